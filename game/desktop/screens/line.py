"""One line: words that never wrap, set at a place of their own; and keys in their caps."""

from __future__ import annotations

from typing import Final

from game.desktop.layout import Block, Box, Glyphs, Rect
from game.desktop.screens.sheet import Sheet
from game.desktop.typography import Style

CENTER: Final = {"mono": 0.23, "poster": 0.35}
"""How far below the middle of its line a family's baseline lies, in ems, where not `BASELINE`."""

BASELINE: Final = 0.24


def center(family: str) -> float:
    """How far below the middle of its line the baseline of a family lies, in ems."""
    return CENTER.get(family, BASELINE)


def width_of(sheet: Sheet, words: str, style: Style) -> int:
    """How wide words are on one line."""
    return sheet.measure(words, style.face(False, False), style.size) + style.tracking * len(words)


def one_line(
    sheet: Sheet, words: str, style: Style, x: int, top: int, row: int, role: str, hit: str = ""
) -> Glyphs:
    """Words on one line, in the middle of a row `row` high that begins at `top`."""
    return Glyphs(
        x,
        round(top + row / 2 + style.size * center(style.family)),
        width_of(sheet, words, style),
        words,
        style.face(False, False),
        style.size,
        role,
        hit=hit,
        tracking=style.tracking,
    )


def key_cap(sheet: Sheet, key: str, x: int, top: int, row: int, ink: str, edge: str) -> tuple[list[Box], int]:
    """A key as it is drawn everywhere, in the middle of its row; and the width of its cap."""
    style = sheet.poster(0.74) if key.isascii() else sheet.style(sheet.poster(0.74).size)
    width = width_of(sheet, key, style)
    height = round(style.size * 1.3)
    cap = max(width + 2 * round(style.size * 0.36), height)
    rect = Rect(x, top + (row - height) // 2, cap, height)
    words = one_line(sheet, key, style, x + (cap - width) // 2, top, row, ink)
    return [Block(rect, "", edge=edge), words], cap
