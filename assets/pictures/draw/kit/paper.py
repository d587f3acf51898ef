"""Paper on a wall: sheets with lines for text, torn layers, shadows that fall on them."""

from __future__ import annotations

import math
from collections.abc import Sequence
from random import Random

from kit.curve import Point, between
from kit.gouge import sliver
from kit.lettering import carve
from kit.plate import Plate
from kit.tones import Tones

Box = tuple[float, float, float, float]  # left, top, right, bottom


def torn(corners: Sequence[Point], chance: Random, jag: float, step: float = 16.0) -> list[Point]:
    """The outline of a torn piece: between corners it wanders, with small teeth and now and then a long one."""
    found: list[Point] = []
    for a, b in zip(corners, [*corners[1:], corners[0]], strict=True):
        length = math.hypot(b[0] - a[0], b[1] - a[1])
        nx, ny = (b[1] - a[1]) / length, (a[0] - b[0]) / length
        count, drift = max(1, round(length / step)), 0.0
        for k in range(count):
            x, y = between(a, b, (k + chance.uniform(-0.3, 0.3) * (k > 0)) / count)
            drift = 0.7 * drift + chance.uniform(-jag, jag) * 0.5
            tooth = drift + chance.uniform(-jag, jag) * 0.4
            found.append((x + nx * tooth, y + ny * tooth))
    return found


def scrap(
    plate: Plate, corners: Sequence[Point], chance: Random, color: str, fiber: str, jag: float = 9.0
) -> list[Point]:
    """A torn piece, its white fibers showing along the edge."""
    mx = sum(x for x, _ in corners) / len(corners)
    my = sum(y for _, y in corners) / len(corners)
    edge = torn(corners, chance, jag)
    plate.fill(edge, fiber)
    inner = []
    for x, y in edge:
        length = math.hypot(x - mx, y - my)
        back = chance.uniform(2, 9) / length
        inner.append((x + (mx - x) * back, y + (my - y) * back))
    plate.fill(inner, color)
    return inner


def within(polygon: Sequence[Point], box: Box) -> list[Point]:
    """The part of a polygon that lies in a box."""
    left, top, right, bottom = box
    sides = ((0, left, 1), (1, top, 1), (0, right, -1), (1, bottom, -1))
    points = list(polygon)
    for axis, limit, way in sides:
        kept: list[Point] = []
        for a, b in zip(points, [*points[1:], *points[:1]], strict=True):
            da, db = (a[axis] - limit) * way, (b[axis] - limit) * way
            if da >= 0:
                kept.append(a)
            if (da >= 0) != (db >= 0):
                kept.append(between(a, b, da / (da - db)))
        points = kept
    return points


def corners(box: Box) -> list[Point]:
    left, top, right, bottom = box
    return [(left, top), (right, top), (right, bottom), (left, bottom)]


def line_of_text(plate: Plate, left: float, y: float, right: float, tall: float, color: str) -> None:
    """A line as bars, one for each word."""
    x, bars = left, []
    while x < right - tall:
        end = min(x + tall * plate.chance.uniform(2.2, 7.5), right)
        bars.append([(x, y), (end, y)])
        x = end + tall * 0.9
    plate.lines(bars, color, tall)


def order(plate: Plate, box: Box, t: Tones) -> None:
    """The mobilization order: two lines that shout, and twelve that say what to do."""
    left, top, right, bottom = box
    plate.fill(corners(box), t.light)
    plate.lines([[*corners((left + 14, top + 14, right - 14, bottom - 14)), (left + 14, top + 14)]], t.ink, 3)
    wide = right - left
    middle = (left + right) / 2
    for down, half, tall in ((44, 0.25, 8), (78, 0.39, 28), (118, 0.33, 28), (152, 0.18, 7)):
        y = top + down
        plate.lines([[(middle - wide * half, y), (middle + wide * half, y)]], t.ink, tall)
    for k in range(10):
        y = top + 190 + k * 24
        line_of_text(
            plate, left + 34 + 20 * (k in (0, 4, 7)), y, right - 34 - 70 * (k in (3, 6, 9)), 9, t.ink
        )
    line_of_text(plate, right - 170, bottom - 40, right - 36, 9, t.ink)


def small_sheet(plate: Plate, box: Box, t: Tones) -> None:
    """The printer's own sheet: a head, lines, and a last one by itself."""
    left, top, right, bottom = box
    plate.fill(corners(box), t.light)
    plate.lines([[(left + 16, top + 24), (right - 16, top + 24)]], t.accent, 14)
    plate.lines([[(left + 16, top + 42), (right - 16, top + 42)]], t.ink, 2)
    y = top + 60
    while y < bottom - 50:
        line_of_text(plate, left + 18, y, right - 18, 6, t.ink)
        y += 16
    line_of_text(plate, left + 18, bottom - 24, right - 18, 7, t.ink)


def wet(plate: Plate, box: Box, color: str) -> None:
    """What runs down from a sheet just pasted up, and its edge that stands off the wall."""
    left, top, right, bottom = box
    chance = plate.chance
    for _ in range(11):
        x, long = chance.uniform(left + 4, right - 4), chance.uniform(24, 120)
        plate.raw(
            sliver((x, bottom - 6), (x + chance.uniform(-3, 3), bottom + long), chance.uniform(3, 6), 0.75),
            color,
        )
    plate.fill(corners((left + 6, top + 7, right + 6, bottom + 7)), color)


def plaque(plate: Plate, box: Box, lines: tuple[str, ...], t: Tones) -> None:
    """An enamel street sign with its shadow, the name on it in one line or two."""
    left, top, right, bottom = box
    plate.fill(corners((left + 6, top + 7, right + 6, bottom + 7)), t.ink)
    plate.fill(corners(box), t.ink)
    inner = (left + 7, top + 7, right - 7, bottom - 7)
    plate.lines([[*corners(inner), (inner[0], inner[1])]], t.light, 3.4)
    tall = min((bottom - top - 22) / len(lines) * 0.5, (right - left - 26) / max(map(len, lines)) * 1.2)
    space = (bottom - top - 22) / len(lines)
    for row, line in enumerate(lines):
        up = top + 11 + space * (row + 0.5) - tall / 2
        carve(plate, line, (left + right) / 2, up, tall, t.light)
