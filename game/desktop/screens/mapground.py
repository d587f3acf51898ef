"""The ground of the map: the city cut into its paper, the river, the parks, the streets, and your way."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise
from math import dist
from typing import Final

from game.desktop.boxes import Area, Plate, Rect, Spot, Stroke
from game.desktop.ground import CityMap, Kind, Plane, Point, Shape, plane
from game.desktop.looks import Look
from game.desktop.ways import way_between

SHARE: Final = 0.4
"""The sheet of the ground is larger than the frame by this share of it, so that a drag finds it drawn."""

STREETS_FROM: Final = 8.0
"""Metres to a pixel of a usual screen from which the smaller streets are drawn."""

LEAST: Final = 0.7
"""Corners nearer to each other than so many pixels are drawn as one."""

FILLED: Final[tuple[tuple[tuple[Kind, ...], str, str], ...]] = (
    (("city",), "map-city", ""),
    (("park", "cemetery"), "map-park", ""),
    (("district",), "", "map-line"),
    (("water",), "map-water", ""),
    (("island",), "map-city", ""),
)
"""What is filled and with what, from the bottom up; districts are edged only, and the river lies over them."""

BROAD: Final[dict[Kind, tuple[float, float, float]]] = {
    "canal": (26.0, 1.2, 8.0),
    "railway": (7.0, 1.0, 2.0),
    "street": (12.0, 0.9, 6.0),
    "boulevard": (24.0, 1.3, 10.0),
    "bridge": (22.0, 1.9, 10.0),
}
"""How broad a line is: in metres, and the least and the most pixels of a usual screen it is drawn with."""


@dataclass(frozen=True, slots=True)
class Projection:
    """How the ground lies on a rectangle of pixels: what is in its middle, and the metres in a pixel."""

    frame: Rect
    east: float
    north: float
    scale: float

    def spot(self, at: Plane) -> Spot:
        """Where a place, in metres east and north, is drawn."""
        return (
            self.frame.x + self.frame.width / 2 + (at[0] - self.east) / self.scale,
            self.frame.y + self.frame.height / 2 - (at[1] - self.north) / self.scale,
        )

    def at(self, spot: Spot) -> Plane:
        """What lies under a pixel, in metres east and north."""
        return (
            self.east + (spot[0] - self.frame.x - self.frame.width / 2) * self.scale,
            self.north - (spot[1] - self.frame.y - self.frame.height / 2) * self.scale,
        )


def plate_of(
    city: CityMap, way: tuple[Point, ...], frame: Rect, look: Look, scale: float, unit: float
) -> Plate:
    """The ground as it is seen through the frame.

    The sheet behind it is the same for all looks that are less than half its margin apart. `unit` is how
    many pixels stand for one of a usual screen.
    """
    size = round(frame.width * (1 + SHARE)), round(frame.height * (1 + SHARE))
    grid = frame.width * SHARE * scale / 2, frame.height * SHARE * scale / 2
    east, north = round(look.east / grid[0]) * grid[0], round(look.north / grid[1]) * grid[1]
    at = (
        round((size[0] - frame.width) / 2 + (look.east - east) / scale),
        round((size[1] - frame.height) / 2 - (look.north - north) / scale),
    )
    boxes = sheet_of(city, way, Projection(Rect(0, 0, *size), east, north, scale), unit)
    return Plate(frame, size, at, boxes, "map-ground")


@lru_cache(maxsize=8)
def sheet_of(
    city: CityMap, way: tuple[Point, ...], projection: Projection, unit: float
) -> tuple[Area | Stroke, ...]:
    """All that is drawn on a sheet of the map, from the bottom up."""
    return (
        *_filled(city.shapes, projection, unit),
        *_lines(city.shapes, projection, unit),
        *_limit(city, projection, unit),
        *_stitched(way, projection, unit),
    )


@lru_cache(maxsize=8)
def inset_of(shapes: tuple[Shape, ...], projection: Projection, unit: float) -> tuple[Area | Stroke, ...]:
    """The same of a suburb drawn apart: its commune is what the city is on the map."""
    communes = [shape for shape in shapes if shape.kind == "suburb"]
    others = [shape for shape in shapes if shape.kind not in ("suburb", "city")]
    return (
        *(Area(_clipped(shape, projection), "map-city", "map-limit", unit) for shape in communes),
        *_filled(others, projection, unit),
        *_lines(shapes, projection, unit),
    )


@lru_cache(maxsize=512)
def leg(city: CityMap, a: Point, b: Point) -> tuple[Point, ...]:
    """The way from a place to the next, along streets and over bridges."""
    return way_between(city, a, b)


def along(city: CityMap, stops: Sequence[Point]) -> tuple[Point, ...]:
    """The way through all these places."""
    points = list(stops[:1])
    for a, b in pairwise(stops):
        points += leg(city, a, b)[1:]
    return tuple(points)


@lru_cache(maxsize=1024)
def planes(points: tuple[Point, ...]) -> tuple[tuple[Plane, ...], Plane, Plane]:
    """Points in metres, and the corners of the rectangle around them."""
    spots = tuple(plane(point) for point in points)
    east, north = [spot[0] for spot in spots], [spot[1] for spot in spots]
    return spots, (min(east), min(north)), (max(east), max(north))


def _filled(shapes: Sequence[Shape], projection: Projection, unit: float) -> Iterator[Area]:
    for kinds, role, edge in FILLED:
        for shape in shapes:
            if shape.kind in kinds and shape.closed:
                points = _clipped(shape, projection)
                if points:
                    yield Area(points, role, edge, max(1.0, unit * 0.8))


def _limit(city: CityMap, projection: Projection, unit: float) -> Iterator[Stroke]:
    """The limit of the city, over all that reaches across it."""
    for shape in city.of("city"):
        ring = _drawn((*shape.points, shape.points[0]), projection)
        yield Stroke(ring, unit * 1.6, "map-limit", (unit * 9, unit * 4))


def _lines(shapes: Sequence[Shape], projection: Projection, unit: float) -> Iterator[Stroke]:
    seen = projection.scale * unit
    for kind in BROAD:
        if kind == "street" and seen > STREETS_FROM:
            continue
        role = {"canal": "map-water", "railway": "map-rail"}.get(kind, "map-street")
        dashes = (unit * 6, unit * 3) if kind == "railway" else None
        metres, least, most = BROAD[kind]
        wide = unit * min(max(metres / seen, least), most)
        for shape in shapes:
            if shape.kind == kind and not shape.closed and _meets(shape.points, projection):
                yield Stroke(_drawn(shape.points, projection), wide, role, dashes)


def _stitched(way: tuple[Point, ...], projection: Projection, unit: float) -> Iterator[Stroke]:
    """Your way, stitched in thread on a light ground."""
    lines = [tuple(projection.spot(plane(point)) for point in run) for run in runs(way)]
    for line in lines:
        yield Stroke(line, unit * 6.5, "paper")
    for line in lines:
        yield Stroke(line, unit * 3.2, "accent", (unit * 9, unit * 5))


def runs(way: tuple[Point, ...]) -> list[list[Point]]:
    """The way in pieces of which none goes where another went before."""
    gone: set[frozenset[Point]] = set()
    found: list[list[Point]] = []
    joins = False
    for a, b in pairwise(way):
        new = frozenset((a, b)) not in gone
        if new and joins:
            found[-1].append(b)
        elif new:
            found.append([a, b])
        joins = new
        gone.add(frozenset((a, b)))
    return found


def _meets(points: tuple[Point, ...], projection: Projection) -> bool:
    """Whether a shape can be seen at all."""
    _, (west, south), (east, north) = planes(points)
    half = projection.frame.width * projection.scale / 2, projection.frame.height * projection.scale / 2
    return (
        west < projection.east + half[0]
        and east > projection.east - half[0]
        and south < projection.north + half[1]
        and north > projection.north - half[1]
    )


def _drawn(points: tuple[Point, ...], projection: Projection) -> tuple[Spot, ...]:
    """The points in pixels, those left out that nobody could tell apart; two at least."""
    spots = [projection.spot(at) for at in planes(points)[0]]
    kept = [spots[0]]
    kept += [spot for spot in spots[1:-1] if dist(spot, kept[-1]) >= LEAST]
    return (*kept, spots[-1])


def _clipped(shape: Shape, projection: Projection) -> tuple[Spot, ...]:
    """An outline in pixels as far as it can be seen; empty if it cannot."""
    if not _meets(shape.points, projection):
        return ()
    spots = list(_drawn(shape.points, projection))
    area = projection.frame.inset(-8)
    for axis, bound, above in (
        (0, area.x, True),
        (0, area.right, False),
        (1, area.y, True),
        (1, area.bottom, False),
    ):
        spots = _cut(spots, axis, bound, above)
    return tuple(spots) if len(spots) > 2 else ()


def _cut(spots: list[Spot], axis: int, bound: float, above: bool) -> list[Spot]:
    """The part of an outline on one side of a line (Sutherland and Hodgman)."""
    kept: list[Spot] = []
    for before, spot in zip([*spots[-1:], *spots[:-1]], spots, strict=True):
        inside = (spot[axis] >= bound) == above
        if inside != ((before[axis] >= bound) == above):
            part = (bound - before[axis]) / (spot[axis] - before[axis])
            kept.append((before[0] + (spot[0] - before[0]) * part, before[1] + (spot[1] - before[1]) * part))
        if inside:
            kept.append(spot)
    return kept
