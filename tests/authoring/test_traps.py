"""Pages on which a player would be caught are mistakes, each told once with a shortest path."""

from __future__ import annotations

import pytest

from game.authoring.check import judged
from tests.authoring.writing import project, underlined

STORY = "title: A house\nstart: hall\nflags:\n  key: You have the key\n{more}endings: {{out: You are out}}\n"
HALL = """\
chapter: The house
scenes:
  hall:
    text: |
      A hall.
    choices:
      - {id: take, text: Take the key, once: yes, gain: key, go: hall}
      - {id: down, text: Go down, go: cellar}
      - {id: out, text: Go out, go: street}
  cellar:
    text: |
      A cellar.
    choices:
      - {id: push, text: Push the door, needs: CONDITION, go: street}
  street:
    ending: out
    text: |
      The street.
"""
YARD = """\
chapter: The yard
ALONEscenes:
  yard:
    text: |
      A yard.
    choices:
      - {id: climb, text: Climb over, needs: key, go: lane}
  lane:
    ending: out
    text: |
      A lane.
"""


def told(folder, condition, more="", **files):
    chapters = {"01-house.yaml": HALL.replace("CONDITION", condition), **files}
    project_files = {"story.yaml": STORY.format(more=more), **chapters}
    return judged(project(folder, project_files))


def of(code, diagnostics):
    return [(underlined(one), one.message) for one in diagnostics if one.code == code]


def test_a_page_that_closes_after_one_thing_is_told_with_a_shortest_path(tmp_path):
    found = told(tmp_path, "not key")

    assert of("E270", found) == [("cellar", "on 'cellar' there can be no way on: hall.take, hall.down")]


def test_a_page_that_some_choice_always_leads_on_from_is_none(tmp_path):
    found = told(tmp_path, "key or not key")

    assert of("E270", found) == []
    assert of("W305", found) == []


def test_a_chapter_begun_by_itself_is_proved_from_its_own_state(tmp_path):
    files = {"02-yard.yaml": YARD.replace("ALONE", "")}
    found = told(tmp_path / "without", "key or not key", **files)
    with_key = told(
        tmp_path / "with", "key or not key", **{"02-yard.yaml": YARD.replace("ALONE", "alone: {gain: key}\n")}
    )

    assert of("E270", found) == [
        ("yard", "on 'yard' there can be no way on, begun with the chapter 'yard': —")
    ]
    assert of("E270", with_key) == []


@pytest.mark.parametrize(
    ("line", "left"),
    [
        ("check: {W310: off}\n", []),
        ("check: {W310: error}\n", ["error"]),
        ("", ["warning"]),
    ],
)
def test_an_author_says_how_much_a_question_counts(tmp_path, line, left):
    found = told(tmp_path, "key or not key", more=f"  lamp: You have a lamp\n{line}")
    lamp = told(
        tmp_path / "set",
        "key or not key",
        more=f"  lamp: You have a lamp\n{line}",
        **{
            "02-shop.yaml": (
                "chapter: The shop\nscenes:\n  shop:\n    text: |\n      A shop.\n    choices:\n"
                "      - {id: buy, text: Buy a lamp, gain: lamp, go: hall}\n"
            )
        },
    )

    assert [one.severity for one in lamp if one.code == "W310"] == left
    assert [one.severity for one in found if one.code == "W312"] == ["warning"]


def test_a_mistake_can_be_made_a_question_but_not_be_silenced(tmp_path):
    softened = told(tmp_path / "softened", "not key", more="check: {E270: warning}\n")
    silenced = told(tmp_path / "silenced", "not key", more="check: {E270: off, E012: off, W310: loud}\n")

    assert [one.severity for one in softened if one.code == "E270"] == ["warning"]
    assert [one.severity for one in silenced if one.code == "E270"] == ["error"]
    assert [message for _, message in of("E290", silenced)] == [
        "E270 is a mistake: it can be a warning, but not be off",
        "E012 keeps the story from being played, whatever is written here",
        "'loud' is none of error, warning, off",
    ]


def test_of_a_story_that_cannot_be_built_nothing_is_said_to_be_stuck(tmp_path):
    found = told(tmp_path, "keyy")

    assert [one.code for one in found if one.code in ("E270", "W300", "W301")] == []
    assert any(one.stops_play for one in found)
