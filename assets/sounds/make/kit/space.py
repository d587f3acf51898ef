"""Where things sound: left and right on a loop, and the room they are in."""

from __future__ import annotations

import math
from array import array
from dataclasses import dataclass

from kit.wave import RATE, Wave, samples, silence

_LINES = (1_031, 1_187, 1_361, 1_523, 1_709, 1_933, 2_137, 2_381)
"""Samples until each wall of the middling room answers: no two have a common measure."""

_LEFT = (1, -1, 1, 1, -1, 1, -1, -1)
_RIGHT = (1, 1, -1, 1, 1, -1, -1, -1)


@dataclass(slots=True)
class Field:
    """A loop in stereo. What is put past its end is heard at its beginning."""

    left: Wave
    right: Wave

    @classmethod
    def of(cls, seconds: float) -> Field:
        return cls(silence(samples(seconds)), silence(samples(seconds)))

    @property
    def count(self) -> int:
        return len(self.left)

    def put(self, wave: Wave, at: float = 0.0, *, gain: float = 1.0, pan: float = 0.0) -> None:
        """Add a wave `at` seconds from the beginning; `pan` goes from -1 (left) to 1 (right)."""
        turn = (pan + 1) * math.pi / 4
        start = samples(at)
        # The ear on the far side hears it up to half a thousandth of a second later.
        late = round(abs(pan) * 0.000_5 * RATE)
        add(self.left, wave, start + (late if pan > 0 else 0), gain * math.cos(turn))
        add(self.right, wave, start + (late if pan < 0 else 0), gain * math.sin(turn))

    def lay(self, other: Field, gain: float = 1.0) -> None:
        """Add all of another loop of the same length."""
        add(self.left, other.left, 0, gain)
        add(self.right, other.right, 0, gain)

    def mono(self) -> Wave:
        return [(a + b) / 2 for a, b in zip(self.left, self.right, strict=True)]


def add(ring: Wave, wave: Wave, start: int, gain: float) -> None:
    """Add a wave to a loop, round its end as often as it takes."""
    at = start % len(ring)
    done = 0
    while done < len(wave):
        part = min(len(wave) - done, len(ring) - at)
        ring[at : at + part] = [
            a + gain * b for a, b in zip(ring[at : at + part], wave[done : done + part], strict=True)
        ]
        done, at = done + part, 0


def room(wave: Wave, *, decay: float, size: float = 1.0, dull: float = 0.3, ring: bool = True) -> Field:
    """What walls give back of a wave, without the wave itself.

    `decay`: seconds until it is a thousandth; `size` 1 is a hall of some twenty meters; `dull`, up to
    0.5, is how much of the high notes each wall swallows.
    """
    lines = [max(64, round(size * line)) for line in _LINES]
    gains = [10 ** (-3 * line / (decay * RATE)) for line in lines]
    lead = min(len(wave), samples(1.5 * decay)) if ring else 0
    source = wave[len(wave) - lead :] + wave
    walls = [array("d", bytes(8 * line)) for line in lines]
    before = [0.0] * len(lines)
    left, right = silence(0), silence(0)
    step = min(lines)
    for start in range(0, len(source), step):
        fresh = source[start : start + step]
        heard = [wall[start : start + len(fresh)].tolist() for wall in walls]
        shared = [0.25 * sum(values) for values in zip(*heard, strict=True)]
        for at, wall in enumerate(walls):
            gain = gains[at]
            turned = [gain * (h - s) + x for h, s, x in zip(heard[at], shared, fresh, strict=True)]
            late = [before[at], *turned[:-1]]
            before[at] = turned[-1]
            wall.extend([(1 - dull) * new + dull * old for new, old in zip(turned, late, strict=True)])
        left += _ear(heard, _LEFT)
        right += _ear(heard, _RIGHT)
    return Field(left[lead:], right[lead:])


def _ear(heard: list[Wave], signs: tuple[int, ...]) -> Wave:
    plus = [wave for wave, sign in zip(heard, signs, strict=True) if sign > 0]
    minus = [wave for wave, sign in zip(heard, signs, strict=True) if sign < 0]
    return [
        0.35 * (sum(up) - sum(down))
        for up, down in zip(zip(*plus, strict=True), zip(*minus, strict=True), strict=True)
    ]
