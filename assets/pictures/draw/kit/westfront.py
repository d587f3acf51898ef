"""The west front of Notre-Dame, in meters: u from its middle, v up from the parvis."""

from __future__ import annotations

from collections.abc import Callable

from kit.cathedral import Stone, pointed, rose
from kit.curve import Point
from kit.gouge import hatch
from kit.plate import Plate

Wall = Callable[[float, float], Point]
BUTTRESSES = (-19.4, -6.9, 6.9, 19.4)


def block(at: Wall, u0: float, u1: float, v0: float, v1: float) -> list[Point]:
    return [at(u0, v0), at(u1, v0), at(u1, v1), at(u0, v1)]


def _portal(plate: Plate, at: Wall, middle: float, width: float, tip: float, stone: Stone) -> None:
    """A portal of receding arches, its carved field, two door leaves."""
    for inset, color in (
        (0.0, stone.hollow),
        (0.55, stone.shade),
        (1.0, stone.hollow),
        (1.5, stone.half),
        (1.9, stone.hollow),
    ):
        plate.fill(pointed(at, middle, width - inset * 2, 0, tip - inset * 1.25), color)
    inner = width / 2 - 2.2
    plate.fill(block(at, middle - inner, middle + inner, 5.6, 6.3), stone.half)
    for side in (-1, 1):
        leaf = sorted((middle + side * 0.35, middle + side * (inner - 0.25)))
        plate.fill(block(at, leaf[0], leaf[1], 0, 5.2), stone.shade)


def _kings(plate: Plate, at: Wall, stone: Stone) -> None:
    """The band of twenty-eight kings under its balustrade."""
    plate.fill(block(at, -20.6, 20.6, 16.2, 20.4), stone.hollow)
    pitch = 40.4 / 28
    plate.fills((pointed(at, -20.2 + pitch * (k + 0.5), 0.72, 16.5, 20.0) for k in range(28)), stone.half)
    plate.fill(block(at, -21.1, 21.1, 20.4, 21.0), stone.lit)
    plate.fills((block(at, -20.6 + k * 1.03, -20.1 + k * 1.03, 21.0, 22.2) for k in range(41)), stone.shade)


def _rose_floor(plate: Plate, at: Wall, stone: Stone) -> None:
    for middle in (-13.2, 13.2):
        plate.fill(pointed(at, middle, 9.4, 22.4, 35.2), stone.hollow)
        plate.fill(pointed(at, middle, 8.4, 22.4, 34.2), stone.shade)
        for side in (-2.1, 2.1):
            plate.fill(pointed(at, middle + side, 3.2, 22.8, 31.2), stone.hollow)
        x, y = at(middle, 31.6)
        plate.disc(x, y, (at(1, 0)[0] - at(0, 0)[0]) * 0.85, stone.hollow)
    x, y = at(0, 28.7)
    unit = at(1, 0)[0] - at(0, 0)[0]
    plate.disc(x, y, 5.7 * unit, stone.half)
    rose(plate, x, y, 5.2 * unit, stone.hollow, stone.half)


def _gallery(plate: Plate, at: Wall, stone: Stone, sky: str) -> None:
    """The open arcade before the towers; the air shows through it between them."""
    for u0, u1, color in ((-20.3, -7.0, stone.hollow), (7.0, 20.3, stone.hollow), (-6.4, 6.4, sky)):
        pitch = (u1 - u0) / round((u1 - u0) / 1.33)
        count = round((u1 - u0) / pitch)
        plate.fills(
            (pointed(at, u0 + pitch * (k + 0.5), pitch * 0.62, 36.6, 42.6) for k in range(count)), color
        )
    plate.fill(block(at, -21.1, 21.1, 43.6, 44.3), stone.lit)
    plate.fills((block(at, -20.8 + k * 1.2, -20.1 + k * 1.2, 44.3, 46.0) for k in range(35)), stone.shade)


def _tower(plate: Plate, at: Wall, middle: float, stone: Stone) -> None:
    plate.fill(block(at, middle - 6.9, middle + 6.9, 42, 67.4), stone.shade)
    for side in (-2.75, 2.75):
        plate.fill(pointed(at, middle + side, 4.6, 46.8, 64.6), stone.half)
        plate.fill(pointed(at, middle + side, 3.6, 46.8, 63.6), stone.hollow)
        for louver in range(5):
            v = 48.4 + louver * 2.6
            plate.fill(block(at, middle + side - 1.75, middle + side + 1.75, v, v + 0.45), stone.shade)
    plate.fill(block(at, middle - 7.6, middle + 7.6, 66.2, 67.2), stone.lit)
    plate.fills(
        (block(at, middle - 7.3 + k * 1.1, middle - 6.7 + k * 1.1, 67.2, 69.2) for k in range(14)),
        stone.shade,
    )


def _spire_between(plate: Plate, at: Wall, stone: Stone) -> None:
    """The spire's upper part, which stands far behind and shows between the towers."""
    plate.fill([at(-1.0, 44), at(1.0, 44), at(0.08, 62.6), at(-0.08, 62.6)], stone.shade)
    for v in range(47, 61, 3):
        reach = 0.55 + (62 - v) * 0.035
        plate.fill([at(-reach, v + 0.6), at(0, v - 0.2), at(reach, v + 0.6), at(0, v + 0.3)], stone.shade)


def west_front(plate: Plate, at: Wall, stone: Stone, sky: str) -> None:
    """The whole front; light comes from the left and catches the left edge of each buttress."""
    _spire_between(plate, at, stone)
    for middle in (-13.2, 13.2):
        _tower(plate, at, middle, stone)
    plate.fill(block(at, -20.6, 20.6, 0, 36.4), stone.shade)
    for u0, u1 in ((-20.6, -6.4), (6.4, 20.6)):
        plate.fill(block(at, u0, u1, 36.4, 44), stone.shade)
    plate.fill(block(at, -6.4, 6.4, 42.8, 44), stone.shade)
    _gallery(plate, at, stone, sky)
    _rose_floor(plate, at, stone)
    _kings(plate, at, stone)
    for middle, width, tip in ((-13.1, 9.4, 13.6), (0, 11.4, 15.6), (13.1, 9.4, 13.6)):
        _portal(plate, at, middle, width, tip, stone)
    for u in BUTTRESSES:
        top = 66.4
        plate.fill([at(u - 1.7, 0), at(u + 1.7, 0), at(u + 1.25, top), at(u - 1.25, top)], stone.shade)
        plate.fill([at(u - 1.7, 0), at(u - 1.05, 0), at(u - 0.85, top), at(u - 1.25, top)], stone.lit)
        face = [at(u - 1.0, 0), at(u + 1.6, 0), at(u + 1.2, top), at(u - 0.8, top)]
        plate.raw(hatch(face, plate.chance, 4, 9, 1.3, (6, 22), 0.7), stone.half)
        for v in (16, 22, 36, 44):
            plate.fill(block(at, u - 1.9, u + 1.9, v, v + 0.7), stone.lit)
