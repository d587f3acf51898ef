"""What a new author begins with checks, plays and is written whole or not at all."""

from __future__ import annotations

from pathlib import Path

import pytest

from game.authoring import check
from game.authoring.formatter import format_story
from game.authoring.scaffold import TEMPLATES, NotAFolder, NotEmpty, begin_story, starter, template
from game.loading import load_story, read_files
from game.loading.files import Changed, Folder, NoFiles
from game.story import begin, choose, view
from game.story.ids import ChoiceId
from game.words import languages


@pytest.mark.parametrize("language", languages())
def test_the_first_story_has_nothing_to_ask_and_nothing_to_tidy(language: str, tmp_path: Path):
    files = begin_story(tmp_path / "mine", language)

    assert check(tmp_path / "mine") == []
    assert format_story(Folder(tmp_path / "mine")).changed == {}
    assert {"story.yaml", "record/entries.yaml", "record/sources.yaml", "record/documents.yaml"} < set(files)


@pytest.mark.parametrize("language", languages())
def test_the_first_story_plays_to_both_its_ends(language: str, tmp_path: Path):
    begin_story(tmp_path / "mine", language)
    story = load_story(tmp_path / "mine")
    ask, tell, less = (choice.id for choice in story.scenes[story.start].choices)
    start = begin(story)

    first = view(story, choose(story, choose(story, start, ask), tell))
    second = view(story, choose(story, start, less))

    assert story.id == "mine"
    assert {first.ending, second.ending} == set(story.endings)
    assert [one.open for one in view(story, start).choices if one.id == ChoiceId(tell)] == [False]


def test_the_starters_tell_the_same_story_in_every_language():
    shapes = {
        language: [
            (len(scene.choices), scene.status, scene.date, scene.time) for scene in story.scenes.values()
        ]
        for language in languages()
        if (story := read_files(Changed(NoFiles(), starter(language))).story) is not None
    }

    assert set(shapes) == set(languages())
    assert shapes["en"] == shapes["fr"]


def test_a_folder_with_something_in_it_is_left_alone(tmp_path: Path):
    (tmp_path / "mine").mkdir()
    (tmp_path / "mine" / "notes.txt").write_text("mine", encoding="utf-8")

    with pytest.raises(NotEmpty):
        begin_story(tmp_path / "mine", "en")

    assert [path.name for path in tmp_path.rglob("*")] == ["mine", "notes.txt"]


def test_an_empty_folder_is_taken_and_a_file_is_not(tmp_path: Path):
    (tmp_path / "empty").mkdir()
    (tmp_path / "file").write_text("x", encoding="utf-8")

    begin_story(tmp_path / "empty", "en")

    assert load_story(tmp_path / "empty").title == "A first story"
    with pytest.raises(NotAFolder):
        begin_story(tmp_path / "file", "en")


def test_what_an_earlier_attempt_left_is_swept_away(tmp_path: Path):
    (tmp_path / ".mine.part").mkdir()
    (tmp_path / ".mine.part" / "old.yaml").write_text("old", encoding="utf-8")

    begin_story(tmp_path / "mine", "en")

    assert [path.name for path in tmp_path.iterdir()] == ["mine"]
    assert not (tmp_path / "mine" / "old.yaml").exists()


def uncommented(text: str) -> str:
    """An outline as it stands when every example is taken: remarks out, examples in."""
    rows = []
    for line in text.split("\n"):
        words = line.strip().removeprefix("#").strip() if line.strip().startswith("# ") else line.strip()
        indent = line[: len(line) - len(line.lstrip())]
        if line.strip().startswith("# "):
            rows.append(
                f"{indent}{line.strip()[2:]}" if ":" in words.split(" ")[0] or line.strip()[2] == " " else ""
            )
        else:
            rows.append(line)
    return "\n".join(rows)


RECORD = {
    "entry": "entries",
    "document": "documents",
    "source": "sources",
    "person": "people",
    "place": "places",
    "word": "glossary",
}


@pytest.mark.parametrize("language", languages())
@pytest.mark.parametrize("kind", RECORD)
def test_an_outline_pasted_as_it_is_or_with_every_example_is_well_formed(kind: str, language: str):
    for text in (template(kind, language), uncommented(template(kind, language))):
        files = Changed(
            NoFiles(),
            {**starter("en"), f"record/{RECORD[kind]}-pasted.yaml": text},
        )

        mistakes = [
            (one.code, one.message)
            for one in read_files(files).diagnostics
            if one.code not in ("E081", "E012", "E097", "E093")  # what the examples name is not there
        ]

        assert mistakes == []


@pytest.mark.parametrize("kind", TEMPLATES)
def test_an_outline_explains_each_label_in_the_readers_language(kind: str):
    english, french = template(kind, "en"), template(kind, "fr")

    assert english != french
    assert "(needed)" in english or kind == "document"
    assert english.count("\n") > 5
