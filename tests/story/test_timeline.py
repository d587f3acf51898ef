"""The timeline: what of the record had begun by a page's hour, and nothing of what was still to come."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from game import shipped
from game.loading import load_story
from game.loading.moments import date_moment, time_moment
from game.story import State, Story, begin, choose, view
from game.story.ids import ChoiceId, EntryId, SceneId
from game.story.record import Certainty, Entry
from game.story.state import Clock
from game.story.timeline import (
    Begun,
    Day,
    Happening,
    Hour,
    Row,
    Timeline,
    days,
    has_begun,
    part_of_now,
    parts,
    timeline,
)


def entry(date: str, time: str = "") -> Entry:
    return Entry(
        EntryId("it"),
        "It happened.",
        Certainty.DOCUMENTED,
        (),
        date_moment(date) if date else None,
        time_moment(time) if time else None,
    )


@pytest.mark.parametrize(
    ("date", "time", "begun"),
    [
        ("1944-08-19", "09:00", Begun.YES),
        ("1944-08-19", "09:10", Begun.YES),
        ("1944-08-19", "09:11", Begun.NO),
        ("1944-08-19", "about 8", Begun.YES),
        ("1944-08-19", "about 9", Begun.PERHAPS),
        ("1944-08-19", "morning", Begun.PERHAPS),
        ("1944-08-19", "afternoon", Begun.NO),
        ("1944-08-19", "13:30 to 21:00", Begun.NO),
        ("1944-08-19", "", Begun.PERHAPS),
        ("1944-08-19T14:30", "", Begun.NO),
        ("1944-08-18", "evening", Begun.YES),
        ("1944-08-18", "", Begun.YES),
        ("1944-08-20", "08:00", Begun.NO),
        ("1944-08-20", "", Begun.NO),
        ("1944-08-15 to 1944-08-16", "", Begun.YES),
        ("1944-08-18 to 1944-08-25", "", Begun.YES),
        ("1944-08-19 to 1944-08-25", "", Begun.PERHAPS),
        ("1944-08-20 to 1944-08-25", "", Begun.NO),
        ("1944-07", "", Begun.YES),
        ("1944-08", "", Begun.PERHAPS),
        ("1944-10", "", Begun.NO),
        ("1941 to 1944", "", Begun.YES),
        ("1944", "", Begun.PERHAPS),
        ("", "", Begun.PERHAPS),
    ],
)
def test_at_ten_past_nine_on_the_nineteenth_an_entry_has_begun(date: str, time: str, begun: Begun):
    now = Clock("1944-08-19", "09:10")

    assert has_begun(entry(date, time), now) is begun


def test_on_a_day_without_an_hour_nothing_of_that_day_is_sure_to_have_begun():
    assert has_begun(entry("1944-08-19", "06:00"), Clock("1944-08-19", None)) is Begun.PERHAPS


def test_before_a_day_is_known_nothing_is_sure_to_have_begun():
    assert has_begun(entry("1944-08-19", "06:00"), Clock()) is Begun.PERHAPS


@pytest.fixture(scope="module")
def campaign() -> Story:
    return load_story(shipped.campaign())


def along(story: Story) -> Iterator[State]:
    """One way through a story, always by the last open choice: every state on it."""
    state = begin(story)
    yield state
    while view(story, state).ending is None and state.turn < 400:
        state = choose(story, state, [offer.id for offer in view(story, state).choices if offer.open][-1])
        yield state


def test_no_page_of_the_campaign_is_told_what_its_hours_had_still_to_bring(campaign):
    early = []

    for state in along(campaign):
        page = view(campaign, state)
        for happening in timeline(campaign, state).city:
            found = campaign.record.entries[happening.entry]
            if not page.frame and has_begun(found, state.clock) is Begun.NO:
                early.append((page.scene, happening.entry))

    assert early == []


def test_what_was_read_of_and_has_not_begun_is_counted_and_comes_in_its_hour(campaign):
    told = [state for state in along(campaign) if not view(campaign, state).frame]
    dawn, evening = timeline(campaign, told[0]), timeline(campaign, told[-1])

    assert dawn.to_come > 0
    assert "prefecture-taken" not in [happening.entry for happening in dawn.city]
    assert "prefecture-taken" in [happening.entry for happening in evening.city]


def test_what_is_known_within_an_hour_stands_in_its_middle_and_a_longer_span_at_its_beginning(campaign):
    evening = [state for state in along(campaign) if not view(campaign, state).frame][-1]

    stands = {one.time: one.minute for one in timeline(campaign, evening).city if one.date == "1944-08-19"}

    assert stands["about 8"] == 8 * 60
    assert stands["08:50 to 10:00"] == 8 * 60 + 50
    assert stands["afternoon"] == 12 * 60


def test_while_it_is_told_later_all_that_was_met_is_over_and_no_hour_is_now(campaign):
    asked_her_name = choose(campaign, begin(campaign), ChoiceId("denise"))

    lanes = timeline(campaign, asked_her_name)

    assert [happening.entry for happening in lanes.city] == ["commission-created", "commission-method"]
    assert (lanes.undated, lanes.to_come, lanes.now) == (("dunkirk",), 0, None)


def test_the_two_lanes_meet_on_one_axis_of_days_and_hours():
    early = Happening(EntryId("early"), "1944-08-19", "morning", met=False, minute=6 * 60)
    some_hour = Happening(EntryId("some-hour"), "1944-08-19", "", met=True)
    month = Happening(EntryId("month"), "1944-08", "", met=True)
    dawn = Hour(SceneId("dawn"), "Dawn", "1944-08-19", "06:30", 0)
    next_day = Hour(SceneId("next-day"), "Next day", "1944-08-20", None, 4)

    lanes = days(Timeline((month, some_hour, early), (dawn, next_day)))

    assert lanes == (
        Day("1944-08", (Row(None, (month,), ()),)),
        Day("1944-08-19", (Row(None, (some_hour,), ()), Row(6, (early,), (dawn,)))),
        Day("1944-08-20", (Row(None, (), (next_day,)),)),
    )


def happening(date: str) -> Happening:
    return Happening(EntryId(f"on {date}"), date, "", met=True)


def test_the_days_are_parted_into_those_before_yours_each_of_yours_and_those_after():
    city = tuple(happening(date) for date in ("1941", "1944-08", "1944-08-18", "1944-08-20", "1944-10"))
    you = (
        Hour(SceneId("first"), "First", "1944-08-19", "06:30", 0),
        Hour(SceneId("last"), "Last", "1944-08-21", "21:00", 4),
    )

    lanes = Timeline(city, you, (EntryId("undated"),), now=4)

    assert [(part.id, [day.date for day in part.days]) for part in parts(lanes)] == [
        ("earlier", ["1941", "1944-08", "1944-08-18"]),
        ("1944-08-19", ["1944-08-19"]),
        ("1944-08-20", ["1944-08-20"]),
        ("1944-08-21", ["1944-08-21"]),
        ("later", ["1944-10"]),
    ]
    assert part_of_now(lanes) == "1944-08-21"


def test_before_a_day_of_yours_all_is_one_part_and_told_later_your_last_day_is_open():
    undated = Timeline((happening("1944-10"),), (), (EntryId("undated"),))
    told = Timeline((), (Hour(SceneId("it"), "It", "1944-08-19", None, 0),), (), now=None)

    assert [part.id for part in parts(undated)] == ["earlier"]
    assert (part_of_now(undated), part_of_now(told)) == ("earlier", "1944-08-19")
    assert parts(Timeline((), (), (EntryId("undated"),)))[0].days == ()
