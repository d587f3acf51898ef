"""Mademoiselle Vasseur at her table in March 1946: coat buttoned, spectacles, a hand that turns a sheet of paper.

Centimeters from the floor up, her hip over x = 0, facing right.
"""

from __future__ import annotations

from kit.curve import Placing, Point, bend, knots, placed, tube
from kit.hands import Skin, finger
from kit.person import HEAD_SIDE
from kit.plate import Plate
from kit.tones import Tones

HIP, SHOULDER, SKULL = (0.0, 50.0), (7.0, 99.0), (17.0, 122.0)
COAT = (
    "-13,44! -16,54 -14.6,70 -11,86 -5,98 2,105.6 8,109.6! 15,108! 20,101 23.6,91 25,80 25,68 27,58! 27,44!"
)
COAT_BACK = "-13,44! -16,54 -14.6,70 -11,86 -5,98 2,105.6 7,109! 2,98 -2,84 -4,68 -3,44!"
LAP = "-13,52! -14,40! 28,40 37,36 37,16! 54,16! 55.4,36 54,50 49,57 36,61 10,62!"
COLLAR = "3,107! 8,113.6 14,113.4 20.4,108! 20,101.6! 13,104 8,105.6"
HAIR = "8.6,7.2! 4,12 -4,12.4 -9.4,8.6 -11.6,5 -15.6,4.4 -17,0.6 -15,-3 -11,-3.4 -8,-6.4! -5.4,-5 -4,-1 -1,2.4 4,4.6"
SHIN = ((44.0, 22.0, 5.0), (44.4, 12.0, 3.6), (44.6, 7.0, 3.2))
SHOE = "40,9! 48,9! 56,4 58,0.6! 48,0.4 46,1.6! 45,0! 39,0! 38.6,4"
CHEEK = "6,-11.6 8.6,-11.8 10,-9.4 9.4,-7.6 10.2,-6.3 9.6,-5.2! 10.4,-4.2 9.8,-3! 12.6,-1.9! 10.4,1.6 9.8,3.4 9.4,6! 6,5 4.6,0 3.4,-4 4.6,-8"


def _head(plate: Plate, at: Placing, scale: float, t: Tones) -> None:
    def face(x: float, y: float) -> Point:
        return at(SKULL[0] + x, SKULL[1] + y)

    plate.smooth(placed(knots("-6,-5! 4,-9! 5,-18! -8,-18!"), face), t.deep)
    plate.smooth(placed(knots(HEAD_SIDE), face), t.mid, t.ink, 2)
    plate.smooth(placed(knots(CHEEK), face), t.light)
    plate.smooth(placed(knots(HAIR), face), t.ink)
    plate.wire(placed(knots("-15.4,1.4 -13.6,3 -11.6,1.6"), face), t.deep, 0.6 * scale)
    plate.wire(placed(knots("-9,6 -4,9.4 2,9.6"), face), t.deep, 0.6 * scale)
    plate.smooth(placed(knots("6,1.2! 7.4,1.9 8.8,1.4! 7.6,0.6"), face), t.ink)
    plate.smooth(placed(knots("9.6,-5.2! 8,-5.1 7,-6! 8.4,-5.7"), face), t.ink)
    x, y = face(7.8, 0.6)
    plate.ring(x, y, 2.7 * scale, t.ink, 0.5 * scale)
    plate.lines([[face(5.1, 1.1), face(-2, 2.2)]], t.ink, 0.55 * scale)


def _arm(plate: Plate, at: Placing, scale: float, shoulder: Point, hand: Point, tone: str, t: Tones) -> None:
    elbow = bend(shoulder, hand, 30, 26, -1)
    run = [
        (*shoulder, 7.6),
        ((shoulder[0] + elbow[0]) / 2, (shoulder[1] + elbow[1]) / 2, 7.4),
        (*elbow, 6.4),
        (hand[0] - 5, hand[1] + 1.4, 4.6),
    ]
    plate.smooth(tube([(*at(x, y), half * scale) for x, y, half in run], square_end=True), tone, t.ink, 2.6)


def _turning_hand(plate: Plate, at: Placing, scale: float, hand: Point, t: Tones) -> None:
    """Fingertips on the sheet, thumb underneath its near edge."""
    skin = Skin(t.mid, t.light, t.ink, 1.8)
    x, y = hand
    for reach, up in ((12.6, 0.0), (13.2, 1.2), (12.0, 2.4), (10.0, 3.6)):
        finger(
            plate,
            at,
            scale,
            [(x + 2, y + up, 1.3), (x + reach * 0.6, y + up + 0.6, 1.2), (x + reach, y + up - 1.6, 0.8)],
            skin,
            side=1,
        )
    plate.smooth(
        placed(
            knots(
                f"{x - 5},{y + 4} {x},{y + 5.4} {x + 5},{y + 4.4} {x + 5},{y} {x},{y - 1.6} {x - 5},{y - 1}"
            ),
            at,
        ),
        t.mid,
        t.ink,
        1.8,
    )
    plate.smooth(
        placed(
            knots(f"{x - 3},{y + 4} {x + 1},{y + 4.8} {x + 4.4},{y + 3.8} {x + 3},{y + 2.6} {x - 2},{y + 3}"),
            at,
        ),
        t.light,
    )
    finger(plate, at, scale, [(x - 1, y, 1.4), (x + 3, y - 1.8, 1.3), (x + 7, y - 1.6, 0.9)], skin, side=1)


def seated(plate: Plate, at: Placing, scale: float, t: Tones) -> None:
    """Her figure without the near arm, which lies over the table's edge."""
    for shift, tone in ((-13.0, t.deep), (0.0, t.mid)):
        # The far one is drawn back a little under the chair.
        shin = [(*at(x + shift * (1 - (y - 7) / 15), y), half * scale) for x, y, half in SHIN]
        plate.smooth(tube(shin), tone, t.ink, 2)
        shoe = [(x + shift, y, corner) for x, y, corner in knots(SHOE)]
        plate.smooth(placed(shoe, at), t.ink, t.deep if shift else "", 2)
    plate.smooth(placed(knots(LAP), at), t.deep, t.ink, 2.6)
    _head(plate, at, scale, t)
    plate.smooth(placed(knots(COAT), at), t.deep, t.ink, 2.6)
    plate.smooth(placed(knots(COAT_BACK), at), t.ink)
    plate.smooth(placed(knots(COLLAR), at), t.deep, t.ink, 2.4)
    for x, y in ((22.4, 94), (23.8, 82), (24, 70)):
        plate.disc(*at(x - 3, y), 1.3 * scale, t.light)
    plate.smooth(
        placed(knots("17,106! 20,101 23.6,91 25,80 25,68 26.6,58.6! 24.6,68 24.4,80 22.4,91 19,100"), at),
        t.mid,
    )


def near_arm(plate: Plate, at: Placing, scale: float, hand: Point, t: Tones) -> None:
    _turning_hand(plate, at, scale, hand, t)
    _arm(plate, at, scale, SHOULDER, hand, t.deep, t)
    elbow = bend(SHOULDER, hand, 30, 26, -1)
    glow = [
        (SHOULDER[0] + 3.6, SHOULDER[1] - 4, 1.2),
        ((SHOULDER[0] + elbow[0]) / 2 + 3.8, (SHOULDER[1] + elbow[1]) / 2, 1.6),
        (elbow[0] + 3, elbow[1] + 3.4, 1.5),
        (hand[0] - 7, hand[1] + 4.4, 0.9),
    ]
    plate.smooth(tube([(*at(x, y), half * scale) for x, y, half in glow]), t.mid)
