"""07:40, quai de Montebello: shut bookstalls, the narrow arm of the Seine, the Prefecture with no flag on its roof."""

from __future__ import annotations

import math

from kit.afoot import figure_away
from kit.barracks import Masonry, Wall, front, quad, upright
from kit.bicycle import bicycle
from kit.courier import Dress
from kit.curve import Point, knots
from kit.gouge import hatch
from kit.ground import Ground
from kit.person import BEHIND, POCKETS, PROFILE, STANDING, Clothes, person
from kit.plate import Plate, sheet
from kit.stars import stars
from kit.tones import Tones
from kit.trees import crown, trunk

T = Tones("#13231f", "#2f6152", "#a3bfa6", "#f6e8c4")
EYE = Ground(middle=700, horizon=430, eye=3.4, focal=1300)
WATER = -7.0
CORNER: Point = (-14.0, 120.0)  # southeast corner of the Prefecture
LANDING: Point = (-9.0, 111.0)  # where the Petit Pont reaches the island
R = 0.7071


def _along(start: Point, east: float, north: float) -> Point:
    """Meters east and north of a point, for an eye that looks northwest."""
    return start[0] + (east + north) * R, start[1] + (north - east) * R


PARAPET = _along((0.5, 7.5), 6.5, 0)  # its east end, beyond our right; it runs west from there


def _prefecture(p: Plate) -> None:
    p.on("far")
    south = upright(EYE, CORNER, _along(CORNER, -135, 0))
    east = upright(EYE, CORNER, _along(CORNER, 0, 90))
    front(p, south, 135, ((0, 14), (60, 75), (121, 135)), Masonry(T.mid, T.light, T.deep, T.ink, T.deep))
    front(p, east, 90, ((0, 14), (38, 52), (76, 90)), Masonry(T.light, T.mid, T.deep, T.deep, T.deep))
    p.lines([[east(45, 31.4, 2.6), east(45, 42, 2.6)]], T.ink, 4)
    p.disc(*east(45, 42, 2.6), 5, T.ink)
    # The Sainte-Chapelle's spire, behind the roof: cut from the ridge up, so that no gap of sky shows under it.
    foot, unit = EYE.at(-62, 330), EYE.focal / 330
    p.fill(
        [(foot[0] + a * unit, foot[1] - up * unit) for a, up in ((-1.5, 57.6), (0, 75), (1.5, 58.6))], T.deep
    )


TREES = (
    (1190, 40, 34),
    (1268, 48, 40),
    (1352, 56, 48),
    (1452, 66, 58),
    (1568, 78, 66),
    (1700, 92, 78),
    (1850, 104, 92),
)
# The first men on the square: x on the sheet, meters away, pose, turned round.
EARLY = (
    (640, 104, STANDING, False),
    (704, 92, PROFILE, False),
    (806, 99, BEHIND, False),
    (880, 86, POCKETS, False),
    (968, 95, PROFILE, True),
    (1062, 84, STANDING, False),
)


def _square_beyond(p: Plate) -> None:
    """The parvis between the Prefecture and the quay, with the first men on it, and trees."""
    shore = upright(EYE, LANDING, _along(LANDING, 100, 0))
    far = (EYE.at(*_along(CORNER, 0, 0)), EYE.at(*_along(CORNER, 0, 90)))
    p.fill([*far, (1920, 452), (1920, 560), shore(60, 0), shore(0, 0)], T.light)
    for x, wide, tall in TREES:
        foot = 452 + (x - 1190) * 0.09
        trunk(p, x, foot, foot - tall * 1.2, tall * 0.16, T.ink)
        crown(p, x, foot - tall * 1.9, wide, tall, T.deep, T.mid, -20)
    clothes = Clothes(T.deep, "", T.ink, T.ink, T.ink, T.ink)
    for spot, away, pose, flip in EARLY:
        person(p, EYE.standing(spot, away, flip), EYE.scale(away), pose, clothes)


def _stones(p: Plate, wall: Wall, length: float, low: float, high: float, color: str) -> None:
    """Courses of a quay wall, cut as broken lines."""
    runs = []
    rows = round(high - low)
    for row in range(1, rows):
        v = low + (high - low) * row / rows
        u = p.chance.uniform(0, 4)
        while u < length:
            end = min(u + p.chance.uniform(3, 11), length)
            runs.append([wall(u, v), wall(end, v)])
            u = end + p.chance.uniform(0.8, 3)
    p.lines(runs, color, 2)


def _river(p: Plate) -> None:
    p.on("near")
    west, shore = (
        upright(EYE, LANDING, _along(LANDING, -120, 0)),
        upright(EYE, LANDING, _along(LANDING, 100, 0)),
    )
    water = [
        west(120, WATER),
        west(0, WATER),
        shore(96, WATER),
        (1920, 800),
        (1920, 1080),
        (0, 1080),
        (0, 560),
    ]
    p.fill(quad(west, 0, 120, WATER, 1), T.mid)
    p.fill(water, T.mid)
    p.fill(quad(shore, 0, 96, WATER, 1), T.deep)
    p.fill(quad(shore, 0, 96, 0.4, 1), T.light)
    _stones(p, shore, 96, WATER, 0.4, T.mid)
    mirror = [shore(0, WATER), shore(96, WATER), shore(96, WATER - 7), shore(0, WATER - 5)]
    p.raw(hatch(mirror, p.chance, 3, 8, 5.0, (24, 90), 0.9), T.deep)
    glints = [shore(0, WATER - 2), shore(96, WATER - 4), (1920, 1000), (700, 980), (0, 700), (0, 600)]
    p.raw(hatch(glints, p.chance, 1, 13, lambda _x, y: 0.8 + (y - 540) / 80, (20, 120), 0.55), T.light)


def _petit_pont(p: Plate) -> None:
    """One flat stone arch, its upstream side in the sun."""
    face = upright(EYE, _along(LANDING, 0, -48), LANDING)
    p.fill(quad(face, -30, 48, WATER, 1), T.light)
    turns = [math.pi * step / 24 for step in range(25)]
    p.fill([face(24 - 17 * math.cos(t), WATER + 5.7 * math.sin(t)) for t in turns], T.ink)
    p.lines([[face(24 - 18.6 * math.cos(t), WATER + 0.2 + 6.6 * math.sin(t)) for t in turns]], T.mid, 3)
    p.fill(quad(face, -30, 48, -0.5, 0), T.mid)
    p.lines([[face(u, 0.05), face(u, 0.8)] for u in range(-28, 48, 4)], T.mid, 2)
    mirror = [face(-20, WATER), face(48, WATER), face(46, WATER - 5), face(-20, WATER - 5)]
    p.raw(hatch(mirror, p.chance, 0, 7, 4.0, (20, 70), 0.9), T.deep)


def _box(p: Plate, wall: Wall, start: float, end: float) -> None:
    """A bookseller's box, locked: front with its bars, the lid, and the end that faces the sun."""
    p.fill([wall(start, 1.58), wall(end, 1.58), wall(end, 1.72, 0.6), wall(start, 1.72, 0.6)], T.ink)
    p.fill(quad(wall, start, end, 0.86, 1.58), T.deep)
    p.fill([wall(start, 0.86), wall(start, 1.58), wall(start, 1.72, 0.6), wall(start, 0.86, 0.6)], T.light)
    p.lines([[wall(start, 1.34), wall(end, 1.34)]], T.ink, 2.4)
    third = (end - start) / 3
    p.lines([[wall(start + third * k, 0.86), wall(start + third * k, 1.58)] for k in (1, 2)], T.ink, 3)
    for k in (1, 2):
        p.fill(quad(wall, start + third * k - 0.06, start + third * k + 0.06, 1.26, 1.4), T.light)


def _our_quay(p: Plate) -> Wall:
    wall = upright(EYE, PARAPET, _along(PARAPET, -60, 0))
    ground = [wall(0, 0), wall(60, 0), (0, 560), (0, 1080), (1920, 1080), (1920, 1080)]
    p.fill(ground, T.light)
    p.raw(
        hatch(
            [(0, 640), (1400, 1080), (0, 1080)],
            p.chance,
            12,
            20,
            lambda _x, y: (y - 560) / 120,
            (40, 160),
            0.6,
        ),
        T.mid,
    )
    p.fill(quad(wall, 0, 60, 0, 1), T.mid)
    p.raw(hatch(quad(wall, 0, 60, 0.05, 0.9), p.chance, 20, 11, 1.8, (12, 50), 0.5), T.deep)
    p.fill([wall(0, 1), wall(60, 1), wall(60, 1, 0.5), wall(0, 1, 0.5)], T.light)
    for start in (0.4, 2.6, 12.6, 14.8, 17.0, 19.2, 21.4, 23.6, 25.8, 28.0, 30.2):
        _box(p, wall, start, start + 2.0)
    return wall


def _plane_tree(p: Plate) -> None:
    """The trunk that frames the left, its bark coming off in plates, and the crown over our heads."""
    trunk(p, 66, 1085, -40, 150, T.ink)
    p.raw(
        hatch(
            [(22, 120), (116, 120), (124, 1070), (10, 1070)],
            p.chance,
            88,
            19,
            lambda x, _y: 1.5 + x / 22,
            (24, 90),
            0.42,
        ),
        T.deep,
    )
    for x, y, wide, tall in (
        (20, 60, 200, 150),
        (250, 10, 190, 130),
        (450, -24, 170, 110),
        (630, -54, 150, 100),
    ):
        crown(p, x, y, wide, tall, T.ink, T.deep, 40)


def _courier(p: Plate, wall: Wall) -> None:
    """She stands at the parapet; the bicycle leans on it farther along."""
    spot, away = EYE.at(-0.62, 7.7)[0], 7.7

    def leaning(x: float, y: float) -> Point:
        return wall(8.75 + x / 100, y / 100, -0.34 + y / 100 * 0.3)

    bicycle(p, leaning, EYE.scale(9.6), T.ink, T.mid, (30.0, 20.0))
    dress = Dress(T.deep, T.mid, T.light, T.mid, T.ink, T.ink, T.accent, T.ink, T.ink, 2.2)
    figure_away(
        p, EYE.standing(spot, away, flip=True), EYE.scale(away), dress, ((-12, 112), (12, 112)), walking=False
    )


def _long_shadow(p: Plate) -> None:
    fall = (-R * 5.5, R * 5.5)
    spot, away = EYE.at(-0.62, 7.7)[0], 7.7
    outline = knots("-13,0! -12,60 -17,140 -8,150 -8,172 8,172 8,150 17,140 12,60 13,0!")
    with p.by("morning"):
        p.fill([EYE.shadow(spot, away, fall)(a, b) for a, b, _ in outline], T.deep)


def draw() -> Plate:
    p = Plate(741, (560, 290), "07:40")
    p.on("sky")
    p.fill(sheet(), T.light)
    p.raw(
        hatch(
            [(0, 0), (1920, 0), (1920, 330), (0, 330)],
            p.chance,
            0,
            14,
            lambda _x, y: (300 - y) / 55,
            (80, 300),
            0.9,
        ),
        T.mid,
    )
    stars(p, 0, 0, 1920, 430)
    _prefecture(p)
    _square_beyond(p)
    _river(p)
    _petit_pont(p)
    wall = _our_quay(p)
    _long_shadow(p)
    _plane_tree(p)
    p.on("figure")
    _courier(p, wall)
    return p
