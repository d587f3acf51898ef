"""What stands in a pharmacy's back room: porcelain jars, stoppered bottles, a beam scale, the jar of leeches."""

from __future__ import annotations

from kit.curve import Knot, Placing, arc, knots, placed, placing
from kit.gouge import hatch
from kit.plate import Plate
from kit.tones import Tones

POT = "-6,0! -5.4,2 -6.6,5 -6.4,11 -4.6,16 -5.2,18! 5.2,18! 4.6,16 6.4,11 6.6,5 5.4,2 6,0!"
POT_LID = "-5.6,18! 5.6,18! 4.6,20.4 1.4,22 1.6,24.4 0,25.6 -1.6,24.4 -1.4,22 -4.6,20.4"
BOTTLE = "-5,0! -5.2,1.4 -5.2,12 -4.6,14.6 -1.8,16.6 -1.7,19! 1.7,19! 1.8,16.6 4.6,14.6 5.2,12 5.2,1.4 5,0!"
STOPPER = "-2.6,19! 2.6,19! 1.4,20.2 2.8,22.4 0,24 -2.8,22.4 -1.4,20.2"


def jar(plate: Plate, x: float, base: float, scale: float, kind: str, t: Tones) -> None:
    """A jar on its shelf, its blank label facing us; kind is "pot" or "bottle".

    Light comes from the left and does not reach the right half of the room.
    """
    reached = x < 1130
    bright, dull = (t.light, t.mid) if reached else (t.mid, t.deep)
    at = placing(x, base, scale)
    body, top = (POT, POT_LID) if kind == "pot" else (BOTTLE, STOPPER)
    color = t.mid if kind == "pot" and reached else t.ink
    for part in (top, body):
        plate.smooth(placed(knots(part), at), color)
    shade = "3,0.4! 5,0.4! 4.8,3 5.4,8 4.6,13.5 3,15.6! 3.6,8"
    plate.smooth(placed(knots(shade), at), t.deep if kind == "pot" and reached else t.ink)
    if reached:
        plate.smooth(placed(knots("-5,1.5! -5.6,5 -5.4,11 -4,15.5! -4.4,11 -4.4,5"), at), t.light)
    label = "-3.6,5! 3.2,5! 3.2,11! -3.6,11!" if kind == "pot" else "-3.8,4! 3.8,4! 3.8,9.6! -3.8,9.6!"
    plate.smooth(placed(knots(label), at), bright if kind == "pot" else dull)
    plate.lines([[at(-2.6, 8.6), at(2.2, 8.6)], [at(-1.8, 6.6), at(1.4, 6.6)]], t.ink, 0.7 * scale)


def shelf(
    plate: Plate, start: float, end: float, base: float, scale: float, bare: tuple[float, float], t: Tones
) -> None:
    """A board and the jars upon it from left to right, none in the stretch left bare."""
    x, chance = start + 34, plate.chance
    while x < end - 20:
        size = scale * chance.uniform(0.9, 1.12)
        kind = chance.choice(("pot", "pot", "bottle"))
        if not bare[0] < x < bare[1]:
            jar(plate, x, base, size, kind, t)
        x += size * chance.uniform(14.2, 16.4)
    plate.fill([(start, base), (end, base), (end, base + 14), (start, base + 14)], t.ink)
    plate.fill([(start, base), (end, base), (end, base + 3.5), (start, base + 3.5)], t.mid)


def _pan(plate: Plate, at: Placing, x: float, up: float, brass: str, ink: str, scale: float) -> None:
    """A pan on three chains under the end of the beam."""
    plate.lines(
        [[at(x, up), at(x - 8, up - 21)], [at(x, up), at(x + 8, up - 21)], [at(x, up), at(x + 1, up - 21)]],
        ink,
        0.5 * scale,
    )
    bowl: list[Knot] = [
        (*at(x - 9.5, up - 21), True),
        (*at(x - 7, up - 24.2), False),
        (*at(x, up - 25.6), False),
        (*at(x + 7, up - 24.2), False),
        (*at(x + 9.5, up - 21), True),
    ]
    plate.smooth(bowl, brass)
    plate.smooth(
        [
            (*at(x - 9.5, up - 21), True),
            (*at(x, up - 19.8), False),
            (*at(x + 9.5, up - 21), True),
            (*at(x, up - 22.0), False),
        ],
        ink,
    )
    plate.disc(*at(x, up), 0.9 * scale, ink)


def scales(plate: Plate, x: float, base: float, scale: float, brass: str, t: Tones) -> None:
    """A beam scale on its column, the left pan a little lower; 46 cm high."""
    at = placing(x, base, scale)
    plate.smooth(
        placed(
            knots("-11,0! 11,0! 10.4,2.6 5,3.6 2,5.4 1.3,8 1.1,40! -1.1,40! -1.3,8 -2,5.4 -5,3.6 -10.4,2.6"),
            at,
        ),
        brass,
    )
    plate.smooth(placed(knots("0.2,5 2,5.4 1.3,8 1.1,40! 0.2,40!"), at), t.deep)
    for up in (12, 26, 37):
        plate.smooth(
            placed(knots(f"-2.2,{up} 0,{up + 1} 2.2,{up} 2.2,{up - 1.6} 0,{up - 2.2} -2.2,{up - 1.6}"), at),
            brass,
        )
    plate.smooth(
        placed(
            knots("-23,38! -12,41.4 -2,42.6 0,45.6 2,43 12,43 23,41.4! 12,41.4 2,40.4 0,39.4 -2,40 -12,39.4"),
            at,
        ),
        brass,
        t.ink,
        1.5,
    )
    _pan(plate, at, -23, 38.2, brass, t.ink, scale)
    _pan(plate, at, 23, 41.4, brass, t.ink, scale)
    plate.smooth(placed(knots("-0.7,44! 0.7,44! 0.25,31! -0.25,31!"), at), t.ink)
    plate.disc(*at(0, 42), 1.5 * scale, t.ink)


def leech_jar(plate: Plate, x: float, base: float, scale: float, t: Tones) -> None:
    """A tall glass jar on a foot, water in it, under a pierced lid."""
    at = placing(x, base, scale)
    plate.smooth(placed(knots("-7,0! 7,0! 6,1.6 2.4,2.8 2.2,5! -2.2,5! -2.4,2.8 -6,1.6"), at), t.ink)
    glass = "-2,4! -7.6,6 -9.4,11 -9.6,24 -8.4,30 -6.6,32! 6.6,32! 8.4,30 9.6,24 9.4,11 7.6,6 2,4!"
    plate.smooth(placed(knots(glass), at), t.deep, t.mid, 2.2)
    plate.smooth(placed(knots("-2,4.6! -7.2,6.4 -9,11 -9.1,21! 9.1,21! 9,11 7.2,6.4 2,4.6!"), at), t.ink)
    plate.smooth([(px, py, False) for px, py in arc(*at(0, 21), 9.1 * scale, 1.5 * scale, 0, 330, 11)], t.mid)
    for leech in ("-4,9 -1,11 2,9.6 4.4,11.4", "1,15.6 3.6,14 5,16.4"):
        plate.wire(placed(knots(leech), at), t.deep, 1.3 * scale)
    plate.smooth(placed(knots("-8,9! -8.4,14 -8.2,24 -6.8,29! -7,24 -7,14"), at), t.light)
    plate.smooth(
        placed(
            knots("-7.4,32! 7.4,32! 7,33.6 4,36.6 1.4,37.6 1.6,40 0,41.2 -1.6,40 -1.4,37.6 -4,36.6 -7,33.6"),
            at,
        ),
        t.mid,
    )
    plate.fills(
        ([at(k, 33.6), at(k + 0.8, 33.6), at(k + 0.8, 34.6), at(k, 34.6)] for k in (-4.4, -2, 0.4, 2.8)),
        t.ink,
    )


def marble(plate: Plate, left: float, top: float, front: float, t: Tones) -> None:
    """A marble slab seen from a little above, veined, its edge towards us."""
    slab = [(left, top), (1920, top), (1920, front), (left, front)]
    plate.fill(slab, t.mid)
    plate.raw(hatch(slab, plate.chance, 14, 24, 1.4, (30, 120), 0.35), t.deep)
