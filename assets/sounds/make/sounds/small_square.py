"""A small square on an August evening: some voices, wooden soles, sparrows."""

from random import Random

from kit.afoot import passer
from kit.filters import high, low
from kit.space import Field, room
from kit.strikes import wooden_sole
from kit.voices import crowd
from kit.weather import air, leaves, sparrows

LOUDNESS = -27.0


def make() -> Field:
    rng = Random("place de la Contrescarpe")
    field = Field.of(30)
    people = crowd(30, rng, speakers=8, layers=3, talk=0.4, women=0.5)
    talk = Field(high(low(people.left, 2_800), 130), high(low(people.right, 2_800), 130))
    field.lay(talk, 0.1)
    field.lay(room(talk.mono(), decay=1.3, size=1.1, dull=0.4), 0.3)
    for start, lasting, pace, way, gain in (
        (1.0, 8.0, 0.5, (-0.9, 0.6), 0.2),
        (7.5, 9.0, 0.57, (0.9, -0.8), 0.15),
        (15.0, 7.0, 0.46, (0.2, 0.9), 0.12),
        (20.0, 9.0, 0.55, (-0.7, 0.9), 0.22),
    ):
        passer(
            field, rng, wooden_sole, start=start, lasting=lasting, pace=pace, way=way, gain=gain, below=5_000
        )
    field.lay(room(field.mono(), decay=1.2, size=1.2, dull=0.36), 0.35)
    leaves(field, rng, gain=0.008)
    sparrows(field, rng, gain=0.03, every=2.4)
    air(field, rng, below=480, gain=0.06)
    return field
