"""Bridges over the Seine, seen from the water's level."""

from __future__ import annotations

from collections.abc import Sequence

from kit.curve import Placing, Point, arc
from kit.gouge import hatch
from kit.plate import Plate
from kit.tones import Tones


def stone_arches(
    plate: Plate,
    spans: Sequence[tuple[float, float]],
    deck: float,
    water: float,
    color: str,
    hole: str,
    ledge: str,
) -> None:
    """A stone bridge across the whole sheet; a span is its middle and half its width."""
    plate.fill([(0, deck), (1920, deck), (1920, water), (0, water)], color)
    for middle, half in spans:
        rise = (water - deck) * 0.72
        opening = [
            (middle - half, water),
            *arc(middle, water, half, rise, 180, 360, 16),
            (middle + half, water),
        ]
        plate.fill(opening, hole)
        plate.lines([arc(middle, water, half + 5, rise + 5, 184, 356, 16)], ledge, 3)
    plate.fill([(0, deck - 4), (1920, deck - 4), (1920, deck + 3), (0, deck + 3)], ledge)


def far_viaduct(plate: Plate, left: float, right: float, deck: float, water: float, color: str) -> None:
    """The métro's iron arch at Austerlitz: a bow that rises above its own deck."""
    middle, half = (left + right) / 2, (right - left) / 2
    plate.lines([[(left - 200, deck), (right + 200, deck)]], color, 5)
    bow = arc(middle, water, half, (water - deck) * 2.1, 184, 356, 28)
    plate.lines([bow], color, 6)
    hangers = [[(x, y), (x, deck)] for x, y in bow[2:-2]]
    plate.lines(hangers, color, 1.8)


def railing(plate: Plate, top: float, foot: float, color: str, ledge: str) -> None:
    """A cast-iron railing across the sheet: rings between two rails, a post now and then."""
    plate.fill([(0, top), (1920, top), (1920, top + 16), (0, top + 16)], color)
    plate.fill([(0, top), (1920, top), (1920, top + 4), (0, top + 4)], ledge)
    plate.fill([(0, foot - 22), (1920, foot - 22), (1920, foot), (0, foot)], color)
    tall = foot - top - 38
    radius = tall * 0.36
    x, step = 30.0, radius * 2 + 13
    while x < 1960:
        plate.ring(x, top + 16 + tall / 2, radius, color, 7)
        plate.lines([[(x + step / 2, top + 10), (x + step / 2, foot - 10)]], color, 6)
        plate.lines(
            [
                [(x, top + 10), (x, top + 16 + tall / 2 - radius)],
                [(x, top + 16 + tall / 2 + radius), (x, foot - 20)],
            ],
            color,
            5,
        )
        x += step


def broken_light(plate: Plate, area: list[Point], top: float, color: str, strength: float) -> None:
    """Ripples, fine far off and broad near us."""
    plate.raw(
        hatch(area, plate.chance, 0, 12, lambda _x, y: 0.7 + (y - top) / strength, (20, 130), 0.6), color
    )


def arrested(plate: Plate, x: float, deck: float, unit: float, t: Tones) -> None:
    """Far off on the bridge: a car across the road, its doors open, three with hands up, two with rifles."""

    def px(across: float, up: float) -> Point:
        return x + across * unit, deck - up * unit

    _car(plate, px, unit, t)
    for across in (4.2, 5.7, 7.1):
        _small(plate, px(across, 0), unit, t.ink)
        arms = [
            [px(across + side * a, up) for a, up in ((0.22, 1.42), (0.42, 1.7), (0.34, 2.15))]
            for side in (-1, 1)
        ]
        plate.lines(arms, t.ink, unit * 0.16)
    for across, way in ((9.2, -1), (-5.0, 1)):
        _small(plate, px(across, 0), unit, t.ink)
        plate.lines([[px(across - way * 0.5, 1.0), px(across + way * 1.0, 1.5)]], t.ink, unit * 0.13)
        helmet = ((-0.26, 1.72), (-0.2, 1.96), (0.2, 1.96), (0.26, 1.72))
        plate.fill([px(across + a, up) for a, up in helmet], t.ink)


def _car(plate: Plate, px: Placing, unit: float, t: Tones) -> None:
    """From the front, both doors open like wings."""
    body = ((-0.88, 0.0), (-0.9, 0.85), (-0.66, 1.62), (0.66, 1.62), (0.9, 0.85), (0.88, 0.0))
    plate.fill([px(*point) for point in body], t.ink)
    plate.fill([px(-0.68, 0.98), px(-0.5, 1.46), px(0.5, 1.46), px(0.68, 0.98)], t.light)
    for side in (-1, 1):
        plate.disc(*px(side * 0.58, 0.55), unit * 0.17, t.light)
        for door, tone in (
            (((0.98, 0.2), (1.02, 1.42), (1.9, 1.62), (1.95, 0.3)), t.ink),
            (((1.14, 0.98), (1.14, 1.34), (1.74, 1.48), (1.76, 1.02)), t.light),
        ):
            plate.fill([px(side * a, up) for a, up in door], tone)


def _small(plate: Plate, foot: Point, unit: float, color: str) -> None:
    x, y = foot
    outline = [(-0.24, 0.0), (-0.27, 1.42), (-0.1, 1.5), (0.1, 1.5), (0.27, 1.42), (0.24, 0.0)]
    plate.fill([(x + a * unit, y - b * unit) for a, b in outline], color)
    plate.disc(x, y - 1.68 * unit, 0.17 * unit, color)
