"""The commands of an author's desk, as an author sees them."""

from __future__ import annotations

import json
import os
from pathlib import Path

import pytest

from game.authoring.scaffold import begin_story
from game.cli.desk import write_all
from game.cli.usage import WrongUsageError
from game.loading import load_story
from tests.cli.running import liaison

ENGLISH = {"LC_ALL": "C.UTF-8", "LIAISON_TRACEBACK": "1"}


def said(*arguments: str, language: str = "en"):
    return liaison(*arguments, "--speak", language, **ENGLISH)


@pytest.fixture
def mine(tmp_path: Path) -> Path:
    begin_story(tmp_path / "mine", "en")
    return tmp_path / "mine"


@pytest.fixture
def broken(mine: Path) -> Path:
    path = mine / "01-the-crossing.yaml"
    path.write_text(path.read_text(encoding="utf-8").replace("go: at-work", "go: at-wrok"), encoding="utf-8")
    return mine


def contents(folder: Path) -> dict[str, bytes]:
    return {
        str(path.relative_to(folder)): path.read_bytes()
        for path in sorted(folder.rglob("*"))
        if path.is_file()
    }


def test_new_writes_a_story_and_says_how_to_go_on(tmp_path):
    done = said("new", str(tmp_path / "mine"))

    assert done.returncode == 0
    assert done.stderr == ""
    assert f"To read it: liaison play {tmp_path / 'mine'}\n" in done.stdout
    assert liaison("check", str(tmp_path / "mine"), "--strict").returncode == 0


def test_new_in_french_writes_a_french_story(tmp_path):
    done = said("new", str(tmp_path / "mien"), language="fr")

    assert done.stdout.startswith("Votre récit est dans")
    assert load_story(tmp_path / "mien").language == "fr"


def test_new_refuses_a_folder_that_is_not_empty(mine):
    before = contents(mine)

    done = said("new", str(mine))

    assert done.returncode == 2
    assert "has something in it already" in done.stderr
    assert contents(mine) == before


def test_new_says_why_a_folder_cannot_be_made(tmp_path):
    (tmp_path / "file").write_text("x", encoding="utf-8")

    done = said("new", str(tmp_path / "file" / "mine"))
    instead = said("new", str(tmp_path / "file"))

    assert done.returncode == 2
    assert "could not be written" in done.stderr
    assert instead.returncode == 2
    assert "is a file" in instead.stderr


def test_new_with_template_prints_an_outline():
    done = said("new", "--template", "person")

    assert done.returncode == 0
    assert done.stdout.startswith("# a person: in record/people.yaml")


def test_format_shows_what_would_change_and_then_changes_it(mine):
    path = mine / "01-the-crossing.yaml"
    path.write_text(
        path.read_text(encoding="utf-8").replace("    title: At work", "    title: At work   "),
        encoding="utf-8",
    )

    shown = said("format", str(mine), "--check")
    done = said("format", str(mine))
    again = said("format", str(mine), "--check")

    assert shown.returncode == 1
    assert "-    title: At work   \n+    title: At work\n" in shown.stdout
    assert shown.stdout.endswith(f"One file would change. To tidy it: liaison format {mine}\n")
    assert (done.returncode, done.stdout) == (0, f"Tidied: {path}\n")
    assert (again.returncode, again.stdout) == (0, "Nothing to tidy.\n")


def test_format_names_a_file_that_it_leaves(mine):
    path = mine / "02-more.yaml"
    path.write_text(
        "{chapter: More, scenes: {attic: {text: Up, status: invented, ending: what-you-saw}}}\n",
        encoding="utf-8",
    )

    done = said("format", str(mine))

    assert done.returncode == 0
    assert done.stderr == f"Left as it is, for it is written in a way that cannot be tidied safely: {path}\n"


def test_rename_says_where(mine):
    done = said("rename", str(mine), "crossing.ask", "question")

    assert done.returncode == 0
    assert done.stdout == (
        "‘crossing.ask’ is now ‘question’, in one place:\n"
        f"  {mine / '01-the-crossing.yaml'}\n"
        "The old name stands under `was:`; saves and walks that use it still work.\n"
    )
    assert load_story(mine).was == {"crossing.ask": "question"}


def test_rename_refuses_a_name_in_use_with_the_mistake_it_would_make(mine):
    before = contents(mine)

    done = said("rename", str(mine), "crossing", "at-work")

    assert done.returncode == 1
    assert done.stderr.startswith("Nothing was changed: with ‘at-work’ in place of ‘crossing’")
    assert "E014" in done.stderr
    assert contents(mine) == before


def test_edition_writes_files_and_counts_what_waits(mine):
    done = said("edition", str(mine), "fr")

    assert done.returncode == 0
    assert f"Written: {mine / 'editions/fr/story.yaml'}\n" in done.stdout
    assert "texts wait to be translated" in done.stdout
    assert liaison("check", str(mine)).returncode == 0
    assert said("edition", str(mine), "fr").stdout.startswith("Nothing to write")


def test_edition_shows_where_its_own_files_cannot_be_read(mine):
    said("edition", str(mine), "fr")
    path = mine / "editions" / "fr" / "01-the-crossing.yaml"
    path.write_text(
        path.read_text(encoding="utf-8").replace("    # title:", "     title: Oh", 1), encoding="utf-8"
    )

    done = said("edition", str(mine), "fr")

    assert done.returncode == 1
    assert done.stderr.startswith(f"Nothing was changed: {path} cannot be read as it is.\n")
    assert "'title:' stands too far to the right" in done.stderr


def test_schema_is_json_in_a_file(tmp_path):
    out = tmp_path / "chapter.json"

    done = said("schema", "--for", "chapter", "-o", str(out))

    assert done.returncode == 0
    assert json.loads(out.read_text(encoding="utf-8"))["$ref"] == "#/$defs/file-chapter"


def test_schema_with_an_editor_prints_its_settings():
    done = said("schema", "--editor", "vscode")

    assert done.returncode == 0
    assert json.loads(done.stdout)["[yaml]"]["editor.tabSize"] == 2


@pytest.mark.parametrize(
    "arguments",
    [("format",), ("format", "--check"), ("rename", "crossing", "the-crossing"), ("edition", "fr")],
    ids=" ".join,
)
@pytest.mark.parametrize("language", ["en", "fr"])
def test_a_story_that_cannot_be_read_is_not_touched_and_its_mistakes_are_shown(broken, arguments, language):
    before = contents(broken)
    command, *rest = arguments

    done = said(command, str(broken), *rest, language=language)

    assert done.returncode == 1
    assert "at-wrok" in done.stderr
    assert "at-work" in done.stderr
    assert "Traceback" not in done.stderr
    assert contents(broken) == before


@pytest.mark.parametrize(
    ("arguments", "sentence"),
    [
        (("new",), "Say where the story is to be"),
        (("new", "--template", "entri"), "Did you mean ‘entry’?"),
        (("rename", "x"), "Three things are needed"),
        (("rename", "{mine}", "crosing", "x"), "Did you mean ‘crossing’?"),
        (("rename", "{mine}", "crossing", "crossing"), "are the same"),
        (("rename", "{mine}", "crossing", "x", "--kind", "scen"), "Did you mean ‘scene’?"),
        (("edition", "{mine}"), "Two things are needed"),
        (("edition", "{mine}", "../fr"), "not ‘../fr’"),
        (("schema",), "-o FILE is missing"),
        (("schema", "--editor", "vscod"), "Did you mean ‘vscode’?"),
        (("schema", "--for", "chaper", "-o", "x"), "Did you mean ‘chapter’?"),
        (("format", "{mine}/nothing"), "There is no folder or file"),
        (("format", "{mine}/01-the-crossing.yaml"), "is no folder"),
    ],
)
def test_wrong_usage_is_answered_in_a_sentence(mine, arguments, sentence):
    done = said(*(argument.replace("{mine}", str(mine)) for argument in arguments))

    assert done.returncode == 2
    assert sentence in done.stderr
    assert "Traceback" not in done.stderr


def test_two_things_of_one_name_are_told_apart_by_kind(mine):
    (mine / "record" / "places.yaml").write_text("crossing: {name: The crossing}\n", encoding="utf-8")

    asked = said("rename", str(mine), "crossing", "corner")
    done = said("rename", str(mine), "crossing", "corner", "--kind", "place")

    assert asked.returncode == 2
    assert "a scene, a place. Say which, for example with --kind scene." in asked.stderr
    assert done.returncode == 0
    assert set(load_story(mine).record.places) == {"corner"}


@pytest.mark.skipif(
    os.name == "nt" or getattr(os, "geteuid", lambda: 1)() == 0, reason="whoever may do everything can write"
)
def test_a_folder_that_cannot_be_written_to_is_told(mine):
    mine.chmod(0o500)
    try:
        done = said("rename", str(mine), "crossing", "corner")
    finally:
        mine.chmod(0o700)

    assert done.returncode == 2
    assert "could not be written" in done.stderr


@pytest.mark.parametrize("command", ["new", "format", "rename", "edition", "schema"])
@pytest.mark.parametrize("language", ["en", "fr"])
def test_each_command_has_help_with_an_example(command, language):
    done = liaison(command, "--help", LC_ALL=f"{language}_FR.UTF-8", LANG=language)

    assert done.returncode == 0
    assert f"liaison {command}" in done.stdout.rsplit("\n\n", 1)[1]


def test_where_one_file_cannot_be_written_the_others_are_as_they_were(mine):
    before = contents(mine)
    in_the_way = mine / "record" / f".entries.yaml.{os.getpid()}.part"
    in_the_way.mkdir()

    with pytest.raises(WrongUsageError, match="nothing was changed"):
        write_all(
            mine, {"story.yaml": "new\n", "editions/fr/new.yaml": "new\n", "record/entries.yaml": "new\n"}
        )
    in_the_way.rmdir()

    assert contents(mine) == before


def test_what_is_written_through_a_link_stays_a_link(mine, tmp_path):
    elsewhere = tmp_path / "elsewhere.yaml"
    (mine / "story.yaml").rename(elsewhere)
    (mine / "story.yaml").symlink_to(elsewhere)

    write_all(mine, {"story.yaml": "title: Elsewhere\n"})

    assert (mine / "story.yaml").is_symlink()
    assert elsewhere.read_text(encoding="utf-8") == "title: Elsewhere\n"
