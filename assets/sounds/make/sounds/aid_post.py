"""A narrow street: a door is planed into a stretcher; cloth is cut; many voices far off."""

from random import Random

from kit.afoot import passer
from kit.filters import low
from kit.space import Field, room
from kit.strikes import rubbed, tick, wooden_sole
from kit.voices import crowd
from kit.wave import shaped, swell
from kit.weather import air, sparrows

LOUDNESS = -27.0


def make() -> Field:
    rng = Random("the first-aid post")
    field = Field.of(32)
    work = Field.of(32)
    when = 1.2
    for strokes, pause in ((4, 3.0), (3, 2.4), (5, 3.6), (4, 2.4)):
        for _ in range(strokes):
            lasting = rng.uniform(0.55, 0.7)
            work.put(
                rubbed(rng, lasting, rng.uniform(1_500, 1_900), q=0.6, grain=130, rise=0.25),
                when,
                gain=0.3,
                pan=0.3,
            )
            work.put(rubbed(rng, lasting, 420, q=1.2, grain=90, rise=0.3), when, gain=0.3, pan=0.3)
            when += lasting + rng.uniform(0.38, 0.5)
        when += pause
    for start in (3.2, 11.4, 16.8, 26.6):
        for snip in range(rng.randint(2, 4)):
            at = start + 0.62 * snip * rng.uniform(0.95, 1.05)
            work.put(rubbed(rng, 0.26, 4_300, q=0.7, grain=220, rise=0.7), at, gain=0.06, pan=-0.3)
            work.put(tick(rng, 3_300, decay=0.012), at + 0.24, gain=0.035, pan=-0.3)
    field.lay(Field(low(work.left, 5_000), low(work.right, 5_000)), 1.4)
    passer(field, rng, wooden_sole, start=19, lasting=8, pace=0.5, way=(-0.8, 0.8), gain=0.14, below=4_500)
    field.lay(room(field.mono(), decay=0.8, size=0.7, dull=0.32), 0.3)
    people = crowd(32, rng, speakers=8, layers=8, talk=0.65, women=0.03)
    loud = swell(people.count, rng, every=4.0, low=0.25, high=1.0)
    far_off = room(shaped(people.mono(), loud), decay=2.4, size=2.1, dull=0.45)
    field.lay(Field(low(low(far_off.left, 520), 700), low(low(far_off.right, 520), 700)), 0.1)
    sparrows(field, rng, gain=0.03, every=5.0)
    air(field, rng, below=500, gain=0.06)
    return field
