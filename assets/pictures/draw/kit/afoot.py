"""The courier on foot: wheeling her bicycle away from us, or standing with her back to us. Centimeters, y upwards."""

from __future__ import annotations

import math

from kit.bicycle import FRONT, RADIUS, REAR, wheel
from kit.courier import Dress, head
from kit.curve import Joint, Placing, Point, bend, knots, placed, tube
from kit.plate import Plate

HAIR_BACK = "-8.6,2 -9.6,-4 -8.4,-9 -4,-11.4 0,-11.8 4,-11.4 8.4,-9 9.6,-4 8.6,2"
SCARF_BACK = "0,13.2 6,12 9.6,7.4 9.8,1 8.2,-2.6 3,-4.4 0,-5.4 -3,-4.4 -8.2,-2.6 -9.8,1 -9.6,7.4 -6,12"
KNOT_BACK = "0,-2.8 3.2,-3.6 3,-6.4 0,-7.2 -3,-6.4 -3.2,-3.6"
TAIL_LEFT = "-1,-6! -5.4,-9 -6.6,-14 -9.4,-17.6! -4.6,-17.4 -1.6,-13 0.4,-8"
TAIL_RIGHT = "1,-6! 4.6,-9.4 4.8,-14 8,-18.6! 2.4,-18 -0.4,-13 -0.6,-8"
BLOUSE_BACK = (
    "-5,150! -11,147.5 -16.5,144.5 -18,138 -15.6,126 -12.6,114 -11.6,102! 11.6,102! 12.6,114 15.6,126 18,138"
    " 16.5,144.5 11,147.5 5,150!"
)
FOLD_BACK = "4,150! 11,147.5 16.5,144.5 18,138 15.6,126 12.6,114 11.6,102! 3,102! 2,112 6,124 4,136"
SKIRT_BACK = (
    "-11.8,104! -15,94 -17.5,84 -20,68 -22.5,54! -10,52 4,52.5 14,52 23,54! 20,68 17.5,84 15,94 11.8,104!"
)
SKIRT_CUTS = ("-6,98 -9,78 -13,56", "1,100 0,80 -2,56", "7,96 10,76 13,56", "11,92 15,74 18,57")


def head_back(plate: Plate, place: Placing, dress: Dress) -> None:
    """Scarf, knot and a roll of hair under it, seen from behind; the ear's middle is (0, 0)."""
    plate.smooth(placed(knots("-5,-4 -5,-14! 5,-14! 5,-4"), place), dress.skin)
    plate.smooth(placed(knots(HAIR_BACK), place), dress.hair)
    plate.smooth(placed(knots(SCARF_BACK), place), dress.scarf, dress.edge, dress.width * 0.6)
    for part in (TAIL_LEFT, TAIL_RIGHT, KNOT_BACK):
        plate.smooth(placed(knots(part), place), dress.scarf, dress.edge, dress.width * 0.6)


def _limb(
    plate: Plate,
    place: Placing,
    scale: float,
    joints: list[Joint],
    color: str,
    dress: Dress,
    square: bool = False,
) -> None:
    plate.smooth(
        tube([(*place(x, y), half * scale) for x, y, half in joints], square), color, dress.edge, dress.width
    )


LEFT_LEG: list[Joint] = [
    (-7, 60, 6.6),
    (-7, 47, 5.3),
    (-7.4, 36, 5.9),
    (-7.2, 24, 4.4),
    (-7, 11, 2.9),
    (-7, 7, 3.0),
]
LIFTED_LEG: list[Joint] = [
    (7, 60, 6.6),
    (7.4, 49, 5.3),
    (8.2, 39, 5.7),
    (8.6, 29, 4.3),
    (8.8, 20, 2.9),
    (8.8, 17, 3.0),
]
SHOE = "-11,9 -7,10.5 -3,9 -2.4,3 -3,0! -11,0! -11.6,3"


def _legs(plate: Plate, place: Placing, scale: float, dress: Dress, walking: bool) -> None:
    """Bare legs; when she walks, the right foot has just left the ground and shows its sole."""
    standing: list[Joint] = [(-x, y, half) for x, y, half in LEFT_LEG]
    for joints in (LIFTED_LEG if walking else standing, LEFT_LEG):
        _limb(plate, place, scale, joints, dress.skin, dress)
        if dress.lit != dress.skin:
            bright: list[Joint] = [(x - half * 0.45, y, half * 0.5) for x, y, half in joints[1:]]
            plate.smooth(tube([(*place(x, y), half * scale) for x, y, half in bright]), dress.lit)
    plate.smooth(placed(knots(SHOE), place), dress.shoes)
    if walking:
        plate.smooth(
            placed(knots("5,20 9,21.4 12.6,20 13.4,12 12,4 9.4,1.4 6.4,4 4.8,12"), place), dress.shoes
        )
        plate.smooth(placed(knots("6.6,15 9,16 11.4,15 11.6,10 9,8.6 6.6,10"), place), dress.fold)
    else:
        plate.smooth(placed(knots(SHOE), lambda x, y: place(-x, y)), dress.shoes)


def figure_away(
    plate: Plate, place: Placing, scale: float, dress: Dress, hands: tuple[Point, Point], walking: bool = True
) -> None:
    """Her back while she walks from us or stands; each hand is where it holds what it holds."""
    _legs(plate, place, scale, dress, walking)
    for side, hand in zip((-1, 1), hands, strict=True):
        shoulder = (16.0 * side, 141.0)
        elbow = ((shoulder[0] + hand[0]) / 2 + 6 * side, (shoulder[1] + hand[1]) / 2 - 6)
        _limb(plate, place, scale, [(*shoulder, 4.4), (*elbow, 3.7), (*hand, 2.6)], dress.skin, dress)
        _limb(plate, place, scale, [(*hand, 3.6), (hand[0], hand[1] + 0.6, 3.6)], dress.skin, dress)
    plate.smooth(placed(knots(SKIRT_BACK), place), dress.skirt, dress.edge, dress.width)
    for cut in SKIRT_CUTS:
        (x0, y0, _), (x1, y1, _), (x2, y2, _) = knots(cut)
        line = [(x0, y0, True), (x1 + 1.1, y1, False), (x2, y2, True), (x1 - 1.1, y1, False)]
        plate.smooth(placed(line, place), dress.fold)
    plate.smooth(placed(knots(BLOUSE_BACK), place), dress.blouse, dress.edge, dress.width)
    plate.smooth(placed(knots(FOLD_BACK), place), dress.fold)
    for side, hand in zip((-1, 1), hands, strict=True):
        shoulder = (15.0 * side, 142.0)
        down = ((hand[0] - shoulder[0]) * 0.3 + 4 * side, (hand[1] - shoulder[1]) * 0.3)
        sleeve: list[Joint] = [
            (*shoulder, 4.8),
            (shoulder[0] + down[0] * 0.6, shoulder[1] + down[1] * 0.6, 6.8),
            (shoulder[0] + down[0], shoulder[1] + down[1], 6.0),
        ]
        _limb(plate, place, scale, sleeve, dress.fold if side > 0 else dress.blouse, dress, square=True)
    plate.smooth(
        placed(knots("-6,151 0,153 6,151 6.4,147.5 0,146.4 -6.4,147.5"), place),
        dress.blouse,
        dress.edge,
        dress.width,
    )
    head_back(plate, lambda x, y: place(x, y + 165), dress)


def away_plane(place: Placing, x: float, turn: float = 0.30) -> Placing:
    """The bicycle's own side view, turned away from us: its length runs into the picture, up and to the right."""

    def put(along: float, up: float) -> tuple[float, float]:
        near = 1 / (1 + along / 520)
        return place(x + along * turn * near, up * near + along * 0.13 * near)

    return put


FRAME_AWAY = (
    ("76,93 106,33.5", 2.6),
    ("43,27 86,66", 2.8),
    ("0,33.5 43,27", 2.2),
    ("33,54 48,51 64,60 80,83", 2.6),
    ("43,27 20,88", 3.0),
)


def bicycle_away(plate: Plate, place: Placing, scale: float, x: float, color: str, weave: str) -> None:
    """The bicycle seen from behind, rear wheel nearest; its hub is over x."""
    at = away_plane(place, x)
    _basket_away(plate, at, scale, color, weave)
    wheel(plate, at, FRONT, color, scale * 0.8)
    for run, thick in FRAME_AWAY:
        plate.wire(placed(knots(run), at), color, thick * scale)
    bx, by = at(72, 97)
    bar = [
        (bx + a * scale, by + b * scale, False) for a, b in ((-25, 5), (-14, -1), (0, 1), (14, -2), (24, 3))
    ]
    plate.wire(bar, color, 2.8 * scale)
    wheel(plate, at, REAR, color, scale)
    guard = [
        (*at(RADIUS * 1.06 * c, RADIUS + RADIUS * 1.06 * s), False)
        for c, s in ((-1.0, -0.1), (-0.8, 0.6), (-0.2, 0.98), (0.4, 0.92))
    ]
    plate.wire(guard, color, 4.4 * scale)
    plate.smooth(placed(knots("9,96 22,94 35,92 30,88 16,86 7,90"), at), color, color, 5 * scale)
    plate.lines([[at(-26, 75), at(20, 76)], [at(-22, 75), at(0, 34)]], color, 2.2 * scale)


def _basket_away(plate: Plate, at: Placing, scale: float, color: str, weave: str) -> None:
    (x0, y0), (x1, y1) = at(84, 101), at(84, 74)
    wide = 17 * scale
    rim = [(x0 - wide, y0), (x0 + wide * 1.4, y0 - 5 * scale), (x1 + wide, y1), (x1 - wide * 0.8, y1)]
    plate.fill(rim, color)
    for row in range(4):
        t = (row + 0.6) / 4.4
        left, right = x0 - wide + t * 4 * scale, x0 + wide * 1.3 - t * 5 * scale
        y, step = y0 + (y1 - y0) * t - 1.5 * scale, (right - left) / 6
        cells = [[(left + step * (k + 0.3), y), (left + step * (k + 0.75), y)] for k in range(6)]
        plate.lines(cells, weave, 1.7 * scale)


TORSO_SIDE = (
    "-9,103! -10.5,112 -9.5,124 -10.5,136 -7,146 -1,151! 5.5,148.5! 8.6,142 11.6,132 11.4,123 9,112 8.6,103!"
)
FOLD_SIDE = "-9,103! -10.5,112 -9.5,124 -10.5,136 -7,146 -3,149.6! -3,140 -3.4,126 -2.4,112 -2,103!"
SKIRT_SIDE = "-9.6,105! -12.6,96 -14.6,84 -16,54! -4,52 14.6,54.5! 13.2,80 10.6,95 8.8,105!"


STEP_BACK: list[Joint] = [
    (-2, 62, 6.6),
    (-7, 48, 5.2),
    (-13.5, 37.5, 5.7),
    (-19.5, 26, 4.2),
    (-24.5, 16.6, 2.9),
    (-25, 14, 3.0),
]
STEP_AHEAD: list[Joint] = [
    (3, 62, 6.6),
    (10, 48, 5.2),
    (12, 36, 5.8),
    (16.4, 22, 4.2),
    (20, 10, 2.9),
    (20.4, 7, 3.0),
]
SHOE_SIDE = "-5.6,9 0,10 6,7 13,4.4 15,1.6! 14,0 3,0.4 1,1.4! 0,0! -5.6,0! -6.4,4"


def _legs_aside(plate: Plate, place: Placing, scale: float, dress: Dress, walking: bool) -> None:
    if walking:
        _limb(plate, place, scale, STEP_BACK, dress.skin, dress)
        heel = placed(
            knots(SHOE_SIDE), lambda x, y: place(-24.5 + x * 0.78 + y * 0.62 - 4, 9 + y * 0.78 - x * 0.62)
        )
        plate.smooth(heel, dress.shoes)
        _limb(plate, place, scale, STEP_AHEAD, dress.skin, dress)
        plate.smooth(placed(knots(SHOE_SIDE), lambda x, y: place(20.4 + x, y)), dress.shoes)
        return
    for shift in (5.0, -3.0):
        leg: list[Joint] = [
            (shift - 1, 60, 6.4),
            (shift, 47, 5.2),
            (shift - 2, 35, 5.8),
            (shift - 1.4, 22, 4.2),
            (shift - 1, 10, 2.9),
            (shift - 1, 7, 3.0),
        ]
        _limb(plate, place, scale, leg, dress.skin, dress)
        plate.smooth(placed([(shift + x, y, c) for x, y, c in knots(SHOE_SIDE)], place), dress.shoes)


def _bowed(place: Placing, degrees: float) -> Placing:
    """Where her head is when it hangs forward by so much, turned about the nape."""
    cos, sin = math.cos(math.radians(degrees)), math.sin(math.radians(degrees))

    def put(x: float, y: float) -> Point:
        up = y + 14
        return place(2.5 + x * cos + up * sin - sin * 3, 151 - x * sin + up * cos)

    return put


def figure_side(
    plate: Plate,
    place: Placing,
    scale: float,
    dress: Dress,
    hand: Point = (9.0, 84.0),
    walking: bool = False,
    bow: float = 0.0,
) -> None:
    """She stands or walks in profile, facing right; the near hand holds what it holds; her head is bowed by `bow` degrees."""
    _legs_aside(plate, place, scale, dress, walking)
    plate.smooth(placed(knots(SKIRT_SIDE), place), dress.skirt, dress.edge, dress.width)
    plate.smooth(placed(knots(TORSO_SIDE), place), dress.blouse, dress.edge, dress.width)
    plate.smooth(placed(knots(FOLD_SIDE), place), dress.fold)
    head(plate, _bowed(place, bow), dress, tails=False)
    shoulder = (-0.5, 141.0)
    elbow = bend(shoulder, hand, 28.0, 25.5, -1)
    _limb(
        plate,
        place,
        scale,
        [((shoulder[0] + elbow[0]) / 2, (shoulder[1] + elbow[1]) / 2, 4.1), (*elbow, 3.6), (*hand, 2.4)],
        dress.skin,
        dress,
    )
    _limb(plate, place, scale, [(*hand, 3.2), (hand[0] + 1, hand[1] - 4, 2.6)], dress.skin, dress)
    down = (elbow[0] * 0.66 + shoulder[0] * 0.34, elbow[1] * 0.66 + shoulder[1] * 0.34)
    _limb(
        plate,
        place,
        scale,
        [
            (shoulder[0], shoulder[1] + 2, 4.6),
            ((shoulder[0] + down[0]) / 2, (shoulder[1] + down[1]) / 2, 6.4),
            (*down, 5.6),
        ],
        dress.blouse,
        dress,
        square=True,
    )
