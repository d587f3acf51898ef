"""Water, wind, rain, fire and small birds."""

from __future__ import annotations

import math
from random import Random

from kit.filters import band, high, low, pink
from kit.space import Field, add, room
from kit.strikes import burst, drop, ringing
from kit.wave import RATE, Wave, bump, samples, shaped, silence, swell, white


def air(field: Field, rng: Random, *, below: float, gain: float) -> None:
    """The faint broad hush that any place has, not the same in both ears."""
    for side in (field.left, field.right):
        hush = low(low(pink(white(field.count, rng)), below, q=0.5), below * 2, q=0.5)
        add(side, high(hush, 90, q=0.6), 0, gain)


def leaves(field: Field, rng: Random, *, gain: float) -> None:
    """A tree in a light wind."""
    wind = swell(field.count, rng, every=2.6, low=0.1, high=1.0)
    for side in (field.left, field.right):
        flutter = swell(field.count, rng, every=0.09, low=0.45, high=1.0)
        noise = band(white(field.count, rng), rng.uniform(3_400, 4_200), q=0.5)
        add(side, shaped(shaped(noise, flutter), wind), 0, gain)


def lapping(field: Field, rng: Random, *, gain: float, every: float = 1.7) -> None:
    """A slow river at a stone wall: little waves that fold, and what bubbles after each."""
    seconds = field.count / RATE
    moments = round(seconds / every)
    for at in range(moments):
        when = (at + rng.uniform(0.1, 0.9)) * seconds / moments
        side, strength = rng.uniform(-0.8, 0.8), rng.uniform(0.3, 1.0)
        wash = bump(samples(rng.uniform(0.7, 1.3)), rise=0.35, power=1.4)
        noise = low(white(len(wash), rng), 2_200, q=0.6, ring=False)
        noise = band(noise, rng.uniform(420, 680), q=0.7, ring=False)
        field.put(shaped(noise, wash), when, gain=gain * 0.8 * strength, pan=side)
        for _ in range(rng.randint(5, 16)):
            pitch = 2 ** rng.uniform(math.log2(330), math.log2(1_500))
            bubble = drop(rng, pitch, decay=rng.uniform(0.02, 0.07) * (700 / pitch) ** 0.4)
            later = when + rng.uniform(0.15, 1.1)
            field.put(
                bubble,
                later,
                gain=gain * strength * rng.uniform(0.03, 0.22),
                pan=side + rng.uniform(-0.2, 0.2),
            )


def river(field: Field, rng: Random, *, gain: float) -> None:
    """The even hush of much water going by."""
    for side in (field.left, field.right):
        slow = swell(field.count, rng, every=3.5, low=0.7, high=1.0)
        add(side, shaped(band(pink(white(field.count, rng)), 420, q=0.35), slow), 0, gain)


def rain_beyond(field: Field, rng: Random, *, below: float, gain: float) -> None:
    """Rain outside, as a wash without drops."""
    for side in (field.left, field.right):
        slow = swell(field.count, rng, every=4.0, low=0.75, high=1.0)
        add(side, shaped(low(high(white(field.count, rng), 180), below, q=0.5), slow), 0, gain)


def drops_on_glass(field: Field, rng: Random, *, each_second: float, gain: float) -> None:
    """Drops against a tall pane: soft ticks, few of them loud."""
    seconds = field.count / RATE
    kinds = [_on_glass(rng) for _ in range(60)]
    for _ in range(round(each_second * seconds)):
        loud = min(0.55, 0.12 * rng.paretovariate(1.6))
        field.put(rng.choice(kinds), rng.uniform(0, seconds), gain=gain * loud, pan=rng.gauss(0, 0.35))


def _on_glass(rng: Random) -> Wave:
    pitch = rng.uniform(900, 2_300)
    pane = ringing(
        [(pitch, 0.4, 0.018), (pitch * 1.9, 0.25, 0.01), (pitch * 0.37, 0.5, 0.02)], 0.03, attack=0.000_6
    )
    splash = burst(rng, 0.03, rng.uniform(2_400, 4_200), 0.5, decay=0.009)
    return [a + b for a, b in zip(pane, splash, strict=True)]


def drops_on_stone(field: Field, rng: Random, *, each_second: float, gain: float) -> None:
    """Drops on paving: short rushes at many pitches, so many that they join."""
    seconds = field.count / RATE
    kinds = [
        burst(rng, 0.02, rng.uniform(1_100, 4_600), 0.6, decay=rng.uniform(0.004, 0.014)) for _ in range(90)
    ]
    for _ in range(round(each_second * seconds)):
        loud = min(0.45, 0.1 * rng.paretovariate(1.5))
        field.put(rng.choice(kinds), rng.uniform(0, seconds), gain=gain * loud, pan=rng.uniform(-0.9, 0.9))


def gutter(field: Field, rng: Random, *, each_second: float, pan: float, gain: float) -> None:
    """Water running away in a gutter, bubble by bubble."""
    seconds = field.count / RATE
    flow = swell(field.count, rng, every=0.8, low=0.2, high=1.0)
    for _ in range(round(each_second * seconds)):
        when = rng.uniform(0, seconds)
        pitch = 2 ** rng.uniform(math.log2(420), math.log2(2_200))
        bubble = drop(rng, pitch, decay=rng.uniform(0.012, 0.04), rise=0.2)
        loud = flow[samples(when) % field.count] * rng.uniform(0.1, 1.0)
        field.put(bubble, when, gain=gain * loud, pan=pan + rng.uniform(-0.15, 0.15))


def fire(field: Field, rng: Random, *, gain: float) -> None:
    """A small fire in an iron stove: a low breath, and crackling in fits."""
    seconds = field.count / RATE
    breath = shaped(
        low(pink(white(field.count, rng)), 260), swell(field.count, rng, every=0.35, low=0.5, high=1.0)
    )
    iron = shaped(
        band(pink(white(field.count, rng)), 150, q=1.5), swell(field.count, rng, every=1.3, low=0.4, high=1.0)
    )
    field.put(breath, gain=0.4 * gain)
    field.put(iron, gain=0.4 * gain)
    kinds = [_crackle(rng) for _ in range(50)]
    when = 0.0
    while when < seconds:
        for _ in range(rng.choice((1, 1, 2, 2, 3, 6))):
            when += rng.expovariate(14)
            loud = min(0.3, 0.07 * rng.paretovariate(1.2))
            field.put(rng.choice(kinds), when, gain=4 * gain * loud, pan=rng.gauss(0.05, 0.12))
        when += rng.expovariate(1.5)


def _crackle(rng: Random) -> Wave:
    snap = burst(rng, 0.03, rng.uniform(1_200, 4_500), 0.8, decay=rng.uniform(0.003, 0.012))
    stove = ringing([(rng.uniform(380, 820), 0.3, 0.025)], 0.03)
    return [a + 0.4 * b for a, b in zip(snap, stove, strict=True)]


def sparrow(rng: Random) -> Wave:
    """Some chirps of a house sparrow."""
    found: Wave = []
    base = rng.uniform(3_300, 4_100)
    for _ in range(rng.randint(2, 5)):
        count = samples(rng.uniform(0.05, 0.085))
        fade = bump(count, rise=0.3, power=0.8)
        top = base * rng.uniform(0.95, 1.12)
        phase = 0.0
        chirp = silence(count)
        for at in range(count):
            x = at / count
            pitch = top * (0.78 + 0.34 * math.sin(math.pi * min(1.0, x * 1.25)) - 0.16 * x)
            phase += 2 * math.pi * pitch / RATE
            chirp[at] = (math.sin(phase) + 0.25 * math.sin(2 * phase)) * fade[at]
        found += chirp + silence(samples(rng.uniform(0.12, 0.38)))
    return found


def sparrows(field: Field, rng: Random, *, gain: float, every: float) -> None:
    """Sparrows in trees and gutters, some way off, each heard with its wall."""
    seconds = field.count / RATE
    birds = Field.of(seconds)
    for at in range(max(1, round(seconds / every))):
        when = (at + rng.random()) * every
        birds.put(sparrow(rng), when, gain=gain * rng.uniform(0.2, 1.0) ** 1.5, pan=rng.uniform(-0.95, 0.95))
    dull = Field(low(birds.left, 5_200), low(birds.right, 5_200))
    field.lay(dull)
    field.lay(room(dull.mono(), decay=0.9, size=1.8, dull=0.2), 0.5)
