"""Random plays: what chance meets, and what it never does."""

from __future__ import annotations

import random
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, field

from game.authoring.exploration.stepping import Left, open_deeds, step
from game.story.deed import Deed
from game.story.ids import ChoiceId, EndingId, SceneId
from game.story.model import Story
from game.story.register import Values
from game.story.starting import first_scene, first_values
from game.story.state import Start

MOST_STEPS = 1000
"""A play that goes on longer is given up."""


@dataclass(slots=True)
class Wandering:
    """What some random plays met, with how often. `unfinished` plays came to no end in 1,000 steps."""

    runs: int = 0
    steps: int = 0
    unfinished: int = 0
    scenes: Counter[SceneId] = field(default_factory=Counter)
    choices: Counter[tuple[SceneId, ChoiceId]] = field(default_factory=Counter)
    endings: Counter[EndingId] = field(default_factory=Counter)
    stuck: Counter[SceneId] = field(default_factory=Counter)


def wander(
    story: Story,
    runs: int,
    seed: int = 0,
    start: Start | None = None,
    uniform: bool = False,
    progress: Callable[[int], None] | None = None,
) -> Wandering:
    """Play `runs` times, the same for the same seed.

    A play takes the choice used least so far, by chance among equals; with `uniform`, any open one.
    """
    luck = random.Random(seed)
    met = Wandering()
    start = start or Start()
    scene = first_scene(story, start)
    values = first_values(story, story.engine.register, start, seed)
    for run in range(runs):
        if progress is not None:
            progress(run)
        _play(story, scene, values, met, luck, uniform)
    return met


def _play(
    story: Story, scene: SceneId, values: Values, met: Wandering, luck: random.Random, uniform: bool
) -> None:
    engine = story.engine
    met.runs += 1
    values = engine.stages[scene].enter(values)
    met.scenes[scene] += 1
    left: Left = ()
    for _ in range(MOST_STEPS):
        stage = engine.stages[scene]
        if stage.face.ending is not None:
            met.endings[stage.face.ending] += 1
            return
        ways = list(open_deeds(stage, values))
        if all(deed.kind == "care" for deed in ways):
            met.stuck[scene] += 1
            return
        deed = luck.choice(ways) if uniform else _least_used(scene, ways, met, luck)
        met.choices[scene, deed.id] += 1
        met.steps += 1
        scene, left, values, _, entered, _ = step(engine, scene, left, values, deed)
        if entered:
            met.scenes[scene] += 1
    met.unfinished += 1


def _least_used(scene: SceneId, ways: list[Deed], met: Wandering, luck: random.Random) -> Deed:
    fewest = min(met.choices[scene, deed.id] for deed in ways)
    return luck.choice([deed for deed in ways if met.choices[scene, deed.id] == fewest])
