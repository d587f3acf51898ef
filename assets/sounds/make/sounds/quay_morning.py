"""A quay early in the morning: the river at the wall, a plane tree, sparrows."""

from random import Random

from kit.afoot import passer
from kit.space import Field
from kit.strikes import wooden_sole
from kit.weather import air, lapping, leaves, river, sparrows

LOUDNESS = -27.0


def make() -> Field:
    rng = Random("the quay in the morning")
    field = Field.of(28)
    river(field, rng, gain=0.1)
    lapping(field, rng, gain=0.34)
    leaves(field, rng, gain=0.02)
    sparrows(field, rng, gain=0.05, every=1.9)
    passer(field, rng, wooden_sole, start=15, lasting=9, pace=0.55, way=(0.9, -0.9), gain=0.1, below=3_500)
    air(field, rng, below=420, gain=0.05)
    return field
