"""Marks of the knife: tapered slivers, hatching along a direction, rays, and edges that a hand has cut."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterable, Sequence
from random import Random

from kit.curve import Point
from kit.plate import number

Strength = Callable[[float, float], float]  # how wide a mark is at a point of the sheet, 0 for none


def sliver(start: Point, end: Point, width: float, belly: float = 0.5) -> str:
    """One mark as a path: pointed at both ends, widest at `belly` of its length."""
    (x0, y0), (x1, y1) = start, end
    dx, dy = x1 - x0, y1 - y0
    length = math.hypot(dx, dy) or 1.0
    nx, ny = -dy / length * width, dx / length * width
    mx, my = dx * belly, dy * belly
    # Relative numbers are half as long, and a picture holds thousands of marks.
    return "M{} {}q{} {} {} {}q{} {} {} {}z".format(
        *map(number, (x0, y0, mx + nx, my + ny, dx, dy, mx - nx - dx, my - ny - dy, -dx, -dy))
    )


def crossings(polygon: Sequence[Point], origin: Point, way: Point) -> list[float]:
    """Distances along a line at which it enters and leaves the polygon, in order."""
    (ox, oy), (wx, wy) = origin, way
    found: list[float] = []
    for (x0, y0), (x1, y1) in zip(polygon, [*polygon[1:], polygon[0]], strict=True):
        s0, s1 = (x0 - ox) * -wy + (y0 - oy) * wx, (x1 - ox) * -wy + (y1 - oy) * wx
        if (s0 < 0) != (s1 < 0):
            t = s0 / (s0 - s1)
            found.append((x0 + (x1 - x0) * t - ox) * wx + (y0 + (y1 - y0) * t - oy) * wy)
    return sorted(found)


def hatch(
    polygon: Sequence[Point],
    chance: Random,
    angle: float,
    gap: float,
    width: float | Strength,
    run: tuple[float, float] = (40.0, 120.0),
    keep: float = 1.0,
) -> str:
    """Parallel marks that fill a polygon; `angle` in degrees from the horizontal, `run` their shortest and longest.

    `width` may depend on the place: marks thinner than 0.5 are left out, which is how a tone fades.
    """
    way = (math.cos(math.radians(angle)), math.sin(math.radians(angle)))
    normal = (-way[1], way[0])
    offsets = [x * normal[0] + y * normal[1] for x, y in polygon]
    marks: list[str] = []
    offset = min(offsets) + gap * chance.uniform(0.3, 0.9)
    while offset < max(offsets):
        origin = (normal[0] * offset, normal[1] * offset)
        spans = crossings(polygon, origin, way)
        for enter, leave in zip(spans[::2], spans[1::2], strict=False):
            marks += _broken(origin, way, enter, leave, chance, width, run, keep)
        offset += gap * chance.uniform(0.82, 1.18)
    return "".join(marks)


def _broken(
    origin: Point,
    way: Point,
    enter: float,
    leave: float,
    chance: Random,
    width: float | Strength,
    run: tuple[float, float],
    keep: float,
) -> Iterable[str]:
    """The marks along one line of hatching."""
    at = enter + chance.uniform(0, run[0] * 0.4)
    while at < leave - 3:
        end = min(at + chance.uniform(*run), leave)
        middle = (at + end) / 2
        x, y = origin[0] + way[0] * middle, origin[1] + way[1] * middle
        thick = width(x, y) if callable(width) else width
        if thick >= 0.5 and chance.random() < keep:
            start = (origin[0] + way[0] * at, origin[1] + way[1] * at)
            stop = (origin[0] + way[0] * end, origin[1] + way[1] * end)
            yield sliver(start, stop, thick * chance.uniform(0.75, 1.15), chance.uniform(0.35, 0.65))
        at = end + chance.uniform(4, 12)


def rays(
    center: Point,
    chance: Random,
    inner: float,
    outer: float,
    arc: tuple[float, float],
    gap: float,
    width: Strength,
    inside: Sequence[Point],
    run: tuple[float, float] = (60.0, 170.0),
) -> str:
    """Marks that stream from a center between two radii; `arc` in degrees, `gap` in degrees between rays."""
    marks: list[str] = []
    turn = arc[0]
    while turn < arc[1]:
        way = (math.cos(math.radians(turn)), math.sin(math.radians(turn)))
        spans = crossings(inside, center, way)
        if len(spans) % 2:
            spans.insert(0, 0.0)
        for enter, leave in zip(spans[::2], spans[1::2], strict=False):
            low, high = max(enter, inner), min(leave, outer)
            if high > low:
                marks += _broken(center, way, low, high, chance, width, run, 1.0)
        turn += gap * chance.uniform(0.8, 1.2)
    return "".join(marks)
