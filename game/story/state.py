"""A state: where a game stands, and the path that led there."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import NamedTuple

from game.story.ids import ChapterId, ChoiceId, DocumentId, SceneId
from game.story.register import Values


@dataclass(frozen=True, slots=True)
class Chose:
    scene: SceneId
    choice: ChoiceId


@dataclass(frozen=True, slots=True)
class Opened:
    scene: SceneId
    document: DocumentId


Step = Chose | Opened
"""A game is its seed and its steps. A step names its scene, so that a replay on an edited story
notices where it leaves the road."""


@dataclass(frozen=True, slots=True)
class Start:
    """Where a game begins: the story's start, a chapter's (with its `alone`), or any scene.

    `facts` are as typed after `--with`: `forged papers, not ration card, exposure=2, cover=shaken,
    prefecture held=told, told prefecture held=seen`. They come last and win.
    """

    chapter: ChapterId | None = None
    scene: SceneId | None = None
    facts: str = ""


# The four below are made at every choice. They are named tuples because those take an eighth of the
# time of a frozen dataclass to make; nothing else distinguishes them from the other values.


class Clock(NamedTuple):
    """The last known date and time, of the days told and of the frame in which they are told."""

    date: str | None = None
    time: str | None = None
    frame_date: str | None = None
    frame_time: str | None = None


class Said(NamedTuple):
    """A choice that was taken: the values its own words were shown with, and those of its `then`."""

    scene: SceneId
    choice: ChoiceId
    asked: Values
    then: Values


class Leaf(NamedTuple):
    """A page as it was entered, with what was added to it since: what a detour returns to."""

    scene: SceneId
    entered: Values
    led: Said | None
    since: tuple[Said, ...]
    clock: Clock


class State(NamedTuple):
    """Where a game stands. Two states are equal when the same path led to the same place.

    `entered` are the values as they were when the page was entered: its text stays as it was then.
    `led` is the choice that led to the page, `since` those taken on it, `returns` the pages that
    detours left, outermost first, `closed` the chapter that the last step left for another.
    """

    scene: SceneId
    values: Values
    entered: Values
    led: Said | None
    since: tuple[Said, ...]
    returns: tuple[Leaf, ...]
    clock: Clock
    closed: ChapterId | None
    turn: int
    seed: int
    start: Start
    step: Step | None
    before: State | None

    @property
    def steps(self) -> tuple[Step, ...]:
        """All that was done, from the start to here."""
        steps = [state.step for state in self.back() if state.step is not None]
        return tuple(reversed(steps))

    def back(self) -> Iterator[State]:
        """This state, the one before it, and so on to the start."""
        state: State | None = self
        while state is not None:
            yield state
            state = state.before

    # A tuple compares, hashes and prints what it holds, one inside the other: a long path is too deep.

    def __eq__(self, other: object) -> bool:
        return self is other or (
            isinstance(other, State) and self[:-1] == other[:-1] and self.steps == other.steps
        )

    def __ne__(self, other: object) -> bool:
        return not self == other

    def __hash__(self) -> int:
        return hash((self.scene, self.values, self.turn, self.seed))

    def __repr__(self) -> str:
        return f"State(scene={self.scene!r}, turn={self.turn}, seed={self.seed}, values={self.values})"
