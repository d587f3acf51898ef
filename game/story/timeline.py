"""The timeline: what happened in the city, and where you were, hour by hour."""

from __future__ import annotations

import re
from dataclasses import dataclass

from game.story.ids import EntryId, SceneId
from game.story.met import things_met
from game.story.model import Story
from game.story.path import path_to
from game.story.record import Entry
from game.story.state import Clock, Opened, State

_HOUR = re.compile(r"([0-9]{1,2}):([0-9]{2})")


@dataclass(frozen=True, slots=True)
class Happening:
    """An entry of the record on its day; `time` as the record words it, "" where it gives none."""

    entry: EntryId
    date: str
    time: str
    met: bool


@dataclass(frozen=True, slots=True)
class Hour:
    """A page of yours; `steps` is how many steps led to it."""

    scene: SceneId
    title: str
    date: str | None
    time: str | None
    steps: int


@dataclass(frozen=True, slots=True)
class Timeline:
    city: tuple[Happening, ...]
    you: tuple[Hour, ...]


def timeline(story: Story, state: State) -> Timeline:
    """The two lanes up to now, each in the order of its hours.

    The city's has the entries met, and those that had begun by now since your first day. Pages of
    a frame are in neither: they are told later.
    """
    path = path_to(state)
    you = tuple(
        Hour(reached.scene, story.scenes[reached.scene].title, reached.clock.date, reached.clock.time, steps)
        for steps, reached in enumerate(path)
        if _is_new_page(reached) and not story.scenes[reached.scene].frame
    )
    met = {thing.id for thing in things_met(story, state) if isinstance(thing, Entry)}
    first = next((hour.date for hour in you if hour.date is not None), None)
    happened = [
        entry
        for entry in story.record.entries.values()
        if entry.id in met or (first is not None and _since(entry, first) and _has_begun(entry, state.clock))
    ]
    happened.sort(key=_order)
    return Timeline(
        tuple(
            Happening(entry.id, _day(entry), entry.time.words if entry.time else "", entry.id in met)
            for entry in happened
            if _day(entry)
        ),
        you,
    )


def _is_new_page(reached: State) -> bool:
    return not reached.since and not isinstance(reached.step, Opened)


def _day(entry: Entry) -> str:
    return (entry.date.date or "") if entry.date is not None else ""


def _since(entry: Entry, first: str) -> bool:
    day = _day(entry)
    return bool(day) and day >= first[: len(day)]


def _has_begun(entry: Entry, clock: Clock) -> bool:
    day = _day(entry)
    if not day or clock.date is None:
        return False
    if day != clock.date:
        return day <= clock.date[: len(day)]
    hour = _HOUR.fullmatch(clock.time or "")
    if hour is None or entry.time is None or entry.time.earliest is None:
        return True
    return entry.time.earliest <= int(hour[1]) * 60 + int(hour[2])


def _order(entry: Entry) -> tuple[str, int]:
    earliest = entry.time.earliest if entry.time is not None else None
    return _day(entry), -1 if earliest is None else earliest
