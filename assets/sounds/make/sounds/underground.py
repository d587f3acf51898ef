"""A room deep underground: heavy air, a drop now and then, steps in a far gallery."""

from random import Random

from kit.afoot import passer
from kit.filters import band, low
from kit.space import Field, add, room
from kit.strikes import drop, leather_sole
from kit.wave import shaped, swell, white
from kit.weather import air

LOUDNESS = -29.0


def make() -> Field:
    rng = Random("twenty meters down")
    field = Field.of(28)
    wet = Field.of(28)
    for when, pitch, pan in (
        (2.4, 700, 0.5),
        (6.9, 940, -0.6),
        (11.2, 690, 0.5),
        (19.7, 705, 0.5),
        (23.3, 930, -0.6),
    ):
        wet.put(
            drop(rng, pitch * rng.uniform(0.98, 1.02), decay=0.07),
            when,
            gain=0.09 * rng.uniform(0.6, 1.0),
            pan=pan,
        )
    steps = Field.of(28)
    passer(steps, rng, leather_sole, start=12, lasting=11, pace=0.6, way=(0.3, 0.7), gain=0.5, below=1_000)
    wet.lay(Field(low(steps.left, 520), low(steps.right, 520)), 0.5)
    field.lay(wet, 0.7)
    field.lay(room(wet.mono(), decay=3.4, size=1.3, dull=0.3), 0.8)
    for side in (field.left, field.right):
        slow = swell(field.count, rng, every=4.5, low=0.5, high=1.0)
        add(side, shaped(band(white(field.count, rng), 95, q=0.8), slow), 0, 0.05)
    air(field, rng, below=260, gain=0.05)
    return field
