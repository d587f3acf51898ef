"""The map of Paris in 1944, read from its file: named points, borders drawn once, shapes made of them."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import cast, get_args

from game.desktop.ground import CityMap, Inset, Kind, Label, LabelKind, Point, Shape, metres, plane
from game.desktop.ways import joined, way_between

__all__ = [
    "CityMap",
    "Inset",
    "Kind",
    "Label",
    "LabelKind",
    "MapError",
    "Point",
    "Shape",
    "metres",
    "plane",
    "read_map",
    "way_between",
]


class MapError(Exception):
    """The map's file cannot be drawn; says where in it and why."""

    def __init__(self, where: str, why: str) -> None:
        super().__init__(f"map, {where}: {why}")
        self.where = where
        self.why = why


def read_map(text: str) -> CityMap:
    """The map written in the text of `assets/map/paris-1944.json`. MapError if it cannot be drawn.

    `points` gives names to corners that several lines share. `borders` are lines with one piece of
    ground on each side. A shape's line is `along` points; an outline goes `around` points, or
    follows `borders` (those with a minus before them backwards). Points are names or [lon, lat].
    """
    try:
        raw = json.loads(text)
    except json.JSONDecodeError as error:
        raise MapError(f"line {error.lineno}", error.msg) from error
    top = _table(raw, "top")
    reader = _Reader(
        {name: _point(at, f"point '{name}'") for name, at in _table(top.get("points", {}), "points").items()}
    )
    reader.draw_borders(_table(top.get("borders", {}), "borders"))
    shapes = reader.shapes(top.get("shapes"), "shapes")
    labels = reader.labels(top.get("labels", []), "labels")
    insets = tuple(reader.inset(raw) for raw in _list(top.get("insets", []), "insets"))
    return CityMap(shapes, labels, insets, joined(shapes))


def _table(raw: object, where: str) -> Mapping[str, object]:
    if not isinstance(raw, dict):
        raise MapError(where, "expected names with values")
    return raw


def _list(raw: object, where: str) -> list[object]:
    if not isinstance(raw, list):
        raise MapError(where, "expected a list")
    return raw


def _text(raw: object, where: str) -> str:
    if not isinstance(raw, str):
        raise MapError(where, "expected text")
    return raw


def _number(raw: object, where: str) -> float:
    if isinstance(raw, bool) or not isinstance(raw, int | float):
        raise MapError(where, "expected a number")
    return float(raw)


def _point(raw: object, where: str) -> Point:
    pair = _list(raw, where)
    if len(pair) != 2:
        raise MapError(where, "expected [longitude, latitude]")
    lon, lat = (_number(each, where) for each in pair)
    if not (1.5 < lon < 3.5 and 48 < lat < 49.5):
        raise MapError(where, f"[{lon:g}, {lat:g}] is not near Paris; longitude comes first")
    return Point(lon, lat)


@dataclass(slots=True)
class _Reader:
    """The named corners, and the borders drawn so far."""

    named: Mapping[str, Point]
    borders: Mapping[str, tuple[Point, ...]] | None = None

    def draw_borders(self, raw: Mapping[str, object]) -> None:
        self.borders = {name: self.line(along, f"border '{name}'") for name, along in raw.items()}

    def at(self, raw: object, where: str) -> Point:
        if isinstance(raw, str):
            if raw not in self.named:
                raise MapError(where, f"no point is named '{raw}'")
            return self.named[raw]
        return _point(raw, where)

    def line(self, raw: object, where: str) -> tuple[Point, ...]:
        return tuple(self.at(each, where) for each in _list(raw, where))

    def around_borders(self, raw: object, where: str) -> tuple[Point, ...]:
        """The outline that follows borders end to end."""
        ring: list[Point] = []
        for each in _list(raw, where):
            name = _text(each, where)
            border = (self.borders or {}).get(name.removeprefix("-"))
            if border is None:
                raise MapError(where, f"no border is named '{name.removeprefix('-')}'")
            piece = border[::-1] if name.startswith("-") else border
            if ring and ring[-1] != piece[0]:
                raise MapError(where, f"border '{name}' does not begin where the one before it ends")
            ring.extend(piece if not ring else piece[1:])
        if not ring or ring[0] != ring[-1]:
            raise MapError(where, "the borders do not come back to where they began")
        return tuple(ring[:-1])

    def shape(self, raw: object, where: str) -> Shape:
        table = _table(raw, where)
        name = _text(table.get("id"), f"{where}: id")
        here = f"'{name}'"
        kind = _text(table.get("kind"), here)
        if kind not in get_args(Kind):
            raise MapError(here, f"no kind of shape is called '{kind}'")
        ways = [way for way in ("at", "along", "around", "borders") if way in table]
        if len(ways) != 1:
            raise MapError(here, "needs one of at, along, around, borders")
        way, closed = ways[0], ways[0] in ("around", "borders")
        if way == "borders":
            points = self.around_borders(table[way], here)
        else:
            points = (self.at(table[way], here),) if way == "at" else self.line(table[way], here)
        if len(points) < {"at": 1, "along": 2}.get(way, 3):
            raise MapError(here, "too few points")
        return Shape(name, cast(Kind, kind), _text(table.get("name", ""), here), points, closed)

    def shapes(self, raw: object, where: str) -> tuple[Shape, ...]:
        found = tuple(self.shape(each, f"{where}, entry {i}") for i, each in enumerate(_list(raw, where), 1))
        for twice in _twice(shape.id for shape in found):
            raise MapError(f"'{twice}'", "two shapes have this id")
        return found

    def labels(self, raw: object, where: str) -> tuple[Label, ...]:
        found = []
        for each in _list(raw, where):
            table = _table(each, where)
            text = _text(table.get("text"), where)
            kind = _text(table.get("kind"), f"label '{text}'")
            if kind not in get_args(LabelKind):
                raise MapError(f"label '{text}'", f"no kind of label is called '{kind}'")
            at = self.at(table.get("at"), f"label '{text}'")
            turn = _number(table.get("turn", 0), f"label '{text}'")
            found.append(Label(text, cast(LabelKind, kind), at, turn))
        return tuple(found)

    def inset(self, raw: object) -> Inset:
        table = _table(raw, "insets")
        name = _text(table.get("id"), "insets: id")
        here = f"inset '{name}'"
        corners = self.line(table.get("from-to"), here)
        if len(corners) != 2:
            raise MapError(here, "from-to needs the south-west and the north-east corner")
        shapes = self.shapes(table.get("shapes"), here)
        labels = self.labels(table.get("labels", []), here)
        return Inset(name, _text(table.get("name"), here), corners[0], corners[1], shapes, labels)


def _twice(names: Iterator[str]) -> Iterator[str]:
    seen: set[str] = set()
    for name in names:
        if name in seen:
            yield name
        seen.add(name)
