"""Zips: read in memory, the same story as the folder, refused where they are unsafe."""

from __future__ import annotations

import io
import stat
import zipfile

import pytest

from game.loading import BadStory, load_story, read_project
from tests.loading.laid_out import lay_out, small_story, zip_up


def codes_of(path):
    return [one.code for one in read_project(path).diagnostics]


@pytest.mark.parametrize("outer", ["", "my story/"])
def test_a_zip_with_or_without_an_outer_folder_is_the_same_story(tmp_path, outer):
    folder = load_story(lay_out(small_story(), tmp_path / "story"))
    inside = {f"{outer}{name}": text for name, text in small_story().items()}
    inside |= {"__MACOSX/._story.yaml": "x", f"{outer}.DS_Store": "x", f"{outer}Thumbs.db": "x"}

    story = load_story(zip_up(inside, tmp_path / "story.zip"))

    assert story.scenes == folder.scenes
    assert story.chapters == folder.chapters


def test_files_in_a_zip_are_named_relative_to_the_story(tmp_path):
    files = {f"mine/{name}": text.replace("go: quay", "go: qay") for name, text in small_story().items()}

    with pytest.raises(BadStory) as caught:
        load_story(zip_up(files, tmp_path / "story.zip"))

    assert [(one.code, one.span.file) for one in caught.value.diagnostics] == [("E012", "01-street.yaml")]


def test_an_edition_in_the_zip_is_no_second_story(tmp_path):
    files = small_story(**{"editions/fr/story.yaml": "title: Un exemple\nlanguage: fr\n"})

    assert load_story(zip_up(files, tmp_path / "story.zip"), "fr").title == "Un exemple"


@pytest.mark.parametrize(
    "name",
    [
        "../evil.yaml",
        "/etc/evil.yaml",
        "C:/evil.yaml",
        "..\\evil.yaml",
        "a/../../evil.yaml",
        "con.yaml",
        "lpt1",
        "STORY.yaml",
    ],
)
def test_unsafe_names_are_refused(tmp_path, name):
    assert codes_of(zip_up(small_story(**{name: "x"}), tmp_path / "story.zip")) == ["E009"]


def test_names_that_differ_only_in_how_accents_are_written_are_refused(tmp_path):
    files = small_story(**{"é.txt": "x", "e\N{COMBINING ACUTE ACCENT}.txt": "y"})

    assert codes_of(zip_up(files, tmp_path / "story.zip")) == ["E009"]


def test_links_are_refused(tmp_path):
    path = zip_up(small_story(), tmp_path / "story.zip")
    link = zipfile.ZipInfo("link.yaml")
    link.external_attr = (stat.S_IFLNK | 0o777) << 16
    with zipfile.ZipFile(path, "a") as archive:
        archive.writestr(link, "/etc/passwd")

    assert codes_of(path) == ["E009"]


def test_locked_members_are_refused(tmp_path):
    path = zip_up(small_story(), tmp_path / "story.zip")
    data = bytearray(path.read_bytes())
    for at in range(len(data) - 4):
        if data[at : at + 4] == b"PK\x01\x02":
            data[at + 8] |= 1
    path.write_bytes(bytes(data))

    assert set(codes_of(path)) == {"E009"}


def test_what_swells_a_thousandfold_is_refused(tmp_path):
    assert codes_of(zip_up(small_story(**{"notes.txt": "\0" * 5_000_000}), tmp_path / "story.zip")) == [
        "E009"
    ]


def test_a_zip_cut_short_or_changed_anywhere_is_said_to_be_damaged_or_read(tmp_path):
    whole = zip_up(small_story(), tmp_path / "story.zip").read_bytes()
    path = tmp_path / "damaged.zip"
    for at in range(0, len(whole), 7):
        for data in (whole[:at], whole[:at] + bytes([whole[at] ^ 0xFF]) + whole[at + 1 :]):
            path.write_bytes(data)

            project = read_project(path)

            assert project.story is not None or project.diagnostics
            assert all(one.code.startswith(("E", "W")) and one.message for one in project.diagnostics)


def test_a_damaged_member_is_one_mistake_of_that_file(tmp_path):
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_STORED) as archive:
        for name, text in small_story().items():
            archive.writestr(name, text)
    data = buffer.getvalue().replace(b"You are in the street", b"You are on the street")
    (tmp_path / "story.zip").write_bytes(data)

    assert codes_of(tmp_path / "story.zip") == ["E001"]
