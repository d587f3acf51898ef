"""Random plays: what chance meets, and what it never does.

A document that some condition asks after is opened by chance too.
"""

from __future__ import annotations

import random
from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field

from game.authoring.exploration.coverage import Coverage, coverage, endings_of
from game.authoring.exploration.footprint import Ground
from game.authoring.exploration.passages import Mark, passages_of
from game.authoring.exploration.stepping import Left, is_taken, open_deeds, step
from game.story.deed import Deed
from game.story.ids import ChoiceId, DocumentId, EndingId, SceneId
from game.story.model import Story
from game.story.register import READ, Values
from game.story.stage import Stage
from game.story.starting import first_scene, first_values
from game.story.state import Opened, Start, Step

Marks = Mapping[tuple[SceneId, str], Sequence[Mark]]

MOST_STEPS = 1000
"""A play that goes on longer is given up."""


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
) -> Chance:
    """What so many random plays reach, as `wander` plays them; of each ending, how the first came there."""
    passages = passages_of(story, Ground(story.engine.register))
    met = wander(story, runs, seed, start, uniform, passages.marks, progress)
    return Chance(
        **coverage(story, passages, met.scenes.keys(), met.choices.keys(), met.passages),
        endings={id: met.ended.get(id) for id in endings_of(story)},
        stuck=tuple((id, met.trapped[id]) for id in met.stuck),
        runs=met.runs,
        steps=met.steps,
        unfinished=met.unfinished,
    )


@dataclass(slots=True)
class Wandering:
    """What some random plays met, with how often. `unfinished` plays came to no end in 1,000 steps."""

    runs: int = 0
    steps: int = 0
    unfinished: int = 0
    ended: dict[EndingId, tuple[Step, ...]] = field(default_factory=dict)
    """How the first play went that came to each ending."""
    trapped: dict[SceneId, tuple[Step, ...]] = field(default_factory=dict)
    """The same for each stuck page."""
    passages: set[int] = field(default_factory=set)
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
    marks: Marks | None = None,
    progress: Callable[[int], None] | None = None,
) -> Wandering:
    """Play `runs` times, the same for the same seed.

    A play takes the choice used least so far, by chance among equals; with `uniform`, any open one.
    With the `marks` of the story's passages, those that are shown are noted.
    """
    met = Wandering()
    start = start or Start()
    play = _Play(story, met, random.Random(seed), uniform, marks or {})
    scene = first_scene(story, start)
    values = first_values(story, story.engine.register, start, seed)
    for run in range(runs):
        if progress is not None:
            progress(run)
        play.run(scene, values, so_far=start.chapter is not None)
    return met


class _Play:
    """Plays a story by chance, again and again."""

    def __init__(
        self, story: Story, met: Wandering, luck: random.Random, uniform: bool, marks: Marks
    ) -> None:
        self.engine = story.engine
        self.documents = tuple(story.engine.register.read.items())
        self.met, self.luck, self.uniform, self.marks = met, luck, uniform, marks
        self.opened: Counter[DocumentId] = Counter()

    def run(self, scene: SceneId, values: Values, so_far: bool) -> None:
        engine, met = self.engine, self.met
        met.runs += 1
        values = engine.stages[scene].enter(values)
        met.scenes[scene] += 1
        if so_far:
            self._show(scene, "so-far", values)
        self._show(scene, "text", values)
        left: Left = ()
        steps: list[Step] = []
        for _ in range(MOST_STEPS):
            stage = engine.stages[scene]
            if stage.face.ending is not None:
                met.endings[stage.face.ending] += 1
                met.ended.setdefault(stage.face.ending, tuple(steps))
                return
            by = self._next(stage, scene, values)
            if by is None:
                met.stuck[scene] += 1
                met.trapped.setdefault(scene, tuple(steps))
                return
            met.steps += 1
            if isinstance(by, str):
                self.opened[by] += 1
                steps.append(Opened(scene, by))
                read = values[READ] | 1 << engine.register.read[by]
                values = (*values[:READ], read, *values[READ + 1 :])
                continue
            met.choices[scene, by.id] += 1
            steps.append(by.step)
            here = scene
            scene, left, values, said, entered, _ = step(engine, scene, left, values, by)
            if entered:
                met.scenes[scene] += 1
            if self.marks:
                self._show(here, f"{by.id}.then", said)
                if entered:
                    self._show(scene, "text", values)
        met.unfinished += 1

    def _next(self, stage: Stage, scene: SceneId, values: Values) -> Deed | DocumentId | None:
        """The choice taken or the document opened on the page; None where it can only be skipped."""
        deeds = list(open_deeds(stage, values))
        if self.marks:
            self._show_offers(stage, values, deeds)
        unread = self._unread(values) if self.documents else []
        if not unread and (not deeds or deeds[0].kind == "care"):
            return None
        ways: list[Deed | DocumentId] = [*deeds, *unread]
        if not self.uniform:
            chosen, opened = self.met.choices, self.opened
            used = [chosen[scene, deed.id] for deed in deeds] + [opened[id] for id in unread]
            fewest = min(used)
            ways = [way for way, count in zip(ways, used, strict=True) if count == fewest]
        return ways[int(self.luck.random() * len(ways))]

    def _unread(self, values: Values) -> list[DocumentId]:
        read = values[READ]
        return [document for document, bit in self.documents if read >> bit & 3 == 2]

    def _show(self, scene: SceneId, text: str, values: Values) -> None:
        for mark in self.marks.get((scene, text), ()):
            mark(values, self.met.passages)

    def _show_offers(self, stage: Stage, values: Values, ways: list[Deed]) -> None:
        scene = stage.face.scene
        for deed in ways:
            self._show(scene, f"{deed.id}.text", values)
        for deed in stage.choices:
            if deed not in ways and deed.locked is not None and not is_taken(deed, values):
                self._show(scene, f"{deed.id}.text", values)
                self._show(scene, f"{deed.id}.locked", values)
