"""Aloud: the screen in reading order, the leaf turned to, the thing in focus."""

from __future__ import annotations

import pytest

from game.desktop.aloud import said_of
from game.desktop.fonts import measure
from game.desktop.layout import opening, turned
from game.desktop.screens import lay_out
from game.desktop.screens.sheet import Sheet
from tests.desktop.screens.specimen import views

WIDE = Sheet(1920, 1080, measure)
SMALL = Sheet(800, 600, measure, text=150)


def said(name: str, sheet: Sheet = WIDE) -> tuple[str, ...]:
    layout = lay_out(views()[name], sheet)
    return said_of(layout, opening(layout))


def test_a_page_is_said_from_its_dateline_to_its_choices_in_order():
    words = said("a page full of everything")

    together = "\n".join(words)
    numbered = [line for line in words if line[:2] in ("1.", "2.", "3.")]
    assert words[0].startswith("11:00")
    assert together.index("back room") < together.index(numbered[0])
    assert [line[0] for line in numbered] == sorted(line[0] for line in numbered)


def test_a_locked_choice_is_said_to_be_locked_and_why():
    (locked,) = [line for line in said("a stuck page") if "Locked, because:" in line]

    reason = locked.partition("Locked, because: ")[2]
    assert reason


def test_marks_of_citations_are_not_said_and_a_drop_initial_is_part_of_its_word():
    words = said("opening of a chapter")

    texts = [line for line in words if len(line.split()) > 8]
    assert texts
    assert all(
        not word.isalpha() or len(word) > 1 or word in "aAI" for line in texts for word in line.split()
    )
    assert not any(len(line) == 1 for line in words)


def test_the_leaf_turned_to_is_said_and_all_leaves_together_say_everything_once():
    layout = lay_out(views()["a long page"], SMALL)
    places, leaves = opening(layout), []
    while True:
        leaves.append(said_of(layout, places))
        further = turned(layout, places)
        if further == places:
            break
        places = further

    together = [line for leaf in leaves for line in leaf]
    assert len(leaves) > 1
    assert len(together) == len(set(together))
    assert set(said("a long page")) <= set(together)


def test_what_has_the_focus_is_said_alone():
    layout = lay_out(views()["a page full of everything"], WIDE)
    choice = next(hit for hit in layout.hits if hit.id.startswith("choice:"))

    assert said_of(layout, {}, choice.id) == (choice.says,)
    assert choice.says.startswith("1.")


def test_the_card_over_a_page_is_said_and_not_the_page_under_it():
    name = next(name for name in views() if name.startswith("record of"))

    assert not any(line.startswith("1. ") for line in said(name))
    assert len(said(name)) > 1


@pytest.mark.parametrize("name", ["settings", "slots", "documents", "help", "title"])
def test_every_list_is_said_with_what_can_be_chosen(name):
    layout = lay_out(views()[name], WIDE)
    words = " ".join(said_of(layout, opening(layout)))

    for hit in layout.hits:
        if (
            hit.focusable
            and hit.pane == layout.panes[-1].id
            and hit.rects[0].y < layout.panes[-1].shown(0)[1]
        ):
            assert hit.says.split(", ")[0] in words
