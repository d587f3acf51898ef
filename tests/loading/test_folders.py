"""A story's folder and its files: what is read, what is passed over, and what a file is taken to say."""

from __future__ import annotations

import pytest

from game.loading import load_story, read_project
from tests.loading.laid_out import STORY, STREET, lay_out, small_story

LATER = """\
chapter: Later
scenes:
  night:
    text: |
      It is night.
    ending: home
"""


@pytest.mark.parametrize("name", ["02-later.yaml~", ".02-later.yaml", "02-later.yaml.bak", "notes.txt"])
def test_what_an_editor_leaves_is_no_chapter(name, tmp_path):
    files = {**small_story(), name: LATER.replace("ending:", "ending")}

    project = read_project(lay_out(files, tmp_path / "story"))

    assert project.diagnostics == ()
    assert project.story is not None
    assert [chapter.title for chapter in project.story.chapters] == ["The street"]


def test_copies_that_an_editor_leaves_deeper_in_are_not_named_either(tmp_path):
    files = {
        **small_story(),
        "drafts/02-later.yaml~": LATER,
        "kept~/02-later.yaml": LATER,
        "record/.entries.yaml": "a",
        "record/people.yaml~": "b",
    }

    assert read_project(lay_out(files, tmp_path / "story")).diagnostics == ()


def test_a_link_out_of_the_folder_is_passed_over_and_one_inside_is_read(tmp_path):
    outside = lay_out({"02-later.yaml": LATER, "drawer/02-later.yaml": LATER}, tmp_path / "outside")
    inside = lay_out({**small_story(), "drafts/later.txt": LATER}, tmp_path / "story")
    (inside / "03-outside.yaml").symlink_to(outside / "02-later.yaml")
    (inside / "record").symlink_to(outside / "drawer")
    (inside / "02-later.yaml").symlink_to(inside / "drafts" / "later.txt")

    story = load_story(inside)

    assert [chapter.file for chapter in story.chapters] == ["01-street.yaml", "02-later.yaml"]


def test_chapters_are_read_in_the_order_of_their_files_names_and_start_with_their_first_scenes(tmp_path):
    files = {
        "story.yaml": STORY,
        "10-street.yaml": STREET,
        "2-later.yml": LATER,
        "11-last.yaml": LATER.replace("night", "dawn"),
    }

    story = load_story(lay_out(files, tmp_path / "story"))

    assert [(chapter.id, chapter.start) for chapter in story.chapters] == [
        ("street", "street"),
        ("last", "dawn"),
        ("later", "night"),
    ]


@pytest.mark.parametrize(
    ("written", "code"),
    [
        ("words: {0: nobody, 3: a sentry}", None),
        ("words: {1: somebody, 3: a sentry}", "E077"),
        ("words: {0: nobody, 6: a sentry}", "E054"),
        ("start: 5", None),
        ("start: 6", "E054"),
        ("start: -1", "E054"),
    ],
)
def test_a_meter_is_told_from_its_lowest_number_on_and_starts_between_its_ends(written, code, tmp_path):
    story = STORY.replace("words: {0: nobody knows you, 3: a sentry would look twice}", written)

    found = read_project(lay_out({**small_story(), "story.yaml": story}, tmp_path / "story")).diagnostics

    assert [one.code for one in found] == ([] if code is None else [code])


@pytest.mark.parametrize(("steps", "fits"), [(200, True), (201, False)])
def test_a_meter_has_two_hundred_steps_at_most(steps, fits, tmp_path):
    story = STORY.replace("from: 0, to: 5,", f"from: -100, to: {steps - 100},").replace(
        "{0: nobody", "{-100: nobody"
    )

    found = read_project(lay_out({**small_story(), "story.yaml": story}, tmp_path / "story")).diagnostics

    assert [one.code for one in found] == ([] if fits else ["E006"])
    assert fits or "fewer steps" in found[0].hint


def test_an_item_of_a_list_is_blamed_under_the_lists_label(tmp_path):
    text = STREET.replace(
        "    title: The street\n", "    title: The street\n    documents:\n      - {one: leaflet}\n"
    )

    (found,) = read_project(
        lay_out({**small_story(), "01-street.yaml": text}, tmp_path / "story")
    ).diagnostics

    assert (found.code, found.message) == ("E050", "'documents:' takes words; 'one:' looks like a label")


@pytest.mark.parametrize(
    "file", ["01-street.yaml", "story.yaml", "record/entries.yaml", "editions/fr/01-street.yaml"]
)
def test_a_file_of_a_story_stands_for_the_story_it_lies_in(file, tmp_path):
    files = {**small_story(), "record/entries.yaml": "{}", "editions/fr/01-street.yaml": "{}"}
    folder = lay_out(files, tmp_path / "story")

    project = read_project(folder / file)

    assert project.story is not None and list(project.story.scenes) == ["street", "quay"]


def test_a_chapter_without_a_story_beside_it_is_answered_with_the_folder_to_give(tmp_path):
    folder = lay_out({"01-street.yaml": STREET}, tmp_path / "story")

    (found,) = read_project(folder / "01-street.yaml").diagnostics

    assert found.code == "E002"
    assert found.message == "'01-street.yaml' is one file, and there is no 'story.yaml' beside it"
    assert found.hint == "give the folder that holds 'story.yaml' and this file, not the file"


def test_a_file_that_is_no_zip_is_still_called_damaged(tmp_path):
    folder = lay_out({"story.zip": "title: An example"}, tmp_path / "story")

    assert [one.code for one in read_project(folder / "story.zip").diagnostics] == ["E008"]
