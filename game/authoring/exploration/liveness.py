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

Texts = Mapping[tuple[SceneId, str], Footprint]


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
    texts: dict[tuple[SceneId, str], Footprint] = {}
    for unit in units:
        key = (unit.scene, unit.text)
        texts[key] = texts.get(key, NOTHING) | unit.reads
    pages = {id: _page(scene, ground, texts) for id, scene in story.scenes.items()}
    leavers = [
        id for id, scene in story.scenes.items() if any(choice.detour for choice in scene.all_choices())
    ]
    return _settled(pages, leavers, ground.here)


def _page(scene: Scene, ground: Ground, texts: Texts) -> _Page:
    reads = NOTHING
    ways = []
    for choice in scene.all_choices():
        if choice.needs is not None:
            reads |= ground.of_condition(choice.needs)
        if choice.once:
            reads |= ground.chosen(scene.id, choice.id)
        for text in ("text", "locked"):
            reads |= texts.get((scene.id, f"{choice.id}.{text}"), NOTHING)
        ways.append(_way(scene, choice, ground, texts.get((scene.id, f"{choice.id}.then"), NOTHING)))
    visited = ground.visited(scene.id)
    arrive = scene.arrive
    once = arrive is not None and arrive.once
    killed = ground.overwritten(arrive.effects) if arrive is not None and not once else NOTHING
    return _Page(
        reads=reads,
        text_reads=texts.get((scene.id, "text"), NOTHING) | texts.get((scene.id, "so-far"), NOTHING),
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


def _settled(pages: Mapping[SceneId, _Page], leavers: list[SceneId], here: Footprint) -> tuple[Live, Live]:
    """Go round until nothing is added: the least footprints that satisfy all pages at once."""
    live = dict.fromkeys(pages, NOTHING)
    at_door = dict.fromkeys(pages, NOTHING)
    before = _before(pages, leavers)
    order = _last_first(pages)
    ids = tuple(order)
    # In any other order a page of a long story is looked at again for each page after it.
    waiting = list(range(len(ids)))
    queued = set(waiting)
    while waiting:
        id = ids[place := heappop(waiting)]
        queued.discard(place)
        page = pages[id]
        now = page.reads | live[id]
        for way in page.ways:
            after = way.reads
            for target in way.targets:
                after |= at_door[target]
            if way.stays:
                after |= live[id]
            if way.goes_back:
                # A detour returns to the page that left, with that page's own count of visits.
                for leaver in leavers:
                    after |= live[leaver] & ~here
            now |= after & ~way.killed
        entered = page.text_reads | now
        door = page.arrive_reads | entered & ~(page.arrive_kills | here)
        if entered & here:
            door |= page.counted
        if now != live[id] or door != at_door[id]:
            live[id], at_door[id] = now, door
            for earlier in (order[scene] for scene in (id, *before[id])):
                if earlier not in queued:
                    queued.add(earlier)
                    heappush(waiting, earlier)
    return live, at_door


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
