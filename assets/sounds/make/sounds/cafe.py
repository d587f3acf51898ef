"""A café: a few voices, cups and glasses; twice a thud from across the river, and the glasses hop."""

from random import Random

from kit import shots
from kit.filters import high, low
from kit.space import Field, room
from kit.strikes import ringing
from kit.voices import crowd
from kit.wave import Wave
from kit.weather import air

LOUDNESS = -27.0


def glass(rng: Random, *, decay: float) -> Wave:
    pitch = rng.uniform(3_000, 3_100)
    body = [
        (pitch, 0.5, decay),
        (pitch * 1.006, 0.3, decay),
        (pitch * 2.32, 0.3, decay * 0.6),
        (pitch * 3.9, 0.2, decay * 0.4),
    ]
    return ringing(body, decay, attack=0.000_5)


def make() -> Field:
    rng = Random("the café at the Châtelet")
    field = Field.of(30)
    people = crowd(30, rng, speakers=10, layers=4, talk=0.3, women=0.45)
    talk = Field(high(low(people.left, 3_000), 120), high(low(people.right, 3_000), 120))
    field.lay(talk, 0.12)
    field.lay(room(talk.mono(), decay=0.8, size=0.45, dull=0.30), 0.34)
    for _ in range(15):
        when = rng.uniform(0, 30)
        for again in range(rng.choice((1, 1, 2))):
            field.put(
                glass(rng, decay=rng.uniform(0.08, 0.22)),
                when + 0.17 * again,
                gain=rng.uniform(0.01, 0.035),
                pan=rng.uniform(-0.7, 0.7),
            )
    hush = shots.hush(field)
    for when in (8.0, 22.5):
        thud = shots.shell(rng, 700)
        dull = Field(low(low(thud.left, 210), 320), low(low(thud.right, 210), 320))
        shots.put(field, dull, when, gain=10 * hush, pan=0.3)
        for _ in range(16):
            field.put(
                glass(rng, decay=0.12),
                when + 0.42 + rng.uniform(0, 0.3),
                gain=rng.uniform(0.004, 0.018),
                pan=rng.uniform(-0.7, -0.2),
            )
    field.lay(room(field.mono(), decay=0.75, size=0.5, dull=0.32), 0.45)
    air(field, rng, below=380, gain=0.04)
    return field
