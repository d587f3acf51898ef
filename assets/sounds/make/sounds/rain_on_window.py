"""A bare office in March: rain on a tall window, and a cold room round it."""

from random import Random

from kit.space import Field, room
from kit.strikes import drop
from kit.weather import air, drops_on_glass, gutter, rain_beyond

LOUDNESS = -28.0


def make() -> Field:
    rng = Random("rain on a window")
    field = Field.of(27)
    rain_beyond(field, rng, below=1_500, gain=0.1)
    drops_on_glass(field, rng, each_second=42, gain=0.26)
    gutter(field, rng, each_second=7, pan=-0.5, gain=0.035)
    for when in (4.3, 13.9, 22.1):  # in one corner it comes in
        field.put(drop(rng, rng.uniform(820, 960), decay=0.06), when, gain=0.05, pan=0.7)
    field.lay(room(field.mono(), decay=0.9, size=0.55, dull=0.3), 0.35)
    air(field, rng, below=160, gain=0.06)
    return field
