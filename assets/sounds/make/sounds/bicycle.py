"""A bicycle with cork in its rims, ridden hard on setts; the chain slips once a turn."""

from random import Random

from kit.filters import band, low
from kit.space import Field, room
from kit.strikes import tick
from kit.wave import RATE, shaped, swell, white
from kit.weather import air

LOUDNESS = -27.0


def make() -> Field:
    rng = Random("an empty boulevard")
    field = Field.of(30)
    count = field.count
    push = [0.0] * count
    turns = 28
    moments = [(at + rng.uniform(-0.02, 0.02)) * 30 / turns for at in range(turns)]
    for at in range(count):  # each leg pushes once a turn
        x = (at / RATE) * 2 * turns / 30 % 1
        push[at] = 0.75 + 0.25 * (1 - abs(2 * x - 1))
    setts = swell(count, rng, every=0.047, low=0.25, high=1.0)
    rumble = shaped(shaped(low(white(count, rng), 300), setts), push)
    field.put(rumble, gain=0.5)
    for side in (-0.25, 0.25):
        rough = swell(count, rng, every=0.047, low=0.3, high=1.0)
        field.put(
            shaped(shaped(band(low(white(count, rng), 3_500), 900, q=0.5), rough), push), gain=0.05, pan=side
        )
    wind = swell(count, rng, every=2.0, low=0.5, high=1.0)
    for side in (field.left, field.right):
        hiss = shaped(band(low(white(count, rng), 4_500), 1_900, q=0.4), wind)
        side[:] = [a + 0.02 * b for a, b in zip(side, hiss, strict=True)]
    for when in moments:
        field.put(tick(rng, 1_300, decay=0.03), when, gain=0.2, pan=0.08)
        field.put(tick(rng, 2_500, decay=0.014), when + 0.03, gain=0.13, pan=0.08)
        for link in range(8):
            field.put(
                tick(rng, 3_900, decay=0.006), when + 0.12 + link * 30 / turns / 9, gain=0.025, pan=0.08
            )
    field.lay(room(field.mono(), decay=1.6, size=1.9, dull=0.4), 0.22)
    air(field, rng, below=500, gain=0.03)
    return field
