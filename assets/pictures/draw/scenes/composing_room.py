"""11:00, a composing room that does not exist: one skylight, eleven lines of lead, and a gap where the twelfth should be."""

from __future__ import annotations

from functools import partial

from kit.curve import Point, knots, placed, placing, tube
from kit.gouge import hatch
from kit.ground import Ground
from kit.hands import Skin, finger
from kit.person import Clothes, Pose, person
from kit.plate import Plate, sheet
from kit.printing import forme, frame, standing_type, stick
from kit.tones import Tones

T = Tones("#17180f", "#484a33", "#a09c78", "#f5efcd")
STONE = Ground(middle=790, horizon=70, eye=0.86, focal=1000)  # its surface is the ground, the eye is above it


def _room(p: Plate) -> None:
    p.on("sky")
    p.fill(sheet(), T.deep)
    p.raw(hatch([(0, 0), (1920, 0), (1920, 520), (0, 520)], p.chance, 90, 30, 2.0, (60, 200), 0.4), T.ink)
    p.fill([(0, 0), (1920, 0), (1920, 34), (0, 34)], T.ink)
    p.fill([(900, 0), (1330, 0), (1290, 58), (950, 58)], T.light)
    p.lines([[(900 + 86 * k, 0), (950 + 68 * k, 58)] for k in range(1, 5)], T.ink, 7)
    p.lines([[(890, 58), (1350, 58)]], T.ink, 10)
    p.on("far")
    unlit = Tones(T.ink, T.ink, T.deep, T.mid)
    for x, tones in ((96, T), (470, T), (844, T), (1218, unlit), (1592, unlit)):
        frame(p, x, 176, 320, 600, tones)
    p.fill([(956, 62), (1284, 62), (1060, 520), (590, 520)], T.light, 0.3)
    p.fill([(1010, 62), (1130, 62), (860, 520), (690, 520)], T.light, 0.22)


def _stone(p: Plate) -> None:
    p.on("near")
    top = [STONE.at(-1.2, 2.0), STONE.at(1.7, 2.0), STONE.at(1.5, 1.0), STONE.at(-0.85, 1.0)]
    p.fill(top, T.mid)
    p.raw(hatch(top, p.chance, 3, 22, 1.8, (30, 120), 0.4), T.deep)
    lit = [STONE.at(-0.36, 1.9), STONE.at(0.46, 1.9), STONE.at(0.6, 1.12), STONE.at(-0.42, 1.12)]
    p.fill(lit, T.light)
    y = top[2][1]
    p.fill([top[3], top[2], (top[2][0], y + 46), (top[3][0], y + 46)], T.ink)
    p.fill(
        [(top[3][0] + 60, y + 46), (top[2][0] - 60, y + 46), (top[2][0] - 60, 1080), (top[3][0] + 60, 1080)],
        T.deep,
    )
    forme(p, partial(_on_stone, -0.2, 1.2), T, missing=11)
    for across, away in ((0.52, 1.5), (0.74, 1.34), (0.98, 1.6)):
        standing_type(p, partial(_on_stone, across, away), T)


def _on_stone(across: float, away: float, u: float, v: float) -> Point:
    """A point of what lies on the stone with its near left corner at (across, away); meters."""
    return STONE.at(across + u, away + v)


def _typographer(p: Plate) -> None:
    """His back: waistcoat over a shirt with sleeve garters, apron strings, the stick in his hand."""
    p.on("figure")
    scale = 6.3
    place = placing(330, 1290, scale)
    pose = Pose(
        view="back",
        hands=((-20, 108), (47, 113)),
        elbows=((-31.0, 112.0), (37.0, 106.0)),
        lean=3,
        hidden=True,
    )
    clothes = Clothes(T.mid, "", T.ink, T.deep, T.ink, T.ink, edge=T.ink, width=4)
    person(p, place, scale, pose, clothes)
    vest = "-6,148! -14,145 -16,138 -15,126 -15.4,112 -16.8,98! 16.8,98! 15.6,112 16.4,126 19,138 17,145 9,148! 2,146"
    p.smooth(placed(knots(vest), place), T.ink)
    p.smooth(
        placed(
            knots("9,147! 17,145 19,138 16.4,126 15.6,112 16.4,99! 13,99! 12.6,112 13.6,126 15,137 12,144"),
            place,
        ),
        T.deep,
    )
    p.lines([[place(-15, 106), place(16, 105)]], T.mid, 10)
    for loop in (
        "0,106 -6,110 -9,106 -5,103",
        "0,106 6,110 9,106 5,103",
        "-1,105 -3,98 -6,92",
        "1,105 4,98 5,91",
    ):
        p.wire(placed(knots(loop), place), T.mid, 7)
    p.smooth(placed(knots("12,147! 22,143 24.6,134 27,124! 23.6,123! 21,132 18,139"), place), T.light)
    for side, middle in ((1, (28.6, 123.0)), (-1, (-24.6, 126.0))):
        band = [
            (*place(middle[0] - 7 * side * 0.8, middle[1] - 3.4), 9.0),
            (*place(middle[0] + 7 * side * 0.8, middle[1] + 3.4), 9.0),
        ]
        p.smooth(tube(band), T.ink)
    _head_light(p)
    _right_hand(p)


def _head_light(p: Plate) -> None:
    """What the skylight catches: an ear, the edge of a cropped head, a collar."""
    place = placing(330 + 4 * 6.3, 1290 - 161.5 * 6.3, 6.3)
    p.smooth(placed(knots("4,11.8! 8,8.4 9.2,3! 8.4,7 5,10.6"), place), T.light)
    p.smooth(placed(knots("8.2,2 9.8,2 9.4,-3 8,-4"), place), T.light)
    p.smooth(placed(knots("-7,-11.6! 0,-10 7.4,-11.6! 8,-15.4 0,-14 -8,-15.4"), place), T.light, T.ink, 3)


def _right_hand(p: Plate) -> None:
    scale = 6.3
    at = placing(330, 1290, scale)
    skin = Skin(T.mid, T.light, T.ink, 3)
    turn = placing(600, 596, 7.4, turn=-14)
    stick(p, turn, T)
    p.smooth(tube([(*at(38, 106.6), 26), (*at(44, 110), 22), (*at(47, 112), 21)]), T.mid, T.ink, 3.5)
    p.smooth(tube([(*at(39, 109.0), 10), (*at(46, 112.6), 9)]), T.light)
    for up, tip in ((116.0, 115.4), (113.6, 112.4), (111.2, 109.8), (109.0, 107.4)):
        finger(p, at, scale, [(46, up, 1.7), (50.5, up + 0.6, 1.6), (53.2, tip - 0.8, 1.2)], skin, side=1)
    finger(p, at, scale, [(45, 116, 1.9), (47.4, 120.4, 1.7), (51.6, 120.6, 1.3)], skin, side=1)


def draw() -> Plate:
    p = Plate(1100, (520, 613), "11:00")
    _room(p)
    _stone(p)
    _typographer(p)
    return p
