"""Firing, as a city hears it: far off, round corners, thrown back by stone fronts. Never near."""

from __future__ import annotations

import math
from random import Random

from kit.filters import far, high
from kit.space import Field, add, room
from kit.wave import RATE, Wave, samples, silence


def _blast(length: float, seconds: float) -> Wave:
    """The pressure of a blast: up at once, down through nothing, and back."""
    span = length * RATE
    wave = [(1 - at / span) * math.exp(-at / span) for at in range(samples(seconds))]
    return high(wave, 28, ring=False)


def _thrown_back(rng: Random, blast: Wave, *, meters: float, fronts: int, spread: float) -> Wave:
    """The blast, and what house fronts give back of it, each later one duller and softer."""
    found = silence(samples(spread + 0.6))
    _arrive(rng, found, far(blast, meters), 0.0, 1.0)
    for at in range(fronts):
        late = spread * ((at + rng.random()) / fronts) ** 1.3
        strength = 0.55 * rng.uniform(0.4, 1.0) * math.exp(-2.6 * late / spread)
        _arrive(rng, found, far(blast, meters * (1.2 + 1.6 * late / spread)), 0.03 + late, strength)
    return found


def _arrive(rng: Random, found: Wave, blast: Wave, at: float, strength: float) -> None:
    """The blast along one way, which is many ways of nearly one length, over roofs and round corners."""
    for _ in range(9):
        late = rng.expovariate(1 / 0.014)
        add(
            found,
            blast,
            samples(at + min(late, 0.08)),
            strength * math.exp(-late / 0.025) * rng.uniform(0.4, 1.0),
        )


def rifle(rng: Random, meters: float) -> Field:
    """One shot, with its way through the streets."""
    heard = _thrown_back(rng, _blast(0.000_5, 0.12), meters=meters, fronts=11, spread=0.9)
    return _in_the_city(heard, decay=2.2, tail=0.5)


def shell(rng: Random, meters: float) -> Field:
    """A gun, and a moment later what it struck."""
    heard = _thrown_back(rng, _blast(0.002, 0.3), meters=meters, fronts=8, spread=1.1)
    struck = _thrown_back(rng, _blast(0.003, 0.4), meters=meters * 1.1, fronts=8, spread=1.2)
    both = silence(len(struck) + samples(0.7))
    add(both, heard, 0, 0.7)
    add(both, struck, samples(rng.uniform(0.35, 0.5)), 1.0)
    return _in_the_city(both, decay=3.0, tail=0.55)


def hush(field: Field) -> float:
    """How strong a place's own sound is: what a shot in it is measured by."""
    return math.sqrt(sum(value * value for value in field.left) / field.count)


def _in_the_city(heard: Wave, *, decay: float, tail: float) -> Field:
    wave = heard + silence(samples(decay))
    highest = max(map(abs, wave))
    wave = [value / highest for value in wave]
    streets = room(wave, decay=decay, size=2.4, dull=0.45, ring=False)
    return Field(
        _faded([a + tail * b for a, b in zip(wave, streets.left, strict=True)]),
        _faded([a + tail * b for a, b in zip(wave, streets.right, strict=True)]),
    )


def _faded(wave: Wave) -> Wave:
    end = min(len(wave), samples(0.5))
    return wave[:-end] + [value * (end - at) / end for at, value in enumerate(wave[-end:])]


def put(field: Field, shot: Field, at: float, *, gain: float, pan: float) -> None:
    """Add a shot to a place: far ones come from a side, their echo from everywhere."""
    add(field.left, shot.left, samples(at), gain * (1 - 0.5 * max(0.0, pan)))
    add(field.right, shot.right, samples(at) + round(0.000_4 * RATE * pan), gain * (1 + 0.5 * min(0.0, pan)))
