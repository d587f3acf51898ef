"""14:30, a café at the Châtelet: the only telephone, a lady and her rabbit, the glare of noon, smoke over the island."""

from __future__ import annotations

from kit.afoot import figure_side
from kit.cafe import Palace, caller, chair, conciergerie, lace, marble_table, puff
from kit.courier import Dress
from kit.curve import Point, knots, placed, placing
from kit.gouge import hatch
from kit.person import Clothes, Pose, person
from kit.plate import Plate, sheet
from kit.tones import Tones

T = Tones("#1e1411", "#5f3b24", "#bd8f5c", "#fdf1d2")
FLOOR = 984.0
LEFT, RIGHT, TOP, SILL = 470.0, 1330.0, 96.0, 792.0  # the window


def _outside(p: Plate) -> None:
    p.on("sky")
    p.fill(sheet(), T.light)
    p.on("far")
    puff(p, 610, 470, 44, T.mid, T.light)
    conciergerie(p, 640, 592, 5.6, Palace(T.mid, T.deep, T.light, T.deep))
    p.fill([(LEFT, 560), (640, 560), (640, 600), (LEFT, 600)], T.mid)
    for k in range(3):
        x = LEFT + 4 + k * 58
        p.smooth(
            [
                (x, 600, True),
                (x + 4, 580, False),
                (x + 24, 572, False),
                (x + 44, 580, False),
                (x + 48, 600, True),
            ],
            T.deep,
        )
    p.fill([(LEFT, 592), (RIGHT, 592), (RIGHT, 634), (LEFT, 634)], T.light)
    p.raw(
        hatch([(LEFT, 598), (RIGHT, 598), (RIGHT, 632), (LEFT, 632)], p.chance, 0, 8, 2.2, (20, 80), 0.6),
        T.mid,
    )
    p.fill([(LEFT, 632), (RIGHT, 632), (RIGHT, 648), (LEFT, 648)], T.mid)


def _room(p: Plate) -> None:
    p.on("near")
    p.fill([(0, 0), (1920, 0), (1920, TOP), (0, TOP)], T.ink)
    p.fill([(0, 0), (LEFT, 0), (LEFT, FLOOR), (0, FLOOR)], T.deep)
    p.fill([(RIGHT, 0), (1920, 0), (1920, FLOOR), (RIGHT, FLOOR)], T.deep)
    lace(p, LEFT, RIGHT, 648, SILL, T.mid, T.light)
    p.fill([(LEFT, SILL), (RIGHT, SILL), (RIGHT, FLOOR), (LEFT, FLOOR)], T.deep)
    for x in (LEFT + 20, 700, 930, 1160):
        p.lines(
            [[(x, SILL + 36), (x + 180, SILL + 36), (x + 180, FLOOR - 26), (x, FLOOR - 26), (x, SILL + 36)]],
            T.ink,
            4,
        )
    p.fill([(LEFT - 26, TOP), (LEFT, TOP), (LEFT, FLOOR), (LEFT - 26, FLOOR)], T.ink)
    p.fill([(RIGHT, TOP), (RIGHT + 26, TOP), (RIGHT + 26, FLOOR), (RIGHT, FLOOR)], T.ink)
    p.fill([(LEFT, SILL), (RIGHT, SILL), (RIGHT, SILL + 14), (LEFT, SILL + 14)], T.ink)
    p.lines([[(900, TOP), (900, SILL)], [(LEFT, 214), (RIGHT, 214)]], T.ink, 13)
    p.fill([(0, FLOOR), (1920, FLOOR), (1920, 1080), (0, 1080)], T.ink)
    pool: list[Point] = [(LEFT + 60, FLOOR), (RIGHT - 40, FLOOR), (RIGHT + 190, 1080), (LEFT - 60, 1080)]
    p.fill(pool, T.mid)
    p.raw(hatch(pool, p.chance, 0, 15, 2.4, (30, 110), 0.5), T.deep)


def _bar(p: Plate) -> None:
    """The zinc and its bottles, in the dark on the right."""
    for base in (300, 470):
        x = 1420.0
        while x < 1900:
            tall = p.chance.uniform(76, 112)
            bottle = [
                (x, base, True),
                (x, base - tall * 0.56, False),
                (x + 9, base - tall * 0.7, False),
                (x + 10, base - tall, True),
                (x + 20, base - tall, True),
                (x + 21, base - tall * 0.7, False),
                (x + 30, base - tall * 0.56, False),
                (x + 30, base, True),
            ]
            p.smooth(bottle, T.ink)
            p.fill(
                [
                    (x + 3, base - tall * 0.5),
                    (x + 6, base - tall * 0.5),
                    (x + 6, base - 6),
                    (x + 3, base - 6),
                ],
                T.mid,
            )
            x += p.chance.uniform(44, 66)
        p.fill([(1400, base), (1920, base), (1920, base + 12), (1400, base + 12)], T.ink)
    p.fill([(1440, 650), (1920, 650), (1920, FLOOR + 30), (1470, FLOOR + 30)], T.ink)
    p.fill([(1424, 630), (1920, 630), (1920, 654), (1424, 654)], T.mid)
    p.lines([[(1424, 634), (1920, 634)]], T.light, 4)


def _box(p: Plate) -> None:
    """The telephone box, its door folded back; she fills it."""
    p.fill([(40, 170), (432, 170), (432, FLOOR + 12), (40, FLOOR + 12)], T.ink)
    p.fill([(24, 148), (448, 148), (448, 182), (24, 182)], T.mid)
    p.fill([(64, 204), (408, 204), (408, FLOOR), (64, FLOOR)], T.deep)
    p.raw(
        hatch([(64, 204), (408, 204), (408, FLOOR), (64, FLOOR)], p.chance, 90, 22, 2.4, (60, 220), 0.55),
        T.ink,
    )
    p.fill([(72, 420), (128, 420), (128, 540), (72, 540)], T.ink)
    p.disc(100, 456, 17, T.mid)
    p.disc(100, 456, 7, T.ink)
    for x in (88, 112):
        p.disc(x, 410, 11, T.mid)
    p.wire([(112, 536, False), (128, 590, False), (168, 560, False), (196, 470, False)], T.ink, 5)
    p.fill([(64, 640), (150, 640), (150, 654), (64, 654)], T.ink)
    for x in (40, 408):
        p.lines([[(x + 6, 182), (x + 6, FLOOR)]], T.deep, 4)


def _queue(p: Plate) -> None:
    p.on("figure")
    suit = Clothes(T.ink, "", T.ink, T.deep, T.ink, T.ink, edge=T.mid, width=2, rolled=False)
    scale = 2.86
    reading = Pose(view="side", feet=((-6, 8), (8, 8)), hands=((24, 112), (27, 116)), elbows=(1, 1), face=1)
    dress = Dress(T.deep, T.deep, T.light, T.mid, T.ink, T.ink, T.accent, T.ink, T.ink, 2.4)
    figure_side(p, placing(566, FLOOR + 26, 3.0, flip=True), 3.0, dress, hand=(8, 84))
    stick = Clothes(T.deep, "", T.ink, T.deep, T.ink, T.ink, edge=T.mid, width=2, hat="cap")
    person(p, placing(752, FLOOR + 14, scale, flip=True), scale, reading, stick)
    paper = placed(knots("22,98! 46,104! 48,136! 24,130!"), placing(752, FLOOR + 14, scale, flip=True))
    p.smooth(paper, T.light, T.ink, 2.4)
    p.lines([[(626 + k * 2, 640 + k * 15), (670 + k * 2, 630 + k * 15)] for k in range(5)], T.mid, 3)
    waiting = Pose(view="side", feet=((-6, 8), (7, 8)), hands=((3, 84), (2, 84)), elbows=(1, 1), face=1)
    person(p, placing(890, FLOOR + 22, scale * 1.03, flip=True), scale * 1.03, waiting, suit)
    place = placing(1010, FLOOR + 16, scale * 0.96, flip=True)
    neighbor = Dress(T.deep, T.deep, T.ink, T.ink, T.ink, T.ink, T.ink, T.ink, T.mid, 2)
    figure_side(p, place, scale * 0.96, neighbor, hand=(6, 82))
    p.wire(placed(knots("7,78 -4,58 -6,40 6,34 18,40 18,56 8,78"), place), T.mid, 3)
    for k in range(4):
        p.wire(placed(knots(f"{-3 + k * 5},{60 - k} {2 + k * 4},36"), place), T.mid, 1.6)


def draw() -> Plate:
    p = Plate(1430, (520, 394), "14:30")
    _outside(p)
    _room(p)
    _bar(p)
    chair(p, 1268, FLOOR + 4, 2.7, T.ink)
    marble_table(p, 1160, FLOOR + 22, 2.7, T.mid, T.ink)
    _box(p)
    caller(p, 262, FLOOR - 4, 4.15, T)
    _queue(p)
    return p
