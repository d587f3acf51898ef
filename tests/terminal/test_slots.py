"""The kept places at the terminal: listed, renamed, deleted and taken back, carried out and in; and second plays."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from game.saves import AUTOSAVE, claim, keep_as, saves_of, set_aside, slot_name
from game.story import begin, view
from game.terminal.keeping import Keeper
from game.terminal.player import answer
from game.terminal.slots import slots_lines
from game.terminal.wishes import understand
from game.words import use
from tests.saves.courier import played, story_in

NOON = datetime(2026, 8, 19, 12, 0, tzinfo=UTC)


@pytest.fixture
def story(tmp_path):
    return story_in(tmp_path / "story")


@pytest.fixture
def saves(story, tmp_path):
    kept = saves_of(story, tmp_path / "saves")
    keep_as(story, played(story, "take-parcel"), kept, AUTOSAVE, NOON)
    keep_as(story, played(story, "walk-on"), kept, slot_name("Market"), NOON - timedelta(hours=1))
    return kept


@pytest.fixture
def asks(story, saves):
    """What is answered to `slots` and what was typed after it."""
    yield lambda asked="": [line.text for line in slots_lines(story, saves, None, asked)]
    use("en")


def test_the_places_are_listed_with_their_numbers_and_with_what_can_be_done(asks):
    lines = asks()

    assert lines[0].startswith("1. Kept by itself · The morning · ")
    assert lines[1].startswith("2. Market · The morning · ")
    assert lines[2] == "“slots name 2 The bridge” gives the second place that name"


def test_a_damaged_place_says_so_and_what_is_left_of_it(asks, saves):
    saves.file(slot_name("Market")).write_bytes(b"")

    assert (
        asks()[1] == "2. Market · Damaged, and there is no good copy. It stays as it is until you delete it."
    )


def test_a_place_is_renamed_by_its_number(asks, saves):
    assert asks("name 2 The other bridge") == ["Kept as ‘The other bridge’."]
    assert saves.names() == ["The other bridge", AUTOSAVE]
    assert "cannot be the name" in asks("name 2 ../up")[0]
    assert "cannot be the name" in asks("name 2")[0]


def test_a_place_is_deleted_and_taken_back(asks, saves):
    assert asks("delete 2") == ["‘Market’ is deleted; “slots back” takes it back."]
    assert saves.names() == [AUTOSAVE]

    assert asks("back") == ["Kept as ‘Market’."]
    assert saves.names() == ["Market", AUTOSAVE]
    assert asks("back") == ["Nothing was deleted that could be taken back."]


@pytest.mark.parametrize("number", ["0", "3", "two", "", "99999999999999999999", "²"])
def test_a_number_that_is_not_in_the_list_is_said(asks, number):
    assert asks(f"delete {number}") == [f"There is no place ‘{number}’ in this list; it has 2."]


def test_a_game_is_carried_out_and_in(asks, saves):
    (said,) = asks("file 2")
    file = saves.folder / "Courier - Market.liaison"
    assert said == f"The game lies in {file}; another computer can go on from it."

    assert asks(f"bring {file}") == ["The game is here now, as ‘Market 2’."]
    assert "cannot be read" in asks("bring")[0]
    assert "cannot be read" in asks("bring /nowhere/at all.liaison")[0]


def test_a_place_that_another_window_plays_is_left_to_it(asks, saves):
    with claim(saves, AUTOSAVE):
        (said,) = asks("delete 1")

    assert said == "Another window is playing ‘autosave’; it is left as it is."


def test_in_french_it_is_asked_in_french(asks, saves):
    use("fr")

    asks("supprimer 2")

    assert saves.names() == [AUTOSAVE]


def test_a_game_that_is_not_kept_has_no_places(story):
    (line,) = slots_lines(story, None, None, "")

    assert line.text == "This game is not being saved; “--saves DIR” would do it."


# --- A second play ---


def answered(story, saves, state, line):
    wish = understand(line, view(story, state), ())
    after, lines = answer(story, state, wish, Keeper(story, saves, None, print))
    return after, [line.text for line in lines]


def test_on_a_second_play_pages_are_marked_and_gone_over_to_the_next_decision(story, saves):
    set_aside(saves, AUTOSAVE)
    keep_as(story, played(story, "take-parcel", "cross", "wait"), saves, AUTOSAVE, NOON)
    set_aside(saves, AUTOSAVE)

    _, lines = answered(story, saves, begin(story), "take-parcel")
    assert "Read before" in lines

    after, lines = answered(story, saves, played(story, "take-parcel", "ask"), "ahead")
    assert after.steps == played(story, "take-parcel", "ask", "cross", "wait").steps
    assert "It is dark." in lines


def test_where_something_is_to_be_read_or_decided_nothing_is_gone_over(story, saves):
    state = begin(story)

    for kept in (saves, None):
        after, lines = answered(story, kept, state, "ahead")
        assert after is state
        assert lines == ["This page is not read yet or asks you something; it waits for your choice."]
