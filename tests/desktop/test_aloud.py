"""Aloud: the screen in reading order, the leaf turned to, the thing in focus."""

from __future__ import annotations

from itertools import pairwise

import pytest

from game.desktop.aloud import said_of
from game.desktop.fonts import measure
from game.desktop.layout import Hit, Layout, opening, page_shown, turned
from game.desktop.screens import lay_out
from game.desktop.screens.sheet import Sheet
from game.desktop.theme import LABELS
from game.words import say
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


@pytest.mark.parametrize("sheet", [WIDE, SMALL], ids=["wide", "small"])
@pytest.mark.parametrize("name", views())
def test_what_can_be_chosen_is_said_in_the_order_in_which_the_focus_comes_to_it(name, sheet):
    layout = lay_out(views()[name], sheet)
    words = said_of(layout, opening(layout))

    at = [number for hit in chosen_from(layout) for number in [place_of(hit, words)] if number is not None]
    assert at == sorted(at)


def chosen_from(layout: Layout) -> list[Hit]:
    """What can be chosen on the leaf turned to, but for links and marks in sentences."""
    (*_, pane) = layout.panes
    top, end = pane.shown(page_shown(pane, opening(layout)))
    return [
        hit
        for hit in layout.hits
        if hit.pane == pane.id and hit.focusable and ".word." not in hit.id and top <= hit.rects[0].y < end
    ]


def place_of(hit: Hit, words: tuple[str, ...]) -> int | None:
    """Where it is said by all its words; None where more than one thing says the same."""
    places = [number for number, line in enumerate(words) if line == hit.says]
    return places[0] if len(places) == 1 else None


@pytest.mark.parametrize("sheet", [WIDE, SMALL], ids=["wide", "small"])
@pytest.mark.parametrize("name", ["timeline", "settings", "map", "slots", "notebook of entries"])
def test_the_rows_of_a_list_are_said_once(name, sheet):
    layout = lay_out(views()[name], sheet)
    words = said_of(layout, opening(layout))

    assert [hit.says for hit in chosen_from(layout) if words.count(hit.says) != 1] == []
    assert [line for before, line in pairwise(words) if line in before] == []


def test_two_columns_are_said_one_act_after_the_other_and_never_line_by_line():
    words = said("beside")

    act = words.index(next(line for line in words if line.startswith("Ask the man")))
    record = words.index(next(line for line in words if line.startswith("On the morning")))
    label = words.index(say("label.disputed"))
    assert act < label < record
    said_words = say("terminal.labeled", label=say("beside.said"), value=say("rung.told"))
    assert said_words in words


def test_labels_are_said_wherever_they_stand():
    found = {label for name in views() for label in LABELS if say(f"label.{label}") in " ".join(said(name))}

    assert {"documented", "one-source", "disputed", "invented"} <= found
    assert say("label.disputed") in said("record of policemen-gathered")


def test_the_help_page_says_each_key_with_what_it_does():
    line = say("terminal.labeled", label="M", value=say("help.key.map"))

    assert line in said("help")


def test_what_is_told_of_a_document_is_said_before_it_until_it_is_turned():
    layout = lay_out(views()["document leaflet"], WIDE)
    words = said_of(layout, opening(layout))

    about, leaflet = layout.panes
    assert (about.id, leaflet.id) == ("about", "document")
    assert words.index(about.spoken[1][1]) < words.index(leaflet.spoken[0][1])


def test_the_value_that_is_chosen_is_said_to_be():
    words = said("settings")

    chosen = say("settings.said", setting=say("settings.theme"), value=say("settings.theme.light"))
    assert say("settings.chosen", value=chosen) in words
    assert chosen not in words
