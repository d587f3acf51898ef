"""The Cité barracks, the Prefecture of Police: a wall of three floors and a mansard, with higher pavilions.

Meters along a wall (u) and up from its foot (v): cornice at 19, ridge at 26, pavilions to 32.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Protocol

from kit.curve import Point
from kit.ground import Ground
from kit.plate import Plate

BAY = 4.2


class Wall(Protocol):
    """A point of a wall on the sheet: meters along it, up it, and behind its face."""

    def __call__(self, u: float, v: float, back: float = 0.0) -> Point: ...


@dataclass(frozen=True, slots=True)
class Masonry:
    """Tones of a front: its wall, ledges that catch or lose the light, openings, the slates, chimneys."""

    wall: str
    ledge: str
    opening: str
    slate: str
    chimney: str


def upright(ground: Ground, start: Point, end: Point, base: float = 0.0) -> Wall:
    """A wall on the ground from one point (across, away) to another; what is behind it is farther from us."""
    length = ((end[0] - start[0]) ** 2 + (end[1] - start[1]) ** 2) ** 0.5
    dx, dy = (end[0] - start[0]) / length, (end[1] - start[1]) / length
    nx, ny = -dy, dx
    if nx * start[0] + ny * start[1] < 0:  # inside is where the eye is not
        nx, ny = dy, -dx

    def at(u: float, v: float, back: float = 0.0) -> Point:
        return ground.at(start[0] + dx * u + nx * back, start[1] + dy * u + ny * back, base + v)

    return at


def quad(at: Wall, u0: float, u1: float, v0: float, v1: float) -> list[Point]:
    return [at(u0, v0), at(u1, v0), at(u1, v1), at(u0, v1)]


def arched(at: Wall, u0: float, u1: float, v0: float, v1: float) -> list[Point]:
    """An opening with a round head."""
    half, middle = (u1 - u0) / 2, (u0 + u1) / 2
    spring = v1 - half
    turns = [math.pi * step / 12 for step in range(13)]
    head = [(-math.cos(turn), math.sin(turn)) for turn in turns]
    return [at(u0, v0), *(at(middle + a * half, spring + b * half) for a, b in head), at(u1, v0)]


def _bay(at: Wall, u: float) -> tuple[list[list[Point]], list[list[Point]]]:
    """Openings of one bay and the lintels and sills over and under them."""
    openings = [
        arched(at, u - 1.25, u + 1.25, 0.4, 5.4),
        quad(at, u - 0.85, u + 0.85, 7.6, 11.2),
        quad(at, u - 0.8, u + 0.8, 13.2, 16.2),
    ]
    ledges = [
        quad(at, u - 1.3, u + 1.3, 11.6, 12.1),
        quad(at, u - 1.2, u + 1.2, 12.6, 12.9),
        quad(at, u - 1.2, u + 1.2, 7.0, 7.3),
    ]
    return openings, ledges


def _roof(
    plate: Plate, at: Wall, u0: float, u1: float, foot: float, ridge: float, slope: float, tones: Masonry
) -> None:
    """A mansard: it leans back as far as it leans in at its ends, so that two fronts meet in a hip."""
    top = (at(u0 + slope, ridge, slope), at(u1 - slope, ridge, slope))
    plate.fill([at(u0, foot), at(u1, foot), top[1], top[0]], tones.slate)
    plate.fill([*top, at(u1 - slope, ridge + 0.6, slope), at(u0 + slope, ridge + 0.6, slope)], tones.ledge)


def _dormer(plate: Plate, at: Wall, u: float, foot: float, tones: Masonry) -> None:
    plate.fill(arched(at, u - 1.15, u + 1.15, foot, foot + 3.6), tones.wall)
    plate.fill(arched(at, u - 0.65, u + 0.65, foot + 0.6, foot + 2.9), tones.opening)


def _chimneys(plate: Plate, at: Wall, u: float, foot: float, tones: Masonry) -> None:
    plate.fill(quad(at, u - 1.6, u + 1.6, foot - 0.6, foot + 3.4), tones.chimney)
    plate.fills(
        (quad(at, u - 1.4 + k * 0.8, u - 1.0 + k * 0.8, foot + 3.4, foot + 4.5) for k in range(4)),
        tones.chimney,
    )


def front(
    plate: Plate, at: Wall, length: float, pavilions: tuple[tuple[float, float], ...], tones: Masonry
) -> None:
    """A whole front from u = 0 to its length; pavilions are given as (start, end)."""
    for start, end in pavilions:
        _roof(plate, at, start, end, 20.5, 31.5, 2.6, tones)
    _roof(plate, at, 0, length, 19, 26, 1.2, tones)
    spot = 9.0
    while spot < length - 6:
        if not any(start - 2 < spot < end + 2 for start, end in pavilions):
            _chimneys(plate, at, spot, 26, tones)
        spot += BAY * 3
    for start, end in pavilions:
        _roof(plate, at, start, end, 20.5, 31.5, 2.6, tones)
        plate.fill(quad(at, start, end, 0, 20.8), tones.wall)
    plate.fill(quad(at, 0, length, 0, 19.2), tones.wall)
    openings: list[list[Point]] = []
    ledges: list[list[Point]] = []
    count = round(length / BAY)
    for bay in range(count):
        u = length / count * (bay + 0.5)
        holes, sills = _bay(at, u)
        openings += holes
        ledges += sills
        raised = any(start <= u <= end for start, end in pavilions)
        if raised or bay % 2:
            _dormer(plate, at, u, 21.0 if raised else 19.4, tones)
    plate.fills(ledges, tones.ledge)
    plate.fills(openings, tones.opening)
    for low, high in ((6.1, 6.6), (18.2, 19.4)):
        plate.fill(quad(at, -0.4, length + 0.4, low, high), tones.ledge)
    for start, end in pavilions:
        plate.fill(quad(at, start - 0.5, end + 0.5, 19.8, 21.0), tones.ledge)
