"""The city at an hour: where you are and were, what the record knows of this hour, and who holds what."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum
from typing import Final

from game.story.ids import EntryId, PlaceId
from game.story.met import things_met
from game.story.model import Story
from game.story.path import path_to
from game.story.record import Entry, Moment, Place, Record
from game.story.state import Clock, State
from game.story.timeline import Begun, has_begun, hours_of, minute_of

STRONG: Final = ("strongpoint", "barricade", "point d'appui", "point d’appui")
"""Words in the kind of a place that is held against somebody."""

GERMAN: Final = ("german", "allemand")
"""Words in the kind of a place that Germans hold."""

AN_HOUR: Final = 60
"""Minutes for which what has no known end counts as of this hour."""

_WHOLE_DATE: Final = len("1944-08-19")
_DAY_OVER: Final = 24 * 60


class When(Enum):
    """How long ago a thing was, seen from an hour."""

    NOW = "now"
    TODAY = "today"
    BEFORE = "before"


@dataclass(frozen=True, slots=True)
class Happened:
    """An entry that happened at a place; `time` as the record words it, "" where it gives none."""

    entry: EntryId
    place: PlaceId
    when: When
    time: str


@dataclass(frozen=True, slots=True)
class Held:
    """A place held at the hour, by Germans or against them."""

    place: PlaceId
    german: bool


@dataclass(frozen=True, slots=True)
class City:
    """The city at the hour of a page.

    `way` are the places stood at, in order, the last one where you are now (`here`; None where the
    page has none). `happened` is in the order of its hours, this hour first, then today, then before.
    `telling` is whether the page is told later, in a frame.
    """

    here: PlaceId | None
    way: tuple[PlaceId, ...]
    happened: tuple[Happened, ...]
    held: tuple[Held, ...]
    telling: bool = False

    @property
    def been(self) -> tuple[PlaceId, ...]:
        """The places stood at before, each once, without the one you are at."""
        return tuple(place for place in dict.fromkeys(self.way) if place != self.here)


def city_at(story: Story, state: State) -> City:
    """What the map shows at the hour of the state; nothing of the hours to come.

    Of the record, what surely began since your first day, and what you met, unless it surely had not
    begun. On a page told later, in a frame: what you met, all of it over.
    """
    telling = story.scenes[state.scene].frame
    way = tuple(_way(story, state))
    return City(
        story.scenes[state.scene].place,
        way,
        tuple(_happened(story, state, telling=telling)),
        () if telling else held_at(story.record, state.clock),
        telling,
    )


def held_at(record: Record, clock: Clock) -> tuple[Held, ...]:
    """The strongpoints and barricades of the record that were surely held by that hour, and not yet given up."""
    return tuple(
        Held(place.id, any(word in place.kind.casefold() for word in GERMAN))
        for place in record.places.values()
        if any(word in place.kind.casefold() for word in STRONG) and _is_held(place, clock)
    )


def when_it_was(entry: Entry, clock: Clock) -> When:
    """Whether an entry that has begun is of this hour, of this day, or older.

    It lasts to its end where the record gives one, else as long as its own hour may mean, and for an
    hour at least: `14:30` to half past three, `afternoon` to its end.
    """
    day = entry.date.date if entry.date is not None else None
    if clock.date is None or day is None:
        return When.BEFORE
    now = minute_of(clock.time)
    if _until(entry, clock.date, now):
        return When.NOW
    if day != clock.date:
        return When.BEFORE
    hours = hours_of(entry)
    if hours is None or now is None:
        return When.TODAY
    earliest, latest = hours
    return When.NOW if now <= max(latest, (earliest + latest) // 2 + AN_HOUR) else When.TODAY


def _until(entry: Entry, date: str, now: int | None) -> bool:
    """Whether the record says that it was still going on then."""
    end = entry.until or (entry.date.until if entry.date is not None else None)
    if end is None:
        return False
    day, _, hour = end.partition("T")
    if len(day) < _WHOLE_DATE or day != date:
        return date < day
    last = minute_of(hour)
    return last is None or now is None or now <= last


def _way(story: Story, state: State) -> Iterator[PlaceId]:
    """The places of the pages one came by, a place one stayed at once.

    Of a frame, where all of it is told later, only the page that is open.
    """
    last = None
    for reached in path_to(state):
        scene = story.scenes[reached.scene]
        place = scene.place
        told = scene.frame and reached.scene != state.scene
        if place is not None and place != last and not told:
            yield place
            last = place


def _happened(story: Story, state: State, *, telling: bool) -> Iterator[Happened]:
    met = {thing.id for thing in things_met(story, state) if isinstance(thing, Entry)}
    first = _first_day(story, state)
    found = []
    for entry in story.record.entries.values():
        if entry.place is None or not _is_shown(entry, state.clock, entry.id in met, first, telling=telling):
            continue
        when = When.BEFORE if telling else when_it_was(entry, state.clock)
        time = entry.time.words if entry.time is not None else ""
        found.append((_order(entry, when), Happened(entry.id, entry.place, when, time)))
    for _, happened in sorted(found, key=lambda one: one[0]):
        yield happened


def _first_day(story: Story, state: State) -> str | None:
    """The day of your first page that has one, outside a frame."""
    reached = (reached for reached in path_to(state) if not story.scenes[reached.scene].frame)
    return next((one.clock.date for one in reached if one.clock.date is not None), None)


def _is_shown(entry: Entry, clock: Clock, met: bool, first: str | None, *, telling: bool) -> bool:
    day = (entry.date.date if entry.date is not None else None) or ""
    if telling:
        return met
    begun = has_begun(entry, clock)
    if met:
        return begun is not Begun.NO
    return begun is Begun.YES and first is not None and day >= first[: len(day)]


def _order(entry: Entry, when: When) -> tuple[int, str, int]:
    day = (entry.date.date if entry.date is not None else None) or ""
    hours = hours_of(entry)
    return list(When).index(when), day, -1 if hours is None else hours[0]


def _is_held(place: Place, clock: Clock) -> bool:
    if clock.date is None:
        return False
    now = minute_of(clock.time)
    taken = place.since is None or _passed(place.since, clock.date, now)
    given_up = place.until is not None and _passed(place.until, clock.date, now)
    return taken and not given_up


def _passed(moment: Moment, date: str, now: int | None) -> bool:
    """Whether a moment was over by then; of a day without an hour, when the day is."""
    day = moment.until or moment.date
    if day is None or len(day) < _WHOLE_DATE or day != date:
        return day is not None and day < date[: len(day)]
    latest = moment.latest if moment.latest is not None else _DAY_OVER
    return now is not None and latest <= now
