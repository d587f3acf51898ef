"""Men and women on foot, built from joints: front, back and side, in centimeters, feet on y = 0, middle on x = 0."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Literal

from kit.curve import Joint, Placing, Point, bend, between, knots, placed, tube
from kit.plate import Plate

View = Literal["front", "back", "side"]
Hat = Literal["", "beret", "cap"]


@dataclass(frozen=True, slots=True)
class Clothes:
    """Colors of what one wears; `shade` is cut over the side away from the light, `rim` along the side in it."""

    shirt: str
    shade: str
    trousers: str
    skin: str
    hair: str
    shoes: str
    rim: str = ""
    edge: str = ""
    width: float = 2.0
    rolled: bool = True  # sleeves rolled to the elbow
    braces: str = ""
    hat: Hat = ""


@dataclass(frozen=True, slots=True)
class Pose:
    """Where feet and hands are; everything between follows from the lengths of the bones.

    Left and right are those of the sheet. `elbows` say to which side each elbow goes (1 bends it outwards on the
    left and inwards on the right, as seen).
    """

    view: View = "front"
    feet: tuple[Point, Point] = ((-10.5, 8.0), (10.5, 8.0))
    hands: tuple[Point, Point] = ((-25.0, 80.0), (25.0, 80.0))
    elbows: tuple[int | Point, int | Point] = (1, -1)  # a point where the arm comes towards us
    lean: float = 0.0  # how far the shoulders are off the hips
    head: Point = (0.0, 0.0)  # how far the head is off its place
    face: int = 0  # 1 looks right, -1 left, 0 straight on or away
    hidden: bool = False  # hands in the pockets or behind the back
    jacket: bool = False  # hung over the right shoulder


STANDING = Pose()
POCKETS = Pose(hands=((-17, 92), (17, 92)), hidden=True, feet=((-10, 8), (13, 8)))
FOLDED = Pose(hands=((13, 122), (-14, 119)), elbows=(1, -1))
BEHIND = Pose(view="back", hands=((-3, 92), (4, 95)), elbows=(1, -1))
WATCH = Pose(hands=((-24, 80), (1, 123)), elbows=(1, -1), head=(1.5, -2), face=1)
SMOKING = Pose(
    hands=((-24, 80), (8, 149)), elbows=(1, (22.0, 116.0)), head=(1.0, -1.5), face=1, feet=((-12, 8), (9, 8))
)
SHOULDERED = Pose(
    hands=((-25, 80), (19, 143)), elbows=(1, (25.0, 115.0)), jacket=True, face=-1, feet=((-8, 8), (13, 8))
)
PROFILE = Pose(
    view="side", feet=((-5, 8), (7, 8)), hands=((9, 88), (7, 87)), elbows=(1, 1), face=1, hidden=True
)
WALKING = Pose(
    view="side", feet=((-27, 12), (25, 8)), hands=((-20, 84), (23, 88)), elbows=(1, 1), face=1, lean=3
)

HEAD_SIDE = (
    "1,-16! 3,-12 5.5,-11.6 8.6,-11.6 10,-9.4 9.4,-7.6 10.2,-6.3 9.6,-5.2! 10.4,-4.2 9.8,-3! 12.6,-1.9! 10.4,1.6"
    " 9.8,3.4 9.6,6 8,9.4 3,12 -4,11.6 -9,8 -10,2 -8.6,-4 -7,-8 -7.6,-17!"
)
HAIR_SIDE = (
    "9.4,6.4! 8,9.8 3,12.8 -5,12.4 -10,8.4 -11,2 -9.4,-5 -7.6,-6.4! -5,-4 -3.6,0 -1.6,2.2! 0.4,3 2,6 6,7.6"
)
HEAD_FRONT = "0,12 5,10.8 7.6,6.5 7.8,0 7,-5.4 4.4,-9.8 0,-11.6 -4.4,-9.8 -7,-5.4 -7.8,0 -7.6,6.5 -5,10.8"
HAIR_FRONT = "0,12.6 5.6,11.4 8.6,7 8.6,1! 7,4.4 3,6.6 -3,7.4 -7,4.4! -8.6,1! -8.6,7 -5.6,11.4"
HAIR_BACK = "0,12.6 5.8,11.3 8.6,7 8.5,0 7,-5.5 3.6,-8.4 0,-9 -3.6,-8.4 -7,-5.5 -8.5,0 -8.6,7 -5.8,11.3"
FEATURES = (
    "-6,2.9! -3.8,3.9 -1.6,2.9! -3.8,3",
    "6,2.9! 3.8,3.9 1.6,2.9! 3.8,3",
    "-5.4,0.6! -3.6,1.4 -1.8,0.5! -3.6,0",
    "5.4,0.6! 3.6,1.4 1.8,0.5! 3.6,0",
    "0.4,1! 1.8,-3.2 0,-4.2! 0.9,-3",
    "-2.6,-6.8! 0,-6.4 2.6,-6.8! 0,-7.5",
)
BERET = "-10,7! -13.5,9.5 -12,14 -4,16.4 6,15.6 12.5,12.4 13.6,8.6 9,6.8! 0,8.4"
CAP = "-10,4! -11,10.5 -5,14.6 4,14.4 9.6,10.6 10.4,8.4 17,5.4 15.4,3.8 9,5.4! 0,6"

JACKET = "10,146! 18,150 25,147 31,136 35,116 36,98 34,86! 22,84! 16,100 12,124"


def person(plate: Plate, place: Placing, scale: float, pose: Pose, clothes: Clothes) -> None:
    """One figure, parts farthest from us first."""
    side = pose.view == "side"
    shoulders = _shoulders(pose)
    for index in (0, 1):
        _leg(plate, place, scale, pose, clothes, index)
    if side:
        _arm(plate, place, scale, pose, clothes, 0, shoulders[0])
    if pose.jacket:
        plate.smooth(placed(knots(JACKET), place), clothes.trousers, clothes.edge, clothes.width)
    _head(plate, place, scale, pose, clothes)
    _torso(plate, place, scale, pose, clothes)
    for index in (1,) if side else (0, 1):
        _arm(plate, place, scale, pose, clothes, index, shoulders[index])


def _shoulders(pose: Pose) -> tuple[Point, Point]:
    if pose.view == "side":
        return (pose.lean + 1.5, 139.5), (pose.lean - 1.0, 139.5)
    return (pose.lean - 18.0, 139.0), (pose.lean + 18.0, 139.0)


def _limb(
    plate: Plate,
    place: Placing,
    scale: float,
    joints: list[Joint],
    color: str,
    clothes: Clothes,
    square: bool = False,
) -> None:
    moved = [(*place(x, y), half * scale) for x, y, half in joints]
    plate.smooth(tube(moved, square), color, clothes.edge, clothes.width)


def _leg(plate: Plate, place: Placing, scale: float, pose: Pose, clothes: Clothes, index: int) -> None:
    """A leg of wide trousers over a shoe."""
    side = pose.view == "side"
    ankle = pose.feet[index]
    hip = (0.0, 92.0) if side else ((-7.2, 92.0), (7.2, 92.0))[index]
    way = -1 if pose.face < 0 else 1
    knee = bend(hip, ankle, 42.6, 41.8, way) if side else between(hip, ankle, 0.5)
    shoe(plate, place, pose, index, clothes.shoes)
    joints = [
        (*hip, 9.6),
        (*between(hip, knee, 0.5), 9.0),
        (*knee, 7.8),
        (*between(knee, ankle, 0.5), 7.9),
        (ankle[0], ankle[1] - 1.5, 8.2),
    ]
    _limb(plate, place, scale, joints, clothes.trousers, clothes, square=True)
    if clothes.rim and index == 0:
        cut = [(x - half * 0.86, y, 1.1) for x, y, half in joints[1:]]
        _limb(plate, place, scale, cut, clothes.rim, replace(clothes, edge=""), square=True)


def shoe(plate: Plate, place: Placing, pose: Pose, index: int, color: str) -> None:
    x, y = pose.feet[index]
    ground = y - 8
    if pose.view == "side":
        way = pose.face or 1
        line = [
            (-7.5, 0, True),
            (-8, 5, False),
            (-4, 9, False),
            (4, 9.5, False),
            (11, 5.6, False),
            (18, 3.6, False),
            (19, 0, True),
        ]
        plate.smooth(placed([(x + a * way, ground + b, c) for a, b, c in line], place), color)
        return
    out = (-1, 1)[index]
    line = [
        (-5.5, 9, True),
        (5.5, 9, True),
        (6.6 + out, 2, False),
        (5 + out * 3, -2.4, False),
        (out * 2.6, -3.4, False),
        (-5 + out * 3, -2.4, False),
        (-6.6 + out, 2, False),
    ]
    plate.smooth(placed([(x + a, ground + b, c) for a, b, c in line], place), color)


def _torso(plate: Plate, place: Placing, scale: float, pose: Pose, clothes: Clothes) -> None:
    lean = pose.lean
    if pose.view == "side":
        way = pose.face or 1
        line = [
            (-11, 93, True),
            (-11.5, 104, False),
            (-12.5, 118, False),
            (-13, 132, False),
            (-9, 144, False),
            (-4, 149.5, True),
            (4.5, 147, True),
            (9, 140, False),
            (12, 128, False),
            (12, 114, False),
            (12, 104, False),
            (11, 93, True),
        ]
        body = [(x * way + lean * (y - 92) / 50, y, c) for x, y, c in line]
    else:
        half = [
            (6.0, 148.5, True),
            (13, 145.6, False),
            (20.5, 142, False),
            (22, 134, False),
            (18.5, 122, False),
            (16, 108, False),
            (16.5, 93, True),
        ]
        body = [(x + lean * (y - 92) / 50, y, c) for x, y, c in half]
        body += [(-x + lean * (y - 92) / 50, y, c) for x, y, c in reversed(half)]
    plate.smooth(placed(body, place), clothes.shirt, clothes.edge, clothes.width)
    if clothes.shade and pose.view != "side":
        dark = "4,148! 12,145.6 20.5,142 22,134 18.5,122 16,108 16.5,93! 3,93! 1,105 5,120 3,134"
        plate.smooth(
            placed([(x + lean * (y - 92) / 50, y, c) for x, y, c in knots(dark)], place), clothes.shade
        )
    _belt(plate, place, scale, pose, clothes)


def _belt(plate: Plate, place: Placing, scale: float, pose: Pose, clothes: Clothes) -> None:
    """Trousers worn high, to the waist, and braces where there are any."""
    wide = 11.2 if pose.view == "side" else 16.2
    plate.smooth(
        placed(
            [
                (-wide, 103, True),
                (0, 102, False),
                (wide, 103, True),
                (wide + 0.6, 92, False),
                (wide - 1, 84, True),
                (-wide + 1, 84, True),
                (-wide - 0.6, 92, False),
            ],
            place,
        ),
        clothes.trousers,
    )
    if not clothes.braces or pose.view == "side":
        return
    runs = (
        ("-7,102 -2.5,122 -9.5,147", "7,102 2.5,122 9.5,147")
        if pose.view == "back"
        else ("-9,102 -10.5,125 -11,146", "9,102 10.5,125 11,146")
    )
    for run in runs:
        line = [(x + pose.lean * (y - 92) / 50, y, c) for x, y, c in knots(run)]
        plate.wire(placed(line, place), clothes.braces, 2.2 * scale)


def _arm(
    plate: Plate, place: Placing, scale: float, pose: Pose, clothes: Clothes, index: int, shoulder: Point
) -> None:
    """An arm in its sleeve; the forearm bare where sleeves are rolled."""
    hand = pose.hands[index]
    way = pose.elbows[index]
    elbow = bend(shoulder, hand, 30.0, 26.5, -way) if isinstance(way, int) else way
    wrist = between(elbow, hand, 0.9)
    forearm = [(*elbow, 4.6), (*between(elbow, hand, 0.35), 4.7), (*wrist, 3.0)]
    sleeve = [
        (shoulder[0], shoulder[1] - 0.5, 6.4),
        (*between(shoulder, elbow, 0.5), 6.3),
        (*between(shoulder, elbow, 0.98), 5.8),
    ]
    color = clothes.skin if clothes.rolled else clothes.shirt
    if index == 1 and clothes.shade and pose.view != "side":
        clothes = replace(clothes, shirt=clothes.shade)
        color = clothes.skin if clothes.rolled else clothes.shade
    _limb(plate, place, scale, forearm, color, clothes)
    if not pose.hidden:
        fingers = between(elbow, hand, 1.18)
        _limb(plate, place, scale, [(*wrist, 2.9), (*hand, 4.3), (*fingers, 2.8)], clothes.skin, clothes)
    _limb(plate, place, scale, sleeve, clothes.shirt, clothes, square=True)


def _head(plate: Plate, place: Placing, scale: float, pose: Pose, clothes: Clothes) -> None:
    x, y = (
        pose.head[0] + pose.lean * 1.35 + (1.5 * pose.face if pose.view == "side" else 0),
        pose.head[1] + 161.5,
    )
    way = pose.face or 1
    neck = [
        (*place(x - way * (1.5 if pose.face else 0), y - 6), 5.6 * scale),
        (*place(pose.lean, 146), 6.4 * scale),
    ]
    plate.smooth(tube(neck), clothes.skin)

    def at(px: float, py: float) -> Point:
        return place(x + px * way, y + py)

    if pose.face and pose.view != "back":
        plate.smooth(placed(knots(HEAD_SIDE), at), clothes.skin)
        plate.smooth(placed(knots(HAIR_SIDE), at), clothes.hair)
    else:
        jaw = clothes.edge if scale > 1.4 else ""
        plate.smooth(placed(knots(HEAD_FRONT), at), clothes.skin, jaw, clothes.width * 0.8)
        plate.smooth(placed(knots("-7.4,2 -9.4,2 -9,-3 -7,-4"), at), clothes.skin)
        plate.smooth(placed(knots("7.4,2 9.4,2 9,-3 7,-4"), at), clothes.skin)
        if pose.view == "front" and scale > 1.4:
            for feature in FEATURES:
                plate.smooth(placed(knots(feature), at), clothes.hair)
        plate.smooth(placed(knots(HAIR_BACK if pose.view == "back" else HAIR_FRONT), at), clothes.hair)
    if clothes.hat:
        plate.smooth(
            placed(knots(BERET if clothes.hat == "beret" else CAP), at),
            clothes.hair,
            clothes.edge,
            clothes.width,
        )
