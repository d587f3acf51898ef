"""Names on the map: as many as there is room for, the most needed first, none on another or under a pin."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise
from math import atan2, degrees, dist
from typing import Final

from game.desktop.boxes import Area, Name, Rect, Spot
from game.desktop.ground import CityMap, Inset, Label, LabelKind, Shape, ground, inside, plane
from game.desktop.screens.line import width_of
from game.desktop.screens.mapground import Projection, planes
from game.desktop.screens.sheet import Sheet
from game.desktop.typography import Style

Circle = tuple[float, float, float]
"""What a name keeps free: a spot and how far around it."""


@dataclass(frozen=True, slots=True)
class Lettering:
    """How names of a kind are written: face, size in ems, tracking, color, halo; and at which metres to a pixel."""

    family: str
    ems: float
    tracking: float
    role: str
    halo: str
    nearest: float
    farthest: float


LETTERING: Final[dict[LabelKind, Lettering]] = {
    "district": Lettering("poster", 1.75, 0.0, "map-faint", "", 2.2, 99.0),
    "water": Lettering("book-italic", 0.78, 0.08, "map-water-ink", "map-water", 0.0, 10.5),
    "island": Lettering("poster", 0.72, 0.1, "map-ink", "map-city", 0.0, 10.5),
    "green": Lettering("book-italic", 0.74, 0.0, "map-ink", "map-park", 0.0, 10.5),
    "quarter": Lettering("poster", 0.78, 0.16, "map-ink", "map-city", 1.2, 11.5),
    "suburb": Lettering("poster", 0.74, 0.14, "map-faint", "map-ground", 0.0, 40.0),
    "road": Lettering("book-italic", 0.7, 0.0, "map-ink", "map-ground", 0.0, 4.2),
}
"""Each kind of name, the most needed first."""

WOODS: Final = ("Bois de Boulogne", "Bois de Vincennes")
"""Greens so large that their names are read from far."""

MARKED: Final = 4.4
"""Metres to a pixel from which stations and landmarks are marked and named."""

BRIDGES: Final = 2.4
"""Metres to a pixel from which bridges are named."""

STEPS_ASIDE: Final[Sequence[Spot]] = (
    (0, 0), (0, 1.6), (0, -1.6), (2, 0), (-2, 0), (2, 1.6), (-2, 1.6), (2, -1.6), (-2, -1.6),
    (0, 3.2), (0, -3.2), (4, 0), (-4, 0), (4, 3.2), (-4, 3.2), (4, -3.2), (-4, -3.2),
)  # fmt: skip
"""Where the number of a district goes, in ems, if a pin stands in its middle."""


CELL: Final = 64
"""The map is parted into squares of so many pixels, and each knows what is taken in it."""


class Room:
    """What is taken on the map so far."""

    def __init__(self, frame: Rect, rects: Iterable[Rect], circles: Iterable[Circle] = ()) -> None:
        self.frame = frame
        self._cells: dict[tuple[int, int], list[Circle]] = {}
        self._rects: dict[tuple[int, int], list[Rect]] = {}
        for rect in rects:
            self.block(rect)
        for circle in circles:
            self._take(circle)

    def takes(self, name: Name) -> bool:
        """Whether a name finds room; if so, it is taken."""
        reach = name.size * 0.62
        mine = [(x, y, reach) for x, y in name.spots]
        if not self._holds(mine[0]) or not self._holds(mine[-1]) or not all(map(self._is_free, mine)):
            return False
        for circle in mine:
            self._take(circle)
        return True

    def block(self, rect: Rect) -> None:
        """Take a rectangle."""
        for column in range(rect.x // CELL, rect.right // CELL + 1):
            for row in range(rect.y // CELL, rect.bottom // CELL + 1):
                self._rects.setdefault((column, row), []).append(rect)

    def is_blocked(self, circle: Circle) -> bool:
        """Whether a circle meets a rectangle that is taken."""
        return any(_meet(circle, rect) for cell in _cells(circle) for rect in self._rects.get(cell, ()))

    def _holds(self, circle: Circle) -> bool:
        x, y, reach = circle
        frame = self.frame
        return (
            frame.x <= x - reach
            and x + reach <= frame.right
            and frame.y <= y - reach
            and y + reach <= frame.bottom
        )

    def _is_free(self, circle: Circle) -> bool:
        x, y, reach = circle
        for cell in _cells(circle):
            for other_x, other_y, other in self._cells.get(cell, ()):
                if (x - other_x) ** 2 + (y - other_y) ** 2 < (reach + other) ** 2:
                    return False
        return not self.is_blocked(circle)

    def _take(self, circle: Circle) -> None:
        for cell in _cells(circle):
            self._cells.setdefault(cell, []).append(circle)


def _cells(circle: Circle) -> Iterator[tuple[int, int]]:
    x, y, reach = circle
    for column in range(int((x - reach) // CELL), int((x + reach) // CELL) + 1):
        for row in range(int((y - reach) // CELL), int((y + reach) // CELL) + 1):
            yield column, row


def _meet(circle: Circle, rect: Rect) -> bool:
    x, y, reach = circle
    across = max(rect.x - x, 0, x - rect.right)
    down = max(rect.y - y, 0, y - rect.bottom)
    return across * across + down * down < reach * reach


def names_on(
    city: CityMap, projection: Projection, sheet: Sheet, taken: Iterable[Rect], way: Sequence[Spot]
) -> Iterator[Name | Area]:
    """The names that this piece of the map shows, and the marks of what they name; none across your way."""
    unit = sheet.body / 18
    room = Room(projection.frame.inset(4), taken, _kept_free(way, projection.frame, unit))
    seen = projection.scale * unit
    for kind, lettering in LETTERING.items():
        for label in city.labels:
            farthest = lettering.farthest * (3 if label.text in WOODS else 1)
            if label.kind == kind and lettering.nearest <= seen <= farthest:
                name = _placed(city, label, lettering, projection, sheet, room)
                if name is not None:
                    yield name
        if kind == "island":
            yield from _marks(city, projection, sheet, room, seen)


def names_in(inset: Inset, projection: Projection, sheet: Sheet, taken: Iterable[Rect]) -> Iterator[Name]:
    """The names of a suburb drawn apart: its own, then those around it."""
    room = Room(projection.frame.inset(2), taken)
    for label in sorted(inset.labels, key=lambda label: label.text not in inset.name):
        lettering = LETTERING["water" if label.kind == "water" else "suburb"]
        if label.text in inset.name:
            lettering = replace(lettering, role="map-ink", halo="map-city", ems=0.84)
        name = write(sheet, label.text, lettering, projection.spot(plane(label.at)), label.turn)
        if room.takes(name):
            yield name


def _placed(
    city: CityMap, label: Label, lettering: Lettering, projection: Projection, sheet: Sheet, room: Room
) -> Name | None:
    at = projection.spot(plane(label.at))
    if not room.frame.holds(round(at[0]), round(at[1])):
        return None
    if label.kind == "district":
        return _number(city, label, lettering, projection, sheet, room)
    name = write(sheet, label.text, lettering, at, label.turn)
    if label.kind == "water" and not _floats(name, city, projection):
        return None
    return name if room.takes(name) else None


def _floats(name: Name, city: CityMap, projection: Projection) -> bool:
    """Whether all of a name lies on water."""
    spots = [ground(projection.at(spot)) for spot in name.spots]
    return any(all(inside(spot, shape.points) for spot in spots) for shape in city.of("water"))


def _number(
    city: CityMap, label: Label, lettering: Lettering, projection: Projection, sheet: Sheet, room: Room
) -> Name | None:
    """The number of a district, a step aside in it where its middle is taken."""
    digits = "".join(letter for letter in label.text if letter.isdigit())
    district = next((shape for shape in city.of("district") if shape.name == label.text), None)
    at = projection.spot(plane(label.at))
    for aside in STEPS_ASIDE:
        spot = at[0] + sheet.em(1) * aside[0], at[1] + sheet.em(1) * aside[1]
        if district is None or inside(ground(projection.at(spot)), district.points):
            name = write(sheet, digits, lettering, spot, 0)
            if room.takes(name):
                return name
    return None


def write(sheet: Sheet, text: str, lettering: Lettering, at: Spot, turn: float = 0.0) -> Name:
    """A name in its lettering, its middle at a spot."""
    size = max(12, sheet.em(lettering.ems))
    style = Style(lettering.family, size, round(size * lettering.tracking))
    words = text.upper() if lettering.family == "poster" else text
    width = width_of(sheet, words, style)
    return Name(
        round(at[0]),
        round(at[1]),
        width,
        words,
        lettering.family,
        size,
        lettering.role,
        turn,
        lettering.halo,
        style.tracking,
    )


def _kept_free(way: Sequence[Spot], frame: Rect, unit: float) -> Iterator[Circle]:
    """Spots along a line, as close as the names that could cross it are high."""
    step = 9 * unit
    for (ax, ay), (bx, by) in pairwise(way):
        count = max(1, round(dist((ax, ay), (bx, by)) / step))
        for part in range(count + 1):
            x, y = ax + (bx - ax) * part / count, ay + (by - ay) * part / count
            if frame.holds(round(x), round(y)):
                yield x, y, 4 * unit


_MARK: Final = Lettering("book", 0.7, 0.0, "map-ink", "map-city", 0.0, MARKED)
_BRIDGE: Final = Lettering("book-italic", 0.66, 0.0, "map-ink", "map-ground", 0.0, BRIDGES)


def _marks(
    city: CityMap, projection: Projection, sheet: Sheet, room: Room, seen: float
) -> Iterator[Name | Area]:
    """Stations and landmarks with their names beside them, and the names of bridges along them."""
    if seen > MARKED:
        return
    for shape in city.of("landmark", "station"):
        at = _middle(shape, projection)
        half = max(2, round(sheet.body / 6))
        spot = Rect(round(at[0]) - half, round(at[1]) - half, 2 * half, 2 * half)
        if not shape.name or room.is_blocked((*at, half)):
            continue
        name = write(sheet, shape.name, _MARK, at)
        aside = round(name.width / 2 + half * 2.2)
        for x in (aside, -aside):
            beside = replace(name, x=name.x + x)
            if room.takes(beside):
                room.block(spot)
                yield Area(_corners(spot), "map-ink")
                yield beside
                break
    if seen <= BRIDGES:
        for shape in city.of("bridge"):
            (ax, ay), (bx, by) = (
                projection.spot(at) for at in (planes(shape.points)[0][0], planes(shape.points)[0][-1])
            )
            turn = degrees(atan2(ay - by, bx - ax))
            turn = turn - 180 if turn > 90 else turn + 180 if turn < -90 else turn
            name = write(sheet, shape.name, _BRIDGE, ((ax + bx) / 2, (ay + by) / 2), turn)
            if name.width <= dist((ax, ay), (bx, by)) * 1.15 and room.takes(name):
                yield name


def _middle(shape: Shape, projection: Projection) -> Spot:
    _, (west, south), (east, north) = planes(shape.points)
    return projection.spot(((west + east) / 2, (south + north) / 2))


def _corners(rect: Rect) -> tuple[Spot, ...]:
    return (rect.x, rect.y), (rect.right, rect.y), (rect.right, rect.bottom), (rect.x, rect.bottom)
