"""Tracing: outlines, lines and turned names with smooth edges; a plate is drawn once and kept."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import lru_cache
from itertools import pairwise
from math import dist
from typing import Final, assert_never

import pygame

from game.desktop.boxes import Area, Name, Plate, Spot, Stroke
from game.desktop.fonts import drawable, font, measure
from game.desktop.paper import tooth
from game.desktop.theme import Color, Theme

MEMORY: Final = 128 * 1024 * 1024
"""Bytes of plates kept beside the one that shows: the look before it, and insets."""

FINER: Final = 4
"""Small outlines are drawn so many times larger, then made small; names that are turned, twice."""

_plates: list[tuple[Plate, str, pygame.Surface]] = []


def trace(surface: pygame.Surface, box: Area | Stroke | Name | Plate, theme: Theme, shift: int) -> None:
    """Draw the box, so many pixels further down."""
    match box:
        case Plate():
            rect = box.rect
            part = pygame.Rect(*box.at, rect.width, rect.height)
            surface.blit(_plate(box, theme), (rect.x, rect.y + shift), part)
        case Area():
            rect = box.rect
            near = tuple((x - rect.x, y - rect.y) for x, y in box.points)
            edge = theme.color(box.edge) if box.edge else None
            fill = theme.color(box.role) if box.role else None
            sprite = _outline(near, (rect.width, rect.height), fill, edge, box.edge_width)
            surface.blit(sprite, (rect.x, rect.y + shift))
        case Stroke():
            points = [(x, y + shift) for x, y in box.points]
            _line(surface, points, box.width, theme.color(box.role), box.dashes)
        case Name():
            halo = theme.color(box.halo) if box.halo else None
            drawn = _name(box.text, box.face, box.size, box.tracking, box.turn, theme.color(box.role), halo)
            surface.blit(drawn, drawn.get_rect(center=(box.x, box.y + shift)))
        case _:
            assert_never(box)


def _plate(plate: Plate, theme: Theme) -> pygame.Surface:
    """The whole sheet of a plate; of the plates drawn last, the sheet as it was drawn."""
    for number, (kept, name, drawn) in enumerate(_plates):
        if kept.boxes is plate.boxes and kept.size == plate.size and name == theme.name:
            _plates.insert(0, _plates.pop(number))
            return drawn
    sheet = pygame.Surface(plate.size, depth=32)
    sheet.fill(theme.color(plate.ground))
    for box in plate.boxes:
        if isinstance(box, Area):
            _fill(sheet, box, theme)
        else:
            _line(sheet, box.points, box.width, theme.color(box.role), box.dashes)
    if plate.grain and theme.grain:
        tooth(sheet, theme.grain)
    _plates.insert(0, (plate, theme.name, sheet))
    while len(_plates) > 1 and sum(4 * one.size[0] * one.size[1] for one, _, _ in _plates) > MEMORY:
        _plates.pop()
    return sheet


def _fill(surface: pygame.Surface, box: Area, theme: Theme) -> None:
    """A large outline: filled, and its sides drawn over with smooth ones of the same color."""
    if box.role:
        color = theme.color(box.role)
        pygame.draw.polygon(surface, color, box.points)
        pygame.draw.aalines(surface, color, True, box.points)
    if box.edge:
        ring = (*box.points, box.points[0])
        _line(surface, ring, box.edge_width, theme.color(box.edge), None)


@lru_cache(maxsize=512)
def _outline(
    points: tuple[Spot, ...], size: tuple[int, int], fill: Color | None, edge: Color | None, width: float
) -> pygame.Surface:
    """A small outline on a sheet of its own."""
    sheet = pygame.Surface((size[0] * FINER, size[1] * FINER), pygame.SRCALPHA)
    sheet.fill((*(edge or fill or (0, 0, 0)), 0))
    large = [(x * FINER, y * FINER) for x, y in points]
    if fill is not None:
        pygame.draw.polygon(sheet, fill, large)
    if edge is not None:
        wide = max(1, round(width * FINER))
        for start, end in pairwise([*large, large[0]]):
            pygame.draw.line(sheet, edge, start, end, wide)
            pygame.draw.circle(sheet, edge, start, wide / 2)
    return pygame.transform.smoothscale(sheet, size)


def _line(
    surface: pygame.Surface,
    points: Sequence[Spot],
    width: float,
    color: Color,
    dashes: tuple[float, float] | None,
) -> None:
    wide = max(1, round(width))
    for piece in [points] if dashes is None else dashed(points, *dashes):
        for start, end in pairwise(piece):
            pygame.draw.aaline(surface, color, start, end, wide)
        if wide > 2:
            # Round where it bends; a whole line also at its ends, where others meet it.
            for spot in piece if dashes is None else piece[1:-1]:
                pygame.draw.aacircle(surface, color, spot, (wide - 1) / 2)


def dashed(points: Sequence[Spot], ink: float, gap: float) -> Iterator[list[Spot]]:
    """The inked pieces of a dashed line, which bend where it bends.

    >>> list(dashed([(0, 0), (10, 0)], 4, 2))
    [[(0, 0), (4.0, 0.0)], [(6.0, 0.0), (10.0, 0.0)]]
    """
    piece: list[Spot] = [points[0]]
    inked, left = True, ink
    for start, end in pairwise(points):
        long = dist(start, end)
        gone = 0.0
        while long - gone > left:
            gone += left
            at = (
                start[0] + (end[0] - start[0]) * gone / long,
                start[1] + (end[1] - start[1]) * gone / long,
            )
            if inked:
                yield [*piece, at]
            inked, left = not inked, gap if inked else ink
            piece = [at]
        left -= long - gone
        if inked and long > gone:
            piece.append(end)
    if inked and len(piece) > 1:
        yield piece


@lru_cache(maxsize=512)
def _name(
    text: str, face: str, size: int, tracking: int, turn: float, color: Color, halo: Color | None
) -> pygame.Surface:
    """A name turned, its letters edged with the color of the ground they stand on."""
    finer = 2 if turn else 1
    drawn = _letters(text, face, size * finer, tracking * finer, color)
    edge = max(1, round(size * finer / 11)) if halo is not None else 0
    sheet = pygame.Surface((drawn.get_width() + 2 * edge, drawn.get_height() + 2 * edge), pygame.SRCALPHA)
    sheet.fill((*(halo or color), 0))
    if halo is not None:
        under = _letters(text, face, size * finer, tracking * finer, halo)
        for x in (0, edge, 2 * edge):
            for y in (0, edge, 2 * edge):
                sheet.blit(under, (x, y))
    sheet.blit(drawn, (edge, edge))
    return pygame.transform.rotozoom(sheet, turn, 1 / finer) if turn else sheet


def _letters(text: str, face: str, size: int, tracking: int, color: Color) -> pygame.Surface:
    """The text drawn, its letters so much apart; as high as its capitals need above and below the middle."""
    drawn = font(face, size)
    sheet = pygame.Surface(
        (measure(text, face, size) + tracking * len(text), round(size * 1.24)), pygame.SRCALPHA
    )
    sheet.fill((*color, 0))
    # The middle of the capitals comes to stand in the middle of the sheet.
    capitals = 0.7 if face.startswith("poster") else 0.66
    top = round(sheet.get_height() / 2 + size * capitals / 2) - drawn.get_ascent()
    if not tracking:
        sheet.blit(drawn.render(drawable(text), True, color), (0, top))
        return sheet
    for at, letter in enumerate(text):
        left = measure(text[: at + 1], face, size) - measure(letter, face, size)
        sheet.blit(drawn.render(drawable(letter), True, color), (left + tracking * at, top))
    return sheet
