"""Title: the courier crosses a bridge at sunrise, the light from her right, on the east end of Notre-Dame."""

from __future__ import annotations

import math

from kit.cathedral import Stone, chevet, chevet_view
from kit.courier import Dress, one_color, rider
from kit.curve import Placing, Point, placing
from kit.gouge import hatch, rays
from kit.plate import Plate, sheet
from kit.roofs import Row, houses
from kit.stars import stars
from kit.tones import Tones
from kit.trees import crown

T = Tones("#13202e", "#2e5268", "#93b1b0", "#f6e7c3")
SUN: Point = (2140.0, 690.0)  # beside the sheet: who looks northwest has it on the right
TOP, ROAD, GROUND = 792.0, 896.0, 1014.0


def _sky(p: Plate) -> None:
    p.on("sky")
    p.fill(sheet(), T.mid)

    def strength(x: float, y: float) -> float:
        far = math.hypot(x - SUN[0], y - SUN[1])
        return max(0.0, 8.6 - far / 270)

    with p.by("dawn"):
        p.raw(rays(SUN, p.chance, 120, 2600, (150, 300), 1.75, strength, sheet(), (50, 230)), T.light)
    stars(p, 0, 0, 1920, 700)


def _sainte_chapelle(p: Plate, x: float, base: float, unit: float) -> None:
    """The steep roof and the thin spire, 75 m high, over the roofs of the law courts."""
    roof = [
        (x - 13 * unit, base),
        (x - 13 * unit, base - 34 * unit),
        (x - 12 * unit, base - 42 * unit),
        (x + 17 * unit, base - 42 * unit),
        (x + 18 * unit, base - 34 * unit),
        (x + 18 * unit, base),
    ]
    p.fill(roof, T.deep)
    p.fill(
        [
            (x - 1.9 * unit, base - 40 * unit),
            (x - 1.5 * unit, base - 54 * unit),
            (x, base - 75 * unit),
            (x + 1.5 * unit, base - 54 * unit),
            (x + 1.9 * unit, base - 40 * unit),
        ],
        T.deep,
    )
    p.fill(
        [
            (x + 12 * unit, base),
            (x + 12 * unit, base - 34 * unit),
            (x + 18 * unit, base - 34 * unit),
            (x + 18 * unit, base),
        ],
        T.light,
    )


def _far(p: Plate) -> None:
    p.on("far")
    _sainte_chapelle(p, 96, 812, 4.1)
    houses(p, Row(-40, 640, 814, (84, 150), (70, 128)), T.deep, T.light, T.deep, T.ink)
    houses(p, Row(1200, 1960, 814, (70, 140), (70, 128)), T.deep, T.light, T.deep, T.ink)
    chevet(p, chevet_view(728, 812, 6.5, turn=60), Stone(T.light, T.mid, T.deep, T.deep, T.ink, T.deep))
    for x in (676, 764, 850, 936, 1020, 1106, 1196, 1290):
        crown(
            p,
            x,
            784 - p.chance.uniform(0, 10),
            p.chance.uniform(48, 62),
            p.chance.uniform(28, 38),
            T.ink,
            T.mid,
            -30,
        )


def _parapet(p: Plate) -> None:
    p.on("near")
    p.fill([(0, TOP), (1920, TOP), (1920, TOP + 20), (0, TOP + 20)], T.light)
    p.raw(
        hatch(
            [(0, TOP + 9), (1920, TOP + 9), (1920, TOP + 19), (0, TOP + 19)],
            p.chance,
            0,
            6,
            1.8,
            (60, 200),
            0.7,
        ),
        T.mid,
    )
    p.fill([(0, TOP + 20), (1920, TOP + 20), (1920, ROAD), (0, ROAD)], T.deep)
    p.lines([[(x, TOP + 20.0), (x, ROAD - 22)] for x in range(120, 1920, 236)], T.ink, 3)
    p.raw(
        hatch(
            [(0, TOP + 26), (1920, TOP + 26), (1920, ROAD - 22), (0, ROAD - 22)],
            p.chance,
            2,
            12,
            1.7,
            (20, 70),
            0.5,
        ),
        T.mid,
    )
    p.fill([(0, ROAD - 24), (1920, ROAD - 24), (1920, ROAD - 18), (0, ROAD - 18)], T.ink)
    p.fill([(0, ROAD - 2), (1920, ROAD - 2), (1920, ROAD + 3), (0, ROAD + 3)], T.ink)


def _road(p: Plate) -> None:
    road = [(0.0, ROAD), (1920.0, ROAD), (1920.0, 1080.0), (0.0, 1080.0)]
    p.fill(road, T.light)
    p.raw(hatch(road, p.chance, 0, 14, lambda _x, y: (y - ROAD + 20) / 42, (40, 150), 0.8), T.mid)


def _shadow(place: Placing, ground: float) -> Placing:
    """The same figure laid on the road, away from the low sun."""

    def put(x: float, y: float) -> Point:
        sx, sy = place(x, y)
        up = ground - sy
        return sx - up * 1.2, ground + up * 0.34

    return put


def draw() -> Plate:
    p = Plate(1944, (430, 520), "07:00")
    _sky(p)
    _far(p)
    _parapet(p)
    _road(p)
    place = placing(228, GROUND, 3.4)
    with p.by("dawn morning"):
        rider(p, _shadow(place, GROUND), 1.5, one_color(T.deep), T.deep, T.deep, T.deep)
    p.on("figure")
    dress = Dress(T.deep, T.light, T.light, T.mid, T.ink, T.ink, T.accent, T.ink, T.ink, 2.8)
    rider(p, place, 3.4, dress, T.ink, T.mid, T.mid)
    return p
