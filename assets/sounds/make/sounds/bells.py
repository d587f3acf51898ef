"""The night of 24 August: the great bell of Notre-Dame, and church after church round it."""

from random import Random

from kit.filters import open_air
from kit.space import Field, room
from kit.strikes import burst, ringing
from kit.wave import Wave
from kit.weather import air

LOUDNESS = -24.0

_PARTIALS = (
    ("hum", 0.5, 0.55, 1.0),
    ("prime", 1.0, 0.75, 0.55),
    ("tierce", 1.2, 0.8, 0.5),
    ("quint", 1.5, 0.3, 0.32),
    ("nominal", 2.0, 1.0, 0.3),
    ("deciem", 2.5, 0.28, 0.17),
    ("undeciem", 2.66, 0.32, 0.16),
    ("duodeciem", 3.01, 0.5, 0.15),
    ("upper octave", 4.17, 0.4, 0.1),
    ("upper sixth", 5.43, 0.22, 0.07),
    ("triple octave", 6.8, 0.15, 0.05),
)
"""Of a tuned church bell: name, pitch beside the prime, strength, and lasting beside the hum."""


def bell(rng: Random, pitch: float, *, lasting: float) -> Wave:
    """One stroke. No bell is quite round: each partial is two, close together, that beat."""
    partials: list[tuple[float, float, float]] = []
    for _, ratio, strength, share in _PARTIALS:
        here = pitch * ratio * rng.uniform(0.994, 1.006)
        apart = rng.uniform(0.25, 0.9)
        partials.append((here, 0.6 * strength, lasting * share))
        partials.append((here + apart, 0.4 * strength, lasting * share * 0.95))
    wave = ringing(partials, lasting * 1.1, attack=0.002)
    for at, value in enumerate(burst(rng, 0.12, pitch * 9, 0.6, decay=0.06)):
        wave[at] += 0.8 * value
    return wave


def make() -> Field:
    rng = Random("the bells of that night")
    field = Field.of(40)
    # The great bell sounds F sharp; a swing of such a weight takes its time.
    great = bell(rng, 185.0, lasting=13)
    great = open_air(great, 180)
    count = 18
    for stroke in range(count):
        soft = 0.86 if stroke % 2 else 1.0
        when = (stroke + rng.uniform(-0.02, 0.02)) * 40 / count
        field.put(great, when, gain=0.2 * soft, pan=-0.1)
    for pitch, meters, strokes, pan in (
        (294.0, 500, 27, 0.55),
        (247.0, 800, 23, -0.7),
        (392.0, 650, 33, -0.35),
        (330.0, 1_100, 29, 0.85),
        (440.0, 1_300, 37, 0.25),
    ):
        one = open_air(bell(rng, pitch * rng.uniform(0.98, 1.02), lasting=7), meters)
        first = rng.random()
        for stroke in range(strokes):
            when = (first + stroke + rng.uniform(-0.03, 0.03)) * 40 / strokes
            loud = (0.9 if stroke % 2 else 1.0) * rng.uniform(0.92, 1.0)
            field.put(one, when, gain=0.22 * loud * (350 / meters) ** 0.7, pan=pan)
    field.lay(room(field.mono(), decay=3.2, size=2.6, dull=0.42), 0.35)
    air(field, rng, below=500, gain=0.03)
    return field
