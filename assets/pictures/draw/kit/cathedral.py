"""Notre-Dame as it stood in 1944, in meters: x east along the nave, y north of it, z up from the parvis.

West front 41 m wide, towers 69 m, nave ridge 43 m, Viollet-le-Duc's spire 96 m, 128 m long.
"""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass
from itertools import pairwise

from kit.curve import Point, arc
from kit.gouge import hatch
from kit.plate import Plate

Solid = Callable[[float, float, float], Point]


@dataclass(frozen=True, slots=True)
class Stone:
    """What the cathedral is cut in: faces in the sun, half turned and turned away, openings, roofs of lead."""

    lit: str
    half: str
    shade: str
    lit_hollow: str
    hollow: str
    lead: str


def chevet_view(x: float, y: float, scale: float, turn: float = 57.0) -> Solid:
    """From the southeast, from far off; (x, y) is the foot of the west front's middle on the sheet."""
    cos, sin = math.cos(math.radians(turn)), math.sin(math.radians(turn))
    return lambda east, north, up: (x + (east * cos + north * sin) * scale, y - up * scale)


def _south(at: Solid, y: float, x0: float, x1: float, z0: float, z1: float) -> list[Point]:
    return [at(x0, y, z0), at(x1, y, z0), at(x1, y, z1), at(x0, y, z1)]


def _east(at: Solid, x: float, y0: float, y1: float, z0: float, z1: float) -> list[Point]:
    return [at(x, y0, z0), at(x, y1, z0), at(x, y1, z1), at(x, y0, z1)]


def pointed(at: Callable[[float, float], Point], u: float, width: float, v0: float, v1: float) -> list[Point]:
    """A pointed opening on a wall: middle u, its width, sill v0 and tip v1."""
    half, spring = width / 2, v1 - width * 0.9
    left = [at(u - half * math.cos(t), spring + (v1 - spring) * math.sin(t) ** 0.9) for t in _quarter()]
    right = [
        at(u + half * math.cos(t), spring + (v1 - spring) * math.sin(t) ** 0.9) for t in reversed(_quarter())
    ]
    return [at(u - half, v0), *left, *right, at(u + half, v0)]


def _quarter() -> list[float]:
    return [math.pi / 2 * step / 4 for step in range(5)]


def _tower(plate: Plate, at: Solid, south: float, stone: Stone) -> None:
    """One tower above the nave, its south and east faces, with the long paired openings of the belfry."""
    north = south + 14
    plate.fill(_south(at, south, 0, 14, 20, 69), stone.shade)
    plate.fill(_east(at, 14, south, north, 20, 69), stone.lit)
    for middle in (4.4, 9.6):
        plate.fill(pointed(lambda u, v: at(u, south, v), middle, 3.0, 48.5, 64), stone.hollow)
        plate.fill(pointed(lambda u, v: at(14, south + u, v), middle, 3.0, 48.5, 64), stone.lit_hollow)
    for low, high, out in ((67.2, 69.4, 0.7), (45.2, 46.6, 0.5)):
        plate.fill(_south(at, south - out, -out, 14 + out, low, high), stone.shade)
        plate.fill(_east(at, 14 + out, south - out, north + out, low, high), stone.lit)
    for x, y in ((0, south), (14, south), (14, north)):
        corner = [at(x - 0.9, y, 20), at(x + 0.9, y, 20), at(x + 0.7, y, 69), at(x - 0.7, y, 69)]
        plate.fill(corner, stone.lit if x else stone.shade)


def _flyer(at: Solid, foot: Point, head: Point, color: str, plate: Plate) -> None:
    """A flying buttress with its pier and pinnacle, from the outer foot to the wall it holds."""
    (fx, fy), (hx, hy) = foot, head

    def along(t: float, up: float) -> Point:
        return at(fx + (hx - fx) * t, fy + (hy - fy) * t, up)

    bow = [along(t / 8, 17 + 11.5 * math.sin(t / 8 * math.pi / 2)) for t in range(9)]
    back = [along(t / 8, 22 + 9.5 * (t / 8)) for t in reversed(range(9))]
    plate.fill([*bow, *back], color)
    plate.fill([along(-0.04, 0), along(0.09, 0), along(0.09, 22), along(0.02, 27.5), along(-0.04, 22)], color)


def _spire(plate: Plate, at: Solid, stone: Stone) -> None:
    """Viollet-le-Duc's spire: two open stages, a needle with crockets, the cock at 96 m."""
    x, unit = at(67, 0, 0)[0], at(67, 0, 0)[1] - at(67, 0, 1)[1]

    def at_height(off: float, up: float) -> Point:
        return x + off * unit, at(67, 0, up)[1]

    for wide, low, thin, high in ((3.0, 41, 2.6, 53), (2.2, 53, 1.9, 61), (1.7, 61, 0.2, 94)):
        plate.fill(
            [at_height(-wide, low), at_height(wide, low), at_height(thin, high), at_height(-thin, high)],
            stone.hollow,
        )
        lit = [
            at_height(wide * 0.35, low),
            at_height(wide, low),
            at_height(thin, high),
            at_height(thin * 0.35, high),
        ]
        plate.fill(lit, stone.half)
    for up, reach, tall in ((41, 3.9, 6.5), (53, 2.9, 5.5), (61, 2.2, 5)):
        for side in (-1, 1):
            tip = side * reach
            pinnacle = [at_height(tip - 0.45, up), at_height(tip + 0.45, up), at_height(tip, up + tall)]
            plate.fill(pinnacle, stone.hollow)
    for up in range(65, 92, 4):
        reach = 1.7 * (94 - up) / 33 + 0.75
        barb = [
            at_height(-reach, up + 1),
            at_height(0, up - 0.4),
            at_height(reach, up + 1),
            at_height(0, up + 0.5),
        ]
        plate.fill(barb, stone.hollow)
    plate.fill(
        [at_height(-0.3, 93), at_height(0.3, 93), at_height(0.1, 97), at_height(-0.1, 97)], stone.hollow
    )
    plate.fill(
        [at_height(-1.1, 94.8), at_height(1.1, 94.8), at_height(1.1, 95.3), at_height(-1.1, 95.3)],
        stone.hollow,
    )


def _nave(plate: Plate, at: Solid, x0: float, x1: float, bays: int, stone: Stone) -> None:
    """High wall, roof, chapels and flying buttresses of a straight part, seen from the south."""
    plate.fill(_south(at, -7.2, x0, x1, 10, 33.8), stone.shade)
    plate.fill(_south(at, -7.3, x0, x1, 33.2, 34), stone.lit)
    step = (x1 - x0) / bays
    for bay in range(bays):
        middle = x0 + step * (bay + 0.5)
        plate.fill(pointed(lambda u, v: at(u, -7.2, v), middle, step * 0.55, 22, 31.5), stone.hollow)
    plate.fill([at(x0, -13, 20), at(x1, -13, 20), at(x1, -7.2, 22), at(x0, -7.2, 22)], stone.lead)
    plate.fill(_south(at, -13, x0, x1, 8, 20.6), stone.shade)
    for bay in range(bays + 1):
        _flyer(at, (x0 + step * bay, -20), (x0 + step * bay, -7.4), stone.lit, plate)
    plate.fill(_south(at, -20, x0, x1, 0, 13), stone.shade)
    for bay in range(bays):
        middle = x0 + step * (bay + 0.5)
        gable = [
            at(middle - step * 0.42, -20, 12.5),
            at(middle + step * 0.42, -20, 12.5),
            at(middle, -20, 18.5),
        ]
        plate.fill(gable, stone.shade)
        plate.fill(pointed(lambda u, v: at(u, -20, v), middle, step * 0.52, 4, 13.5), stone.hollow)
    for bay in range(bays + 1):
        x = x0 + step * bay
        plate.fill(
            [at(x - 0.8, -20.6, 0), at(x + 0.8, -20.6, 0), at(x + 0.7, -20.6, 20), at(x - 0.7, -20.6, 20)],
            stone.lit,
        )


def _transept(plate: Plate, at: Solid, stone: Stone) -> None:
    """The south arm: gable with its rose, two slim turrets, and the east side of it in the light."""
    x0, x1, y = 60.0, 74.0, -24.0
    plate.fill([at(x1, y, 33), at(67, y, 44), at(67, 0, 43.5), at(x1, -7, 33)], stone.lead)
    plate.fill(_east(at, x1, y, -7, 0, 33.4), stone.lit)
    for middle in (-19.5, -12.5):
        plate.fill(pointed(lambda u, v: at(x1, u, v), middle, 3.4, 20, 31), stone.lit_hollow)
    plate.fill([at(x1, y, 13.4), at(x1, -7, 13.4), at(x1, -7, 14.2), at(x1, y, 14.2)], stone.half)
    front = [at(x0, y, 0), at(x1, y, 0), at(x1, y, 33), at(67, y, 44.5), at(x0, y, 33)]
    plate.fill(front, stone.shade)
    plate.fill(
        [
            at(67 + 5.2 * math.cos(t / 24 * math.tau), y, 26.5 + 5.2 * math.sin(t / 24 * math.tau))
            for t in range(24)
        ],
        stone.hollow,
    )
    plate.fill(
        [
            at(67 + 1.4 * math.cos(t / 8 * math.tau), y, 37.5 + 1.4 * math.sin(t / 8 * math.tau))
            for t in range(8)
        ],
        stone.hollow,
    )
    for step in range(6):
        plate.fill(pointed(lambda u, v: at(u, y, v), 62.4 + step * 1.85, 1.1, 13.5, 19.5), stone.hollow)
    plate.fill(pointed(lambda u, v: at(u, y, v), 67, 4.4, 0, 10.5), stone.hollow)
    for x in (x0, x1):
        shaft = [at(x - 1.2, y, 0), at(x + 1.2, y, 0), at(x + 1.1, y, 38), at(x, y, 46.5), at(x - 1.1, y, 38)]
        plate.fill(shaft, stone.lit)


def _apse(plate: Plate, at: Solid, center: float, stone: Stone) -> None:
    """The round east end: roof cone, high windows, the fan of flying buttresses, chapels at its foot."""
    high, low = _round(center, 7.3), _round(center, 20.0)
    plate.fill([at(center, 0, 43.5), *(at(x, y, 33) for x, y in high)], stone.lead)
    for turn, (start, end) in zip(TURNS, pairwise(high), strict=False):
        color, hollow = _turned(turn, stone)
        plate.fill(_face(at, start, end, 8, 34), color)
        if turn < 40:
            plate.fill(pointed(_between(at, start, end), 0.5, 0.5, 21, 31), hollow)
    for turn in (56, 28, 0, -28, -56, -88):
        t = math.radians(turn)
        foot, head = (
            (center + 20 * math.cos(t), 20 * math.sin(t)),
            (center + 7.3 * math.cos(t), 7.3 * math.sin(t)),
        )
        # Those that stand free against the sky are cut dark, or the light would swallow them.
        _flyer(at, foot, head, stone.shade if turn > 10 else _turned(turn, stone)[0], plate)
    for turn, (start, end) in zip(TURNS, pairwise(low), strict=False):
        color, hollow = _turned(turn, stone)
        plate.fill(_face(at, start, end, 0, 13.4), color)
        if turn < 62:
            plate.fill(pointed(_between(at, start, end), 0.5, 0.36, 3.5, 11.5), hollow)


TURNS = range(-90, 78, 24)


def _round(center: float, radius: float) -> list[Point]:
    turns = [math.radians(turn) for turn in (*TURNS, 78)]
    return [(center + radius * math.cos(t), radius * math.sin(t)) for t in turns]


def _turned(turn: float, stone: Stone) -> tuple[str, str]:
    """Color of a face of the apse and of its openings, from where it looks (-90 south, 0 east)."""
    if turn < -60:
        return stone.shade, stone.hollow
    return (stone.half, stone.lit_hollow) if turn < -16 else (stone.lit, stone.lit_hollow)


def _face(at: Solid, start: Point, end: Point, low: float, high: float) -> list[Point]:
    return [at(*start, low), at(*end, low), at(*end, high), at(*start, high)]


def _between(at: Solid, start: Point, end: Point) -> Callable[[float, float], Point]:
    """A wall from one point of the plan to another: u from 0 to 1 along it, v in meters up."""
    return lambda u, v: at(start[0] + (end[0] - start[0]) * u, start[1] + (end[1] - start[1]) * u, v)


def _weather(plate: Plate, at: Solid, stone: Stone) -> None:
    """Marks on the sunlit side of the south tower, wider towards the roofs that shade it."""
    face = _east(at, 14, -20.2, -7.0, 12, 45)
    top = at(14, 0, 44)[1]
    plate.raw(hatch(face, plate.chance, 2, 7, lambda _x, y: (y - top) / 75, (14, 44), 0.85), stone.half)


def chevet(plate: Plate, at: Solid, stone: Stone) -> None:
    """The whole church from the southeast, farthest parts first."""
    plate.fill(_south(at, 20.5, 0, 14, 0, 46), stone.shade)
    _tower(plate, at, 6.5, stone)
    plate.fill(_east(at, 14, -20.5, 20.5, 0, 46.4), stone.lit)
    _tower(plate, at, -20.5, stone)
    _weather(plate, at, stone)
    plate.fill(_south(at, -20.5, 0, 14, 0, 46.4), stone.shade)
    _spire(plate, at, stone)
    plate.fill([at(14, -7.4, 33), at(108, -7.4, 33), at(108, 0, 43.5), at(14, 0, 43.5)], stone.lead)
    _nave(plate, at, 14, 60, 7, stone)
    _nave(plate, at, 74, 108, 5, stone)
    _transept(plate, at, stone)
    _apse(plate, at, 108, stone)


def rose(plate: Plate, x: float, y: float, radius: float, dark: str, light: str) -> None:
    """A rose window of twelve petals and twenty-four, as on the west front."""
    plate.disc(x, y, radius, dark)
    for count, inner, outer, half in ((12, 0.28, 0.56, 0.10), (24, 0.64, 0.92, 0.055)):
        petals = []
        for step in range(count):
            turn = 360 / count * step
            cos, sin = math.cos(math.radians(turn)), math.sin(math.radians(turn))
            tip = (x + cos * radius * inner, y + sin * radius * inner)
            round_end = arc(
                x + cos * radius * (outer - half),
                y + sin * radius * (outer - half),
                radius * half,
                radius * half,
                turn - 90,
                turn + 90,
                5,
            )
            petals.append([tip, *round_end])
        plate.fills(petals, light)
    plate.disc(x, y, radius * 0.16, light)
