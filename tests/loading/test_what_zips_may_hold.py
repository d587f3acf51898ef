"""What a zip may hold beside its story, and what it must not."""

from __future__ import annotations

from pathlib import Path
from random import Random

import pytest

from game.loading import read_project
from tests.loading.laid_out import small_story, zip_up


def codes(path: Path) -> list[str]:
    return [one.code for one in read_project(path).diagnostics if one.severity == "error"]


@pytest.mark.parametrize(
    "left", ["__MACOSX/story.yaml", "Thumbs.db/story.yaml", ".git/story.yaml", "old~/story.yaml"]
)
def test_what_archivers_leave_is_no_second_story(tmp_path: Path, left: str):
    assert codes(zip_up({**small_story(), left: "title: A"}, tmp_path / "one.zip")) == []


def test_an_edition_is_no_second_story_and_another_folder_is(tmp_path: Path):
    edition = {"editions/fr/story.yaml": "title: Une\nlanguage: fr\n"}

    assert codes(zip_up({**small_story(), **edition}, tmp_path / "one.zip")) == []
    assert codes(zip_up({**small_story(), "other/story.yaml": "title: B"}, tmp_path / "two.zip")) == ["E010"]


@pytest.mark.parametrize(
    "name", ["/etc/one.yaml", "../one.yaml", "a/../../one.yaml", "C:/one.yaml", "a//one.yaml"]
)
def test_a_file_that_would_lie_outside_is_refused(tmp_path: Path, name: str):
    assert codes(zip_up({**small_story(), name: "a: b"}, tmp_path / "one.zip")) == ["E009"]


def test_a_file_in_the_letters_of_windows_says_so(tmp_path: Path):
    chapter = small_story()["01-street.yaml"].replace("You are in the street.", "Vous êtes là.")
    files = {**small_story(), "01-street.yaml": chapter.encode("cp1252")}
    folder = tmp_path / "story"
    folder.mkdir()
    for file, text in files.items():
        (folder / file).write_bytes(text if isinstance(text, bytes) else text.encode())

    found = read_project(folder).diagnostics

    assert [(one.code, one.fields["encoding"]) for one in found] == [("E004", "Windows-1252")]


def test_a_zip_may_unpack_to_a_hundred_million_bytes_and_no_more(tmp_path: Path):
    block = Random(1).randbytes(20_000)

    def filled(size: int) -> dict[str, str | bytes]:
        rest = size - sum(len(text.encode()) for text in small_story().values())
        return {**small_story(), "pictures/large.bin": (block * (rest // 20_000 + 1))[:rest]}

    assert codes(zip_up(filled(100_000_000), tmp_path / "one.zip")) == []
    assert codes(zip_up(filled(100_000_001), tmp_path / "two.zip")) == ["E009"]
