"""The way from one place to another, along streets and over bridges."""

from __future__ import annotations

import heapq
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import lru_cache
from itertools import count, pairwise

from game.desktop.ground import WALKED, CityMap, Point, Shape, crosses, foot, metres


def joined(shapes: Iterable[Shape]) -> Mapping[Point, tuple[Point, ...]]:
    """Which corners are next to each, along the streets, boulevards and bridges of these shapes."""
    found: dict[Point, dict[Point, None]] = {}
    for shape in shapes:
        if shape.kind in WALKED:
            line = (*shape.points, shape.points[0]) if shape.closed else shape.points
            for a, b in pairwise(line):
                found.setdefault(a, {})[b] = None
                found.setdefault(b, {})[a] = None
    return {corner: tuple(others) for corner, others in found.items()}


def way_between(city: CityMap, a: Point, b: Point) -> tuple[Point, ...]:
    """The shortest way along streets and bridges, from `a` to `b` with both.

    It leaves `a` for the nearest street on the same bank or island, and reaches `b` the same way.
    Where no street of the map leads from one to the other, it is the straight line.
    """
    start, goal = _onto_a_street(city, a), _onto_a_street(city, b)
    if start is None or goal is None:
        return (a, b)
    if {start.a, start.b} == {goal.a, goal.b}:
        return _without_repeats((a, start.foot, goal.foot, b))
    between = _shortest(city.ways, start, goal)
    return (a, b) if between is None else _without_repeats((a, *between, b))


@dataclass(frozen=True, slots=True)
class _Step:
    """Where one comes out on a street: on its piece from `a` to `b`, at `foot`."""

    a: Point
    b: Point
    foot: Point


@lru_cache(maxsize=256)
def _onto_a_street(city: CityMap, point: Point) -> _Step | None:
    """The nearest spot on a street that can be reached without crossing water."""
    found = []
    for a, others in city.ways.items():
        for b in others:
            if (a.lon, a.lat) <= (b.lon, b.lat):
                step = _Step(a, b, foot(point, a, b))
                found.append((metres(point, step.foot), a.lon, a.lat, b.lon, b.lat, step))
    banks = city.of("water", "island")
    for *_, step in sorted(found, key=lambda each: each[:5]):
        if not any(crosses(point, step.foot, bank) for bank in banks):
            return step
    return None


def _shortest(ways: Mapping[Point, tuple[Point, ...]], start: _Step, goal: _Step) -> tuple[Point, ...] | None:
    """The corners from one foot to the other by the shortest way; None if no way leads there.

    Dijkstra's search; of two ways as long as each other, the one found first.
    """
    turn = count()
    waiting: list[tuple[float, int, Point, Point]] = []
    for corner in (start.a, start.b):
        heapq.heappush(waiting, (metres(start.foot, corner), next(turn), corner, start.foot))
    came: dict[Point, Point] = {}
    while waiting:
        gone, _, corner, before = heapq.heappop(waiting)
        if corner in came:
            continue
        came[corner] = before
        if corner == goal.foot:
            return _back(came, corner, start.foot)
        ahead = (*ways.get(corner, ()), *((goal.foot,) if corner in (goal.a, goal.b) else ()))
        for other in ahead:
            if other not in came:
                heapq.heappush(waiting, (gone + metres(corner, other), next(turn), other, corner))
    return None


def _back(came: Mapping[Point, Point], last: Point, first: Point) -> tuple[Point, ...]:
    """The corners passed from the first to the last."""
    corners = [last]
    while corners[-1] != first:
        corners.append(came[corners[-1]])
    return tuple(reversed(corners))


def _without_repeats(points: tuple[Point, ...]) -> tuple[Point, ...]:
    """The points, each corner once where two in a row are less than a metre apart."""
    kept = [points[0]]
    kept.extend(point for before, point in pairwise(points) if metres(before, point) >= 1)
    return tuple(kept) if len(kept) > 1 else (points[0], points[-1])
