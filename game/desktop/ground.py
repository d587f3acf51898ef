"""Shapes on the ground: where they lie, how far apart, what they hold and what they cross."""

from __future__ import annotations

import math
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from itertools import pairwise
from typing import Final, Literal

Kind = Literal[
    "city",
    "district",
    "water",
    "island",
    "canal",
    "bridge",
    "gate",
    "boulevard",
    "street",
    "park",
    "cemetery",
    "station",
    "landmark",
    "railway",
    "suburb",
]

WALKED: Final[frozenset[Kind]] = frozenset({"street", "boulevard", "bridge"})
"""The kinds a way may follow. Railway bridges are of the kind railway."""

LabelKind = Literal["district", "quarter", "water", "island", "green", "suburb", "road"]


@dataclass(frozen=True, slots=True)
class Point:
    """A place on the ground, in degrees (WGS 84)."""

    lon: float
    lat: float


@dataclass(frozen=True, slots=True)
class Shape:
    """One thing drawn: an outline if closed, a line if not, a spot if it has one point only."""

    id: str
    kind: Kind
    name: str
    points: tuple[Point, ...]
    closed: bool


@dataclass(frozen=True, slots=True)
class Label:
    """A name written on the ground, its middle at a point; turned so many degrees counterclockwise."""

    text: str
    kind: LabelKind
    at: Point
    turn: float = 0.0


@dataclass(frozen=True, slots=True)
class Inset:
    """A piece of the suburbs drawn apart, from its south-west to its north-east corner."""

    id: str
    name: str
    south_west: Point
    north_east: Point
    shapes: tuple[Shape, ...]
    labels: tuple[Label, ...]


@dataclass(frozen=True, slots=True, eq=False)
class CityMap:
    """The map, bottom shape first; no two are equal, so that it can be asked for by itself. `ways` says for each corner of a street which corners are next."""

    shapes: tuple[Shape, ...]
    labels: tuple[Label, ...]
    insets: tuple[Inset, ...]
    ways: Mapping[Point, tuple[Point, ...]]

    def of(self, *kinds: Kind) -> tuple[Shape, ...]:
        """The shapes of these kinds, in drawing order."""
        return tuple(shape for shape in self.shapes if shape.kind in kinds)


NO_MAP: Final = CityMap((), (), (), {})
"""Where there is no map, nothing is drawn, and no street leads anywhere."""

Plane = tuple[float, float]
"""Metres east and north of Notre-Dame."""

NOTRE_DAME: Final = Point(2.3499, 48.8530)
_EAST: Final = 73_387.0
"""Metres in a degree of longitude at Notre-Dame (WGS 84)."""
_NORTH: Final = 111_207.0
"""Metres in a degree of latitude at Notre-Dame (WGS 84)."""


def plane(point: Point) -> Plane:
    """Metres east and north of Notre-Dame, on a flat sheet.

    The sheet keeps the width of a degree at Notre-Dame. Within the city no point is off by more
    than 10 m; in the suburbs drawn apart, as far as Antony and Drancy, by less than 20 m.
    """
    return (point.lon - NOTRE_DAME.lon) * _EAST, (point.lat - NOTRE_DAME.lat) * _NORTH


def ground(spot: Plane) -> Point:
    """The point that lies so many metres east and north of Notre-Dame: `plane` turned round."""
    return Point(NOTRE_DAME.lon + spot[0] / _EAST, NOTRE_DAME.lat + spot[1] / _NORTH)


def metres(a: Point, b: Point) -> float:
    """How far apart two points are, in a straight line."""
    return math.dist(plane(a), plane(b))


def length(points: Iterable[Point]) -> float:
    """Metres along a line."""
    return sum(metres(a, b) for a, b in pairwise(points))


def area(points: tuple[Point, ...]) -> float:
    """Square metres inside an outline, whichever way round it is drawn."""
    spots = [plane(point) for point in points]
    ring = pairwise([*spots, spots[0]])
    return abs(sum(ax * by - bx * ay for (ax, ay), (bx, by) in ring)) / 2


def inside(point: Point, points: tuple[Point, ...]) -> bool:
    """Whether a point lies inside an outline."""
    x, y = plane(point)
    within = False
    for (ax, ay), (bx, by) in sides(points, closed=True):
        if (ay > y) != (by > y) and x < ax + (y - ay) / (by - ay) * (bx - ax):
            within = not within
    return within


def sides(points: tuple[Point, ...], closed: bool) -> tuple[tuple[Plane, Plane], ...]:
    """The straight pieces of a line on the plane; of an outline with the one that closes it."""
    spots = [plane(point) for point in points]
    return tuple(pairwise([*spots, spots[0]] if closed else spots))


def foot(point: Point, a: Point, b: Point) -> Point:
    """The point of the straight piece from `a` to `b` that is nearest."""
    (x, y), (ax, ay), (bx, by) = plane(point), plane(a), plane(b)
    squared = (bx - ax) ** 2 + (by - ay) ** 2
    if squared == 0:
        return a
    along = min(1.0, max(0.0, ((x - ax) * (bx - ax) + (y - ay) * (by - ay)) / squared))
    return ground((ax + along * (bx - ax), ay + along * (by - ay)))


def off(point: Point, shape: Shape) -> float:
    """Metres from a point to the line of a shape; to its nearest side if the shape is an outline."""
    line = (*shape.points, shape.points[0]) if shape.closed else shape.points
    if len(line) == 1:
        return metres(point, line[0])
    return min(metres(point, foot(point, a, b)) for a, b in pairwise(line))


def cross(a: Point, b: Point, c: Point, d: Point) -> bool:
    """Whether the straight pieces `a`–`b` and `c`–`d` cut each other between their ends."""

    def turn(p: Plane, q: Plane, r: Plane) -> float:
        return (q[0] - p[0]) * (r[1] - p[1]) - (q[1] - p[1]) * (r[0] - p[0])

    pa, pb, pc, pd = plane(a), plane(b), plane(c), plane(d)
    return turn(pa, pb, pc) * turn(pa, pb, pd) < 0 and turn(pc, pd, pa) * turn(pc, pd, pb) < 0


def crosses(a: Point, b: Point, shape: Shape) -> bool:
    """Whether the straight piece from `a` to `b` cuts a shape's line or a side of its outline."""
    line = (*shape.points, shape.points[0]) if shape.closed else shape.points
    return any(cross(a, b, c, d) for c, d in pairwise(line))
