"""One step of a story without a path: from a scene, its values and the detours behind it to the next."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from game.story.deed import Deed
from game.story.engine import Engine
from game.story.ids import SceneId
from game.story.model import Back, Stay
from game.story.register import CHOSEN, HERE, Values
from game.story.stage import Stage

Left = tuple[tuple[SceneId, int], ...]
"""The pages that detours left, outermost first: the scene, and its count of visits."""


class Stood(NamedTuple):
    """Where a choice leads. `said` are the values its `then` is read with; `entered` is whether a page was."""

    scene: SceneId
    left: Left
    values: Values
    said: Values
    entered: bool
    lost: bool
    """`go: back` from no detour: the page stays."""


def step(engine: Engine, scene: SceneId, left: Left, values: Values, deed: Deed) -> Stood:
    """What `game.story.play.choose` does, less the path."""
    said = values if deed.act is None else deed.act(values)
    to = deed.to or deed.decide(said)
    if isinstance(to, str):
        behind = (*left, (scene, values[HERE])) if deed.detour else left
        return Stood(to, behind, engine.stages[to].enter(said), said, True, False)
    if isinstance(to, Stay) or not left:
        return Stood(scene, left, said, said, False, isinstance(to, Back))
    back, here = left[-1]
    return Stood(back, left[:-1], (*said[:HERE], here, *said[HERE + 1 :]), said, False, False)


def open_deeds(stage: Stage, values: Values) -> Iterator[Deed]:
    """The choices that can be taken, in the order of the page."""
    closed = True
    for deed in stage.choices:
        if deed.is_open(values):
            closed = False
            yield deed
    if closed and stage.otherwise is not None:
        yield stage.otherwise
    if stage.care is not None:
        yield stage.care


def is_taken(deed: Deed, values: Values) -> bool:
    """Whether it was taken and can be taken but once."""
    return deed.taken is not None and bool(values[CHOSEN] >> deed.taken & 1)
