"""Things that are struck, rubbed or dropped: each a short wave of its own."""

from __future__ import annotations

import math
from random import Random

from kit.filters import band, high, low
from kit.wave import RATE, Wave, bump, samples, scaled, shaped, silence, struck, together, white


def ringing(partials: list[tuple[float, float, float]], seconds: float, *, attack: float = 0.0) -> Wave:
    """A body that rings: for each partial its pitch, its strength, and the seconds it dies away in."""
    count = samples(seconds)
    found = silence(count)
    for pitch, strength, decay in partials:
        if pitch >= 0.45 * RATE:
            continue
        shrink = 10 ** (-3 / (decay * RATE))
        turn = 2 * math.pi * pitch / RATE
        twice, square = 2 * shrink * math.cos(turn), shrink * shrink
        y1, y2 = strength * math.sin(turn), 0.0
        lasting = min(count, samples(1.4 * decay) + 1)
        for at in range(lasting):
            found[at] += y1
            y1, y2 = twice * y1 - square * y2, y1
    if attack:
        rise = samples(attack)
        for at in range(min(rise, count)):
            found[at] *= at / rise
    return _let_go(found)


def _let_go(wave: Wave) -> Wave:
    """The same, with its last hundredth of a second led down to nothing."""
    end = min(len(wave), samples(0.01))
    return wave[:-end] + [value * (end - at) / end for at, value in enumerate(wave[-end:])]


def burst(rng: Random, seconds: float, pitch: float, q: float, *, decay: float) -> Wave:
    """A short rush of noise around a pitch."""
    count = samples(seconds)
    return shaped(band(white(count, rng), pitch, q=q, ring=False), struck(count, decay=decay))


def wooden_sole(rng: Random) -> Wave:
    """One step on a wooden sole: heel, then ball, on stone."""
    heel = _knock(rng, rng.uniform(820, 980), 1.0)
    ball = _knock(rng, rng.uniform(1_080, 1_300), 0.55)
    found = heel + silence(samples(0.14))
    late = samples(rng.uniform(0.07, 0.095))
    for at, value in enumerate(ball):
        found[late + at] += value
    return found


def _knock(rng: Random, pitch: float, strength: float) -> Wave:
    body = [
        (pitch, 0.8, 0.045),
        (pitch * 1.72, 0.45, 0.03),
        (pitch * 2.61, 0.3, 0.02),
        (pitch * 0.41, 0.5, 0.05),
    ]
    wood = ringing(body, 0.09, attack=0.000_8)
    click = burst(rng, 0.09, 2_600, 0.7, decay=0.012)
    return [strength * (a + 0.9 * b) for a, b in zip(wood, click, strict=True)]


def leather_sole(rng: Random) -> Wave:
    """One step on a leather sole: a dull set-down and a little grit."""
    count = samples(0.22)
    down = shaped(low(white(count, rng), 240, ring=False), struck(count, decay=0.07, attack=0.004))
    heel = burst(rng, 0.22, rng.uniform(700, 1_100), 0.8, decay=0.035)
    grit = shaped(
        band(white(count, rng), rng.uniform(2_000, 3_200), q=0.6, ring=False),
        bump(count, rise=0.45, power=1.6),
    )
    return together(scaled(down, 2.4), scaled(heel, 0.8), scaled(grit, rng.uniform(0.05, 0.22)))


def drop(rng: Random, pitch: float, *, decay: float = 0.05, rise: float = 0.12) -> Wave:
    """A bubble closing in water: a round tone that rises a little as it dies."""
    count = samples(1.2 * decay)
    found, phase = silence(count), rng.uniform(0, 0.5)
    fade = struck(count, decay=decay, attack=0.001_5)
    for at in range(count):
        phase += 2 * math.pi * pitch * (1 + rise * at / count) / RATE
        found[at] = math.sin(phase) * fade[at]
    return _let_go(found)


def tick(rng: Random, pitch: float, *, decay: float = 0.02) -> Wave:
    """A small hard click with a body: a clockwork, a ratchet, a piece of type."""
    body = ringing(
        [(pitch, 0.7, decay), (pitch * 1.58, 0.5, decay * 0.7), (pitch * 2.23, 0.4, decay * 0.5)], 2 * decay
    )
    edge = burst(rng, 2 * decay, min(6_500, pitch * 1.8), 0.6, decay=decay * 0.35)
    return [a + 0.8 * b for a, b in zip(body, edge, strict=True)]


def rubbed(rng: Random, seconds: float, pitch: float, *, q: float, grain: float, rise: float = 0.4) -> Wave:
    """One thing drawn over another: noise that rises and falls, roughened `grain` times a second."""
    count = samples(seconds)
    noise = band(white(count, rng), pitch, q=q, ring=False)
    rough, level = silence(count), 1.0
    left = 0
    for at in range(count):
        if left <= 0:
            left = max(1, round(RATE / grain * rng.uniform(0.5, 1.5)))
            level = rng.uniform(0.35, 1.0)
        rough[at] = level
        left -= 1
    rough = low(rough, 2 * grain, ring=False)
    return shaped(shaped(noise, rough), bump(count, rise=rise))


def thinned(wave: Wave, pitch: float) -> Wave:
    """Without what lies below a pitch: no thump is left in it."""
    return high(wave, pitch, ring=False)
