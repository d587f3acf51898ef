"""Drawing: a layout on a surface. Everything that can be kept is kept; nothing is decided here."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Final, assert_never

import pygame

from game.desktop.fonts import drawable, font, measure
from game.desktop.icons import icon
from game.desktop.layout import (
    Area,
    Block,
    Box,
    Glyphs,
    Hit,
    Icon,
    Illustration,
    Layout,
    Name,
    Pane,
    Places,
    Plate,
    Rect,
    Stroke,
    lit,
    page_shown,
    visible_rects,
)
from game.desktop.paper import lay
from game.desktop.pictures import Frame, frame_of
from game.desktop.theme import Color, Theme

PictureOf = Callable[[Frame], pygame.Surface | None]
"""A picture as a frame asks for it; None while there is none."""

KEPT: Final = 1500
"""Drawn lines kept for the next frame."""

_lines: dict[tuple[str, str, int, Color, int], pygame.Surface] = {}


def draw(
    surface: pygame.Surface,
    layout: Layout,
    theme: Theme,
    places: Places,
    focused: str | None,
    hovered: str | None,
    picture_of: PictureOf,
) -> None:
    """Draw the screen; `places` say where its panes are turned to."""
    brush = _Brush(surface, theme, lit(layout, hovered), picture_of)
    brush.boxes(layout.boxes)
    for pane in layout.panes:
        brush.pane(pane, page_shown(pane, places))
    hit = layout.hit(focused) if focused else None
    if hit:
        words, shift = _words_around(layout, places, hit)
        for rect in visible_rects(layout, places, hit):
            brush.ring(rect, words, shift)
    for id in lit(layout, hovered) & layout.tips.keys() or lit(layout, focused) & layout.tips.keys():
        brush.boxes(layout.tips[id])


def _words_around(layout: Layout, places: Places, hit: Hit) -> tuple[list[Glyphs], int]:
    """All words that stand where the hit stands, and how far down they are drawn."""
    if not hit.pane:
        return [box for box in layout.boxes if isinstance(box, Glyphs)], 0
    pane = layout.pane(hit.pane)
    top, end = pane.shown(page_shown(pane, places))
    words = [box for box in pane.boxes if isinstance(box, Glyphs) and _meets(box, top, end)]
    return words, pane.viewport.y - top


class _Brush:
    """Draws boxes on one surface in one theme."""

    def __init__(
        self, surface: pygame.Surface, theme: Theme, hovered: frozenset[str], picture_of: PictureOf
    ) -> None:
        self.surface, self.theme, self.hovered, self.picture_of = surface, theme, hovered, picture_of

    def pane(self, pane: Pane, page: int) -> None:
        """The page of a pane that is turned up, and its signs."""
        top, end = pane.shown(page)
        view = pane.viewport
        self.surface.set_clip(pygame.Rect(0, view.y, self.surface.get_width(), end - top))
        self.boxes((box for box in pane.boxes if _meets(box, top, end)), view.y - top)
        self.surface.set_clip(None)
        if pane.marks:
            self.boxes(pane.marks[page])

    def boxes(self, boxes: Iterable[Box], shift: int = 0) -> None:
        """Draw boxes in order, `shift` pixels further down."""
        for box in boxes:
            match box:
                case Glyphs():
                    self._glyphs(box, shift)
                case Block():
                    self._block(box, shift)
                case Illustration():
                    self._illustration(box, shift)
                case Icon():
                    color = self.theme.color(box.role)
                    sign = icon(box.name, box.rect.width, color)
                    self.surface.blit(sign, (box.rect.x, box.rect.y + shift))
                case Area() | Stroke() | Name() | Plate():
                    from game.desktop.tracing import trace  # only a map has any

                    trace(self.surface, box, self.theme, shift)
                case _:
                    assert_never(box)

    def _glyphs(self, box: Glyphs, shift: int) -> None:
        color = self.theme.color(box.role)
        line = _line(box.text, box.face, box.size, color, box.tracking)
        baseline = box.baseline + shift
        self.surface.blit(line, (box.x, baseline - font(box.face, box.size).get_ascent()))
        if box.underline == "dotted":
            _dots(self.surface, color, box, baseline)
        if box.underline == "solid" or (box.hit and box.hit in self.hovered):
            thick = max(1, round(box.size / 18))
            y = baseline + max(2, round(box.size * 0.13))
            self.surface.fill(color, (box.x, y, box.width - box.tracking, thick))

    def _block(self, box: Block, shift: int) -> None:
        rect = pygame.Rect(box.rect.x, box.rect.y + shift, box.rect.width, box.rect.height)
        if box.role:
            color = self.theme.color(box.role)
            if box.grain and self.theme.grain:
                lay(self.surface, rect, color, self.theme.grain)
            elif box.opacity < 255:
                veil = pygame.Surface(rect.size)
                veil.fill(color)
                veil.set_alpha(box.opacity)
                self.surface.blit(veil, rect)
            else:
                self.surface.fill(color, rect)
        if box.edge:
            pygame.draw.rect(self.surface, self.theme.color(box.edge), rect, box.edge_width)

    def _illustration(self, box: Illustration, shift: int) -> None:
        rect = pygame.Rect(box.rect.x, box.rect.y + shift, box.rect.width, box.rect.height)
        part = box.shown or box.rect
        shown = pygame.Rect(part.x - box.rect.x, part.y - box.rect.y, part.width, part.height)
        picture = self.picture_of(frame_of(box, self.theme.grain))
        if picture is None:
            self.surface.fill(self.theme.color("sky"), shown.move(rect.topleft))
        else:
            self.surface.blit(picture, shown.move(rect.topleft), shown)

    def ring(self, rect: Rect, words: Iterable[Glyphs], shift: int) -> None:
        """The focus ring: its color, edged with paper so that it shows on anything; `words` stay on top of it."""
        wide = max(2, self.surface.get_height() // 360)
        # A row has white at its sides, for its words to stand clear of the ring; a word has its neighbors.
        beside = wide * 6 if rect.width * 4 > self.surface.get_width() else wide * 3
        outer = pygame.Rect(rect.x, rect.y, rect.width, rect.height).inflate(beside, wide * 3)
        edge = outer.inflate(2, 2)
        pygame.draw.rect(self.surface, self.theme.color("paper"), edge, wide + 2, wide * 2)
        pygame.draw.rect(self.surface, self.theme.color("focus"), outer, wide, wide * 2)
        crossed = [box for box in words if edge.colliderect(_ink(box, shift))]
        for band in _bands(edge, wide + 2):
            self.surface.set_clip(band)
            self.boxes(crossed, shift)
        self.surface.set_clip(None)


def _ink(box: Glyphs, shift: int) -> pygame.Rect:
    """Where a run of text can have left ink."""
    return pygame.Rect(box.x, box.baseline - box.size + shift, box.width, round(box.size * 1.4))


def _bands(edge: pygame.Rect, wide: int) -> tuple[pygame.Rect, ...]:
    """The four sides of a frame, none over another."""
    return (
        pygame.Rect(edge.x, edge.y, edge.width, wide),
        pygame.Rect(edge.x, edge.bottom - wide, edge.width, wide),
        pygame.Rect(edge.x, edge.y + wide, wide, edge.height - 2 * wide),
        pygame.Rect(edge.right - wide, edge.y + wide, wide, edge.height - 2 * wide),
    )


def _meets(box: Box, top: int, end: int) -> bool:
    """Whether any of a box lies between two rows of its document."""
    if isinstance(box, Glyphs):
        return box.baseline > top and box.baseline - box.size < end
    return box.rect.bottom > top and box.rect.y < end


def _line(text: str, face: str, size: int, color: Color, tracking: int) -> pygame.Surface:
    """The text drawn; with `tracking`, letter by letter where the whole would set them, and so much apart."""
    key = (text, face, size, color, tracking)
    line = _lines.get(key)
    if line is None:
        if len(_lines) >= KEPT:
            for old in list(_lines)[: KEPT // 3]:
                del _lines[old]
        drawn = font(face, size)
        if tracking:
            line = pygame.Surface(
                (measure(text, face, size) + tracking * len(text), drawn.get_height()), pygame.SRCALPHA
            )
            line.fill((*color, 0))
            for at, letter in enumerate(text):
                # Its end, not its beginning, is known before the next one: kerning moves it to the left.
                left = measure(text[: at + 1], face, size) - measure(letter, face, size)
                line.blit(drawn.render(drawable(letter), True, color), (left + tracking * at, 0))
        else:
            line = drawn.render(drawable(text), True, color)
        _lines[key] = line
    return line


def _dots(surface: pygame.Surface, color: Color, box: Glyphs, baseline: int) -> None:
    """A dotted underline, the dots as large as the strokes of the type."""
    dot = max(1, round(box.size / 15))
    step = max(3, round(box.size / 6))
    y = baseline + max(2, round(box.size * 0.14))
    for x in range(box.x, box.x + box.width - dot, step):
        surface.fill(color, (x, y, dot, dot))
