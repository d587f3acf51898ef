"""A wireless turned down low: somebody looks for a station between whistles and jamming."""

import math
from random import Random

from kit.filters import band, high, low
from kit.space import Field, room
from kit.voices import crowd
from kit.wave import RATE, Wave, samples, shaped, silence, swell, white
from kit.weather import air

LOUDNESS = -28.0
SECONDS = 36.0


def _whistle(count: int, way: list[tuple[float, float, float]]) -> Wave:
    """A heterodyne: its pitch falls to nothing and climbs again as the dial goes over a station.

    `way`: the moment the dial is on the station, how fast it goes over it, how strong the station is.
    """
    found = silence(count)
    for moment, speed, strength in way:
        phase = 0.0
        span = samples(3_200 / speed)
        for step in range(-span, span):
            pitch = abs(step / RATE * speed)
            phase += 2 * math.pi * pitch / RATE
            fade = (1 - abs(step) / span) ** 1.5 * min(1.0, pitch / 70)
            found[(samples(moment) + step) % count] += strength * fade * math.sin(phase)
    return found


def make() -> Field:
    rng = Random("tuning in")
    field = Field.of(SECONDS)
    count = field.count
    static = shaped(band(white(count, rng), 1_300, q=0.4), swell(count, rng, every=0.5, low=0.35, high=1.0))
    whistle = _whistle(count, [(6.0, 1_900.0, 0.16), (11.5, 900.0, 0.2), (28.5, 1_400.0, 0.14)])
    voice = crowd(SECONDS, rng, speakers=1, layers=1, talk=0.8, women=0.0).mono()
    there = [_heard(at / RATE) for at in range(count)]
    fading = swell(count, rng, every=1.6, low=0.35, high=1.0)
    voice = shaped(shaped(high(low(voice, 1_500), 280), there), fading)
    wobble = [
        math.sin(2 * math.pi * 340 * at / RATE + 9 * math.sin(2 * math.pi * 5.5 * at / RATE))
        for at in range(count)
    ]
    jam = shaped(shaped(wobble, there), swell(count, rng, every=2.3, low=0.0, high=1.0))
    crackle = silence(count)
    for _ in range(150):
        at = rng.randrange(count)
        crackle[at] += rng.uniform(-1, 1) * 0.8
    speaker = [
        0.1 * a + 0.35 * b + 1.1 * c + 0.014 * d + e
        for a, b, c, d, e in zip(static, whistle, voice, jam, crackle, strict=True)
    ]
    # The loudspeaker is as wide as a hand, in a wooden box, turned down.
    speaker = high(low(low(speaker, 2_600), 3_400), 190)
    field.put(speaker, gain=0.5, pan=-0.1)
    field.lay(room(field.mono(), decay=0.4, size=0.3, dull=0.35), 0.35)
    air(field, rng, below=220, gain=0.03)
    return field


def _heard(moment: float) -> float:
    """How well the station is tuned in: found after the second whistle, lost before the third."""
    rise = min(1.0, max(0.0, (moment - 11.0) / 1.5))
    fall = min(1.0, max(0.0, (28.0 - moment) / 1.5))
    return rise * fall
