"""The Seine under a bridge; far downstream guns, and now and then a rifle."""

from random import Random

from kit import shots
from kit.space import Field
from kit.weather import air, lapping, river

LOUDNESS = -27.0


def make() -> Field:
    rng = Random("river and distant shots")
    field = Field.of(36)
    river(field, rng, gain=0.12)
    lapping(field, rng, gain=0.3, every=2.1)
    air(field, rng, below=500, gain=0.04)
    hush = shots.hush(field)
    for when in (5.5, 23.0):
        shots.put(field, shots.shell(rng, 1_300), when, gain=11 * hush * rng.uniform(0.8, 1.0), pan=-0.45)
    for when, meters, pan in (
        (12.6, 1_000, -0.6),
        (13.3, 1_000, -0.58),
        (14.9, 1_250, -0.25),
        (31.8, 900, -0.7),
        (35.2, 1_350, -0.4),
    ):
        shots.put(field, shots.rifle(rng, meters), when, gain=9.5 * hush * rng.uniform(0.6, 1.0), pan=pan)
    return field
