"""A stairwell after the firing has stopped: behind some door an alarm clock."""

from random import Random

from kit.filters import high, low
from kit.space import Field, room
from kit.strikes import tick
from kit.voices import crowd
from kit.weather import air

LOUDNESS = -33.0


def make() -> Field:
    rng = Random("the stairs at nine")
    field = Field.of(24)
    clock = Field.of(24)
    kinds = (tick(rng, 1_750, decay=0.009), tick(rng, 1_450, decay=0.008))
    for beat in range(96):  # a cheap alarm clock beats four times a second, and limps
        limp = 0.018 if beat % 2 else 0.0
        clock.put(kinds[beat % 2], 0.1 + 0.25 * beat + limp, gain=rng.uniform(0.12, 0.14), pan=0.25)
    field.lay(Field(low(clock.left, 2_000), low(clock.right, 2_000)), 0.8)
    people = crowd(24, rng, speakers=4, layers=1, talk=0.22, women=0.5)
    whispers = Field(high(low(people.left, 800), 160), high(low(people.right, 800), 160))
    field.lay(whispers, 0.1)
    field.lay(room(field.mono(), decay=1.9, size=0.8, dull=0.34), 0.45)
    air(field, rng, below=240, gain=0.035)
    return field
