"""A language that is written out is answered with its two letters."""

from __future__ import annotations

import pytest

from game.authoring import check
from game.authoring.check import judged
from tests.authoring.writing import project
from tests.loading.laid_out import lay_out

STORY = "title: An example\n{}start: street\nendings: {{home: At home}}\n"
PAGE = "chapter: One\nscenes:\n  street:\n    status: invented\n    text: Rain.\n    ending: home\n"


def answers(folder, line: str) -> list[tuple[str, str]]:
    read = project(folder, {"story.yaml": STORY.format(line)})
    return [(one.span.line_text, one.hint) for one in judged(read) if one.code == "W221"]


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        ("English", "en"),
        ("anglais", "en"),
        ("EN", "en"),
        ("French", "fr"),
        ("français", "fr"),
        ("Français (France)", "fr"),
        ("fr_FR", "fr"),
        ("fra", "fr"),
        ("Deutsch", "de"),
    ],
)
def test_a_language_written_out_is_answered_with_two_letters(tmp_path, written, meant):
    assert answers(tmp_path, f"language: {written}\n") == [(f"language: {written}", f"write '{meant}'")]


def test_a_language_nobody_knows_is_answered_with_how_to_write_one(tmp_path):
    ((_, hint),) = answers(tmp_path, "language: the one of the street\n")

    assert "'en' for English" in hint and "'fr' for French" in hint


@pytest.mark.parametrize(
    "line", ["", "language: en\n", "language: fr-CA\n", "language: br\n", "language: gsw\n"]
)
def test_a_short_sign_is_right(tmp_path, line):
    assert answers(tmp_path, line) == []


def test_an_editions_language_is_asked_about_in_the_editions_own_file(tmp_path):
    files = {
        "story.yaml": STORY.format("language: en\neditions: [fr]\n"),
        "01-street.yaml": PAGE,
        "editions/fr/story.yaml": "title: Un exemple\nlanguage: French\nendings: {home: Chez vous}\n",
    }

    found = [one for one in check(lay_out(files, tmp_path / "told")) if one.code == "W221"]

    assert [(one.span.file, one.span.line, one.hint) for one in found] == [
        ("editions/fr/story.yaml", 2, "write 'fr'")
    ]
