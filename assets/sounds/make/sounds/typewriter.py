"""Somebody types in the next room: lines of keys, the bell, the carriage."""

from random import Random

from kit.filters import low
from kit.space import Field, room
from kit.strikes import burst, ringing, rubbed, tick
from kit.wave import Wave, samples, silence
from kit.weather import air

LOUDNESS = -28.0


def key(rng: Random, strength: float) -> Wave:
    """A key goes down, its bar strikes the roller, and falls back."""
    found = silence(samples(0.2))
    down = burst(rng, 0.04, 380, 0.9, decay=0.03)
    hit = tick(rng, rng.uniform(1_150, 1_500), decay=0.035)
    frame = ringing([(rng.uniform(230, 260), 0.8, 0.05), (560, 0.5, 0.04), (905, 0.3, 0.03)], 0.06)
    back = burst(rng, 0.04, 900, 0.7, decay=0.02)
    for wave, at, loud in ((down, 0.0, 0.35), (hit, 0.03, 1.0), (frame, 0.03, 0.9), (back, 0.1, 0.3)):
        for step, value in enumerate(wave):
            found[samples(at) + step] += strength * loud * value
    return found


def make() -> Field:
    rng = Random("in the next room")
    field = Field.of(36)
    desk = Field.of(36)
    when = 0.6
    for letters, thinking in ((34, 2.2), (28, 1.2), (38, 3.0)):
        for at in range(letters):
            gap = rng.uniform(0.13, 0.24)
            if rng.random() < 0.16:
                desk.put(key(rng, 0.5), when)  # the space bar is softer
                gap += rng.uniform(0.02, 0.3)
            else:
                desk.put(key(rng, rng.uniform(0.7, 1.0)), when)
            if at == letters - 6:
                bell = ringing([(2_480, 0.5, 0.9), (2_492, 0.3, 0.9), (6_100, 0.2, 0.4)], 1.0)
                desk.put(bell, when + 0.03, gain=0.6)
            when += gap
        when += 0.5
        for tooth in range(17):
            desk.put(tick(rng, 2_000, decay=0.014), when + 0.62 * (tooth / 17) ** 0.85, gain=0.16)
        desk.put(rubbed(rng, 0.66, 1_100, q=0.6, grain=60), when, gain=0.12)
        desk.put(key(rng, 1.1), when + 0.68)
        when += 0.7 + thinking
    door = Field(low(low(desk.left, 1_800, q=0.6), 3_000), low(low(desk.right, 1_800, q=0.6), 3_000))
    field.lay(door, 0.6)
    field.lay(room(door.mono(), decay=0.6, size=0.4, dull=0.35), 0.5)
    air(field, rng, below=260, gain=0.03)
    return field
