"""The city at an hour: what the map shows, held against the record's own hours and places."""

from __future__ import annotations

import pytest

from game import shipped
from game.loading import load_story
from game.loading.moments import date_moment, time_moment
from game.story import Start, State, Story, begin, choose, view
from game.story.citymap import City, Happened, Held, When, city_at, held_at, when_it_was
from game.story.ids import EntryId, PlaceId, SceneId
from game.story.record import Certainty, Entry, Place, Record
from game.story.state import Clock


@pytest.fixture(scope="module")
def campaign() -> Story:
    return load_story(shipped.campaign())


def known(story: Story, date: str, time: str) -> City:
    """What is known at an hour to one who has read the first page of the nineteenth, and no more."""
    first = begin(story, 0, Start(scene=SceneId("back-room")))
    then = first._replace(clock=first.clock._replace(date=date, time=time), before=first)
    return city_at(story, then)


def happened(city: City, when: When) -> dict[str, str]:
    return {one.entry: one.place for one in city.happened if one.when is when}


GERMAN = {
    "luxembourg", "hotel-meurice", "hotel-majestic", "ecole-militaire", "chambre-des-deputes",
    "caserne-prince-eugene", "kommandantur",
}  # fmt: skip
BARRICADES = {"square-viviani", "carrefour-saint-michel", "quai-des-grands-augustins"}


def test_at_three_on_the_nineteenth_the_map_shows_the_attack_and_what_was_before_it(campaign: Story):
    # By hand from record/entries.yaml. "Afternoon" (men-posted, stopped-on-the-bridge) may not have begun.
    city = known(campaign, "1944-08-19", "15:00")

    assert happened(city, When.NOW) == {
        "prefecture-attacked": "prefecture",  # 14:30
        "hotel-dieu-shells": "hotel-dieu",  # 14:30
    }
    assert happened(city, When.TODAY) == {
        "policemen-gather": "parvis-notre-dame",  # about 7
        "prefecture-taken": "prefecture",  # about 8
        "rol-outside": "prefecture",  # 08:00 to 09:00
        "flag-hour": "prefecture",  # 08:50 to 10:00
        "roy-rides-in": "prefecture",  # morning
        "flags-at-ten": "parvis-notre-dame",  # 10:00
        "the-call": "rue-de-bellechasse",  # about 11
        "luizet-installed": "prefecture",  # about 11
        "phone-box": "boulevard-du-palais",  # 11:00
        "no-ammunition": "prefecture",  # midday
    }
    assert happened(city, When.BEFORE) == {"luxembourg-sentries": "luxembourg"}  # the 17th; read on the page
    assert {held.place for held in city.held if held.german} == GERMAN
    assert {held.place for held in city.held if not held.german} == {"prefecture"}


def test_at_eleven_on_the_twenty_second_the_map_shows_the_nineteenth_as_past_and_the_barricades(
    campaign: Story,
):
    # By hand: the record has no entry with a place after the nineteenth yet.
    city = known(campaign, "1944-08-22", "11:00")

    assert happened(city, When.NOW) == happened(city, When.TODAY) == {}
    assert happened(city, When.BEFORE) == {
        "luxembourg-sentries": "luxembourg",
        "policemen-gather": "parvis-notre-dame",
        "prefecture-taken": "prefecture",
        "luizet-installed": "prefecture",
        "rol-outside": "prefecture",
        "flag-hour": "prefecture",
        "roy-rides-in": "prefecture",
        "flags-at-ten": "parvis-notre-dame",
        "the-call": "rue-de-bellechasse",
        "phone-box": "boulevard-du-palais",
        "no-ammunition": "prefecture",
        "prefecture-attacked": "prefecture",
        "hotel-dieu-shells": "hotel-dieu",
        "men-posted": "boulevard-du-palais",
        "stopped-on-the-bridge": "pont-dausterlitz",
    }
    assert {held.place for held in city.held if held.german} == GERMAN
    assert {held.place for held in city.held if not held.german} == {"prefecture", *BARRICADES}


def test_the_barricade_of_a_day_is_not_yet_surely_there_that_day_nor_the_prefecture_taken_at_dawn(
    campaign: Story,
):
    dawn = known(campaign, "1944-08-19", "06:30")
    built = known(campaign, "1944-08-21", "10:00")

    assert "prefecture" not in {held.place for held in dawn.held}
    assert not BARRICADES & {held.place for held in built.held}


@pytest.mark.parametrize(("time", "held"), [("14:00", True), ("14:35", False), ("18:00", False)])
def test_a_strongpoint_is_held_to_the_hour_at_which_the_record_ends_it(
    campaign: Story, time: str, held: bool
):
    city = known(campaign, "1944-08-25", time)

    assert (Held(PlaceId("hotel-meurice"), german=True) in city.held) is held


def test_nothing_is_shown_that_had_not_begun(campaign: Story):
    city = known(campaign, "1944-08-19", "09:30")

    shown = {one.entry for one in city.happened}
    assert "prefecture-taken" in shown
    assert not shown & {"flags-at-ten", "the-call", "no-ammunition", "prefecture-attacked", "men-posted"}


def test_told_later_in_the_frame_all_of_it_is_past_and_nobody_holds_out(campaign: Story):
    state = along(campaign)
    assert campaign.scenes[state.scene].frame

    city = city_at(campaign, state)

    assert city.happened and {one.when for one in city.happened} == {When.BEFORE}
    assert city.held == () and city.telling
    assert len(city.way) > 4


def along(story: Story) -> State:
    """From the first page of the nineteenth to an ending, always by the first open choice."""
    state = begin(story, 0, Start(scene=SceneId("back-room")))
    while True:
        opened = [offer.id for offer in view(story, state).choices if offer.open]
        if not opened:
            return state
        state = choose(story, state, opened[0])


def test_the_way_has_each_stop_once_and_ends_where_you_are(campaign: Story):
    state = along(campaign)
    days = [reached for reached in state.back() if not campaign.scenes[reached.scene].frame]

    city = city_at(campaign, days[0])

    assert city.way[0] == "pharmacy"
    assert city.way[-1] == city.here
    assert all(one != other for one, other in zip(city.way, city.way[1:], strict=False))
    assert city.here not in city.been and set(city.been) | {city.here} == set(city.way)


def entry(date: str, time: str = "", until: str | None = None) -> Entry:
    return Entry(
        EntryId("it"),
        "It happened.",
        Certainty.DOCUMENTED,
        (),
        date_moment(date) if date else None,
        time_moment(time) if time else None,
        until,
    )


@pytest.mark.parametrize(
    ("date", "time", "until", "when"),
    [
        ("1944-08-19", "14:30", None, When.NOW),
        ("1944-08-19", "14:00", None, When.NOW),
        ("1944-08-19", "13:59", None, When.TODAY),
        ("1944-08-19", "about 2", None, When.TODAY),
        ("1944-08-19", "about 14", None, When.NOW),
        ("1944-08-19", "afternoon", None, When.NOW),
        ("1944-08-19", "morning", None, When.TODAY),
        ("1944-08-19", "13:30 to 21:00", None, When.NOW),
        ("1944-08-19", "", None, When.TODAY),
        ("1944-08-19", "08:00", "1944-08-19T15:00", When.NOW),
        ("1944-08-19", "08:00", "1944-08-19T14:59", When.TODAY),
        ("1944-08-17", "", "1944-08-26", When.NOW),
        ("1944-08-17", "", "1944-08-18", When.BEFORE),
        ("1944-08-17 to 1944-08-20", "", None, When.NOW),
        ("1944-08-15 to 1944-08-16", "", None, When.BEFORE),
        ("1944-08-18", "14:30", None, When.BEFORE),
        ("1944-08", "", None, When.BEFORE),
        ("", "", None, When.BEFORE),
    ],
)
def test_at_three_on_the_nineteenth_a_thing_that_has_begun_is_of_this_hour_of_today_or_older(
    date: str, time: str, until: str | None, when: When
):
    assert when_it_was(entry(date, time, until), Clock("1944-08-19", "15:00")) is when


@pytest.mark.parametrize(
    ("kind", "found"),
    [
        ("German strongpoint", [True]),
        ("point d'appui allemand", [True]),
        ("point d’appui", [False]),
        ("Barricade", [False]),
        ("bridge", []),
        ("", []),
    ],
)
def test_who_holds_a_place_is_read_from_its_kind_in_either_language(kind: str, found: list[bool]):
    place = Place(PlaceId("it"), "It", kind=kind)
    record = Record({}, {}, {}, {}, {place.id: place}, {})

    assert [held.german for held in held_at(record, Clock("1944-08-19", "15:00"))] == found


def test_this_hour_comes_first_then_today_then_the_days_before_each_in_their_order(campaign: Story):
    city = known(campaign, "1944-08-19", "15:00")

    order = list(When)
    assert [order.index(one.when) for one in city.happened] == sorted(
        order.index(one.when) for one in city.happened
    )
    assert city.happened[0] == Happened(
        EntryId("prefecture-attacked"), PlaceId("prefecture"), When.NOW, "14:30"
    )


def test_the_room_where_it_is_told_two_years_later_is_no_place_one_was_at_that_day(campaign: Story):
    state = begin(campaign)
    while campaign.scenes[state.scene].frame:
        page = view(campaign, state)
        state = choose(campaign, state, next(offer.id for offer in page.choices if offer.open))

    city = city_at(campaign, state)

    frame = {scene.place for scene in campaign.scenes.values() if scene.frame}
    assert frame
    assert not frame & set(city.way)
