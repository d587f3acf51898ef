"""Places whose longitude is written first."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from statistics import median
from typing import Final

from game.loading.diagnostics import Diagnostic
from game.loading.project import Project

Point = tuple[float, float]

_NEAR: Final = 5.0
"""Degrees within which places of one story are taken to lie together."""

_OUR_SOUTH, _OUR_NORTH, _OUR_WEST, _OUR_EAST = 41.0, 60.0, -6.0, 16.0
"""Western Europe: turned round it is the Horn of Africa and the sea before it."""


def swapped(project: Project) -> Iterator[Diagnostic]:
    """Each place that lies with the story's other places, or in Western Europe, only the other way round."""
    record = project.story.record if project.story is not None else None
    points = {} if record is None else {id: one.at for id, one in record.places.items() if one.at is not None}
    for id, (latitude, longitude) in points.items():
        others = [point for other, point in points.items() if other != id]
        if _the_other_way_round((latitude, longitude), others):
            yield project.note("W222", ("place", id, "at"), place=id, meant=f"[{longitude}, {latitude}]")


def _the_other_way_round(point: Point, others: Sequence[Point]) -> bool:
    turned = point[1], point[0]
    if _ours(point) or abs(turned[0]) > 90:
        return False
    if _ours(turned):
        return True
    if len(others) < 2:
        # Of two places nobody can tell which of them is the wrong way round.
        return False
    middle = median(latitude for latitude, _ in others), median(longitude for _, longitude in others)
    return _together(turned, middle) and not _together(point, middle)


def _together(one: Point, other: Point) -> bool:
    return abs(one[0] - other[0]) <= _NEAR and abs(one[1] - other[1]) <= _NEAR


def _ours(point: Point) -> bool:
    return _OUR_SOUTH <= point[0] <= _OUR_NORTH and _OUR_WEST <= point[1] <= _OUR_EAST
