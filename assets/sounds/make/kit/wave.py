"""Waves: samples in a row, noise, and slow swells that end where they began."""

from __future__ import annotations

import math
import sys
from array import array
from itertools import chain, pairwise
from random import Random

RATE = 24_000
"""Samples a second: half of what sound devices take today, so that each is doubled evenly."""

Wave = list[float]


def samples(seconds: float) -> int:
    return round(seconds * RATE)


def silence(count: int) -> Wave:
    return [0.0] * count


def white(count: int, rng: Random) -> Wave:
    """Noise with the same strength at every pitch, from -1 to 1."""
    drawn = array("h", rng.randbytes(2 * count))
    if sys.byteorder == "big":
        drawn.byteswap()
    return [value / 32_768 for value in drawn]


def scaled(wave: Wave, by: float) -> Wave:
    return [by * value for value in wave]


def shaped(wave: Wave, by: Wave) -> Wave:
    """The wave made louder and softer by another, sample by sample."""
    return [a * b for a, b in zip(wave, by, strict=False)]


def together(*waves: Wave) -> Wave:
    """Waves of one length, all heard at once."""
    return [
        math.fsum(values) if len(values) > 2 else values[0] + values[1] for values in zip(*waves, strict=True)
    ]


def swell(count: int, rng: Random, *, every: float, low: float, high: float) -> Wave:
    """A slow rise and fall between two values, that ends where it began.

    `every` is the time in seconds from one turning point to the next.
    """
    points = max(3, round(count / RATE / every))
    heights = [rng.uniform(low, high) for _ in range(points)]
    bounds = [round(count * at / points) for at in range(points + 1)]
    ends = chain(heights, heights[:1])
    found: Wave = []
    for (start, stop), (here, there) in zip(pairwise(bounds), pairwise(ends), strict=True):
        step = math.pi / (stop - start)
        middle, half = (here + there) / 2, (here - there) / 2
        found.extend(middle + half * math.cos(step * at) for at in range(stop - start))
    return found


def bump(count: int, *, rise: float, power: float = 1.0) -> Wave:
    """One swelling from nothing and back; `rise` is the share of its time in which it grows."""
    top = max(1, min(count - 1, round(count * rise)))
    up = [(0.5 - 0.5 * math.cos(math.pi * at / top)) ** power for at in range(top)]
    down = [(0.5 + 0.5 * math.cos(math.pi * at / (count - top))) ** power for at in range(count - top)]
    return up + down


def struck(count: int, *, decay: float, attack: float = 0.000_5) -> Wave:
    """A quick onset that dies away: to a thousandth of its strength after `decay` seconds."""
    fall = 10 ** (-3 / (decay * RATE))
    rise = max(1, samples(attack))
    found, strength = [], 1.0
    for at in range(count):
        found.append(strength * min(1.0, (at + 1) / rise))
        strength *= fall
    return found
