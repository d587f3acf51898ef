"""How large things may be (decision 22): the last that is read and the first that is not, in plain figures."""

from __future__ import annotations

import struct
from pathlib import Path

import pytest

from game.authoring.check import judged
from game.loading import read_project
from game.loading.events import Unreadable, read_nodes
from tests.loading.laid_out import lay_out, small_story

CHAPTER = (
    "chapter: One\nscenes:\n  street:\n    status: invented\n    text: |\n      A street.\n    ending: home\n"
)


def refused(folder: Path, **files: str) -> list[str]:
    """What is said to be too large in the small story with these files."""
    found = read_project(lay_out(small_story(**files), folder)).diagnostics
    return [one.message for one in found if one.code == "E006"]


def padded(size: int) -> str:
    """A chapter with a remark that makes it so many bytes long."""
    return f"{CHAPTER}{'#' * (size - len(CHAPTER))}"


def test_a_file_may_have_a_million_bytes(tmp_path):
    assert refused(tmp_path / "one", **{"02-more.yaml": padded(1_000_000)}) == []
    assert len(refused(tmp_path / "other", **{"02-more.yaml": padded(1_000_001)})) == 1


def test_a_text_may_have_sixty_four_thousand_characters(tmp_path):
    def chapter(length: int) -> str:
        return CHAPTER.replace("A street.\n", f"{'a' * (length - 1)}\n").replace("street:", "square:")

    assert refused(tmp_path / "one", **{"02-more.yaml": chapter(64_000)}) == []
    assert len(refused(tmp_path / "other", **{"02-more.yaml": chapter(64_001)})) == 1


def read_with_slips(text: str) -> list[str]:
    slips: list[str] = []

    def note(code: str, *_: object, **__: object) -> None:
        slips.append(code)

    try:
        read_nodes(text, note)
    except Unreadable:
        slips.append("unreadable")
    return slips


def test_a_file_may_have_two_hundred_thousand_values():
    assert read_with_slips(f"[{'a,' * 199_999}]") == []
    assert read_with_slips(f"[{'a,' * 200_000}]") != []


def test_a_file_may_go_twenty_levels_deep():
    assert read_with_slips("[" * 20 + "]" * 20) == []
    assert read_with_slips("[" * 21 + "]" * 21) != []


def test_a_story_may_have_twenty_thousand_scenes(tmp_path):
    scenes = "".join(f"  s-{number}: {{text: A., ending: home}}\n" for number in range(19_998))
    more = f"chapter: Two\nscenes:\n{scenes}"

    assert refused(tmp_path / "one", **{"02-more.yaml": more}) == []
    assert (
        len(refused(tmp_path / "other", **{"02-more.yaml": f"{more}  one: {{text: A., ending: home}}\n"}))
        == 1
    )


def png(width: int, height: int, size: int) -> bytes:
    head = b"\x89PNG\r\n\x1a\n\0\0\0\x0dIHDR" + struct.pack(">LL", width, height)
    return head + b"\0" * (size - len(head))


@pytest.mark.parametrize(
    ("picture", "codes"),
    [
        (png(8_000, 8_000, 4_000_000), []),
        (png(8_001, 10, 100), ["E243"]),
        (png(10, 8_001, 100), ["E243"]),
        (png(10, 10, 4_000_001), ["E242"]),
    ],
)
def test_a_picture_may_be_eight_thousand_pixels_wide_and_have_four_million_bytes(tmp_path, picture, codes):
    street = CHAPTER.replace("    text:", "    picture: quay\n    text:")
    files = {"story.yaml": "title: A\nstart: street\nendings: {home: Home}\n", "01-one.yaml": street}

    found = judged(read_project(lay_out({**files, "pictures/quay.png": picture}, tmp_path)))

    assert [one.code for one in found if one.severity == "error"] == codes
