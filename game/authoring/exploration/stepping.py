"""One step of a story without a path: from a scene, its values and the detours behind it to the next."""

from __future__ import annotations

from typing import NamedTuple

from game.story.deed import Deed
from game.story.engine import Engine
from game.story.ids import SceneId
from game.story.model import Back, Stay
from game.story.register import CHOSEN, HERE, Held
from game.story.stage import Stage

Left = tuple[tuple[SceneId, int], ...]
"""The pages that detours left, outermost first: the scene, and its count of visits."""


class Stood(NamedTuple):
    """Where a choice leads. `entered` is whether a page was; `lost` is `go: back` from no detour: the page stays."""

    scene: SceneId
    left: Left
    entered: bool
    lost: bool


# One is made at every step: the field names cost half as much again.
_new = tuple.__new__


def lead(engine: Engine, scene: SceneId, left: Left, values: list[int], deed: Deed) -> Stood:
    """Where a choice leads that was just done; the values become those that hold there.

    With `deed.alter` before it, this is what `game.story.play.choose` does, less the path.
    """
    to = deed.to or deed.decide(values)
    if isinstance(to, str):
        behind = (*left, (scene, values[HERE])) if deed.detour else left
        enter(engine.stages[to], values)
        return _new(Stood, (to, behind, True, False))
    if isinstance(to, Stay) or not left:
        return _new(Stood, (scene, left, False, isinstance(to, Back)))
    back, values[HERE] = left[-1]
    return _new(Stood, (back, left[:-1], False, False))


def enter(stage: Stage, values: list[int]) -> None:
    """Make the values those that hold on the page."""
    if stage.enter is None:
        values[HERE] = 0
    else:
        stage.enter(values)


def open_deeds(stage: Stage, values: Held) -> list[Deed]:
    """The choices that can be taken, in the order of the page."""
    ways = [deed for deed in stage.choices if deed.may is None or deed.may(values)]
    if not ways and stage.otherwise is not None:
        ways.append(stage.otherwise)
    if stage.care is not None:
        ways.append(stage.care)
    return ways


def is_taken(deed: Deed, values: Held) -> bool:
    """Whether it was taken and can be taken but once."""
    return deed.taken is not None and bool(values[CHOSEN] >> deed.taken & 1)
