"""The authoring guide, done to the letter: its files are written, its commands typed, and what it shows is what comes."""

from __future__ import annotations

import os
import re
import shlex
import shutil
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path

import pytest

from game import shipped
from game.authoring import check
from game.authoring.reference import BEGINS, ENDS, reference
from game.loading import load_story, read_project
from game.loading.mistakes import MARK, example, mistake
from game.loading.render import render

ROOT = Path(__file__).resolve().parents[2]
GUIDE = shipped.scenes() / "README.md"
FIRST_STEPS = shipped.scenes() / "first-steps"
LEFT_OUT = "[…]"
"""A line of its own in what the screen shows: some lines are left out here."""

ANOTHER_FILE_IS_MISSING = {"E003", "E012", "E081", "E096", "E097", "E101", "E074", "W090"}
"""What is said of a file while the next one is still to be written, and of the mistake made on purpose."""

FENCE = re.compile(r"^```(?P<kind>\w+)(?: (?P<of>[^\n]+))?\n(?P<body>.*?)^```$", re.MULTILINE | re.DOTALL)


@dataclass(frozen=True, slots=True)
class Block:
    """A fenced part of the guide: `kind` is its language, `of` what stands behind it."""

    kind: str
    of: str
    body: str
    start: int
    end: int


def blocks(text: str) -> Iterator[Block]:
    for found in FENCE.finditer(text):
        yield Block(found["kind"], found["of"] or "", found["body"], found.start("body"), found.end("body"))


def files_of(text: str) -> list[Block]:
    """The blocks that are whole files, in the order in which the reader makes them."""
    return [block for block in blocks(text) if block.kind == "yaml" and block.of.startswith("bells/")]


def written(block: Block, folder: Path) -> None:
    path = folder / block.of
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(block.body, encoding="utf-8")


def shown(command: str, typed: list[str], folder: Path) -> str:
    """What the screen shows after this command, with these lines typed into it."""
    words = shlex.split(command)
    assert words[0] == "python3", f"the guide tells readers to type {command!r}"
    run = subprocess.run(
        [sys.executable, *words[1:]],
        cwd=folder,
        input="".join(f"{line}\n" for line in typed),
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        encoding="utf-8",
        check=False,
        env={**os.environ, "PYTHONPATH": str(ROOT), "PYTHONUTF8": "1"},
    )
    return run.stdout


def alike(told: str, seen: str) -> bool:
    """Whether the guide shows what came, but for the lines it leaves out."""
    parts = [re.escape(part) for part in re.split(rf"^{re.escape(LEFT_OUT)}\n", told, flags=re.MULTILINE)]
    return re.fullmatch(r"(?:.*\n)*?".join(parts), seen) is not None


def screen(body: str, folder: Path) -> str:
    """The block of a screen as it should be: each command, and what is shown after it."""
    now = ""
    for part in re.findall(r"^\$ .*\n(?:(?!\$ ).*\n)*", body, flags=re.MULTILINE):
        command, _, told = part.partition("\n")
        typed = [line[2:] for line in told.split("\n") if line.startswith("> ")]
        seen = shown(command.removeprefix("$ "), typed, folder)
        now += f"{command}\n{told if alike(told, seen) else seen}"
    return now


def message(code: str) -> str:
    """What `check` says of the wrong example of a mistake, where it is marked."""
    kind = mistake(code)
    marked = next(
        name for name, text in kind.wrong.items() if MARK in (text if isinstance(text, str) else "")
    )
    line = str(kind.wrong[marked])[: str(kind.wrong[marked]).index(MARK)].count("\n") + 1
    folder = Path(os.environ["HOME"]) / code
    for name, content in example(kind.wrong, whole=kind.whole).items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_bytes(content)
    blamed = [one for one in check(folder) if one.code == code]
    assert [one.span.line for one in blamed] == [line]
    return render(blamed[0]) + "\n"


def played_through(text: str, folder: Path) -> str:
    """The guide as it should be, after every step was done in `folder`."""
    now, reached = "", 0
    for block in blocks(text):
        now += text[reached : block.start]
        match block.kind:
            case "console":
                now += screen(block.body, folder)
            case "text" if block.of:
                now += message(block.of)
            case _:
                if block in files_of(text):
                    written(block, folder)
                now += block.body
        reached = block.end
    return now + text[reached:]


@pytest.fixture
def guide() -> str:
    return GUIDE.read_text(encoding="utf-8")


@pytest.fixture
def finished(guide, tmp_path) -> Path:
    """The story that the guide's files make, all of them written."""
    for block in files_of(guide):
        written(block, tmp_path)
    return tmp_path / "bells"


def test_every_command_in_the_guide_shows_what_the_guide_says(guide, tmp_path, golden):
    now = played_through(guide, tmp_path)

    golden(now, GUIDE)


def test_the_reference_in_the_guide_is_the_table_of_the_language(guide, golden):
    before, found, rest = guide.partition(BEGINS)
    made, ended, after = rest.partition(ENDS)

    assert found and ended and made
    golden(f"{before}{BEGINS}\n\n{reference()}\n{ENDS}{after}", GUIDE)


def test_each_file_of_the_guide_can_be_read_as_soon_as_it_is_written(guide, tmp_path):
    for block in files_of(guide):
        written(block, tmp_path)

        wrong = [
            f"{one.code}: {one.message}"
            for one in read_project(tmp_path / "bells").diagnostics
            if one.span.file == block.of.removeprefix("bells/") and one.code not in ANOTHER_FILE_IS_MISSING
        ]
        assert wrong == [], block.of


def test_the_story_of_the_guide_is_the_one_that_ships(finished):
    made, shipped_story = load_story(finished), load_story(FIRST_STEPS)

    assert replace(made, id=shipped_story.id, editions=shipped_story.editions) == shipped_story


def test_the_story_that_ships_has_no_mistakes_and_no_questions():
    assert check(FIRST_STEPS) == []


def test_the_story_that_ships_is_tidy_and_its_edition_is_up_to_date(tmp_path):
    shutil.copytree(FIRST_STEPS, tmp_path / "bells")

    assert shown("python3 -m game format bells --check", [], tmp_path) == "Nothing to tidy.\n"
    assert "nothing to write" in shown("python3 -m game edition bells fr", [], tmp_path).casefold()


def test_the_french_edition_of_the_guide_begins_like_the_one_that_ships(guide):
    begun = [block for block in files_of(guide) if "/editions/fr/" in block.of]

    assert begun
    for block in begun:
        whole = (FIRST_STEPS / block.of.removeprefix("bells/")).read_text(encoding="utf-8")
        assert set(block.body.split("\n")) <= set(whole.split("\n")), block.of


def test_each_template_can_be_laid_into_the_finished_story(guide, finished):
    templates = [block for block in blocks(guide) if block.of.startswith("template ")]

    assert {block.of for block in templates} >= {"template entries", "template documents", "template people"}
    for block in templates:
        shutil.copytree(finished, with_it := finished.parent / block.of.replace(" ", "-"))
        shelf = with_it / "record" / f"{block.of.removeprefix('template ')}.yaml"
        shelf.write_text(shelf.read_text(encoding="utf-8") + "\n" + block.body, encoding="utf-8")

        assert [one.message for one in check(with_it) if one.severity == "error"] == [], block.of


def test_every_example_of_yaml_in_the_guide_is_tried(guide):
    tried = {block.of for block in blocks(guide) if block.kind == "yaml"}
    made = guide[guide.index(BEGINS) : guide.index(ENDS)]
    loose = [block.body for block in blocks(guide) if block.kind == "yaml" and not block.of]

    assert all(of.startswith(("bells/", "template ", "scenes")) or not of for of in tried)
    assert [body for body in loose if body not in made] == []
