"""The timeline: what happened in the city, and where you were, hour by hour."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import IntEnum
from itertools import zip_longest
from typing import Final

from game.story.ids import EntryId, SceneId
from game.story.met import things_met
from game.story.model import Story
from game.story.path import path_to
from game.story.play import view
from game.story.record import Entry, Moment
from game.story.state import Chose, Clock, Opened, State

_HOUR: Final = re.compile(r"([0-9]{1,2}):([0-9]{2})")
_WITHIN: Final = 60
_WHOLE_DATE: Final = len("1944-08-19")


@dataclass(frozen=True, slots=True)
class Happening:
    """An entry of the record on its day; `time` as the record words it, "" where it gives none.

    `minute` is where it stands on its day: the middle of what is known within an hour (`about 8`), else
    the earliest it may have begun; None where no hour is known.
    """

    entry: EntryId
    date: str
    time: str
    met: bool
    minute: int | None = None


@dataclass(frozen=True, slots=True)
class Hour:
    """A page of yours; `steps` is how many steps led to it, `did` the words of the choice that left it."""

    scene: SceneId
    title: str
    date: str | None
    time: str | None
    steps: int
    did: str = ""


@dataclass(frozen=True, slots=True)
class Timeline:
    """The city's lane and yours.

    `undated` was met, and nobody says on which day it was. `to_come` counts what was met and had
    not begun by now: it is in neither lane. `now` is the page of yours that is open, by its steps;
    None while it is told later, in a frame.
    """

    city: tuple[Happening, ...]
    you: tuple[Hour, ...]
    undated: tuple[EntryId, ...] = ()
    to_come: int = 0
    now: int | None = None


@dataclass(frozen=True, slots=True)
class Row:
    """What fell into one hour of a day (None: at an hour that is not known), in each lane."""

    hour: int | None
    city: tuple[Happening, ...]
    you: tuple[Hour, ...]


@dataclass(frozen=True, slots=True)
class Day:
    """A day, or a month or a year where no more is known; "" where nothing is."""

    date: str
    rows: tuple[Row, ...]


@dataclass(frozen=True, slots=True)
class Part:
    """What is looked at by itself: a day, or all that lies before your first (`earlier`) or after your last
    (`later`). What has no day is earlier."""

    id: str
    days: tuple[Day, ...]


class Begun(IntEnum):
    """Whether a thing had begun by an hour, as far as the record can tell."""

    NO = 0
    PERHAPS = 1
    YES = 2


def timeline(story: Story, state: State) -> Timeline:
    """The two lanes up to now, each in the order of its hours; nothing of the hours to come.

    The city's has what had surely begun by now since your first day, and what you met, unless it
    surely had not. Pages of a frame are in neither: they are told later, when all of it is over.
    """
    path = path_to(state)
    you = tuple(_hours_of_yours(story, path))
    met = {thing.id: thing for thing in things_met(story, state) if isinstance(thing, Entry)}
    telling = story.scenes[state.scene].frame
    first = next((hour.date for hour in you if hour.date is not None), None)
    dated = [entry for entry in story.record.entries.values() if _day(entry)]
    city = [
        entry
        for entry in dated
        if _is_shown(entry, state.clock, met=entry.id in met, first=first, telling=telling)
    ]
    shown = {entry.id for entry in city}
    return Timeline(
        tuple(
            Happening(entry.id, _day(entry), _words(entry), entry.id in met, _minute(entry))
            for entry in sorted(city, key=_order)
        ),
        you,
        tuple(id for id, entry in met.items() if not _day(entry)),
        sum(1 for entry in dated if entry.id in met and entry.id not in shown),
        None if telling or not you else you[-1].steps,
    )


def _hours_of_yours(story: Story, path: Sequence[State]) -> Iterator[Hour]:
    """Each page that was turned to, outside the frame, with what was done to leave it."""
    turned = [steps for steps, reached in enumerate(path) if _is_new_page(reached)]
    for steps, next_turned in zip_longest(turned, turned[1:]):
        reached = path[steps]
        scene = story.scenes[reached.scene]
        if not scene.frame:
            did = "" if next_turned is None else _done(story, path[next_turned - 1], path[next_turned])
            yield Hour(scene.id, scene.title, reached.clock.date, reached.clock.time, steps, did)


def _done(story: Story, before: State, after: State) -> str:
    step = after.step
    if not isinstance(step, Chose):
        return ""
    offers = view(story, before).choices
    text = next(offer.text for offer in offers if offer.id == step.choice)
    return " ".join(paragraph.plain for paragraph in text)


def days(lanes: Timeline) -> tuple[Day, ...]:
    """The two lanes on one axis: every day that either knows, its hours in order.

    Without an hour comes before the first hour; your pages without a day are on a day "" of their own.
    """
    found: dict[str, dict[int | None, tuple[list[Happening], list[Hour]]]] = {}
    for happening in lanes.city:
        hour = None if happening.minute is None else happening.minute // 60
        found.setdefault(happening.date, {}).setdefault(hour, ([], []))[0].append(happening)
    for page in lanes.you:
        minute = minute_of(page.time)
        hour = None if minute is None else minute // 60
        found.setdefault(page.date or "", {}).setdefault(hour, ([], []))[1].append(page)
    return tuple(Day(date, tuple(_rows(found[date]))) for date in sorted(found))


def parts(lanes: Timeline) -> tuple[Part, ...]:
    """The days, parted: before yours, each from your first to your last, after them."""
    yours = _days_of_yours(lanes)
    found: dict[str, list[Day]] = {"earlier": []} if lanes.undated else {}
    for day in days(lanes):
        if not yours or day.date < yours[0]:
            found.setdefault("earlier", []).append(day)
        else:
            found.setdefault("later" if day.date > yours[-1] else day.date, []).append(day)
    return tuple(Part(id, tuple(days)) for id, days in found.items())


def part_of_now(lanes: Timeline) -> str:
    """The part in which the page stands that is open; your last day while it is told later."""
    yours = _days_of_yours(lanes)
    here = next((hour for hour in lanes.you if hour.steps == lanes.now), None)
    if here is not None:
        return here.date or "earlier"
    return yours[-1] if yours else "earlier"


def _days_of_yours(lanes: Timeline) -> list[str]:
    return sorted({hour.date for hour in lanes.you if hour.date is not None})


def _rows(day: dict[int | None, tuple[list[Happening], list[Hour]]]) -> Iterator[Row]:
    for hour in sorted(day, key=lambda hour: -1 if hour is None else hour):
        city, you = day[hour]
        yield Row(hour, tuple(city), tuple(you))


def minute_of(time: str | None) -> int | None:
    """Minutes after midnight of a page's hour; None where it is no hour of a clock.

    >>> minute_of("07:40"), minute_of("evening")
    (460, None)
    """
    found = _HOUR.fullmatch(time or "")
    return int(found[1]) * 60 + int(found[2]) if found else None


def has_begun(entry: Entry, clock: Clock) -> Begun:
    """Whether an entry had begun by that day and hour; of what has no date, nobody can say.

    Of a day without an hour, or a month without a day, it is sure only when they are over.
    """
    day = _day(entry)
    if not day or clock.date is None:
        return Begun.PERHAPS
    reach = min(len(day), len(clock.date))
    if day[:reach] != clock.date[:reach]:
        return Begun.YES if day[:reach] < clock.date[:reach] else Begun.NO
    if len(day) < _WHOLE_DATE or len(clock.date) < _WHOLE_DATE:
        return Begun.PERHAPS
    return _by_the_hour(hours_of(entry), minute_of(clock.time))


def _by_the_hour(hours: tuple[int, int] | None, now: int | None) -> Begun:
    if hours is None or now is None:
        return Begun.PERHAPS
    earliest, latest = hours
    if now < earliest:
        return Begun.NO
    return Begun.YES if latest <= now else Begun.PERHAPS


def _is_shown(entry: Entry, clock: Clock, *, met: bool, first: str | None, telling: bool) -> bool:
    if met and telling:
        return True
    begun = has_begun(entry, clock)
    if met:
        return begun is not Begun.NO
    return begun is Begun.YES and first is not None and _day(entry) >= first[: len(_day(entry))]


def _is_new_page(reached: State) -> bool:
    return not reached.since and not isinstance(reached.step, Opened)


def _day(entry: Entry) -> str:
    return (entry.date.date or "") if entry.date is not None else ""


def hours_of(entry: Entry) -> tuple[int, int] | None:
    """The earliest and the latest minute at which it may have begun; the date may carry them."""
    for moment in (entry.time, entry.date):
        if moment is not None and moment.earliest is not None:
            return moment.earliest, moment.earliest if moment.latest is None else moment.latest
    return None


def _minute(entry: Entry) -> int | None:
    hours = hours_of(entry) if len(_day(entry)) == _WHOLE_DATE else None
    if hours is None:
        return None
    earliest, latest = hours
    return (earliest + latest) // 2 if latest - earliest <= _WITHIN else earliest


def _words(entry: Entry) -> str:
    """The hour as the record words it."""
    moment: Moment | None = entry.time
    return moment.words if moment is not None else ""


def _order(entry: Entry) -> tuple[str, int, int]:
    """By day and minute; of two at the same minute the one that may have begun earlier first."""
    minute, hours = _minute(entry), hours_of(entry)
    return _day(entry), -1 if minute is None else minute, -1 if hours is None else hours[0]
