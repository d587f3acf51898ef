"""How loud a sound is to an ear, and the same sound as loud as it should be."""

from __future__ import annotations

import math

from kit.filters import high, shelf
from kit.space import Field
from kit.wave import RATE, Wave, scaled

CEILING = 10 ** (-5 / 20)
"""No sample is higher: after coding it still is three decibels below the most there can be."""


def loudness(field: Field) -> float:
    """In LUFS, after ITU-R BS.1770: weighted as an ear does, quiet stretches left out."""
    sides = [_power(high(shelf(side, 1_680, 4.0), 38, q=0.5)) for side in (field.left, field.right)]
    blocks = [a + b for a, b in zip(*sides, strict=True)]
    blocks = [power for power in blocks if power > _as_power(-70)]
    if not blocks:
        return -100.0
    gate = sum(blocks) / len(blocks) / 10
    kept = [power for power in blocks if power >= gate]
    return -0.691 + 10 * math.log10(sum(kept) / len(kept))


def _as_power(lufs: float) -> float:
    return 10 ** ((lufs + 0.691) / 10)


def _power(wave: Wave) -> list[float]:
    """The mean square of each 0.4 seconds, a new one every 0.1."""
    tenth = RATE // 10
    tenths = [
        sum(v * v for v in wave[at : at + tenth]) / tenth for at in range(0, len(wave) - tenth + 1, tenth)
    ]
    return [sum(tenths[at : at + 4]) / 4 for at in range(max(1, len(tenths) - 3))]


def at_loudness(field: Field, lufs: float) -> Field:
    """The sound as loud as asked, or less where a peak would go over the ceiling."""
    sides = [high(high(side, 45), 45) for side in (field.left, field.right)]
    clean = Field(*sides)
    gain = 10 ** ((lufs - loudness(clean)) / 20)
    peak = max(max(map(abs, side)) for side in sides)
    gain = min(gain, CEILING / peak)
    return Field(scaled(clean.left, gain), scaled(clean.right, gain))


def from_the_quietest(field: Field) -> Field:
    """The loop begun, at most a second early or late, where nearly nothing moves.

    There a player's own joint is heard least. It is not moved farther: a place begins as it was
    written, without a shot.
    """
    reach, span = 8, RATE
    stir = [abs(a) + abs(b) for a, b in zip(field.left, field.right, strict=True)]
    near = stir[-span:] + stir[: span + 2 * reach]
    run = sum(near[: 2 * reach])
    best, least = 0, run
    for at in range(1, 2 * span):
        run += near[at + 2 * reach - 1] - near[at - 1]
        if run < least:
            best, least = at, run
    cut = (best + reach - span) % field.count
    return Field(field.left[cut:] + field.left[:cut], field.right[cut:] + field.right[:cut])
