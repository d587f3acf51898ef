"""The bar at the foot of a screen: every way on, with the key that takes it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from game.desktop.layout import Block, Box, Glyphs, Hit, Icon, Rect
from game.desktop.messages import Dismiss, Meaning
from game.desktop.screens.galley import CENTER, TARGET, Galley
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
    x, width, bottom = column.x, column.width, column.bottom
    ink, faint, key_role = (
        ("cover-ink", "cover-faint", "cover-faint") if ground else ("ink", "faint", "accent")
    )
    size, row = sheet.small, max(TARGET, round(sheet.small * 1.7))
    gap, pad = round(size * 0.85), round(size * 0.32)
    style, cap = sheet.style(size), sheet.poster(0.72)
    rows: list[list[tuple[Key, int, int]]] = [[]]
    at = x
    for key in keys:
        key_width = sheet.measure(key.key, "poster", cap.size) + 2 * pad
        wide = key_width + pad + sheet.measure(key.words, style.face(False, False), size)
        wide += style.tracking * len(key.words)
        if rows[-1] and at + wide > x + width:
            rows.append([])
            at = x
        rows[-1].append((key, at, key_width))
        at += wide + gap
    top = bottom - row * len(rows)
    boxes: list[Box] = []
    hits: list[Hit] = []
    for number, line in enumerate(rows):
        y = top + number * row
        for key, left, key_width in line:
            end = _key(sheet, boxes, key, left, key_width, y, row, (ink, faint, key_role))
            hits.append(Hit(key.id, (Rect(left, y, end - left, row),), key.message, key.words))
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
    hits.append(Hit("dismiss", (strip,), Dismiss(), notice))
    return strip.y


def _key(
    sheet: Sheet,
    boxes: list[Box],
    key: Key,
    left: int,
    key_width: int,
    y: int,
    row: int,
    roles: tuple[str, str, str],
) -> int:
    """Draw one key and its words; return where they end."""
    ink, faint, key_role = roles
    size, cap = sheet.small, sheet.poster(0.72)
    style = sheet.style(size)
    pad = round(size * 0.32)
    height = round(cap.size * 1.25)
    box = Rect(left, y + (row - height) // 2, key_width, height)
    boxes.append(Block(box, "", edge=faint))
    middle = y + row / 2
    baseline = round(middle + cap.size * CENTER["poster"])
    boxes.append(Glyphs(left + pad, baseline, key_width - 2 * pad, key.key, "poster", cap.size, key_role))
    words_x = left + key_width + pad
    face = style.face(False, False)
    width = sheet.measure(key.words, face, size) + style.tracking * len(key.words)
    baseline = round(middle + size * CENTER[style.family])
    boxes.append(
        Glyphs(words_x, baseline, width, key.words, face, size, ink, hit=key.id, tracking=style.tracking)
    )
    if key.marked:
        dot = round(size * 0.42)
        boxes.append(Icon(Rect(words_x + width + pad // 2, y + row // 2 - dot, dot, dot), "dot", key_role))
        width += pad // 2 + dot
    return words_x + width
