"""The panels: what was met, known, done, and what the record has of it."""

from __future__ import annotations

import pytest

from game.story import Start, State, Story, begin, choose, open_document, view
from game.story.conditions import Rung
from game.story.ids import ChapterId, ChoiceId, DocumentId
from game.story.panels import (
    Act,
    Happening,
    Known,
    Passed,
    beside,
    documents_met,
    history,
    notebook,
    places_met,
    record_of,
    timeline,
)
from game.story.record import Ring

STREET, OFFICE = ChapterId("the-street"), ChapterId("the-office")


def played(story: Story, *typed: str) -> State:
    state = begin(story)
    for word in typed:
        if word == "leaflet":
            state = open_document(story, state, DocumentId(word))
        else:
            state = choose(story, state, ChoiceId(word))
    return state


@pytest.fixture
def at_the_quay(courier: Story) -> State:
    return played(courier, "leaflet", "take-parcel", "cross")


def test_the_record_of_a_page_has_what_it_cites_with_the_sources_of_1946_first(courier, at_the_quay):
    (found,) = record_of(courier, view(courier, at_the_quay))

    assert found.thing is courier.record.entries["prefecture-taken"]
    assert found.cited
    assert [(one.source.id, one.where, one.ring) for one in found.sources] == [
        ("early-diary", "19 August", Ring.FILE_1946),
        ("later-book", "page one", Ring.SINCE),
    ]


def test_what_words_are_linked_to_comes_after_what_is_cited(courier):
    found = record_of(courier, view(courier, begin(courier)))

    assert [(one.id, one.cited, one.sources) for one in found] == [("ffi", False, ()), ("odette", False, ())]


def test_the_notebook_has_everything_met_on_the_way_once(courier, at_the_quay):
    met = notebook(courier, at_the_quay)

    assert [person.id for person in met.people] == ["odette", "bayet"]
    assert [place.id for place in met.places] == ["mouffetard", "quay", "prefecture"]
    assert [term.id for term in met.terms] == ["ffi"]
    assert [document.id for document in met.documents] == ["leaflet"]
    assert [entry.id for entry in met.entries] == ["prefecture-taken"]


def test_the_notebook_knows_where_one_has_been_and_what_was_not_opened_yet(courier, at_the_quay):
    unopened = played(courier, "take-parcel", "cross")

    met, before = notebook(courier, at_the_quay), notebook(courier, unopened)

    assert (met.been, met.here) == ({"mouffetard", "quay"}, "quay")
    assert (met.unread, before.unread) == (frozenset(), {"leaflet"})


def test_the_notebook_says_what_is_known_how_well_and_where_that_was_learned(courier):
    state = played(courier, "take-parcel", "cross", "say-seen", "tell-again")

    assert notebook(courier, state).news == (
        Known(
            "prefecture held",
            "Who holds the Prefecture",
            Rung.TOLD,
            "quay",
            Rung.RUMOR,
            "prefecture-taken",
        ),
    )


def test_places_say_whether_one_was_there_and_what_happened_there(courier, at_the_quay):
    places = places_met(courier, at_the_quay)

    assert [(one.place.id, one.been, one.here, one.entries) for one in places] == [
        ("mouffetard", True, False, ()),
        ("quay", True, True, ()),
        ("prefecture", False, False, ("prefecture-taken",)),
    ]


def test_the_timeline_has_what_began_by_now_since_the_first_day_and_your_pages(courier, at_the_quay):
    lanes = timeline(courier, at_the_quay)

    assert lanes.city == (
        Happening("prefecture-taken", "1944-08-19", "07:00 to 09:00", met=True, minute=7 * 60),
    )
    assert [(hour.title, hour.date, hour.time, hour.steps) for hour in lanes.you] == [
        ("Rue Mouffetard", "1944-08-19", "08:00", 0),
        ("The quay", "1944-08-19", "09:30", 3),
    ]


def test_a_page_told_later_and_a_return_are_no_hours_of_yours(courier):
    state = played(courier, "alley", "return", "take-parcel", "cross", "say-nothing")

    assert [hour.scene for hour in timeline(courier, state).you] == ["street", "alley", "quay"]


def test_before_a_day_is_known_the_city_has_only_what_was_met(courier):
    state = begin(courier, start=Start(chapter=OFFICE))

    assert timeline(courier, state).city == ()


def test_history_has_every_page_with_what_was_done_on_it_and_the_way_back(courier, at_the_quay):
    rows = history(courier, at_the_quay)

    told = [(row.steps, row.title, [p.plain for p in row.chose], row.opened) for row in rows]
    assert told == [
        (0, "Rue Mouffetard", [], "leaflet"),
        (1, "Rue Mouffetard", ["Take the parcel."], None),
        (2, "Rue Mouffetard", ["Cross the river."], None),
        (3, "The quay", [], None),
    ]
    assert rows[1].state.steps == at_the_quay.steps[:1]
    assert rows[3].state is at_the_quay


def test_the_path_beside_the_record_joins_each_act_to_its_entries(courier):
    state = played(courier, "alley", "return", "take-parcel", "cross", "say-seen", "tell-again", "leave")

    acts = beside(courier, state, STREET).acts

    assert [(act.choice, act.history, act.entries, act.leaves_open) for act in acts] == [
        ("alley", None, (), ()),
        ("take-parcel", None, (), ()),
        ("cross", "plausible", ("prefecture-taken",), ("Who raised the flag.",)),
        ("say-seen", None, (), ()),
    ]
    crossed = acts[2]
    assert isinstance(crossed, Act)
    assert (crossed.scene, crossed.date, crossed.time, crossed.title) == (
        "street", "1944-08-19", "08:00", "Rue Mouffetard",
    )  # fmt: skip
    assert [paragraph.plain for paragraph in crossed.words] == ["Cross the river."]


def test_news_passed_on_says_what_you_said_what_you_had_and_what_the_record_has(courier):
    state = played(courier, "take-parcel", "cross", "say-seen", "tell-again", "tell-again")
    held = ("prefecture held", "Who holds the Prefecture")

    assert beside(courier, state, STREET).passed == (Passed(*held, Rung.SEEN, Rung.TOLD, "prefecture-taken"),)
    assert beside(courier, state, OFFICE).passed == (
        Passed(*held, Rung.RUMOR, Rung.TOLD, "prefecture-taken"),
    )


def test_documents_met_stay_at_hand(courier):
    state = played(courier, "take-parcel", "cross")

    assert documents_met(courier, state) == ("leaflet",)
