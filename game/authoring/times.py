"""When each page may be: its own date and hour, and the clock carried to it along every way.

The clock of decision 13: the last known time goes with the reader through pages that have none.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from functools import lru_cache

from game.loading.moments import date_moment, time_moment
from game.story.ids import ChoiceId, SceneId
from game.story.model import Choice, Scene, Story
from game.story.record import Moment

Span = tuple[int, int]
"""First and last day (as `date.toordinal`) or minute that are meant."""

DAY = 24 * 60
_WHOLE_DAY: Span = (0, DAY - 1)
_MOST_CLOCKS = 24


@dataclass(frozen=True, slots=True)
class Own:
    """What a page says of itself; None where it does not."""

    days: Span | None
    hours: Span | None


@dataclass(frozen=True, slots=True)
class Clock:
    """What is known when a page is left: not before `earliest` (minutes since day 0), on one of `days`.

    Without any date the minutes count from the midnight of day 0, before all dates. `origin` is the
    page that gave the time; `sure` means that whoever was there can come here with it, no condition between.
    """

    days: Span | None
    earliest: int | None
    origin: SceneId | None
    sure: bool = True


UNKNOWN = Clock(None, None, None)


@dataclass(frozen=True, slots=True)
class Edge:
    """One way from a page to the next. `conditional` ones are not always open."""

    source: SceneId
    choice: ChoiceId
    target: SceneId
    conditional: bool


@dataclass(frozen=True, slots=True)
class Times:
    """All pages' own times, the ways along which time passes, the clocks with which each is left.

    `crowded` pages are left with more different clocks than are followed: nothing is said of all of them.
    """

    own: Mapping[SceneId, Own]
    edges: Mapping[SceneId, tuple[Edge, ...]]
    clocks: Mapping[SceneId, tuple[Clock, ...]]
    crowded: frozenset[SceneId]


@lru_cache(maxsize=4096)
def days_of(text: str) -> Span | None:
    """First and last day of a date as a page or the record gives it."""
    moment = date_moment(text)
    return None if moment is None else days_meant(moment)


@lru_cache(maxsize=4096)
def hours_of(text: str) -> Span | None:
    """First and last minute after midnight of a time as a page gives it."""
    moment = time_moment(text)
    return None if moment is None else hours_meant(moment)


def days_meant(moment: Moment) -> Span | None:
    if moment.date is None:
        return None
    return _bounds(moment.date)[0], _bounds(moment.until or moment.date)[1]


def hours_meant(moment: Moment) -> Span | None:
    return None if moment.earliest is None else (moment.earliest, moment.latest or moment.earliest)


def _bounds(iso: str) -> Span:
    """First and last day of `1944`, `1944-08` or `1944-08-19` (an hour after it is passed over)."""
    parts = [int(part) for part in iso.partition("T")[0].split("-")]
    match parts:
        case [year]:
            return date(year, 1, 1).toordinal(), date(year, 12, 31).toordinal()
        case [year, month]:
            after = date(year + month // 12, month % 12 + 1, 1)
            return date(year, month, 1).toordinal(), after.toordinal() - 1
        case _:
            day = date(*parts).toordinal()
            return day, day


def own_time(scene: Scene) -> Own:
    """The page's own date and hour."""
    return Own(days_of(scene.date) if scene.date else None, hours_of(scene.time) if scene.time else None)


def span_on(own: Own, carried: Span | None) -> Span:
    """Earliest and latest minute that a page may mean, on the days it was carried to if it has none."""
    first, last = own.days or carried or (0, 0)
    opens, closes = own.hours or _WHOLE_DAY
    return first * DAY + opens, last * DAY + closes


def runs_backward(own: Own, clock: Clock) -> bool:
    """Whether a page is surely earlier than the clock with which one comes to it."""
    return clock.earliest is not None and span_on(own, clock.days)[1] < clock.earliest


def clock_after(scene: SceneId, own: Own, clock: Clock) -> Clock:
    """The clock with which a page is left that was entered with `clock`."""
    if own == Own(None, None):
        return clock
    days = own.days or clock.days
    earliest = span_on(own, clock.days)[0]
    if clock.earliest is not None and clock.earliest > earliest and not runs_backward(own, clock):
        # "Evening", or a date alone, after a page at 21:00 is not before 21:00.
        return Clock(days, clock.earliest, clock.origin, clock.sure)
    return Clock(days, earliest, scene)


def times_of(story: Story) -> Times:
    """Carries the clock along every way through the story."""
    own = {id: own_time(scene) for id, scene in story.scenes.items()}
    if all(one == Own(None, None) for one in own.values()):
        return Times(own, {}, {}, frozenset())
    edges: dict[SceneId, list[Edge]] = {id: [] for id in story.scenes}
    starts = dict.fromkeys((story.start, *(chapter.start for chapter in story.chapters)))
    entered: set[SceneId] = set()
    for edge, exempt in _ways(story):
        if exempt:
            starts[edge.target] = None
        else:
            edges[edge.source].append(edge)
            entered.add(edge.target)
    starts |= dict.fromkeys(id for id in story.scenes if id not in entered)
    clocks, crowded = _carried(own, edges, tuple(starts))
    return Times(
        own,
        {id: tuple(ways) for id, ways in edges.items()},
        {id: tuple(found) for id, found in clocks.items()},
        frozenset(crowded),
    )


def _ways(story: Story) -> Iterator[tuple[Edge, bool]]:
    """Every way to another page, and whether time may run backward along it."""
    for scene in story.scenes.values():
        for choice in scene.choices:
            yield from _ways_of(story, scene, choice, choice.needs is not None or choice.once)
        if scene.otherwise is not None:
            yield from _ways_of(story, scene, scene.otherwise, bool(scene.choices))
        if scene.care is not None:
            yield from _ways_of(story, scene, scene.care, False)


def _ways_of(story: Story, scene: Scene, choice: Choice, guarded: bool) -> Iterator[tuple[Edge, bool]]:
    if choice.detour is not None:
        yield Edge(scene.id, choice.id, choice.detour, guarded), True
    for fork in choice.go:
        guarded = guarded or len(choice.go) > 1
        if isinstance(fork.to, str):
            target = story.scenes.get(fork.to)
            if target is not None:
                yield Edge(scene.id, choice.id, fork.to, guarded), scene.frame != target.frame


def _carried(
    own: Mapping[SceneId, Own], edges: Mapping[SceneId, list[Edge]], starts: tuple[SceneId, ...]
) -> tuple[dict[SceneId, dict[Clock, None]], set[SceneId]]:
    """The different clocks with which each page can be left, and the pages with too many of them."""
    clocks: dict[SceneId, dict[Clock, None]] = {id: {} for id in own}
    crowded: set[SceneId] = set()
    waiting = deque((id, UNKNOWN) for id in starts if id in own)
    unreached = iter(own)
    while True:
        while waiting:
            scene, arriving = waiting.popleft()
            leaving = clock_after(scene, own[scene], arriving)
            if leaving in clocks[scene]:
                continue
            if len(clocks[scene]) >= _MOST_CLOCKS:
                crowded.add(scene)
                continue
            clocks[scene][leaving] = None
            for edge in edges[scene]:
                waiting.append((edge.target, along(edge, leaving)))
        # A ring of pages that nothing leads to is still read by its author.
        lone = next((id for id in unreached if not clocks[id]), None)
        if lone is None:
            return clocks, crowded
        waiting.append((lone, UNKNOWN))


def along(edge: Edge, clock: Clock) -> Clock:
    """The clock after a way: only its first step may be conditional for it to stay sure."""
    sure = clock.origin == edge.source or (clock.sure and not edge.conditional)
    return clock if sure == clock.sure else Clock(clock.days, clock.earliest, clock.origin, sure)
