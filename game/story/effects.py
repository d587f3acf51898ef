"""Effects: what a choice, or entering a scene, does to what the story keeps track of."""

from __future__ import annotations

from dataclasses import dataclass

from game.story.conditions import Rung


@dataclass(frozen=True, slots=True)
class Gain:
    flag: str


@dataclass(frozen=True, slots=True)
class Lose:
    flag: str


@dataclass(frozen=True, slots=True)
class Change:
    """Move a meter by `by` steps; it stops at its ends."""

    meter: str
    by: int


@dataclass(frozen=True, slots=True)
class SetMeter:
    meter: str
    to: int


@dataclass(frozen=True, slots=True)
class SetState:
    state: str
    to: str


@dataclass(frozen=True, slots=True)
class Learn:
    """Move a piece of news up to `rung`, never down."""

    news: str
    rung: Rung


@dataclass(frozen=True, slots=True)
class Tell:
    """Remember how sure one sounded when passing the news on; the last time counts."""

    news: str
    rung: Rung


Effect = Lose | Gain | Change | SetMeter | SetState | Learn | Tell
"""In a scene or choice they stand in this order: lose, gain, change, set, learn, tell."""
