"""Play for other programs: one object a page, exactly one answer a line."""

from __future__ import annotations

import io
import json
from pathlib import Path

import pytest

from game.loading import load_story
from game.story import Start, begin
from game.terminal.jsonl import play_jsonl

ERRAND = Path(__file__).parent / "errand"
FIELDS = [
    "scene", "title", "date", "time", "place", "then", "text", "plain", "entries", "documents", "choices",
    "flags", "meters", "states", "news", "told", "turn", "ending",
]  # fmt: skip


@pytest.fixture(scope="module")
def errand():
    return load_story(ERRAND)


def ignored(state):
    del state


def pages(story, *lines, start=None, keep=None):
    """The objects written when these lines are read."""
    out = io.StringIO()
    state = begin(story, 0, start or Start())
    play_jsonl(
        story, state, [f"{line}\n" for line in lines], lambda line: out.write(line + "\n"), keep or ignored
    )
    return [json.loads(line) for line in out.getvalue().splitlines()]


def test_the_first_page_comes_at_once_with_its_fields_in_order(errand):
    (page,) = pages(errand)

    assert list(page) == FIELDS
    assert page["scene"] == "street"
    assert (page["title"], page["date"], page["time"], page["place"]) == (
        "The baker's step",
        "1944-08-19",
        "09:10",
        "rue",
    )
    assert page["entries"] == ["bridge-taken"]
    assert page["documents"] == ["leaflet"]
    assert page["flags"] == []
    assert page["meters"] == {"exposure": 0}
    assert page["news"] == page["told"] == {}
    assert page["turn"] == 0
    assert page["ending"] is None


def test_text_keeps_marks_as_typed_and_plain_is_the_words_only(errand):
    (page,) = pages(errand)

    assert page["text"][0] == (
        "That morning policemen took the bridge. [bridge-taken] You see *smoke*, and a man of the "
        "[FFI](ffi) in shirtsleeves."
    )
    assert (
        page["plain"][0]
        == "That morning policemen took the bridge. You see smoke, and a man of the FFI in shirtsleeves."
    )
    assert len(page["text"]) == len(page["plain"]) == 3


def test_open_choices_come_with_their_words_and_locked_ones_with_their_reason(errand):
    (page,) = pages(errand)

    assert page["choices"] == [
        {"id": "ask", "text": 'Ask the baker: "Since when?"', "open": True},
        {"id": "take-parcel", "text": "Take the parcel.", "open": True},
        {
            "id": "show-papers",
            "text": "Cross with your papers in your hand.",
            "open": False,
            "locked": "You would need papers in another name.",
        },
    ]


def test_what_a_choice_said_stands_in_then_and_the_page_stays(errand):
    _, page = pages(errand, "ask")

    assert page["then"] == ['"Eight, half past." Accounts differ on the hour. [the-hour]']
    assert page["text"][0].startswith("That morning")
    assert page["entries"] == ["bridge-taken", "the-hour"]
    assert page["news"] == {"bridge held": "told"}
    assert page["turn"] == 1


def test_so_far_stands_in_the_first_then(errand):
    (page,) = pages(errand, start=Start(chapter=errand.chapters[0].id))

    assert page["then"] == ["You are nineteen. You carry what others write."]


def test_opening_a_document_may_open_a_choice(errand):
    _, page = pages(errand, "open leaflet")

    assert [choice["id"] for choice in page["choices"]] == ["ask", "take-parcel", "show-papers", "read-wall"]
    assert page["turn"] == 0


def test_undo_takes_back_the_last_choice_and_at_the_start_shows_the_same_page(errand):
    first, asked, undone, again = pages(errand, "ask", "undo", "undo")

    assert asked != first
    assert undone == again == first


@pytest.mark.parametrize(
    ("line", "error"),
    [
        ("run", "no choice 'run' in scene 'street' (open: ask, take-parcel)"),
        ("1", "no choice '1' in scene 'street' (open: ask, take-parcel)"),
        ("show-papers", "choice 'show-papers' is closed in scene 'street' (open: ask, take-parcel)"),
        ("open order", "document 'order' is not at hand yet (at hand: leaflet)"),
        ("open poem", "no document 'poem' (at hand: leaflet)"),
        ("open", "no choice 'open' in scene 'street' (open: ask, take-parcel)"),
    ],
)
def test_what_cannot_be_done_is_answered_and_the_page_stays(errand, line, error):
    _, answer, page = pages(errand, line, "take-parcel")

    assert answer == {"error": error}
    assert page["scene"] == "bridge"


def test_date_and_time_are_carried_from_the_page_before(errand):
    _, page = pages(errand, "take-parcel")

    assert (page["date"], page["time"], page["place"]) == ("1944-08-19", "09:40", None)


def test_a_page_that_can_be_skipped_offers_it_last_in_the_programs_words(errand):
    _, page = pages(errand, "take-parcel")

    assert [choice["id"] for choice in page["choices"]] == ["tell-him", "wait", "care"]
    assert page["choices"][-1]["text"] == "Skip this page."


def test_an_ending_has_its_id_and_no_choices_and_undo_works_there(errand):
    *_, end, undone = pages(errand, "take-parcel", "tell-him", "otherwise", "let-it-stand", "undo")

    assert (end["scene"], end["ending"], end["choices"]) == ("end", "home", [])
    assert undone["scene"] == "room"


def test_blank_lines_are_passed_over(errand):
    assert len(pages(errand, "", "   ", "ask", "")) == 2


def test_a_mark_of_byte_order_before_the_first_line_is_passed_over(errand):
    assert pages(errand, "\ufeffask")[-1]["turn"] == 1


def test_every_step_is_given_to_be_kept(errand):
    states = []

    pages(errand, "ask", "run", "open leaflet", "undo", keep=states.append)

    assert [len(state.steps) for state in states] == [1, 2, 0]


def test_nothing_a_terminal_would_obey_is_written(errand):
    out = io.StringIO()
    play_jsonl(errand, begin(errand), ["\x1b[31m\x9b\u202e"], lambda line: out.write(line + "\n"), ignored)

    answer = out.getvalue().splitlines()[1]

    assert "no choice" in json.loads(answer)["error"]
    assert not set(answer) & set("\x1b\x9b\u202e")
