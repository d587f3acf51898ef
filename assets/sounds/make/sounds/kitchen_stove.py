"""A kitchen at night, the shutters closed: a small fire in an iron stove."""

from random import Random

from kit.space import Field, room
from kit.weather import air, fire

LOUDNESS = -30.0


def make() -> Field:
    rng = Random("behind the gas meter")
    field = Field.of(26)
    fire(field, rng, gain=0.3)
    field.lay(room(field.mono(), decay=0.4, size=0.28, dull=0.35), 0.3)
    air(field, rng, below=240, gain=0.03)
    return field
