"""The café at the Châtelet: the lady in the telephone box, bentwood chairs, and what the window shows."""

from __future__ import annotations

from dataclasses import dataclass

from kit.curve import Placing, Point, arc, knots, placed, placing, tube
from kit.gouge import hatch
from kit.hands import Skin, finger
from kit.person import HEAD_SIDE
from kit.plate import Plate
from kit.tones import Tones

GOWN = (
    "-18,38! -26,58 -32,80 -30,97 -24,110 -23,126 -17,140 -8,147! 6,146.5! 14,140 23,129 28,117 25,107 29,93"
    " 28,74 23,56 19,38!"
)
GOWN_SHADE = (
    "-18,38! -26,58 -32,80 -30,97 -24,110 -23,126 -17,140 -10,146! -13,128 -11,108 -17,92 -15,66 -8,38!"
)
HAIR = "8,7.4! 2,12 -6,11.6 -10.6,7 -13.6,3 -14,-2 -11,-5.6 -7,-5! -4.6,-1 -2,2.4 3,4"
HAT = "-9,10! -4,16.6 4,17.4 10,12.6! 15,10.6 13,9! 2,9.6 -6,7.4 -11,6!"
CHERRIES = ((3.0, 15.4), (7.0, 14.2), (4.4, 20.0))


def caller(plate: Plate, x: float, foot: float, scale: float, t: Tones) -> None:
    """Facing left: the receiver at her ear, two fingers of the other hand up for a rabbit's ears."""
    at = placing(x, foot, scale, flip=True)
    for shift in (-8.0, 6.0):
        leg = [(shift, 42.0, 8.6), (shift - 0.6, 30.0, 8.2), (shift, 16.0, 5.6), (shift, 8.0, 5.0)]
        plate.smooth(tube([(*at(a, b), half * scale) for a, b, half in leg]), t.mid, t.ink, 2.4)
        plate.smooth(
            placed(
                [(shift + a, b, c) for a, b, c in knots("-6,10! 6,10! 13,5 14,1! 4,1! 2,3! 1,0! -6,0!")], at
            ),
            t.ink,
        )
    _raised_arm(plate, at, scale, t)
    plate.smooth(placed(knots(GOWN), at), t.light, t.ink, 3)
    plate.smooth(placed(knots(GOWN_SHADE), at), t.mid)
    dots = [
        (a + (row % 2) * 5.0, 46.0 + row * 9.4) for row in range(10) for a in (-26.0, -16.0, -6.0, 4.0, 14.0)
    ]
    inside = [(a, b) for a, b in dots if -23 + abs(b - 82) * 0.16 < a < 22 - max(0.0, b - 120) * 0.5]
    for a, b in inside:
        plate.disc(*at(a, b), 1.5 * scale, t.deep)
    plate.lines([[at(-23, 108), at(25, 105)]], t.ink, 2.4 * scale)
    _head(plate, at, scale, t)
    _near_arm(plate, at, scale, t)


def _raised_arm(plate: Plate, at: Placing, scale: float, t: Tones) -> None:
    skin = Skin(t.mid, t.mid, t.ink, 2.2)
    forearm = [(14.0, 132.0, 7.4), (29.0, 124.0, 6.4), (37.0, 141.0, 4.4)]
    plate.smooth(tube([(*at(a, b), half * scale) for a, b, half in forearm]), t.mid, t.ink, 2.4)
    for tip in ((36.0, 166.0), (43.0, 164.0)):
        root = (37.0 + (tip[0] - 37) * 0.25, 148.0)
        finger(plate, at, scale, [(*root, 1.8), ((root[0] + tip[0]) / 2, 156.5, 1.6), (*tip, 1.3)], skin)
    plate.smooth(
        placed(knots("33.4,142 34,150 38,152.4 42.6,150 43,144 40,139.6 36,139"), at), t.mid, t.ink, 2.2
    )
    finger(plate, at, scale, [(41, 147, 1.7), (37.4, 145.6, 1.6), (35, 147.4, 1.3)], skin)


def _head(plate: Plate, at: Placing, scale: float, t: Tones) -> None:
    def face(a: float, b: float) -> Point:
        return at(5 + a * 1.08, 163 + b * 1.08)

    plate.smooth(placed(knots("-8,-7! 4,-9 8.6,-12.4 7.4,-15.6 4,-17 6,-20! -10,-20!"), face), t.mid)
    plate.smooth(placed(knots(HEAD_SIDE), face), t.mid)
    plate.smooth(
        placed(
            knots(
                "5,-11.6 8.6,-12.2 10,-9.4 9.4,-7.6 10.2,-6.3 9.6,-5.2! 10.4,-4.2 9.8,-3! 12.6,-1.9! 10.4,1.6 9.8,3.4 9.4,6! 8.2,4 7.6,-1 7.8,-6"
            ),
            face,
        ),
        t.light,
    )
    for feature in ("6,1.6! 7.6,2.4 9.4,1.8! 8,0.9", "10,-5.2! 8.6,-4.2 7.2,-6 8.6,-7.2"):
        plate.smooth(placed(knots(feature), face), t.ink)
    plate.smooth(placed(knots(HAIR), face), t.ink)
    plate.smooth(placed(knots(HAT), face), t.deep, t.ink, 2)
    plate.lines([[face(-1, 18), face(a, b)] for a, b in CHERRIES], t.ink, 0.6 * scale)
    for a, b in CHERRIES:
        plate.disc(*face(a, b), 2.1 * scale, t.accent)
    plate.disc(*face(-2.6, -3.6), 0.9 * scale, t.light)


def _near_arm(plate: Plate, at: Placing, scale: float, t: Tones) -> None:
    """Elbow on the box's ledge, the receiver held to the ear."""
    forearm = [(-2.0, 118.0, 6.8), (9.0, 112.0, 6.6), (5.0, 140.0, 4.6), (3.0, 152.0, 3.6)]
    plate.smooth(tube([(*at(a, b), half * scale) for a, b, half in forearm]), t.mid, t.ink, 2.6)
    sleeve = [(-9.0, 138.0, 8.0), (-6.0, 126.0, 9.4), (0.0, 116.0, 8.8)]
    plate.smooth(
        tube([(*at(a, b), half * scale) for a, b, half in sleeve], square_end=True), t.light, t.ink, 2.6
    )
    # The handset lies along her cheek, so that its mouthpiece is not taken for a beard.
    plate.wire(placed(knots("-2,166 2,156.5 9,151 17.6,151.4"), at), t.ink, 3.4 * scale)
    plate.disc(*at(-2, 166), 4 * scale, t.ink)
    plate.smooth(placed(knots("16,154.4! 21.6,156.6! 22.6,151! 17,149!"), at), t.ink, t.mid, 2)
    skin = Skin(t.mid, t.mid, t.ink, 2)
    for k in range(4):
        finger(
            plate,
            at,
            scale,
            [(-0.4 + k * 0.6, 159 - k * 2.4, 1.6), (4.4 + k * 0.7, 159.4 - k * 2.4, 1.5)],
            skin,
        )


@dataclass(frozen=True, slots=True)
class Palace:
    """Tones of the Conciergerie: walls, roofs, the side of each tower in the sun, openings."""

    wall: str
    roof: str
    lit: str
    hole: str


def conciergerie(plate: Plate, x: float, base: float, unit: float, tones: Palace) -> None:
    """The palace across the river from the north: clock tower, the twin round towers, Bonbec. `unit` is a meter."""

    def at(u: float, v: float) -> Point:
        return x + u * unit, base - v * unit

    def box(u0: float, u1: float, v0: float, v1: float) -> list[Point]:
        return [at(u0, v0), at(u1, v0), at(u1, v1), at(u0, v1)]

    plate.fill(box(0, 104, 0, 17), tones.wall)
    plate.fill([at(9, 17), at(104, 17), at(101, 25), at(12, 25)], tones.roof)
    plate.fills((box(u, u + 2.2, 6, 12.5) for u in range(13, 102, 6)), tones.hole)
    plate.fill(box(0, 9, 0, 34), tones.wall)
    plate.fill(box(6.5, 9, 0, 34), tones.lit)
    plate.fill([at(-0.8, 34), at(9.8, 34), at(7, 43), at(2, 43)], tones.roof)
    plate.fill(box(3.2, 5.8, 43, 48), tones.wall)
    plate.fill([at(2.6, 48), at(6.4, 48), at(4.5, 53)], tones.roof)
    for u, wide, tall, cone in ((34, 9.0, 24, 16), (50, 9.0, 24, 16), (92, 9.6, 22, 13)):
        plate.fill(box(u, u + wide, 0, tall), tones.wall)
        plate.fill(box(u + wide * 0.66, u + wide, 0, tall), tones.lit)
        plate.fill([at(u - 0.7, tall), at(u + wide + 0.7, tall), at(u + wide / 2, tall + cone)], tones.roof)
        plate.fills((box(u + wide * 0.3, u + wide * 0.48, v, v + 3.6) for v in (7, 15)), tones.hole)
    plate.fill([at(78, 25), at(80.4, 25), at(79.2, 66)], tones.roof)


def puff(plate: Plate, x: float, y: float, size: float, color: str, shade: str) -> None:
    """A low cloud of smoke, rounder above than below."""
    for dx, dy, r in (
        (-1.5, 0.1, 0.55),
        (-0.8, -0.4, 0.8),
        (0.1, -0.7, 1.0),
        (1.0, -0.3, 0.8),
        (1.8, 0.15, 0.5),
    ):
        ring = [
            (px, py, False)
            for px, py in arc(x + dx * size, y + dy * size, r * size, r * size * 0.88, 0, 324, 9)
        ]
        plate.smooth(ring, color)
    for dx, dy, r in ((-0.7, -0.2, 0.5), (0.3, -0.5, 0.62), (1.2, -0.1, 0.4)):
        bow = arc(x + dx * size, y + dy * size, r * size, r * size * 0.8, 200, 330, 8)
        plate.wire([(px, py, False) for px, py in bow], shade, max(2.0, size * 0.07))


def chair(plate: Plate, x: float, foot: float, scale: float, color: str) -> None:
    """A bentwood chair from the front, centimeters: a hoop within a hoop, a round seat."""
    at = placing(x, foot, scale)
    for run in (
        "-19,0! -17,46 -17,72 -10,88 0,91 10,88 17,72 17,46 19,0!",
        "-10,46! -10,66 -6,76 0,78 6,76 10,66 10,46!",
    ):
        plate.wire(placed(knots(run), at), color, 3.0 * scale)
    plate.smooth(placed(knots("-20,46 0,49.4 20,46 20,43 0,39.6 -20,43"), at), color)
    for run in ("-15,41 -15.6,0", "15,41 15.6,0", "-15,22 0,24 15,22"):
        plate.wire(placed(knots(run), at), color, 2.6 * scale)


def marble_table(plate: Plate, x: float, foot: float, scale: float, top: str, iron: str) -> None:
    """A round café table on an iron foot, a siphon and a glass upon it."""
    at = placing(x, foot, scale)
    plate.smooth(placed(knots("-2,72! 2,72! 2,12 8,4 24,2 24,0! -24,0! -24,2 -8,4 -2,12"), at), iron)
    plate.smooth(placed(knots("-34,74! 34,74! 34,70.6! -34,70.6!"), at), top, iron, 2)
    siphon = "-18,74! -18,92 -17,97 -13,100 -12.6,104! -7.4,104! -7,100 -3,97 -2,92 -2,74!"
    plate.smooth(placed(knots(siphon), at), iron)
    plate.smooth(placed(knots("-12.6,103! -13,110! -7,110! -7.4,103!"), at), iron)
    for run in ("-8,108! -3,109 -1.6,104", "-13,109! -17,111 -19,108"):
        plate.wire(placed(knots(run), at), iron, 1.8 * scale)
    plate.fill([at(-16.4, 77), at(-15, 77), at(-15, 92), at(-16.4, 92)], top)
    plate.smooth(placed(knots("12,74! 10.6,86! 19.4,86! 18,74!"), at), top, iron, 2)


def lace(plate: Plate, left: float, right: float, top: float, foot: float, cloth: str, mark: str) -> None:
    """The half curtain on its rod."""
    plate.fill([(left, top), (right, top), (right, foot), (left, foot)], cloth)
    plate.raw(
        hatch(
            [(left, top + 10), (right, top + 10), (right, foot), (left, foot)],
            plate.chance,
            90,
            15,
            2.4,
            (60, 190),
            0.85,
        ),
        mark,
    )
    plate.lines([[(left, top), (right, top)]], mark, 8)
