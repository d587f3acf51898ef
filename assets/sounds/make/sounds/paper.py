"""A sheet is taken up: what is heard when a document is opened."""

from random import Random

from kit.filters import band, high
from kit.space import Field, room
from kit.strikes import burst
from kit.wave import bump, samples, shaped, swell, white

LOUDNESS = -24.0
LOOPS = False


def make() -> Field:
    rng = Random("a sheet of paper")
    field = Field.of(0.85)
    for start, lasting, pitch, gain, pan in (
        (0.03, 0.3, 3_300, 0.3, -0.15),
        (0.2, 0.24, 4_600, 0.22, 0.1),
        (0.4, 0.28, 2_700, 0.2, 0.15),
    ):
        count = samples(lasting)
        sheet = shaped(band(white(count, rng), pitch, q=0.45, ring=False), bump(count, rise=0.45, power=1.3))
        rough = swell(count, rng, every=0.012, low=0.1, high=1.0)
        field.put(shaped(sheet, rough), start, gain=gain, pan=pan)
    for _ in range(26):  # the small folds that give way
        when = min(0.62, max(0.04, rng.gauss(0.28, 0.14)))
        crease = high(
            burst(rng, 0.02, rng.uniform(1_800, 6_000), 0.8, decay=rng.uniform(0.003, 0.01)), 900, ring=False
        )
        field.put(crease, when, gain=rng.uniform(0.05, 0.3), pan=rng.uniform(-0.25, 0.25))
    field.lay(room(field.mono(), decay=0.25, size=0.25, dull=0.3, ring=False), 0.2)
    return field
