"""Every mistake that the rules find has a page whose wrong example raises it, and only it, at its mark."""

from __future__ import annotations

import re
from collections.abc import Mapping
from pathlib import Path

import pytest

import game.authoring
from game.authoring import check
from game.loading import Diagnostic
from game.loading.mistakes import MARK, codes, example, mistake

RULES = [code for code in codes() if code[1] in "23"]


def written(folder: Path, files: Mapping[str, str | bytes]) -> Path:
    for name, content in example(files).items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content)
    return folder


def marked(files: Mapping[str, str | bytes]) -> tuple[str, int, int]:
    """File, line and column of the mark, from 1."""
    ((name, text),) = [(name, text) for name, text in files.items() if isinstance(text, str) and MARK in text]
    before = text[: text.index(MARK)]
    return name, before.count("\n") + 1, len(before) - before.rfind("\n")


def told(code: str, folder: Path) -> list[Diagnostic]:
    """What is told of an example: all of it, but that one about words need not hang together as a story."""
    about_a_story = code[1] == "3" or code > "E269"
    return [
        one
        for one in check(folder)
        if one.code not in mistake(code).also and (about_a_story or one.code[1] != "3")
    ]


@pytest.mark.parametrize("code", RULES)
def test_the_wrong_example_raises_its_mistake_alone_and_at_the_mark(tmp_path, code):
    wrong = mistake(code).wrong

    (found,) = told(code, written(tmp_path, wrong))

    assert (found.code, (found.span.file, found.span.line, found.span.column)) == (code, marked(wrong))
    assert found.message
    assert found.hint


@pytest.mark.parametrize("code", RULES)
def test_the_right_example_raises_nothing(tmp_path, code):
    assert told(code, written(tmp_path, mistake(code).right)) == []


def fields(templates: tuple[str, ...]) -> list[set[str]]:
    return [set(re.findall(r"(?<!\{)\{(\w+)(?::[!a-z]+)?\}", template)) for template in templates]


@pytest.mark.parametrize("code", RULES)
def test_the_page_says_the_same_in_french(code):
    english, french = mistake(code).says("en"), mistake(code).fr

    assert french is not None
    assert len(french.messages) == len(english.messages)
    assert len(french.hints) == len(english.hints)
    # The English name of a character would be out of place in a French sentence.
    assert [given - {"called"} for given in fields(english.messages)] == [
        given - {"called"} for given in fields(french.messages)
    ]
    assert fields(english.hints) == fields(french.hints)


def test_every_mistake_that_a_rule_notes_has_a_page_and_every_page_a_rule():
    modules = Path(game.authoring.__file__).parent.rglob("*.py")
    noted = set(
        re.findall(r'"([EW][23]\d\d)"', "".join(path.read_text(encoding="utf-8") for path in modules))
    )

    assert noted == set(RULES)
