"""Random plays: what chance meets, and what it never does.

A document that some condition asks after is opened by chance too.
"""

from __future__ import annotations

import random
from collections import Counter
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any

from game.authoring.exploration.paths import path_of, path_words
from game.authoring.exploration.roads import Offer, Page, Roads, Way
from game.authoring.exploration.stepping import Left, is_taken, lead
from game.story.ids import EndingId, SceneId
from game.story.model import Story
from game.story.register import HERE, Held
from game.story.starting import first_scene, first_values
from game.story.state import Opened, Start, Step

MOST_STEPS = 1000
"""A play that goes on longer is given up."""


@dataclass(slots=True)
class Met:
    """What some random plays met, with how often. `unfinished` ones came to no end in 1,000 steps.

    `entered` counts by the number of a page, `used` by that of a way (`Roads`).
    """

    entered: list[int]
    used: list[int]
    runs: int = 0
    steps: int = 0
    unfinished: int = 0
    ended: dict[EndingId, tuple[Step, ...]] = field(default_factory=dict)
    """How the first play went that came to each ending."""
    trapped: dict[SceneId, tuple[Step, ...]] = field(default_factory=dict)
    """The same for each stuck page."""
    endings: Counter[EndingId] = field(default_factory=Counter)
    stuck: Counter[SceneId] = field(default_factory=Counter)
    passages: set[int] = field(default_factory=set)

    def add(self, later: Met) -> None:
        """Count in what later plays met."""
        self.entered = [one + other for one, other in zip(self.entered, later.entered, strict=True)]
        self.used = [one + other for one, other in zip(self.used, later.used, strict=True)]
        self.runs += later.runs
        self.steps += later.steps
        self.unfinished += later.unfinished
        for ending, path in later.ended.items():
            self.ended.setdefault(ending, path)
        for scene, path in later.trapped.items():
            self.trapped.setdefault(scene, path)
        self.endings.update(later.endings)
        self.stuck.update(later.stuck)
        self.passages |= later.passages


def met_object(met: Met) -> dict[str, Any]:
    """The same as plain JSON, for another process."""
    return {
        "counts": [met.entered, met.used, met.runs, met.steps, met.unfinished],
        "ended": [(id, path_words(path)) for id, path in met.ended.items()],
        "trapped": [(id, path_words(path)) for id, path in met.trapped.items()],
        "endings": met.endings,
        "stuck": met.stuck,
        "passages": sorted(met.passages),
    }


def met_of(told: Mapping[str, Any]) -> Met:
    """What another process told so."""
    entered, used, runs, steps, unfinished = told["counts"]
    return Met(
        entered=entered,
        used=used,
        runs=runs,
        steps=steps,
        unfinished=unfinished,
        ended={EndingId(id): path_of(path) for id, path in told["ended"]},
        trapped={SceneId(id): path_of(path) for id, path in told["trapped"]},
        endings=Counter(told["endings"]),
        stuck=Counter(told["stuck"]),
        passages=set(told["passages"]),
    )


class Wanderer:
    """Plays a story by chance, again and again.

    A play takes the way used least so far, by chance among equals; with `uniform`, any open one.
    Each play has its own luck, of the seed and its number, so it does not matter who plays it.
    """

    def __init__(self, story: Story, roads: Roads, seed: int, start: Start, uniform: bool) -> None:
        self.roads = roads
        self.seed = seed
        self.uniform = uniform
        self.so_far = start.chapter is not None
        self.scene = first_scene(story, start)
        self.values = list(first_values(story, story.engine.register, start, seed))

    def nothing(self) -> Met:
        """What no plays have met."""
        return Met([0] * len(self.roads.scenes), [0] * (len(self.roads.choices) + len(self.roads.documents)))

    def play(
        self,
        numbers: range,
        used: list[int],
        progress: Callable[[int], None] | None = None,
        stop: Callable[[], bool] | None = None,
    ) -> Met:
        """What the plays of these numbers met, or those until `stop` says so.

        `used` says how often each way was used before; that is counted on.
        """
        met = self.nothing()
        before = used.copy()
        for number in numbers:
            if progress is not None:
                progress(number)
            if stop is not None and stop():
                break
            self._play(random.Random(self.seed << 32 | number), used, met)
        met.used = [now - then for now, then in zip(used, before, strict=True)]
        return met

    def _play(self, luck: random.Random, used: list[int], met: Met) -> None:
        values = self.values.copy()
        page = self.roads[self.scene]
        if page.enter is None:
            values[HERE] = 0
        else:
            page.enter(values)
        met.entered[page.number] += 1
        if self.so_far and page.so_far is not None:
            page.so_far.look(values, met.passages)
        steps: list[Step] = []
        end = self._walk(page, values, luck.random, used, met, steps)
        met.runs += 1
        met.steps += len(steps)
        if end is None:
            met.unfinished += 1
        elif end.ending is not None:
            met.endings[end.ending] += 1
            met.ended.setdefault(end.ending, tuple(steps))
        else:
            met.stuck[end.scene] += 1
            met.trapped.setdefault(end.scene, tuple(steps))

    def _walk(
        self,
        page: Page,
        values: list[int],
        chance: Callable[[], float],
        used: list[int],
        met: Met,
        steps: list[Step],
    ) -> Page | None:
        """The page on which a play ended, with an ending or stuck; None where it went on too long.

        This is the loop that decides how many plays a second there are.
        """
        uniform, entered, passages = self.uniform, met.entered, met.passages
        is_plain = not self.roads.documents
        left: Left = ()
        if page.text is not None:
            page.text.look(values, passages)
        for _ in range(MOST_STEPS):
            if page.ending is not None:
                return page
            if is_plain and not uniform and page.is_plain:
                way = _least_used(page.offers, values, used, chance)
            elif is_plain and uniform and (ways := page.fixed) is not None:
                way = ways[int(chance() * len(ways))]
            else:
                way = self._way(page, values, chance, used, passages)
            if way is None:
                return page
            used[way.number] += 1
            if way.alter is not None:
                way.alter(values)
            steps.append(way.step or _opened(page, way))
            if way.then is not None:
                way.then.look(values, passages)
            after = way.page
            if after is None:
                after, left, has_entered = self._led(page, left, values, way)
                if not has_entered:
                    page = after
                    continue
            elif after.enter is None:
                values[HERE] = 0
            else:
                after.enter(values)
            page = after
            entered[page.number] += 1
            if page.text is not None:
                page.text.look(values, passages)
        return None

    def _way(
        self, page: Page, values: list[int], chance: Callable[[], float], used: list[int], shown: set[int]
    ) -> Way | None:
        """The way taken from a page with everything a page can have; None where it can only be skipped."""
        ways = page.open_ways(values)
        if page.is_watched:
            _look_at_offers(page, values, ways, shown)
        unread = self.roads.unread(values)
        if not unread and (not ways or ways[0] is page.care):
            return None
        ways += unread
        if self.uniform:
            return ways[int(chance() * len(ways))]
        return _least_used([(None, way.number, way) for way in ways], values, used, chance)

    def _led(self, page: Page, left: Left, values: list[int], way: Way) -> tuple[Page, Left, bool]:
        """Where a way leads that depends, or is taken for the first time; whether a page was entered."""
        deed = way.deed
        if deed is None:
            return page, left, False
        scene, left, has_entered, _ = lead(self.roads.engine, page.scene, left, values, deed)
        after = self.roads[scene]
        if deed.to == scene and not deed.detour:
            way.page = after
        return after, left, has_entered


def _least_used(
    offers: Iterable[Offer], values: Held, used: list[int], chance: Callable[[], float]
) -> Way | None:
    """Of the open ones the way used least, by chance among equals. What was used more often need not be open."""
    least: Way | None = None
    fewest = equals = 0
    for may, number, way in offers:
        count = used[number]
        if least is not None and count > fewest:
            continue
        if may is not None and not may(values):
            continue
        if least is None or count < fewest:
            least, fewest, equals = way, count, 1
        else:
            equals += 1
            if chance() * equals < 1:
                least = way
    return least


def _opened(page: Page, way: Way) -> Step:
    assert way.document is not None
    return Opened(page.scene, way.document)


def _look_at_offers(page: Page, values: Held, ways: list[Way], shown: set[int]) -> None:
    for way in ways:
        if way.words is not None:
            way.words.look(values, shown)
    for way in page.ways:
        deed = way.deed
        if deed is None or deed.locked is None or way in ways or is_taken(deed, values):
            continue
        if way.words is not None:
            way.words.look(values, shown)
        if way.locked is not None:
            way.locked.look(values, shown)
