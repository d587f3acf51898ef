"""Chapters: how many decisions lie on a way through one, and what of one decides in later ones."""

from __future__ import annotations

from collections import deque
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from game.authoring.exploration.footprint import NOTHING, Footprint, Ground
from game.authoring.exploration.passages import conditions_of
from game.authoring.exploration.search import Search
from game.story.ids import ChapterId, SceneId
from game.story.model import Chapter, Choice, Scene, Story


@dataclass(frozen=True, slots=True)
class Decisions:
    """Pages left by one of two or more ways: on the way through a chapter with the fewest and the most.

    `most` is None where one can go round and round.
    """

    chapter: ChapterId
    fewest: int
    most: int | None


def decisions(search: Search, chapter: Chapter) -> Decisions | None:
    """Counted over the situations that a search found; None where it never came to the chapter."""
    return decisions_among(search, chapter, by_chapter(search).get(chapter.id, ()))


def by_chapter(search: Search) -> Mapping[ChapterId, Sequence[int]]:
    """The situations that a search found, by chapter."""
    scenes = search.story.scenes
    numbers: dict[ChapterId, list[int]] = {}
    for number in range(search.found.situations):
        numbers.setdefault(scenes[search.scene(number)].chapter, []).append(number)
    return numbers


def decisions_among(search: Search, chapter: Chapter, numbers: Sequence[int]) -> Decisions | None:
    """The same, where the chapter's situations are known."""
    if not numbers:
        return None
    inside = set(chapter.scenes)
    edges = {number: _edges(search, number, inside) for number in numbers}
    entered = [number for number in numbers if _enters(search, number, inside)]
    return Decisions(chapter.id, _fewest(edges, entered), _most(edges, entered))


Edges = Mapping[int, list[tuple[int, int | None]]]
"""From each situation: what leaving it so counts, and where that leads (None: out of the chapter)."""


def _edges(search: Search, number: int, inside: set[SceneId]) -> list[tuple[int, int | None]]:
    scene = search.scene(number)
    if search.story.scenes[scene].ending is not None:
        return [(0, None)]
    ways = list(search.ways_on(number))
    is_decision = sum(deed.kind != "care" for deed, _ in ways) > 1
    edges: list[tuple[int, int | None]] = []
    for deed, after in ways:
        there = search.scene(after)
        stays = there == scene and deed.to != scene
        counts = int(is_decision and deed.kind != "care" and not stays)
        edges.append((counts, after if there in inside else None))
    return edges


def _enters(search: Search, number: int, inside: set[SceneId]) -> bool:
    origin = search.origin(number)
    return origin is None or search.scene(origin) not in inside


def _fewest(edges: Edges, entered: list[int]) -> int:
    best = dict.fromkeys(entered, 0)
    waiting = deque(entered)
    fewest: int | None = None
    while waiting:
        number = waiting.popleft()
        for counts, after in edges[number]:
            reached = best[number] + counts
            if after is None:
                fewest = reached if fewest is None else min(fewest, reached)
            elif reached < best.get(after, reached + 1):
                best[after] = reached
                (waiting.append if counts else waiting.appendleft)(after)
    return fewest or 0


def _most(edges: Edges, entered: list[int]) -> int | None:
    """The longest way, found in depth; None where a way comes back to where it was."""
    most: dict[int, int] = {}
    open_now: set[int] = set()
    stack = [(number, False) for number in entered]
    while stack:
        number, done = stack.pop()
        if done:
            open_now.discard(number)
            most[number] = max(
                (counts + (0 if after is None else most[after]) for counts, after in edges[number]), default=0
            )
        elif number not in most:
            if number in open_now:
                continue
            open_now.add(number)
            stack.append((number, True))
            for _, after in edges[number]:
                if after in open_now:
                    return None
                if after is not None and after not in most:
                    stack.append((after, False))
    return max((most[number] for number in entered), default=0)


MOST_CARRIED = 10
"""So many names set in one chapter may guard choices in a later one; the others return in words."""


@dataclass(frozen=True, slots=True)
class Carried:
    """A name (or a choice, a visit) of one chapter that decides what is open in later ones."""

    name: str
    guards: tuple[ChapterId, ...]


def carried(story: Story, ground: Ground) -> tuple[Carried, ...]:
    """All of them, in the order in which the story keeps track of them."""
    guarded: dict[str, list[ChapterId]] = {}
    left = NOTHING
    for chapter in story.chapters:
        scenes = [story.scenes[id] for id in chapter.scenes]
        asked = NOTHING
        for scene in scenes:
            for condition in conditions_of(scene):
                asked |= ground.of_condition(condition)
        for name in ground.names(asked & left):
            guarded.setdefault(name, []).append(chapter.id)
        for scene in scenes:
            left |= _left_in(scene, ground)
    return tuple(Carried(name, tuple(chapters)) for name, chapters in guarded.items())


def _left_in(scene: Scene, ground: Ground) -> Footprint:
    left = ground.visited(scene.id)
    if scene.arrive is not None:
        left |= ground.touched(scene.arrive.effects)
    for choice in scene.all_choices():
        left |= _left_by(scene, choice, ground)
    return left


def _left_by(scene: Scene, choice: Choice, ground: Ground) -> Footprint:
    return ground.chosen(scene.id, choice.id) | ground.touched(choice.effects)
