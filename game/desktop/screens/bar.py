"""The bar at the foot of a screen: every way on, with the key that takes it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from game.desktop.layout import Block, Box, Glyphs, Hit, Icon, Rect
from game.desktop.messages import Dismiss, Meaning
from game.desktop.screens.galley import TARGET, Galley
from game.desktop.screens.line import key_cap, one_line
from game.desktop.screens.sheet import Sheet


@dataclass(frozen=True, slots=True)
class Key:
    """One way on: the key as it is written on the keyboard, and what it does in a word or two."""

    id: str
    key: str
    words: str
    message: Meaning
    marked: bool = False


@dataclass(frozen=True, slots=True)
class Bar:
    """The set bar: what is drawn, what can be clicked, and how much of the foot it takes."""

    boxes: tuple[Box, ...]
    hits: tuple[Hit, ...]
    top: int


def set_bar(sheet: Sheet, keys: Sequence[Key], column: Rect, notice: str = "", ground: str = "") -> Bar:
    """The bar at the foot of `column`, in as many rows as it needs; a notice stands above it.

    `ground` is "" on paper; "cover" names the roles of the cover's ground.
    """
    ink, faint, accent = ("cover-ink", "cover-faint", "cover-faint") if ground else ("ink", "faint", "accent")
    row, gap = max(TARGET, round(sheet.small * 1.7)), round(sheet.small * 0.85)
    rows: list[list[tuple[Key, int]]] = [[]] if keys else []
    x = column.x
    for key in keys:
        wide = _key(sheet, key, 0, 0, row, (ink, faint, accent))[1]
        if rows[-1] and x + wide > column.right:
            rows.append([])
            x = column.x
        rows[-1].append((key, x))
        x += wide + gap
    top = column.bottom - row * len(rows)
    boxes: list[Box] = []
    hits: list[Hit] = []
    for number, line in enumerate(rows):
        y = top + number * row
        for key, left in line:
            drawn, wide = _key(sheet, key, left, y, row, (ink, faint, accent))
            boxes += drawn
            hits.append(Hit(key.id, (Rect(left, y, wide, row),), key.message, key.words))
    if notice:
        top = _notice(sheet, notice, column, top, boxes, hits)
    return Bar(tuple(boxes), tuple(hits), top)


def _notice(sheet: Sheet, notice: str, column: Rect, bottom: int, boxes: list[Box], hits: list[Hit]) -> int:
    """One sentence on a dark strip; a click puts it away. Returns its top."""
    pad = round(sheet.small * 0.5)
    galley = Galley(sheet, column.x + pad, column.width - 2 * pad)
    galley.text(notice, sheet.style(sheet.small), "notice-ink", hit="dismiss")
    strip = Rect(column.x, bottom - galley.y - 2 * pad, column.width, galley.y + pad)
    boxes.append(Block(strip, "notice"))
    for box in galley.boxes:
        assert isinstance(box, Glyphs)
        boxes.append(replace(box, baseline=box.baseline + strip.y + pad // 2))
    hits.insert(0, Hit("dismiss", (strip,), Dismiss(), notice))  # read, and come to, before the bar
    return strip.y


def _key(
    sheet: Sheet, key: Key, x: int, top: int, row: int, roles: tuple[str, str, str]
) -> tuple[list[Box], int]:
    """One key with its words; and how wide they are together."""
    ink, faint, accent = roles
    style, gap = sheet.style(sheet.small), round(sheet.small * 0.32)
    boxes, cap = key_cap(sheet, key.key, x, top, row, accent, faint)
    words = one_line(sheet, key.words, style, x + cap + gap, top, row, ink, hit=key.id)
    boxes.append(words)
    end = words.x + words.width
    if key.marked:
        dot = round(sheet.small * 0.42)
        boxes.append(Icon(Rect(end + gap // 2, top + row // 2 - dot, dot, dot), "dot", accent))
        end += gap // 2 + dot
    return boxes, end - x
