"""What chance reaches of a story, and what it never does, in one process or two.

Plays go in rounds: the first 256 one after the other, then two lanes of 256 side by side. A lane counts
the ways used from where the round before ended, so the result is the same however many processes play.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass

from game.authoring.exploration.budget import Stop
from game.authoring.exploration.coverage import Coverage, coverage, endings_of
from game.authoring.exploration.footprint import Ground
from game.authoring.exploration.passages import Passages, Unit, passages_of
from game.authoring.exploration.roads import Roads
from game.authoring.exploration.second import ONE, Answer, Processes, Second, second
from game.authoring.exploration.wandering import Met, Wanderer, met_object, met_of
from game.loading.project import without_collecting
from game.story.model import Story
from game.story.state import Start

LANE = 256
"""So many plays know nothing of those beside them."""

Round = tuple[range, range]
"""The plays of one lane, and of the other."""


@dataclass(frozen=True, slots=True)
class Chance(Coverage):
    """What some random plays reached. `unfinished` ones came to no end in 1,000 steps."""

    runs: int
    steps: int
    unfinished: int


def by_chance(
    story: Story,
    runs: int,
    seed: int = 0,
    start: Start | None = None,
    uniform: bool = False,
    progress: Callable[[int], None] | None = None,
    stop: Stop | None = None,
    passages: Passages | None = None,
    processes: Processes = ONE,
) -> Chance:
    """What so many random plays reach, or those until `stop` says so.

    Of each ending and each stuck page, how the first came there. The story's passages can be given
    where they are known.
    """
    passages = passages or passages_of(story, Ground(story.engine.register))
    met = wander(story, runs, seed, start, uniform, passages.units, progress, stop, processes)
    roads = Roads(story)
    scenes = {id for id, count in zip(roads.scenes, met.entered, strict=True) if count}
    choices = {pair for pair, count in zip(roads.choices, met.used, strict=False) if count}
    return Chance(
        **coverage(story, passages, scenes, choices, met.passages),
        endings={id: met.ended.get(id) for id in endings_of(story)},
        stuck=tuple(met.trapped.items()),
        runs=met.runs,
        steps=met.steps,
        unfinished=met.unfinished,
    )


def wander(
    story: Story,
    runs: int,
    seed: int = 0,
    start: Start | None = None,
    uniform: bool = False,
    units: Iterable[Unit] = (),
    progress: Callable[[int], None] | None = None,
    stop: Stop | None = None,
    processes: Processes = ONE,
) -> Met:
    """Play `runs` times, the same for the same seed. Of the units of prose, those that are shown are noted."""
    units = tuple(units)
    wanderer = Wanderer(story, Roads(story, units), seed, start or Start(), uniform)
    (first, _), *others = rounds(runs)
    with without_collecting():
        began = time.perf_counter()
        met = wanderer.play(first, wanderer.nothing().used, progress, stop)
        left = (time.perf_counter() - began) * (runs - len(first)) / max(len(first), 1)
        with second(processes, left, story, _beside, seed, start, uniform, bool(units)) as other:
            for one, two in others:
                if stop is not None and stop():
                    break
                _round(wanderer, met, one, two, other, progress, stop)
    return met


def _round(
    wanderer: Wanderer,
    met: Met,
    one: range,
    two: range,
    other: Second | None,
    progress: Callable[[int], None] | None,
    stop: Stop | None,
) -> None:
    before = met.used
    if other is not None:
        other.ask([two.start, two.stop, before])
    met.add(wanderer.play(one, before.copy(), progress, stop))
    answer = None if other is None else other.answer(stop or _never)
    met.add(wanderer.play(two, before.copy(), progress, stop) if answer is None else met_of(answer))


def _never() -> bool:
    return False


def _beside(story: Story, seed: int, start: Start | None, uniform: bool, with_words: bool) -> Answer:
    """Plays the second lane."""
    units = passages_of(story, Ground(story.engine.register)).units if with_words else ()
    wanderer = Wanderer(story, Roads(story, units), seed, start or Start(), uniform)

    def play(asked: tuple[int, int, list[int]]) -> object:
        first, last, used = asked
        return met_object(wanderer.play(range(first, last), used))

    return play


def rounds(runs: int) -> Iterator[Round]:
    """So many plays, in rounds of two lanes; the first round has but one."""
    first = min(LANE, runs)
    yield range(first), range(first, first)
    for begin in range(first, runs, 2 * LANE):
        middle = min(begin + LANE, runs)
        yield range(begin, middle), range(middle, min(middle + LANE, runs))
