"""Files that lie nearly where they are looked for: one mistake that says so, and none that follows from it."""

from __future__ import annotations

import doctest
import shutil

import pytest

from game import shipped
from game.loading import astray, read_project


@pytest.fixture
def story(tmp_path):
    return shutil.copytree(shipped.scenes() / "first-steps", tmp_path / "bells")


def said(story):
    return [(one.code, one.span.file, one.hint) for one in read_project(story).diagnostics]


def test_the_examples_of_its_docstring_hold():
    assert doctest.testmod(astray).failed == 0


@pytest.mark.parametrize(
    ("found", "meant"),
    [
        ("record/entry.yaml", "record/entries.yaml"),
        ("Record/people.yaml", "record/people.yaml"),
        ("recrod/people-invented.yaml", "record/people-invented.yaml"),
        ("record/sources.yaml.txt", "record/sources.yaml"),
        ("edition/fr/story.yaml", "editions/fr/story.yaml"),
    ],
)
def test_a_file_near_its_place_is_told_its_place(found, meant):
    assert astray.meant(found) == meant


@pytest.mark.parametrize(
    "found", ["drafts/02-quay.yaml", "record/notes.txt", "notes.yaml", "record/misc/entries.yaml"]
)
def test_a_file_near_no_place_is_left_alone(found):
    assert astray.meant(found) == ""


def test_a_place_that_is_taken_is_not_proposed():
    assert astray.meant("record/entries.yaml.txt", ["record/entries.yaml"]) == ""


def test_a_cover_that_an_editor_has_renamed_is_found(story):
    (story / "story.yaml").rename(story / "story.yaml.txt")

    assert said(story) == [("E002", "story.yaml", "there is a file 'story.yaml.txt': call it 'story.yaml'")]


def test_a_chapter_that_an_editor_has_renamed_is_the_one_mistake(story):
    chapter = story / "01-the-third-floor.yaml"
    chapter.rename(story / "01-the-third-floor.yaml.txt")

    assert [(code, file) for code, file, _ in said(story)] == [("E098", "01-the-third-floor.yaml.txt")]


def test_a_folder_of_the_record_with_another_name_explains_every_unknown_id(story):
    (story / "record").rename(story / "records")

    assert {code for code, _, _ in said(story)} == {"E098"}


def test_a_shelf_with_another_name_explains_its_unknown_ids(story):
    (story / "record" / "entries.yaml").rename(story / "record" / "entry.yaml")

    assert [(code, file) for code, file, _ in said(story)] == [("E098", "record/entry.yaml")]


@pytest.mark.parametrize(
    ("file", "right", "slip", "code"),
    [
        ("01-the-third-floor.yaml", "    status: composite", "\tstatus: composite", "E030"),
        ("record/entries.yaml", "where: 15 and 24 August", "where: 15: and 24 August", "E027"),
        ("01-the-third-floor.yaml", "      {end}\n", "", "E135"),
    ],
)
def test_an_edition_is_compared_once_its_original_can_be_read(story, file, right, slip, code):
    text = (story / file).read_text(encoding="utf-8")
    assert right in text

    (story / file).write_text(text.replace(right, slip, 1), encoding="utf-8")

    assert [found for found, _, _ in said(story)] == [code]


def test_an_edition_without_its_cover_is_a_question(story):
    (story / "editions" / "fr" / "story.yaml").unlink()

    codes = [code for code, _, _ in said(story)]

    assert codes == ["W090"]
    assert "'story.yaml' is not in this edition" in read_project(story).diagnostics[0].message


def test_one_text_that_an_edition_lacks_is_told_as_one(story):
    glossary = story / "editions" / "fr" / "record" / "glossary.yaml"
    glossary.unlink()

    messages = [one.message for one in read_project(story).diagnostics]

    assert messages == ["one text of 'record/glossary.yaml' is not in this edition: hotel-de-ville.says"]


def test_chapters_in_a_folder_of_their_own_are_one_mistake_that_names_the_folder(story):
    (story / "chapters").mkdir()
    chapter = story / "01-the-third-floor.yaml"
    chapter.rename(story / "chapters" / chapter.name)
    (story / "chapters" / "02-the-street.yaml").write_text("chapter: The street\n", encoding="utf-8")

    assert said(story) == [
        (
            "E003",
            "story.yaml",
            "put the chapters that lie in 'chapters', such as 'chapters/01-the-third-floor.yaml', beside 'story.yaml'",
        )
    ]


def test_a_file_of_the_record_beside_the_cover_explains_every_unknown_id(story):
    (story / "record" / "sources.yaml").rename(story / "sources.yaml")

    assert [(code, file) for code, file, _ in said(story)] == [("E098", "sources.yaml")]
