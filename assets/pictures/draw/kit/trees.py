"""Plane trees and chestnuts as cut in lino: a dark crown of lobes with short marks where the light falls."""

from __future__ import annotations

import math

from kit.gouge import sliver
from kit.plate import Plate


def crown(
    plate: Plate, x: float, y: float, wide: float, tall: float, color: str, mark: str, light: float
) -> None:
    """A crown around (x, y); `light` is the direction the light comes from, degrees clockwise from the right."""
    chance = plate.chance
    lobes = [(x, y, 0.62)]
    count = max(6, round((wide + tall) / 22))
    for step in range(count):
        turn = math.tau * step / count + chance.uniform(-0.2, 0.2)
        size = chance.uniform(0.34, 0.48)
        lobes.append(
            (x + math.cos(turn) * wide * (1 - size * 0.9), y + math.sin(turn) * tall * (1 - size * 0.9), size)
        )
    shapes, marks = [], []
    for cx, cy, size in lobes:
        rx, ry = wide * size, tall * size
        shapes.append(_lobe(plate, cx, cy, rx, ry))
        marks += _marks(plate, cx, cy, rx, ry, light)
    for shape in shapes:
        plate.smooth(shape, color)
    plate.raw("".join(marks), mark)


def _lobe(plate: Plate, x: float, y: float, rx: float, ry: float) -> list[tuple[float, float, bool]]:
    turns = [math.tau * step / 9 for step in range(9)]
    reach = [plate.chance.uniform(0.9, 1.1) for _ in turns]
    return [
        (x + math.cos(t) * rx * r, y + math.sin(t) * ry * r, False) for t, r in zip(turns, reach, strict=True)
    ]


def _marks(plate: Plate, x: float, y: float, rx: float, ry: float, light: float) -> list[str]:
    """Leaf marks along the arc of the lobe that faces the light, longest in its middle."""
    chance, found = plate.chance, []
    for ring in (0.86, 0.62):
        pieces = max(3, round(1.5 * rx**0.5))
        for step in range(pieces):
            turn = math.radians(light + (step / (pieces - 1) - 0.5) * 120 + chance.uniform(-6, 6))
            ax, ay = x + math.cos(turn) * rx * ring, y + math.sin(turn) * ry * ring
            length = min(rx, ry) * chance.uniform(0.14, 0.26)
            way = turn + math.pi / 2 + chance.uniform(-0.3, 0.3)
            if chance.random() < 0.8:
                end = (ax + math.cos(way) * length, ay + math.sin(way) * length)
                found.append(sliver((ax, ay), end, max(1.3, min(rx, ry) * 0.055)))
    return found


def trunk(plate: Plate, x: float, foot: float, top: float, width: float, color: str) -> None:
    """A trunk that spreads at the foot and forks at the top."""
    plate.smooth(
        [
            (x - width * 0.8, foot, True),
            (x - width * 0.5, foot - (foot - top) * 0.25, False),
            (x - width * 0.45, top, True),
            (x + width * 0.45, top, True),
            (x + width * 0.5, foot - (foot - top) * 0.25, False),
            (x + width * 0.8, foot, True),
        ],
        color,
    )
