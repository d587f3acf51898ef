"""People talking, so many and so far off that there is a murmur and no word."""

from __future__ import annotations

import math
from itertools import pairwise
from random import Random

from kit.filters import high, shelf
from kit.space import Field, add
from kit.wave import RATE, Wave, bump, samples, scaled, shaped, silence, white

_VOWELS = (
    (700, 1_250, 2_500),
    (560, 1_750, 2_500),
    (390, 2_050, 2_600),
    (290, 2_150, 2_900),
    (420, 850, 2_400),
    (310, 800, 2_300),
    (300, 1_750, 2_150),
    (500, 1_400, 2_400),
)
"""The three lowest resonances of a man's mouth for French vowels, in hertz."""

_WIDTHS = (80, 110, 160)
_FRAME = 120
"""Samples between two looks at where the mouth is going."""


def _pulse(size: int = 512) -> Wave:
    """One opening and shutting of the voice, as the change of the stream of air."""
    flow = []
    for at in range(size + 1):
        t = at / size
        if t < 0.42:
            flow.append(0.5 - 0.5 * math.cos(math.pi * t / 0.42))
        elif t < 0.6:
            flow.append(math.cos(math.pi / 2 * (t - 0.42) / 0.18))
        else:
            flow.append(0.0)
    return [(there - here) * 12 for here, there in pairwise(flow)]


_PULSE = _pulse()


def phrase(rng: Random, pitch: float, mouth: float) -> Wave:
    """Some syllables in one breath, of nobody's language."""
    path: list[tuple[tuple[float, float, float], float, float]] = []
    syllables = rng.randint(3, 11)
    for at in range(syllables):
        vowel = rng.choice(_VOWELS)
        where = (vowel[0] * mouth, vowel[1] * mouth, vowel[2] * mouth)
        sung = pitch * (1.12 - 0.22 * at / syllables) * rng.uniform(0.87, 1.15)
        frames = rng.randint(22, 44)
        closed = rng.randint(4, 9)
        loud = rng.uniform(0.55, 1.0)
        for frame in range(frames):
            open_ = min(1.0, frame / closed, (frames - frame) / 7)
            path.append((where, sung, loud * open_ * open_))
    return _spoken(rng, path)


def _spoken(rng: Random, path: list[tuple[tuple[float, float, float], float, float]]) -> Wave:
    now, pitch = list(path[0][0]), path[0][1]
    state = [0.0] * 6
    phase = level = 0.0
    found: Wave = []
    for where, sung, loud in path:
        now = [a + 0.16 * (b - a) for a, b in zip(now, where, strict=True)]
        pitch += 0.12 * (sung * rng.uniform(0.985, 1.015) - pitch)
        terms = [_resonance(f, w) for f, w in zip(now, _WIDTHS, strict=True)]
        (a0, b0, c0), (a1, b1, c1), (a2, b2, c2) = terms
        u1, u2, v1, v2, w1, w2 = state
        step, slope = pitch / RATE, (loud - level) / _FRAME
        breath = white(_FRAME, rng)
        for at in range(_FRAME):
            phase += step
            if phase >= 1:
                phase -= 1
            level += slope
            u = a0 * level * (_PULSE[int(phase * 512)] + 0.12 * breath[at]) + b0 * u1 + c0 * u2
            v = a1 * u + b1 * v1 + c1 * v2
            w = a2 * v + b2 * w1 + c2 * w2
            u2, u1, v2, v1, w2, w1 = u1, u, v1, v, w1, w
            found.append(w - 0.7 * w2)  # lips let the high notes out more easily
        state = [u1, u2, v1, v2, w1, w2]
    return found


def _resonance(pitch: float, width: float) -> tuple[float, float, float]:
    c = -math.exp(-2 * math.pi * width / RATE)
    b = 2 * math.exp(-math.pi * width / RATE) * math.cos(2 * math.pi * pitch / RATE)
    return 1 - b - c, b, c


def _hiss(rng: Random) -> Wave:
    count = samples(rng.uniform(0.05, 0.11))
    return shaped(high(white(count, rng), 3_600, ring=False), bump(count, rise=0.5))


def crowd(
    seconds: float, rng: Random, *, speakers: int, layers: int, talk: float = 0.55, women: float = 0.25
) -> Field:
    """Many people talking at once. `talk` is the share of its time that a mouth is open.

    Each speaker is heard `layers` times over, at other moments and from elsewhere.
    """
    field = Field.of(seconds)
    for _ in range(speakers):
        woman = rng.random() < women
        pitch = rng.uniform(160, 260) if woman else rng.uniform(85, 165)
        line = _line(
            rng, field.count, pitch, rng.uniform(1.1, 1.2) if woman else rng.uniform(0.94, 1.04), talk
        )
        for _ in range(layers):
            field.put(
                line, rng.uniform(0, seconds), gain=rng.uniform(0.25, 1.0) ** 2, pan=rng.uniform(-0.9, 0.9)
            )
    # What the mouth's shape takes from the high notes, its opening gives back in part.
    return Field(shelf(field.left, 1_000, 7), shelf(field.right, 1_000, 7))


def _line(rng: Random, count: int, pitch: float, mouth: float, talk: float) -> Wave:
    line = silence(count)
    at = 0
    while at < count:
        said = phrase(rng, pitch * rng.uniform(0.85, 1.2), mouth)
        add(line, said, at, 1.0)
        for _ in range(rng.randint(0, 3)):
            add(line, scaled(_hiss(rng), 0.06), at + rng.randrange(len(said)), 1.0)
        at += len(said) + round(len(said) * (1 - talk) / talk * rng.uniform(0.4, 1.6))
    return line
