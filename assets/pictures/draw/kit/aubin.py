"""Monsieur Aubin, pharmacist, behind his counter: white coat, spectacles, both hands flat on the marble."""

from __future__ import annotations

from kit.curve import Placing, Point, knots, placed, placing, tube
from kit.hands import Skin, flat_hand
from kit.plate import Plate
from kit.tones import Tones

COAT = "-7,60.5! -13,58 -20,54.6 -24,50 -23.4,40 -20,24 -19.4,8 -20.4,-10! 20.4,-10! 19.4,8 20,24 23.4,40 24,50 20,54.6 13,58 7,60.5!"
COAT_SHADE = "6,60.6! 13,58 20,54.6 24,50 23.4,40 20,24 19.4,8 20.4,-10! 4,-10! 5,10 9,30 8,46"
LAPELS = ("-8,60! -12,50 -10,46! -12.5,43 -1,22! 0,30! -3,50", "8,60! 12,50 10,46! 12.5,43 1,22! 0,30! 3,50")
SLEEVE = [
    (19.6, 50.0, 5.0),
    (22.6, 46.0, 6.2),
    (26.4, 34.0, 6.1),
    (29.2, 20.0, 5.7),
    (27.4, 8.0, 5.0),
    (25.4, -1.0, 4.6),
]  # the right one
FACE = "0,-12.6 4.2,-11.4 7.2,-7 8.2,0 8.2,6 6.4,11 0,13.4 -6.4,11 -8.2,6 -8.2,0 -7.2,-7 -4.2,-11.4"
FACE_SHADE = "1,-12.5! 4.2,-11.4 7.2,-7 8.2,0 8.2,6 6.4,11 2,13.2! 4.4,8 2.2,3 3,-1.6 0.6,-3.4! 1.6,-6"
TUFTS = ("-8.2,-1! -9.4,2 -9.6,6.4 -7.6,9.4! -7,5 -7.4,1", "8.2,-1! 9.4,2 9.6,6.4 7.6,9.4! 7,5 7.4,1")
MUSTACHE = "0,-4.2 -2,-4 -4.4,-6 -5,-7.4! -2.4,-7 0,-6 2.4,-7 5,-7.4! 4.4,-6 2,-4"


def _head(plate: Plate, at: Placing, scale: float, t: Tones) -> None:
    plate.smooth(placed(knots("-4.8,-7! 4.8,-7! 6,-17! -6,-17!"), at), t.mid)
    plate.smooth(placed(knots("-4.8,-8! 0,-12.6 4.8,-8! 5.4,-13 1,-16.4! -2,-13.6"), at), t.deep)
    for ear in ("-8,1.4 -9.6,1.6 -9.2,-3.4 -7.4,-4", "8,1.4 9.6,1.6 9.2,-3.4 7.4,-4"):
        plate.smooth(placed(knots(ear), at), t.mid)
    plate.smooth(placed(knots(FACE), at), t.light)
    plate.smooth(placed(knots(FACE_SHADE), at), t.mid)
    for tuft in TUFTS:
        plate.smooth(placed(knots(tuft), at), t.ink)
    plate.smooth(placed(knots(MUSTACHE), at), t.ink)
    plate.smooth(placed(knots("-1.6,-8.9! 0,-8.5 1.6,-8.9! 0,-9.4"), at), t.ink)
    for side in (-1, 1):
        plate.wire(placed(knots(f"{side * 1.6},4.6 {side * 4},5.4 {side * 6.4},3.6"), at), t.ink, 0.9 * scale)
        plate.wire(
            placed(knots(f"{side * 2.2},0.2 {side * 3.8},-0.8 {side * 5.4},0.2"), at), t.ink, 0.7 * scale
        )
        x, y = at(side * 3.9, 0.6)
        plate.ring(x, y, 2.9 * scale, t.ink, 0.55 * scale)
        plate.lines([[at(side * 6.7, 1.2), at(side * 8.6, 2)]], t.ink, 0.5 * scale)
    plate.wire(placed(knots("-1.1,1 0,1.7 1.1,1"), at), t.ink, 0.6 * scale)
    plate.smooth(
        placed(knots("-0.4,1.4! -1.8,-2.6 -0.2,-3.6 1.6,-2.8! 0.6,-1"), at), t.mid, t.ink, 0.25 * scale
    )


def aubin(plate: Plate, x: float, counter: float, scale: float, t: Tones) -> None:
    """From the waist up, the counter's back edge at that height on the sheet."""
    at = placing(x, counter, scale)
    plate.smooth(placed(knots(COAT), at), t.light, t.ink, 3)
    plate.smooth(placed(knots(COAT_SHADE), at), t.mid)
    plate.smooth(placed(knots("-6.4,61! 6.4,61! 0,26!"), at), t.deep)
    plate.smooth(
        placed(knots("-6.6,61! -2,57 0,54! 2,57 6.6,61! 3.4,50 0,54! -3.4,50"), at), t.light, t.ink, 2
    )
    plate.smooth(placed(knots("-1.8,54! 1.8,54! 1.4,51! 2.4,34 0,29 -2.4,34 -1.4,51!"), at), t.ink)
    for lapel, tone in zip(LAPELS, (t.light, t.mid), strict=True):
        plate.smooth(placed(knots(lapel), at), tone, t.ink, 2.4)
    plate.lines([[at(0, 22), at(0, -8)]], t.ink, 2.4)
    for up in (16, 6):
        plate.disc(*at(2.4, up), 0.7 * scale, t.ink)
    plate.lines([[at(10, 33), at(20, 33.6)]], t.ink, 2.2)
    plate.lines([[at(13, 33), at(13, 38)], [at(15.4, 33.2), at(15.4, 37)]], t.ink, 3.4)
    _head(plate, placing(x, counter - 76 * scale, scale * 1.06), scale, t)


def hands(plate: Plate, x: float, counter: float, scale: float, t: Tones) -> None:
    """Sleeves and hands, which come forward over the marble."""
    for side, tone in ((-1, t.light), (1, t.mid)):

        def hand(px: float, py: float, way: int = side) -> Point:
            return x + (25.0 - px * 1.36) * scale * way, counter + (3.0 - py * 1.08) * scale

        flat_hand(plate, hand, scale * 1.3, Skin(t.mid, t.light if side < 0 else t.mid, t.ink, 2.2))
        sleeve = [(x + px * scale * side, counter - py * scale, half * scale) for px, py, half in SLEEVE]
        plate.smooth(tube(sleeve, square_end=True), tone, t.ink, 3)
