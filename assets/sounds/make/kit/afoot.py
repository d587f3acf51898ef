"""People who walk by."""

from __future__ import annotations

from collections.abc import Callable
from random import Random

from kit.filters import low
from kit.space import Field
from kit.wave import RATE, Wave, samples, silence

Sole = Callable[[Random], Wave]


def passer(
    field: Field,
    rng: Random,
    sole: Sole,
    *,
    start: float,
    lasting: float,
    pace: float,
    way: tuple[float, float],
    gain: float,
    below: float = 9_000,
) -> None:
    """Somebody goes by, from one side to the other: softer and duller the farther off."""
    when = start
    left_foot, right_foot = rng.uniform(0.96, 1.0), rng.uniform(0.86, 1.0)
    at = 0
    while when < start + lasting:
        x = (when - start) / lasting
        near = 1 / (1 + (2.6 * (2 * x - 1)) ** 2)
        step = sole(rng) + silence(samples(0.05))
        step = low(step, max(700.0, below * (0.35 + 0.65 * near)), ring=False)
        foot = left_foot if at % 2 else right_foot
        field.put(
            step, when, gain=gain * near * foot * rng.uniform(0.8, 1.0), pan=way[0] + (way[1] - way[0]) * x
        )
        when += pace * rng.uniform(0.95, 1.05)
        at += 1


def stand_about(field: Field, rng: Random, sole: Sole, *, steps: int, gain: float, below: float) -> None:
    """Many people who stand, and shift from foot to foot, or take a few steps."""
    seconds = field.count / RATE
    kinds = [low(sole(rng), below, ring=False) for _ in range(40)]
    for _ in range(steps):
        when, pan = rng.uniform(0, seconds), rng.uniform(-1, 1)
        loud = gain * rng.uniform(0.15, 1.0) ** 2
        pace = rng.uniform(0.48, 0.7)
        for at in range(rng.choice((1, 1, 2, 3, 5))):
            field.put(rng.choice(kinds), when + at * pace, gain=loud * rng.uniform(0.7, 1.0), pan=pan)
