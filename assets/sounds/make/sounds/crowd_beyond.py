"""Many men behind a wall or over the water, and an empty street on this side."""

from random import Random

from kit.afoot import passer
from kit.filters import low
from kit.space import Field, room
from kit.strikes import wooden_sole
from kit.voices import crowd
from kit.wave import shaped, swell
from kit.weather import air, sparrows

LOUDNESS = -28.0


def make() -> Field:
    rng = Random("a crowd behind a wall")
    field = Field.of(28)
    people = crowd(28, rng, speakers=10, layers=8, talk=0.65, women=0.03)
    loud = swell(people.count, rng, every=4.5, low=0.35, high=1.0)
    wall = room(shaped(people.mono(), loud), decay=2.4, size=2.1, dull=0.45)
    beyond = Field(low(low(wall.left, 900), 1_100), low(low(wall.right, 900), 1_100))
    field.lay(beyond, 1.7)
    passer(field, rng, wooden_sole, start=11, lasting=9, pace=0.52, way=(0.9, -0.7), gain=0.12, below=3_600)
    sparrows(field, rng, gain=0.05, every=4.1)
    air(field, rng, below=600, gain=0.05)
    return field
