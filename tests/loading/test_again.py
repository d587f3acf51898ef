"""A story read again is the story read anew, whatever was kept of the reading before."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from game.loading import read_project
from game.loading.again import Again

COURIER = Path(__file__).parents[1] / "desktop" / "courier"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    copied = shutil.copytree(COURIER, tmp_path / "courier")
    # Without words of its own, what it says depends on the story's language.
    change(
        copied, "01-morning.yaml", "        go: door\n", "        go: door\n    otherwise:\n      go: door\n"
    )
    return copied


def change(folder: Path, name: str, old: str, new: str) -> None:
    text = (folder / name).read_text()
    assert old in text
    (folder / name).write_text(text.replace(old, new, 1))


EDITS = (
    ("01-morning.yaml", "The bridge is empty.", "The bridge is full of men."),
    ("01-morning.yaml", "go: door", "go: dor"),
    ("02-evening.yaml", "ending: kept", "ending: lost"),
    ("story.yaml", "parcel: You carry a parcel.", "packet: You carry a parcel."),
    ("story.yaml", "language: en", "language: fr"),
    ("record/entries.yaml", "certainty:", "certainly:"),
    ("01-morning.yaml", "scenes:", "\tscenes:"),
    ("01-morning.yaml", "  bridge:", "  bridge"),
    ("01-morning.yaml", "  bridge:", "  the bridge"),
    ("record/entries.yaml", "prefecture-taken:", "prefecture taken"),
    ("02-evening.yaml", "\n  given:", "\n  door:"),
)


@pytest.mark.parametrize(("name", "old", "new"), EDITS)
def test_after_any_edit_and_after_taking_it_back_it_comes_to_what_a_new_reading_does(folder, name, old, new):
    again = Again(folder)
    again.project()

    change(folder, name, old, new)
    edited, anew = again.project(), read_project(folder, every_edition=False)

    assert edited.diagnostics == anew.diagnostics
    assert edited.story == anew.story

    for other in sorted(folder.rglob("*.yaml")):
        if other != folder / name:
            other.write_text(f"{other.read_text()}\n")
    taken_over = again.project()

    assert taken_over.diagnostics == anew.diagnostics

    change(folder, name, new, old)
    back, as_before = again.project(), read_project(folder, every_edition=False)

    assert back.story == as_before.story
    assert back.diagnostics == as_before.diagnostics


def test_mistakes_of_files_that_did_not_change_are_told_again(folder):
    again = Again(folder)
    change(folder, "02-evening.yaml", "go: home", "go: hoem")
    first = again.project()

    change(folder, "01-morning.yaml", "The bridge is empty.", "The bridge is full.")
    second = again.project()

    assert [one.code for one in first.diagnostics] == ["E012"]
    assert second.diagnostics == first.diagnostics


def test_a_file_that_did_not_change_is_not_read_again(folder):
    again = Again(folder)
    before = again.project().story

    change(folder, "02-evening.yaml", "A door the color", "A gate the color")
    after = again.project().story

    assert before is not None
    assert after is not None
    assert after.scenes["bridge"] is before.scenes["bridge"]
    assert after.scenes["door"] is not before.scenes["door"]


def test_an_edition_is_read_with_the_story_it_lies_over(folder):
    words = folder / "editions" / "fr"
    words.mkdir(parents=True)
    (words / "story.yaml").write_text("title: Une petite messagère\n")
    (words / "02-evening.yaml").write_text("chapter: Le soir\nscenes:\n  door:\n    title: La porte\n")
    again = Again(folder, "fr")
    first = again.project().story

    change(folder, "02-evening.yaml", "A door the color", "A gate the color")
    change(folder, "editions/fr/story.yaml", "Une", "La")
    second = again.project().story

    assert first is not None
    assert second is not None
    assert (first.title, second.title) == ("Une petite messagère", "La petite messagère")
    assert second == read_project(folder, "fr", every_edition=False).story
    assert second.scenes["door"].title == "La porte"


def test_a_folder_that_is_gone_is_a_mistake_like_any_other(folder):
    again = Again(folder)
    again.project()

    shutil.rmtree(folder)
    gone = again.project()

    assert gone.story is None
    assert [one.code for one in gone.diagnostics] == ["E002"]
