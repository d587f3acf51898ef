"""Conditions: what a choice needs, what a paragraph hangs on, where a path forks.

A condition is read once, when a story is loaded, into the small tree below;
`game.story.compiled` turns the tree into a closure over the values of a state.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from enum import IntEnum
from typing import Literal

from game.story.ids import ChoiceId, DocumentId, SceneId


class Rung(IntEnum):
    """How well a piece of news is known, from not at all to with one's own eyes."""

    UNHEARD = 0
    RUMOR = 1
    TOLD = 2
    READ = 3
    SEEN = 4


Comparison = Literal["at least", "at most", "below", "above", "is", "is not"]


@dataclass(frozen=True, slots=True)
class HasFlag:
    flag: str


@dataclass(frozen=True, slots=True)
class MeterIs:
    meter: str
    comparison: Comparison
    number: int


@dataclass(frozen=True, slots=True)
class StateIs:
    state: str
    value: str
    negated: bool = False


@dataclass(frozen=True, slots=True)
class NewsIs:
    news: str
    comparison: Comparison
    rung: Rung


@dataclass(frozen=True, slots=True)
class HasTold:
    """Passed on at all (`rung` is None), or, the last time, as that rung."""

    news: str
    rung: Rung | None


@dataclass(frozen=True, slots=True)
class HasVisited:
    scene: SceneId


@dataclass(frozen=True, slots=True)
class HasChosen:
    scene: SceneId
    choice: ChoiceId


@dataclass(frozen=True, slots=True)
class HasRead:
    document: DocumentId


@dataclass(frozen=True, slots=True)
class FirstTimeHere:
    pass


@dataclass(frozen=True, slots=True)
class IsDerived:
    """A name under `derived:` in story.yaml, itself a condition."""

    name: str


@dataclass(frozen=True, slots=True)
class Not:
    part: Condition


@dataclass(frozen=True, slots=True)
class And:
    parts: tuple[Condition, ...]


@dataclass(frozen=True, slots=True)
class Or:
    parts: tuple[Condition, ...]


Condition = (
    HasFlag
    | MeterIs
    | StateIs
    | NewsIs
    | HasTold
    | HasVisited
    | HasChosen
    | HasRead
    | FirstTimeHere
    | IsDerived
    | Not
    | And
    | Or
)

Atom = (
    HasFlag
    | MeterIs
    | StateIs
    | NewsIs
    | HasTold
    | HasVisited
    | HasChosen
    | HasRead
    | FirstTimeHere
    | IsDerived
)


def atoms(condition: Condition) -> Iterator[Atom]:
    """The single conditions it is made of, in reading order; derived names as such."""
    match condition:
        case Not(part):
            yield from atoms(part)
        case And(parts) | Or(parts):
            for part in parts:
                yield from atoms(part)
        case _:
            yield condition
