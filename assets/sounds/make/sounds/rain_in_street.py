"""Rain in an empty street: stones, a gutter, a pipe."""

from random import Random

from kit.space import Field, room
from kit.weather import air, drops_on_stone, gutter, rain_beyond

LOUDNESS = -26.0


def make() -> Field:
    rng = Random("the evening of the 24th")
    field = Field.of(26)
    rain_beyond(field, rng, below=3_200, gain=0.07)
    drops_on_stone(field, rng, each_second=420, gain=0.5)
    gutter(field, rng, each_second=26, pan=0.55, gain=0.08)
    gutter(field, rng, each_second=9, pan=-0.7, gain=0.05)
    field.lay(room(field.mono(), decay=1.0, size=1.1, dull=0.38), 0.2)
    air(field, rng, below=300, gain=0.05)
    return field
