"""Liveness: which values can still matter on each page, for the conditions one search looks at.

The classical backward analysis over the graph of scenes: what a page reads, and what the pages after
it read, less what is overwritten on the way. Two situations that differ in nothing live are one.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from heapq import heappop, heappush

from game.authoring.exploration.footprint import NOTHING, Footprint, Ground
from game.authoring.exploration.passages import Unit
from game.story.ids import SceneId
from game.story.model import Back, Choice, Scene, Stay, Story

Texts = Mapping[str, Footprint]
"""What the units of one scene's texts read."""


@dataclass(frozen=True, slots=True)
class _Way:
    """One choice: what is read once it was taken, what it overwrites, and where it may lead."""

    reads: Footprint
    killed: Footprint
    targets: tuple[SceneId, ...]
    stays: bool
    goes_back: bool


@dataclass(frozen=True, slots=True)
class _Page:
    """What one scene reads and overwrites by itself."""

    reads: Footprint
    text_reads: Footprint
    arrive_reads: Footprint
    arrive_kills: Footprint
    counted: Footprint
    ways: tuple[_Way, ...]


Live = Mapping[SceneId, Footprint]


def live_values(story: Story, ground: Ground, units: Iterable[Unit]) -> tuple[Live, Live]:
    """For each scene, what matters on its open page, and what as it is entered, before its text is shown.

    Only these units of prose are looked at.
    """
    if ground.liveness is None:
        ground.liveness = Liveness(story, ground)
    return ground.liveness.with_units(units)


class Liveness:
    """What matters on the pages of a story where no prose is looked at, found once for all searches of it."""

    def __init__(self, story: Story, ground: Ground) -> None:
        self._story, self._ground = story, ground
        self._pages = {id: _page(scene, ground, {}) for id, scene in story.scenes.items()}
        self._leavers = [
            id for id, scene in story.scenes.items() if any(choice.detour for choice in scene.all_choices())
        ]
        self._before = _before(self._pages, self._leavers)
        self._order = _last_first(self._pages)
        self._ids = tuple(self._order)
        nothing = dict.fromkeys(self._pages, NOTHING)
        self.plain = self._settled(self._pages, self._pages, nothing, nothing)

    def with_units(self, units: Iterable[Unit]) -> tuple[Live, Live]:
        """What matters where these units of prose are looked at besides."""
        texts: dict[SceneId, dict[str, Footprint]] = {}
        for unit in units:
            there = texts.setdefault(unit.scene, {})
            there[unit.text] = there.get(unit.text, NOTHING) | unit.reads
        if not texts:
            return self.plain
        # They only add to what matters without them: so it is enough to go on from that.
        scenes = self._story.scenes
        more = {id: _page(scenes[id], self._ground, there) for id, there in texts.items()}
        return self._settled({**self._pages, **more}, more, *self.plain)

    def _settled(
        self, pages: Mapping[SceneId, _Page], first: Iterable[SceneId], live: Live, at_door: Live
    ) -> tuple[Live, Live]:
        """Go round from what is known until nothing is added: the least footprints that satisfy all pages at once."""
        found, doors = dict(live), dict(at_door)
        # In any other order a page of a long story is looked at again for each page after it.
        waiting = sorted(self._order[id] for id in first)
        queued = set(waiting)
        while waiting:
            id = self._ids[place := heappop(waiting)]
            queued.discard(place)
            now = self._on_page(id, pages[id], found, doors)
            door = _at_door(pages[id], now, self._ground.here)
            if now != found[id] or door != doors[id]:
                found[id], doors[id] = now, door
                for earlier in (self._order[scene] for scene in (id, *self._before[id])):
                    if earlier not in queued:
                        queued.add(earlier)
                        heappush(waiting, earlier)
        return found, doors

    def _on_page(self, id: SceneId, page: _Page, live: Live, at_door: Live) -> Footprint:
        now = page.reads | live[id]
        for way in page.ways:
            after = way.reads
            for target in way.targets:
                after |= at_door[target]
            if way.stays:
                after |= live[id]
            if way.goes_back:
                # A detour returns to the page that left, with that page's own count of visits.
                for leaver in self._leavers:
                    after |= live[leaver] & ~self._ground.here
            now |= after & ~way.killed
        return now


def _at_door(page: _Page, now: Footprint, here: Footprint) -> Footprint:
    entered = page.text_reads | now
    door = page.arrive_reads | entered & ~(page.arrive_kills | here)
    return door | page.counted if entered & here else door


def _page(scene: Scene, ground: Ground, texts: Texts) -> _Page:
    reads = NOTHING
    ways = []
    for choice in scene.all_choices():
        if choice.needs is not None:
            reads |= ground.of_condition(choice.needs)
        if choice.once:
            reads |= ground.chosen(scene.id, choice.id)
        for text in ("text", "locked"):
            reads |= texts.get(f"{choice.id}.{text}", NOTHING)
        ways.append(_way(scene, choice, ground, texts.get(f"{choice.id}.then", NOTHING)))
    visited = ground.visited(scene.id)
    arrive = scene.arrive
    once = arrive is not None and arrive.once
    killed = ground.overwritten(arrive.effects) if arrive is not None and not once else NOTHING
    return _Page(
        reads=reads,
        text_reads=texts.get("text", NOTHING) | texts.get("so-far", NOTHING),
        arrive_reads=visited if once else NOTHING,
        arrive_kills=visited | killed,
        counted=ground.counted(scene.id),
        ways=tuple(ways),
    )


def _way(scene: Scene, choice: Choice, ground: Ground, then_reads: Footprint) -> _Way:
    reads = then_reads
    for fork in choice.go:
        if fork.when is not None:
            reads |= ground.of_condition(fork.when)
    scenes = [fork.to for fork in choice.go if isinstance(fork.to, str)]
    return _Way(
        reads=reads,
        killed=ground.overwritten(choice.effects) | ground.chosen(scene.id, choice.id),
        targets=(choice.detour,) if choice.detour is not None else tuple(scenes),
        stays=any(isinstance(fork.to, Stay) for fork in choice.go),
        goes_back=any(isinstance(fork.to, Back) for fork in choice.go),
    )


def _last_first(pages: Mapping[SceneId, _Page]) -> dict[SceneId, int]:
    """The pages numbered so that, loops aside, a page comes after all that it leads to."""
    order: dict[SceneId, int] = {}
    met: set[SceneId] = set()
    for first in pages:
        stack = [(first, False)]
        while stack:
            id, done = stack.pop()
            if done:
                order[id] = len(order)
            elif id not in met:
                met.add(id)
                stack.append((id, True))
                stack += [(target, False) for way in pages[id].ways for target in way.targets]
    return order


def _before(pages: Mapping[SceneId, _Page], leavers: list[SceneId]) -> Mapping[SceneId, set[SceneId]]:
    """For each scene, the ones that must be looked at again when more matters on it."""
    before: dict[SceneId, set[SceneId]] = {id: set() for id in pages}
    returning = {id for id, page in pages.items() if any(way.goes_back for way in page.ways)}
    for id, page in pages.items():
        for way in page.ways:
            for target in way.targets:
                before[target].add(id)
    for leaver in leavers:
        before[leaver] |= returning
    return before
