"""Icons: the small signs of the program, drawn as shapes on a grid of 24, crisp at any size."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from functools import lru_cache
from itertools import pairwise
from math import cos, pi, sin
from typing import Final

import pygame

from game.desktop.theme import Color

GRID: Final = 24
FINER: Final = 4
"""Shapes are drawn so many times larger, then made small: smooth edges without a vector library."""


class _Pen:
    """Draws shapes given in grid units."""

    def __init__(self, size: int, color: Color) -> None:
        self.scale = size * FINER / GRID
        self.color = color
        # The ground has the ink's color, transparent: made small, edges fade without a dark rim.
        self.surface = pygame.Surface((size * FINER, size * FINER), pygame.SRCALPHA)
        self.surface.fill((*color, 0))

    def _at(self, points: Sequence[tuple[float, float]]) -> list[tuple[float, float]]:
        return [(x * self.scale, y * self.scale) for x, y in points]

    def fill(self, *points: tuple[float, float], erase: bool = False) -> None:
        color = (*self.color, 0 if erase else 255)
        pygame.draw.polygon(self.surface, color, self._at(points))

    def stroke(self, *points: tuple[float, float], wide: float = 2.0, erase: bool = False) -> None:
        color = (*self.color, 0 if erase else 255)
        at = self._at(points)
        width = max(1, round(wide * self.scale))
        for start, end in pairwise(at):
            pygame.draw.line(self.surface, color, start, end, width)
        for x, y in at:
            pygame.draw.circle(self.surface, color, (x, y), width / 2)

    def disc(self, x: float, y: float, radius: float, ring: float = 0.0, erase: bool = False) -> None:
        color = (*self.color, 0 if erase else 255)
        width = max(1, round(ring * self.scale)) if ring else 0
        pygame.draw.circle(self.surface, color, (x * self.scale, y * self.scale), radius * self.scale, width)

    def arc(self, x: float, y: float, radius: float, wide: float, start: float, end: float) -> None:
        """Part of a ring, from `start` to `end` in turns, counted clockwise from the right."""
        steps = 24
        turns = [start + (end - start) * step / steps for step in range(steps + 1)]
        points = [(x + radius * cos(2 * pi * turn), y + radius * sin(2 * pi * turn)) for turn in turns]
        self.stroke(*points, wide=wide)


def _sheet(pen: _Pen, x: float, y: float, wide: float, tall: float) -> None:
    pen.fill((x, y), (x + wide - 4, y), (x + wide, y + 4), (x + wide, y + tall), (x, y + tall))
    pen.fill((x + wide - 4.6, y + 1.2), (x + wide - 1.2, y + 4.6), (x + wide - 4.6, y + 4.6), erase=True)


def _documented(pen: _Pen) -> None:
    """Two witnesses: two sheets, the one in front attested."""
    pen.stroke((3, 18), (3, 2), (14, 2), wide=2.2)
    pen.fill((7, 6), (21, 6), (21, 23), (7, 23))
    pen.stroke((10.5, 14.5), (13.2, 17.4), (17.8, 10.8), wide=2.4, erase=True)


def _one_source(pen: _Pen) -> None:
    """One sheet."""
    _sheet(pen, 4.5, 1.5, 15, 21)
    for y in (9.5, 13.5, 17.5):
        pen.stroke((8, y), (16, y), wide=1.7, erase=True)


def _testimony(pen: _Pen) -> None:
    """Somebody speaks."""
    pen.fill((2, 3), (22, 3), (22, 17), (12, 17), (6.5, 22), (6.5, 17), (2, 17))
    for x in (7.5, 12, 16.5):
        pen.disc(x, 10, 1.5, erase=True)


def _disputed(pen: _Pen) -> None:
    """Two that point against each other."""
    pen.fill((1, 12), (9, 5), (9, 9.6), (11, 9.6), (11, 14.4), (9, 14.4), (9, 19))
    pen.fill((23, 12), (15, 5), (15, 9.6), (13, 9.6), (13, 14.4), (15, 14.4), (15, 19))


def _legend(pen: _Pen) -> None:
    """A star, as in tales."""
    points = []
    for step in range(10):
        radius = 11 if step % 2 == 0 else 4.7
        turn = -pi / 2 + pi * step / 5
        points.append((12 + radius * cos(turn), 12.6 + radius * sin(turn)))
    pen.fill(*points)


def _composite(pen: _Pen) -> None:
    """Two circles that share a part: real things, put together."""
    pen.disc(8.6, 12, 7.2, ring=2.2)
    pen.disc(15.4, 12, 7.2, ring=2.2)


def _invented(pen: _Pen) -> None:
    """A pen nib."""
    pen.fill((12, 1), (18, 12), (15, 19), (9, 19), (6, 12))
    pen.stroke((12, 5), (12, 13), wide=1.4, erase=True)
    pen.disc(12, 13.4, 1.7, erase=True)
    pen.fill((9, 20.4), (15, 20.4), (15, 23), (9, 23))


def _locked(pen: _Pen) -> None:
    pen.fill((4.5, 11), (19.5, 11), (19.5, 22), (4.5, 22))
    pen.arc(12, 9, 5, 2.6, 0.5, 1.0)
    pen.stroke((7, 9), (7, 12), wide=2.6)
    pen.stroke((17, 9), (17, 12), wide=2.6)
    pen.disc(12, 15.6, 1.7, erase=True)
    pen.stroke((12, 16), (12, 18.6), wide=1.5, erase=True)


def _document(pen: _Pen) -> None:
    """A sheet in outline: the one in black is the label of a claim with one source."""
    pen.stroke((4.5, 2), (14.5, 2), (19.5, 7), (19.5, 22), (4.5, 22), (4.5, 2), wide=2.2)
    pen.stroke((8.5, 11), (15.5, 11), wide=1.8)
    pen.stroke((8.5, 15.5), (15.5, 15.5), wide=1.8)


def _dot(pen: _Pen) -> None:
    pen.disc(12, 12, 11)


def _taken(pen: _Pen) -> None:
    pen.fill((3, 1.5), (22, 12), (3, 22.5), (8, 12))


def _on(pen: _Pen) -> None:
    pen.fill((5.5, 4.5), (8.9, 1.5), (18.5, 12), (8.9, 22.5), (5.5, 19.5), (12.4, 12))


def _back(pen: _Pen) -> None:
    pen.fill((18.5, 4.5), (15.1, 1.5), (5.5, 12), (15.1, 22.5), (18.5, 19.5), (11.6, 12))


def _chosen(pen: _Pen) -> None:
    pen.disc(12, 12, 9.6, ring=2.4)
    pen.disc(12, 12, 5)


def _open(pen: _Pen) -> None:
    pen.disc(12, 12, 9.6, ring=2.0)


def _person(pen: _Pen) -> None:
    pen.disc(12, 7, 5)
    pen.fill((2.5, 23), (4.5, 16), (9, 13.5), (15, 13.5), (19.5, 16), (21.5, 23))


def _place(pen: _Pen) -> None:
    pen.disc(12, 9, 8)
    pen.fill((4.9, 12.4), (19.1, 12.4), (12, 23.5))
    pen.disc(12, 9, 3, erase=True)


def _term(pen: _Pen) -> None:
    """An open dictionary."""
    pen.fill((1, 4), (11, 6.5), (11, 22), (1, 19))
    pen.fill((23, 4), (13, 6.5), (13, 22), (23, 19))


def _ornament(pen: _Pen) -> None:
    """A printer's lozenge."""
    pen.fill((12, 3), (21, 12), (12, 21), (3, 12))


def _ribbon(pen: _Pen) -> None:
    """A ribbon in a book."""
    pen.fill((6, 1), (18, 1), (18, 23), (12, 17), (6, 23))


def _torn(pen: _Pen) -> None:
    """A sheet torn across."""
    pen.fill((4, 1), (20, 1), (20, 9), (15, 13), (11, 8.5), (4, 13))
    pen.fill((4, 17), (11, 12.5), (15, 17), (20, 13), (20, 23), (4, 23))


def _forked(pen: _Pen) -> None:
    """A road that parts in three."""
    pen.stroke((12, 23), (12, 2), wide=2.6)
    pen.stroke((12, 16), (4, 6), wide=2.6)
    pen.stroke((12, 16), (20, 6), wide=2.6)


DRAWN: Final[Mapping[str, Callable[[_Pen], None]]] = {
    "documented": _documented,
    "one-source": _one_source,
    "testimony": _testimony,
    "disputed": _disputed,
    "legend": _legend,
    "composite": _composite,
    "invented": _invented,
    "locked": _locked,
    "document": _document,
    "dot": _dot,
    "taken": _taken,
    "on": _on,
    "back": _back,
    "chosen": _chosen,
    "open": _open,
    "person": _person,
    "place": _place,
    "term": _term,
    "ornament": _ornament,
    "ribbon": _ribbon,
    "torn": _torn,
    "forked": _forked,
}
"""Every icon by its name."""


@lru_cache(maxsize=256)
def icon(name: str, size: int, color: Color) -> pygame.Surface:
    """The icon `size` pixels wide and high; KeyError for one that is not drawn."""
    pen = _Pen(size, color)
    DRAWN[name](pen)
    return pygame.transform.smoothscale(pen.surface, (size, size))
