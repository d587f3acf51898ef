"""The square before Notre-Dame: many leather soles, hardly a voice, sparrows."""

from random import Random

from kit.afoot import passer, stand_about
from kit.filters import low
from kit.space import Field, room
from kit.strikes import leather_sole
from kit.voices import crowd
from kit.weather import air, sparrows

LOUDNESS = -27.0


def make() -> Field:
    rng = Random("before Notre-Dame")
    field = Field.of(28)
    stand_about(field, rng, leather_sole, steps=105, gain=0.34, below=3_000)
    passer(field, rng, leather_sole, start=5, lasting=9, pace=0.56, way=(0.8, -0.5), gain=0.42)
    passer(field, rng, leather_sole, start=18, lasting=8, pace=0.6, way=(-0.9, 0.2), gain=0.34)
    talk = crowd(28, rng, speakers=5, layers=2, talk=0.18, women=0.0)
    field.lay(Field(low(talk.left, 900), low(talk.right, 900)), 0.22)
    # The cathedral's front and the hospital stand some way off: what comes back is late and soft.
    field.lay(room(field.mono(), decay=1.7, size=2.2, dull=0.4), 0.28)
    sparrows(field, rng, gain=0.028, every=2.7)
    air(field, rng, below=700, gain=0.05)
    return field
