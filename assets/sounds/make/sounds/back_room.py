"""The back room of a pharmacy before sunrise: a wall clock; once, wooden soles in the street."""

from random import Random

from kit.afoot import passer
from kit.filters import low
from kit.space import Field, room
from kit.strikes import tick, wooden_sole
from kit.wave import together
from kit.weather import air

LOUDNESS = -34.0


def make() -> Field:
    rng = Random("the back room")
    field = Field.of(24)
    clock = Field.of(24)
    there, back = tick(rng, 1_150, decay=0.03), tick(rng, 1_020, decay=0.034)
    for beat in range(30):  # sixty-four centimeters of pendulum: five beats in four seconds
        clock.put(back if beat % 2 else there, 0.4 + 0.8 * beat, gain=rng.uniform(0.17, 0.2), pan=-0.35)
    field.lay(Field(low(clock.left, 3_200), low(clock.right, 3_200)))
    street = Field.of(24)
    passer(street, rng, wooden_sole, start=8, lasting=11, pace=0.54, way=(-0.8, 0.9), gain=0.9, below=2_600)
    outside = room(street.mono(), decay=1.0, size=1.1, dull=0.4)
    outside = Field(
        together(street.left, [0.5 * v for v in outside.left]),
        together(street.right, [0.5 * v for v in outside.right]),
    )
    # Under the shutter there is a hand's breadth of street, and iron above it.
    field.lay(Field(low(outside.left, 1_100, q=0.6), low(outside.right, 1_100, q=0.6)), 0.42)
    field.lay(room(field.mono(), decay=0.55, size=0.24, dull=0.35), 0.4)
    air(field, rng, below=260, gain=0.05)
    return field
