"""March 1946: a bare office, two chairs, rain on the window, and a sheet of paper being turned round."""

from __future__ import annotations

from kit.curve import Placing, Point, knots, placed, placing
from kit.gouge import hatch
from kit.plate import Plate, sheet
from kit.roofs import Row, houses
from kit.tones import Tones
from kit.vasseur import near_arm, seated

T = Tones("#1a2022", "#4c5c5c", "#98a79e", "#eceddc")
FLOOR, TABLE = 1004.0, 634.0
LEFT, RIGHT, TOP, SILL = 560.0, 900.0, 56.0, 560.0  # the window


def _room(p: Plate) -> None:
    """Bare walls; a paler place and a nail show where a portrait hung until August 1944."""
    p.on("sky")
    p.fill(sheet(), T.mid)
    p.fill([(1010, 120), (1160, 120), (1160, 318), (1010, 318)], T.light, 0.32)
    p.disc(1085, 104, 4, T.ink)
    p.fill([(0, 640), (1920, 640), (1920, FLOOR - 60), (0, FLOOR - 60)], T.deep)
    p.fill([(0, 640), (1920, 640), (1920, 654), (0, 654)], T.ink)
    for x in range(-30, 1920, 214):
        p.lines(
            [[(x + 18, 700), (x + 196, 700), (x + 196, FLOOR - 96), (x + 18, FLOOR - 96), (x + 18, 700)]],
            T.ink,
            4,
        )
    p.fill([(0, FLOOR - 64), (1920, FLOOR - 64), (1920, 1080), (0, 1080)], T.mid)
    p.fill([(0, FLOOR - 70), (1920, FLOOR - 70), (1920, FLOOR - 60), (0, FLOOR - 60)], T.ink)
    p.raw(
        hatch(
            [(0, FLOOR - 50), (1920, FLOOR - 50), (1920, 1080), (0, 1080)],
            p.chance,
            0,
            15,
            2.6,
            (80, 260),
            0.7,
        ),
        T.deep,
    )


def _window(p: Plate) -> None:
    p.on("far")
    p.fill([(LEFT, TOP), (RIGHT, TOP), (RIGHT, SILL), (LEFT, SILL)], T.light)
    houses(p, Row(LEFT, RIGHT - 60, SILL, (70, 130), (70, 110)), T.mid, T.light, T.deep, T.deep)
    branches = (
        "570,560! 600,420 640,330 660,230",
        "604,410! 590,350 586,290",
        "636,338! 690,290 720,236",
        "655,260! 640,200 644,150",
        "690,290! 740,280 776,250",
        "660,230! 690,180 700,120",
        "586,320! 572,290 566,250",
    )
    for branch, width in zip(branches, (11, 6, 7, 5, 4, 5, 4), strict=True):
        p.wire(knots(branch), T.deep, width)
    p.raw(
        hatch(
            [(LEFT, TOP), (RIGHT, TOP), (RIGHT, SILL), (LEFT, SILL)], p.chance, 104, 15, 1.7, (14, 70), 0.62
        ),
        T.mid,
    )
    p.fill([(RIGHT, TOP), (RIGHT + 110, TOP), (RIGHT + 110, SILL), (RIGHT, SILL)], T.mid)
    p.lines(
        [[(LEFT - 12, SILL), (LEFT - 12, TOP - 12), (RIGHT + 12, TOP - 12), (RIGHT + 12, SILL)]], T.ink, 25
    )
    p.lines([[(730, TOP), (730, SILL)]], T.ink, 18)
    p.lines([[(LEFT, 216), (RIGHT, 216)], [(LEFT, 388), (RIGHT, 388)]], T.ink, 11)
    p.fill([(LEFT - 56, SILL), (RIGHT + 56, SILL), (RIGHT + 56, SILL + 24), (LEFT - 56, SILL + 24)], T.light)
    p.fill(
        [(LEFT - 56, SILL + 20), (RIGHT + 56, SILL + 20), (RIGHT + 56, SILL + 30), (LEFT - 56, SILL + 30)],
        T.ink,
    )


def _stove(p: Plate) -> None:
    """An iron stove with no fire in it, its pipe going up the wall."""
    p.fill([(1420, 0), (1470, 0), (1470, 560), (1420, 560)], T.ink)
    p.fill([(1426, 0), (1433, 0), (1433, 560), (1426, 560)], T.deep)
    p.smooth(knots("1370,560! 1520,560! 1536,610 1536,880 1520,930! 1370,930! 1354,880 1354,610"), T.ink)
    p.fill([(1340, 548), (1550, 548), (1550, 570), (1340, 570)], T.ink)
    p.fill([(1400, 700), (1490, 700), (1490, 780), (1400, 780)], T.deep)
    p.lines([[(1386, 964), (1396, 926)], [(1504, 964), (1494, 926)]], T.ink, 16)


def _chair(p: Plate, place: Placing) -> None:
    """A plain chair from the side, its back to the left."""
    for run in ("-20,0! -18,46! -22,92", "20,0! 18,46!", "-20,78! -14,80!", "-19,62! -15,63!"):
        p.wire(placed(knots(run), place), T.ink, 17)
    p.fill([place(-22, 48), place(23, 48), place(23, 43), place(-22, 43)], T.ink)
    p.wire(placed(knots("-18,20! 19,20!"), place), T.ink, 10)
    p.wire(placed(knots("-24.4,92 -22,72 -20.4,50"), place), T.mid, 4)


def _table(p: Plate) -> None:
    p.on("near")
    for x in (508, 1050):
        p.fill([(x, TABLE + 30), (x + 30, TABLE + 30), (x + 24, FLOOR), (x + 6, FLOOR)], T.ink)
    p.fill([(490, TABLE + 24), (1098, TABLE + 24), (1098, TABLE + 78), (490, TABLE + 78)], T.ink)
    p.fill([(470, TABLE), (1118, TABLE), (1118, TABLE + 26), (470, TABLE + 26)], T.light)
    p.fill([(470, TABLE + 18), (1118, TABLE + 18), (1118, TABLE + 28), (470, TABLE + 28)], T.ink)


def _folders(p: Plate) -> None:
    """A stack of the Commission's folders, the top one tied with red tape."""
    y = TABLE
    for number in range(9):
        tall = p.chance.uniform(15, 24)
        left, right = 858 + p.chance.uniform(-10, 10), 1060 + p.chance.uniform(-12, 14)
        p.fill(
            [(left, y), (right, y), (right, y - tall), (left, y - tall)], (T.mid, T.light, T.deep)[number % 3]
        )
        p.lines([[(left, y), (right, y), (right, y - tall), (left, y - tall), (left, y)]], T.ink, 2.6)
        p.lines([[(left + 8, y - k), (right - 4, y - k)] for k in (5, 10)], T.ink, 1.4)
        y -= tall
    p.fill([(940, y - 2), (958, y - 2), (958, TABLE), (940, TABLE)], T.accent)
    for loop in (f"949,{y} 926,{y - 20} 910,{y - 12} 922,{y}", f"949,{y} 972,{y - 20} 988,{y - 12} 976,{y}"):
        p.wire(knots(loop), T.accent, 6)


def draw() -> Plate:
    p = Plate(1946, (560, 540))
    _room(p)
    _window(p)
    _stove(p)
    scale = 5.0
    _chair(p, placing(322, FLOOR, scale))
    _chair(p, placing(1210, FLOOR, scale, flip=True))
    at = placing(322, FLOOR, scale)
    p.on("figure")
    seated(p, at, scale, T)
    _table(p)
    _folders(p)
    p.on("figure")
    paper: list[Point] = [(584, TABLE + 2), (762, TABLE + 3), (806, TABLE - 24), (640, TABLE - 30)]
    p.fill(paper, T.light)
    p.lines([[*paper, paper[0]]], T.ink, 2.4)
    p.lines([[(640 + k * 34, TABLE - 6), (662 + k * 34, TABLE - 20)] for k in range(4)], T.mid, 3)
    near_arm(p, at, scale, (54.0, 76.4), T)
    return p
