"""10:00, rue de la Harpe: a first-aid post in a corner shop, a white sheet with a red cross hung in its door."""

from __future__ import annotations

from kit.aid import carrying_door, nurse, red_cross, table
from kit.barracks import quad, upright
from kit.curve import Point, placing
from kit.gouge import hatch
from kit.ground import Ground
from kit.paper import plaque
from kit.person import Clothes, Pose, person
from kit.plate import Plate, sheet
from kit.roofs import Row, houses
from kit.stars import stars
from kit.street import Front, House, house_front
from kit.tones import Tones

T = Tones("#1d2426", "#3f666e", "#dcb267", "#fbf0d2")
EYE = Ground(middle=930, horizon=640, eye=2.1, focal=1200)
NEAR = 8.0  # meters to the shop, which looks at us
CORNER, OPPOSITE = -1.67, 3.5  # meters across: the corner house, and the other side of the street
FALL = 0.05  # the street falls towards the river, meters a meter

# start along the street, width, floors, windows a floor
WEST = (
    (4.0, 6.0, 5, 2),
    (10.0, 5.0, 4, 2),
    (15.0, 7.0, 5, 2),
    (22.0, 5.4, 4, 2),
    (27.4, 7.0, 5, 2),
    (34.4, 8.0, 4, 3),
    (42.4, 9.0, 5, 3),
)
EAST = (
    (2.0, 6.4, 4, 2),
    (8.4, 5.0, 5, 2),
    (13.4, 6.0, 4, 2),
    (19.4, 7.0, 5, 2),
    (26.4, 8.0, 4, 3),
    (34.4, 8.0, 5, 3),
    (42.4, 8.0, 4, 3),
)
SUNLIT = Front(T.mid, T.light, T.ink, T.deep, T.deep, T.light)
SHADED = Front(T.deep, T.mid, T.ink, T.ink, T.ink, T.ink)


def _street(p: Plate) -> None:
    """What one sees past the corner: the fronts going down towards the river."""
    p.on("far")
    _saint_severin(p)
    p.fill(
        [EYE.at(CORNER, 8), EYE.at(CORNER, 70, -3.4), EYE.at(OPPOSITE, 70, -3.4), EYE.at(OPPOSITE, 8)],
        T.light,
    )
    for across, rows, front in ((CORNER, WEST, SUNLIT), (OPPOSITE, EAST, SHADED)):
        wall = upright(EYE, (across, NEAR), (across, NEAR + 60))
        for index, (along, width, floors, columns) in reversed(list(enumerate(rows))):
            house = House(along, width, floors, columns, foot=-(along + width / 2) * FALL, plain=along > 14)
            house_front(p, wall, house, front, T.ink if index % 2 else "")
    side = upright(EYE, (CORNER, NEAR), (CORNER, NEAR + 4))
    house_front(p, side, House(0, 4.0, 5, 1), SUNLIT)
    near = [EYE.at(OPPOSITE, 10, 22), EYE.at(OPPOSITE, 10, -0.1), (1920, 1010), (1920, 0)]
    p.fill(near, T.deep)
    p.raw(hatch(near, p.chance, 88, 24, 2.2, (30, 120), 0.35), T.ink)
    p.fill([EYE.at(OPPOSITE, 10, 4.1), EYE.at(OPPOSITE, 10, 3.9), (1920, 224), (1920, 190)], T.mid)


def _saint_severin(p: Plate) -> None:
    """The church's tower over the roofs of the right-hand side, and the thin lantern upon it."""
    x, foot, unit = 958.0, 640.0, 8.2

    def at(u: float, v: float) -> Point:
        return x + u * unit, foot - v * unit

    p.fill([at(-3.6, 0), at(-3.6, 33), at(3.6, 33), at(3.6, 0)], T.deep)
    p.fill([at(0.6, 0), at(0.6, 33), at(3.6, 33), at(3.6, 0)], T.mid)
    for u in (-2.0, 1.0):
        window = [at(u, 22), at(u, 28), at(u + 0.7, 30), at(u + 1.4, 28), at(u + 1.4, 22)]
        p.fill(window, T.ink)
    p.fill([at(-4, 33), at(-4, 34.2), at(4, 34.2), at(4, 33)], T.deep)
    p.fill([at(-3.4, 34), at(-1.2, 41), at(-0.9, 45), at(0.9, 45), at(1.2, 41), at(3.4, 34)], T.deep)
    p.fill([at(-0.9, 45), at(0, 53), at(0.9, 45)], T.deep)
    p.lines([[at(0, 52), at(0, 56)]], T.deep, 3)
    # The houses of the rue de la Huchette shut the view.
    houses(p, Row(880, 1040, 720, (108, 132), (40, 56)), T.mid, T.light, T.deep, T.deep)


def _umbrella(p: Plate) -> None:
    """The shop's sign on its bracket: an open umbrella of sheet iron."""
    p.on("near")
    x, y = 764.0, 372.0
    p.lines([[(678, 330), (840, 330)], [(678, 392), (740, 330)]], T.ink, 7)
    p.lines([[(x, 330), (x, 486)]], T.ink, 6)
    p.wire([(x, 478, False), (x + 2, 496, False), (x + 14, 502, False), (x + 24, 490, False)], T.ink, 6)
    ribs = [-92, -46, 0, 46, 92]
    cloth: list[tuple[float, float, bool]] = [(x - 92, y + 50, True)]
    cloth += [(x - 70, y - 4, False), (x, y - 30, False), (x + 70, y - 4, False), (x + 92, y + 50, True)]
    for right, left in zip(ribs[:0:-1], ribs[-2::-1], strict=True):
        cloth += [(x + (right + left) / 2, y + 38, False), (x + left, y + 50, True)]
    p.smooth(cloth[:-1], T.ink, T.ink, 3)
    for rib in (-46, 0, 46):
        p.wire([(x, y - 28, True), (x + rib * 0.8, y, False), (x + rib, y + 47, True)], T.mid, 3)


def _shop(p: Plate) -> None:
    """The corner house, its shop lent to the wounded: paper strips on the pane, the sheet in the door."""
    p.on("near")
    wall = upright(EYE, (-7.6, NEAR), (CORNER, NEAR))
    house_front(p, wall, House(0, 7.6 + CORNER, 2, 3, ground=4.1, rise=3.4), SUNLIT)
    x0, x1 = wall(0.25, 0)[0], wall(5.7, 0)[0]
    top, foot = wall(0, 3.75)[1], wall(0, 0)[1]
    p.fill([(x0, top), (x1, top), (x1, foot), (x0, foot)], T.deep)
    p.fill([(x0 - 8, top), (x1 + 8, top), (x1 + 8, top + 16), (x0 - 8, top + 16)], T.light)
    p.fill([(x0 + 10, top + 26), (x1 - 10, top + 26), (x1 - 10, top + 78), (x0 + 10, top + 78)], T.ink)
    p.lines(
        [[(x0 + 22, top + 36), (x1 - 22, top + 36)], [(x0 + 22, top + 68), (x1 - 22, top + 68)]], T.mid, 2.5
    )
    pane = quad(wall, 0.55, 3.0, 0.75, 3.05)
    p.fill(pane, T.ink)
    (a, b), (c, d) = pane[0], pane[2]
    strips = []
    for k in range(3):
        left, right = a + (c - a) * k / 3, a + (c - a) * (k + 1) / 3
        strips += [[(left, b), (right, d)], [(right, b), (left, d)]]
    p.lines(strips, T.mid, 6)
    p.lines([[(a + (c - a) * k / 3, b), (a + (c - a) * k / 3, d)] for k in range(4)], T.deep, 9)
    p.fill(quad(wall, 3.45, 5.0, 0.0, 3.1), T.ink)
    p.fill(quad(wall, 5.25, 5.6, 0.3, 3.1), T.ink)
    for u in (0.35, 3.2, 5.12):
        p.fill(quad(wall, u - 0.07, u + 0.07, 0.1, 3.2), T.mid)
    p.fill(quad(wall, 0.1, 5.8, -0.02, 0.16), T.mid)


def _linen(p: Plate) -> None:
    """The sheet, pinned by its upper corners to the lintel."""
    left, top, right, foot = 300.0, 372.0, 520.0, 640.0
    linen = [
        (left, top, True),
        ((left + right) / 2, top + 13, False),
        (right, top - 2, True),
        (right - 5, 510, False),
        (right + 4, foot, True),
        (445, foot + 12, False),
        (380, foot - 3, False),
        (left - 5, foot + 9, True),
        (left + 5, 500, False),
    ]
    p.smooth(linen, T.light, T.ink, 3)
    red_cross(p, placing(410, 512, 1.0), 0, 0, 84, T.accent)
    for x, y in ((left + 3, top + 3), (right - 3, top + 2)):
        p.disc(x, y, 6, T.ink)
    p.raw(
        hatch([(476, 388), (512, 384), (514, 628), (480, 634)], p.chance, 88, 9, 2.2, (40, 130), 0.8), T.mid
    )


def _pavement(p: Plate) -> None:
    foot = EYE.at(0, NEAR)[1]
    ground: list[Point] = [
        (0, foot),
        (EYE.at(CORNER, NEAR)[0], foot),
        EYE.at(OPPOSITE, NEAR),
        (1920, 1010),
        (1920, 1080),
        (0, 1080),
    ]
    p.fill(ground, T.light)
    p.raw(hatch(ground, p.chance, 0, 13, lambda _x, y: (y - foot + 20) / 50, (24, 110), 0.75), T.mid)
    shade: list[Point] = [
        EYE.at(0.7, 60, -3.2),
        EYE.at(OPPOSITE, 60, -3.2),
        (1920, 1010),
        (1920, 1080),
        (1060, 1080),
        EYE.at(0.7, 9),
    ]
    with p.by("morning noon"):
        p.fill(shade, T.deep)
        p.raw(hatch(shade, p.chance, 0, 16, lambda _x, y: (y - 640) / 120, (26, 90), 0.6), T.ink)


def _people(p: Plate) -> None:
    p.on("figure")
    foot, scale = 1000.0, 2.15
    for x, y, wide in ((150, 1012, 250), (580, 1004, 120), (718, 1000, 130)):
        with p.by("morning"):
            p.fill(
                [(x - wide / 2, y), (x + wide / 2, y), (x + wide * 0.1, y - 34), (x - wide * 1.0, y - 34)],
                T.deep,
            )
    nurse(p, 158, foot - 16, scale, T)
    table(p, 158, foot + 12, scale, T)
    carrying_door(p, 726, foot, scale * 1.06, T)
    pose = Pose(hands=((-24, 82), (28, 147)), elbows=(1, (34.0, 115.0)), feet=((-11, 8), (12, 8)))
    clothes = Clothes(
        T.light, T.mid, T.ink, T.mid, T.ink, T.ink, edge=T.ink, width=2.4, braces=T.ink, hat="beret"
    )
    person(p, placing(592, foot, scale * 1.06), scale * 1.06, pose, clothes)


def draw() -> Plate:
    p = Plate(1000, (470, 583), "10:00")
    p.on("sky")
    p.fill(sheet(), T.light)
    stars(p, 840, 0, 1120, 560, 60)
    _street(p)
    _shop(p)
    _umbrella(p)
    plaque(p, (524, 346, 678, 388), ("RUE DE LA HARPE",), T)
    _linen(p)
    _pavement(p)
    _people(p)
    return p
