"""Rows of Paris houses seen flat from afar: walls, mansards, dormers, chimney walls with their pots."""

from __future__ import annotations

from dataclasses import dataclass

from kit.plate import Plate


@dataclass(frozen=True, slots=True)
class Row:
    """Where a row of houses stands and how high and wide its houses are, in pixels."""

    start: float
    end: float
    base: float
    height: tuple[float, float]
    width: tuple[float, float]


def pots(plate: Plate, x: float, y: float, width: float, tall: float, color: str) -> None:
    """A chimney wall with pots of unequal height upon it, its foot at y."""
    plate.fill([(x, y), (x, y - tall), (x + width, y - tall), (x + width, y)], color)
    count = max(2, round(width / (tall * 0.28)))
    pitch = width / count
    for step in range(count):
        left, up = x + pitch * (step + 0.22), tall * plate.chance.uniform(0.28, 0.46)
        plate.fill(
            [
                (left, y - tall),
                (left + pitch * 0.1, y - tall - up),
                (left + pitch * 0.5, y - tall - up),
                (left + pitch * 0.6, y - tall),
            ],
            color,
        )


def houses(plate: Plate, row: Row, wall: str, lit: str, roof: str, opening: str) -> None:
    """The row from left to right, each house with a narrow sunlit flank on its right."""
    chance, x = plate.chance, row.start
    while x < row.end:
        width, height = chance.uniform(*row.width), chance.uniform(*row.height)
        top, slope = row.base - height, height * chance.uniform(0.16, 0.26)
        right, inset = x + width, slope * 0.42
        pots(
            plate,
            x + width * chance.uniform(0.02, 0.1),
            top - slope * 0.7,
            width * chance.uniform(0.22, 0.34),
            slope * 0.9,
            wall,
        )
        plate.fill([(x, top), (x + inset, top - slope), (right - inset, top - slope), (right, top)], roof)
        plate.fill(
            [
                (right - inset * 1.5, top - slope),
                (right - inset, top - slope),
                (right, top),
                (right - inset * 0.7, top),
            ],
            lit,
        )
        plate.fill([(x, row.base), (x, top), (right, top), (right, row.base)], wall)
        flank = width * chance.uniform(0.1, 0.2)
        plate.fill([(right - flank, row.base), (right - flank, top), (right, top), (right, row.base)], lit)
        columns, floors = max(2, round(width / (height * 0.2))), max(2, round(height / (width * 0.28)))
        _windows(
            plate,
            x + width * 0.06,
            right - flank - width * 0.06,
            top + height * 0.05,
            row.base,
            columns,
            floors,
            opening,
        )
        x = right


def _windows(
    plate: Plate, left: float, right: float, top: float, base: float, columns: int, floors: int, color: str
) -> None:
    pitch, rise = (right - left) / columns, (base - top) / floors
    plate.fills(
        (
            [(a, b), (a + pitch * 0.42, b), (a + pitch * 0.42, b + rise * 0.58), (a, b + rise * 0.58)]
            for a in (left + pitch * (column + 0.29) for column in range(columns))
            for b in (top + rise * (floor + 0.2) for floor in range(floors))
        ),
        color,
    )
