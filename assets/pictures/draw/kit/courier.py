"""The courier: nineteen, light blouse, dark skirt, bare legs, wooden soles, red headscarf knotted at the nape.

Centimeters, y upwards, facing right; the bicycle's rear hub stands over x = 0.
"""

from __future__ import annotations

from dataclasses import dataclass

from kit.bicycle import GRIP, bicycle, crank
from kit.curve import Joint, Placing, Point, bend, knots, placed, tube
from kit.plate import Plate

HIP: Point = (23.0, 99.0)
SHOULDER: Point = (36.0, 146.0)
HEAD: Point = (42.0, 170.5)
NEAR_PEDAL: Point = (50.0, 12.0)
FAR_PEDAL: Point = (36.0, 42.0)


@dataclass(frozen=True, slots=True)
class Dress:
    """Colors of the figure's parts; `edge` is the line cut between parts that touch, "" for none."""

    skin: str  # in the shade
    lit: str  # skin in the light
    blouse: str
    fold: str  # the blouse in the shade
    skirt: str
    hair: str
    scarf: str
    shoes: str
    edge: str
    width: float = 3.0


def one_color(color: str) -> Dress:
    """All parts alike, for a shadow."""
    return Dress(color, color, color, color, color, color, color, color, edge="", width=0)


FACE = (
    "2,-16! 3.4,-12 4.6,-11 7.8,-11.3 9.3,-9.6 8.9,-7.9 9.7,-6.7 9.2,-5.7! 10.2,-4.6 9.4,-3.3! 11.4,-2.1!"
    " 10.0,1.4 9.3,3.2 9.3,5.4 8.4,8.2 4,11 -2,11.6 -8,8.6 -9.8,2 -7.6,-5 -6.2,-9.5 -6.8,-17!"
)
CHEEK = (
    "5,-11 7.8,-11.3 9.3,-9.6 8.9,-7.9 9.7,-6.7 9.2,-5.7! 10.2,-4.6 9.4,-3.3! 11.4,-2.1! 10.0,1.4 9.3,3.2 9.3,5.4"
    " 6.6,6.6 5.2,3.4 4.4,0 3.4,-3.4 4.2,-7"
)
EYE = "5.9,1.5! 7.3,2.3 8.9,1.9! 8.2,0.9 7.1,1.1"
MOUTH = "9.4,-5.6! 8.2,-5.4 7.1,-6.0! 8.3,-5.9"
HAIR = (
    "9.6,4.6 10.4,6.6 8.6,9.6 3,11 -8,4 -10.5,-3 -11.6,-8 -9,-11 -5,-10.5 -2.6,-7 -1.6,-2 0.4,2.4 4,4.6 7,3.8"
)
SCARF = "9.2,7.2! 7,10.6 1,13.4 -6,11.8 -10.8,6.4 -12.2,0 -11.4,-3.6 -9.6,-3.8! -6.5,0.5 -1,5.2 4,7.6"
KNOT = "-9.4,-1.6 -12.8,-0.6 -14,-3.6 -11.4,-5.6 -9,-4.2"
TAIL_UP = "-12.6,-2.2! -18,1.2 -23.5,-0.4 -28.5,2.6! -27,-2.8 -23,-5 -17,-3.4"
TAIL_DOWN = "-12.4,-3.6! -17,-5.6 -20.5,-9.6 -25.6,-9.8! -22,-12.4 -16.6,-11.4 -12,-6"


def head(plate: Plate, place: Placing, dress: Dress, tails: bool = True) -> None:
    """Her head in profile around the ear; the tails of the scarf fly when she rides."""
    plate.smooth(placed(knots(FACE), place), dress.skin)
    plate.smooth(placed(knots(CHEEK), place), dress.lit)
    for feature in (EYE, MOUTH):
        plate.smooth(placed(knots(feature), place), dress.hair)
    plate.smooth(placed(knots(HAIR), place), dress.hair)
    for part in (TAIL_UP, TAIL_DOWN, KNOT) if tails else (KNOT,):
        plate.smooth(placed(knots(part), place), dress.scarf, dress.edge, dress.width * 0.6)
    plate.smooth(placed(knots(SCARF), place), dress.scarf, dress.edge, dress.width * 0.6)


def _limb(plate: Plate, place: Placing, scale: float, joints: list[Joint], dress: Dress, near: bool) -> None:
    """A bare limb; the front of a near one is in the light."""
    plate.smooth(
        tube([(*place(x, y), half * scale) for x, y, half in joints]), dress.skin, dress.edge, dress.width
    )
    if near and dress.lit != dress.skin:
        bright = [(*place(x + half * 0.42, y + half * 0.12), half * 0.56 * scale) for x, y, half in joints]
        plate.smooth(tube(bright), dress.lit)


def leg(plate: Plate, place: Placing, scale: float, pedal: Point, dress: Dress, near: bool) -> None:
    """A bare leg from under the skirt to a wooden-soled shoe on the pedal."""
    ankle = (pedal[0] - 8.5, pedal[1] + 9.5)
    knee = bend(HIP, ankle, 41.5, 40.5, 1)
    dx, dy = ankle[0] - knee[0], ankle[1] - knee[1]
    length = (dx * dx + dy * dy) ** 0.5
    back = (dy / length, -dx / length)  # towards the calf

    def down(t: float, off: float) -> Point:
        return knee[0] + dx * t + back[0] * off, knee[1] + dy * t + back[1] * off

    thigh = [(HIP[0] + (knee[0] - HIP[0]) * t, HIP[1] + (knee[1] - HIP[1]) * t) for t in (0.0, 0.55)]
    joints = [
        (*thigh[0], 8.6),
        (*thigh[1], 7.8),
        (*knee, 5.6),
        (*down(0.3, 2.2), 6.2),
        (*down(0.6, 1.3), 4.8),
        (*down(0.95, 0), 2.8),
        (ankle[0] + 0.5, ankle[1] - 2, 3.0),
    ]
    _limb(plate, place, scale, joints, dress, near)
    shoe(plate, place, ankle, pedal, dress)


def shoe(plate: Plate, place: Placing, ankle: Point, pedal: Point, dress: Dress) -> None:
    """A low shoe whose thick sole is of wood."""
    x, y = pedal
    ax, ay = ankle
    upper = [
        (ax - 3.6, ay + 0.5, False),
        (ax + 3.2, ay + 1.2, False),
        (x - 1, y + 7.6, False),
        (x + 7.5, y + 4.6, False),
        (x + 9.6, y + 1.8, True),
        (ax - 6.2, y + 3.4, True),
        (ax - 6.0, ay - 3, False),
    ]
    sole = [
        (x + 9.8, y + 2.4, True),
        (x + 8.6, y + 0.2, False),
        (x - 2, y + 0.6, False),
        (ax + 0.5, y + 1.2, True),
        (ax - 0.8, y - 1.2, True),
        (ax - 6.6, y - 0.8, True),
        (ax - 6.4, y + 4, True),
    ]
    plate.smooth(placed(upper, place), dress.shoes)
    plate.smooth(placed(sole, place), dress.shoes)


def arm(
    plate: Plate, place: Placing, scale: float, shoulder: Point, hand: Point, dress: Dress, near: bool
) -> None:
    """A bare forearm out of a short puffed sleeve, the hand closed on the grip."""
    elbow = bend(shoulder, hand, 28.5, 26, -1)
    mid = ((shoulder[0] + elbow[0]) / 2, (shoulder[1] + elbow[1]) / 2)
    joints = [
        (*mid, 4.2),
        (*elbow, 3.5),
        ((elbow[0] * 0.6 + hand[0] * 0.4), (elbow[1] * 0.6 + hand[1] * 0.4) - 0.4, 3.5),
        (*hand, 2.3),
    ]
    _limb(plate, place, scale, joints, dress, near)
    fist = [
        (hand[0] - 3.4, hand[1] + 2.0),
        (hand[0] + 1, hand[1] + 3.4),
        (hand[0] + 4.4, hand[1] + 1.6),
        (hand[0] + 3.6, hand[1] - 2.6),
        (hand[0] - 1.6, hand[1] - 3.2),
    ]
    plate.smooth(placed([(x, y, False) for x, y in fist], place), dress.skin, dress.edge, dress.width * 0.8)
    if near:
        knuckles = [
            (hand[0] - 1.4, hand[1] + 2.2),
            (hand[0] + 2, hand[1] + 2.6),
            (hand[0] + 3.9, hand[1] + 0.8),
            (hand[0] + 1, hand[1] + 0.2),
        ]
        plate.smooth(placed([(x, y, False) for x, y in knuckles], place), dress.lit)
    sx, sy = shoulder
    ex, ey = elbow[0] - sx, elbow[1] - sy
    sleeve = [
        (sx - 3, sy + 4, 4.5),
        (sx + ex * 0.3, sy + ey * 0.3, 6.8),
        (sx + ex * 0.62, sy + ey * 0.62, 5.9),
    ]
    moved = [(*place(x, y), half * scale) for x, y, half in sleeve]
    plate.smooth(tube(moved, square_end=True), dress.blouse, dress.edge, dress.width)


TORSO = (
    "15,101! 13.5,108 15.5,116 19,126 21,136 23.5,146 29,152.5 36,155 40.5,157! 45.5,153.5! 46.5,149 48,142"
    " 49,135 46,127 40,117 37.5,109 38,101!"
)
BACK = "15,101! 13.5,108 15.5,116 19,126 21,136 23.5,146 29,152.5 34,154.6! 28,147 26.5,138 25.5,128 23,118 22.5,109 25,101!"
SKIRT = "13.5,110! 11,103 7,97 5,90 2,80 -3,66 -9,57! 2,55 16,55 30,57 46,58.5 60,60! 66.5,67 65.5,77 59,86 48,96.5 40,104 37,110.5!"


FOLDS = (
    "36,101 34,84 30,66",
    "42,95 45,80 44,65",
    "49,91 56,78 56,66",
    "28,98 22,82 14,64",
    "20,97 12,80 2,64",
)


def folds(plate: Plate, place: Placing, dress: Dress) -> None:
    """Light caught by the folds of the skirt, strongest towards the front."""
    for run, wide in zip(FOLDS, (0.9, 1.3, 1.7, 0.7, 0.6), strict=True):
        (x0, y0, _), (x1, y1, _), (x2, y2, _) = knots(run)
        cut = [(x0, y0, True), (x1 + wide, y1, False), (x2, y2, True), (x1 - wide, y1, False)]
        plate.smooth(placed(cut, place), dress.skin)


def rider(
    plate: Plate, place: Placing, scale: float, dress: Dress, frame: str, weave: str, load: str
) -> None:
    """The courier on her bicycle, with a parcel of color `load` in the basket."""
    leg(plate, place, scale, FAR_PEDAL, dress, near=False)
    arm(
        plate,
        place,
        scale,
        (SHOULDER[0] + 4, SHOULDER[1] - 1),
        (GRIP[0] + 4, GRIP[1] + 0.5),
        dress,
        near=False,
    )
    plate.smooth(placed(knots("89,100! 88,108! 112,110! 113,100!"), place), load)
    bicycle(plate, place, scale, frame, weave, FAR_PEDAL)
    leg(plate, place, scale, NEAR_PEDAL, dress, near=True)
    crank(plate, place, NEAR_PEDAL, frame, scale)
    plate.smooth(placed(knots(SKIRT), place), dress.skirt, dress.edge, dress.width)
    folds(plate, place, dress)
    plate.smooth(placed(knots(TORSO), place), dress.blouse, dress.edge, dress.width)
    plate.smooth(placed(knots(BACK), place), dress.fold)
    head(plate, lambda x, y: place(HEAD[0] + x * 0.98, HEAD[1] + y * 0.98), dress)
    collar = "34,156! 40,158.5 46.5,155! 44.5,150.5! 39.5,153.5 33,151.5!"
    plate.smooth(placed(knots(collar), place), dress.blouse, dress.edge, dress.width)
    arm(plate, place, scale, SHOULDER, GRIP, dress, near=True)
