"""A workshop under a skylight: lead type set by hand, letter by letter."""

from random import Random

from kit.space import Field, room
from kit.strikes import rubbed, tick
from kit.weather import air

LOUDNESS = -36.0


def make() -> Field:
    rng = Random("the composing room")
    field = Field.of(32)
    when = 0.8
    while when < 30.5:
        for _ in range(rng.randint(6, 13)):  # a word or two, then a look at the copy
            if when > 31.2:
                break
            field.put(
                rubbed(rng, 0.12, rng.uniform(2_400, 3_400), q=0.8, grain=160),
                when - 0.32,
                gain=0.03,
                pan=-0.2,
            )
            field.put(
                tick(rng, rng.uniform(2_600, 3_600), decay=0.016),
                when,
                gain=rng.uniform(0.06, 0.14),
                pan=0.12,
            )
            when += rng.uniform(0.72, 1.15)
        field.put(tick(rng, 1_700, decay=0.03), when + 0.4, gain=0.1, pan=0.15)
        when += rng.uniform(1.8, 2.8)
    field.lay(room(field.mono(), decay=0.7, size=0.5, dull=0.3), 0.35)
    air(field, rng, below=280, gain=0.045)
    return field
