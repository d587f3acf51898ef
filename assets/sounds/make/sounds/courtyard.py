"""A great stone courtyard full of men."""

from random import Random

from kit.afoot import stand_about
from kit.filters import high, low
from kit.space import Field, room
from kit.strikes import leather_sole
from kit.voices import crowd
from kit.wave import shaped, swell
from kit.weather import air

LOUDNESS = -25.0


def make() -> Field:
    rng = Random("the courtyard of the Prefecture")
    field = Field.of(28)
    people = crowd(28, rng, speakers=15, layers=4, talk=0.62, women=0.03)
    loud = swell(people.count, rng, every=5.5, low=0.55, high=1.0)
    people = Field(shaped(people.left, loud), shaped(people.right, loud))
    near = Field(high(low(people.left, 2_200), 140), high(low(people.right, 2_200), 140))
    field.lay(near, 0.5)
    stand_about(field, rng, leather_sole, steps=150, gain=0.28, below=2_600)
    walls = room(field.mono(), decay=2.1, size=1.9, dull=0.36)
    field.lay(walls, 0.6)
    air(field, rng, below=500, gain=0.05)
    return field
