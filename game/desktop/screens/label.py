"""Labels: what kind of knowledge this is, always as sign, color and word."""

from __future__ import annotations

from game.desktop.layout import Glyphs, Rect
from game.desktop.screens.galley import CENTER, Galley
from game.words import say


def set_label(galley: Galley, label: str, beside: str) -> None:
    """The label on a line of its own, with words at the right end of it where there is room."""
    sheet = galley.sheet
    style = sheet.poster(1.05, 0.04)
    size = sheet.em(0.95)
    top, row = galley.y, sheet.em(1.5)
    words = say(f"label.{label}")
    galley.icon(label, label, galley.x, top + (row - size) // 2, size)
    with galley.column(galley.x + size + sheet.em(0.4), galley.width - size - sheet.em(0.4)):
        galley.text(words, style, label, leading=row, keep=True)
    if beside:
        taken = (
            size + sheet.em(1.2) + sheet.measure(words, "poster", style.size) + style.tracking * len(words)
        )
        small = sheet.style(sheet.small)
        face = small.face(False, False)
        width = sheet.measure(beside, face, small.size) + small.tracking * len(beside)
        if taken + width <= galley.width:
            baseline = round(top + row / 2 + small.size * CENTER[small.family])
            x = galley.x + galley.width - width
            galley.boxes.append(
                Glyphs(x, baseline, width, beside, face, small.size, "faint", tracking=small.tracking)
            )
        else:
            galley.text(beside, small, "faint", keep=True)
    galley.space(sheet.em(0.3))


def label_width(galley: Galley, label: str) -> int:
    """How wide a label is, sign and word."""
    sheet = galley.sheet
    style = sheet.poster(0.84, 0.05)
    words = say(f"label.{label}")
    return (
        round(style.size * 0.9)
        + sheet.em(0.3)
        + sheet.measure(words, "poster", style.size)
        + style.tracking * len(words)
    )


def put_label(galley: Galley, label: str, x: int, y: int, row: int) -> Rect:
    """A small label at a place of its own; returns where it stands."""
    sheet = galley.sheet
    style = sheet.poster(0.84, 0.05)
    words = say(f"label.{label}")
    icon = round(style.size * 0.9)
    galley.icon(label, label, x, y + (row - icon) // 2, icon)
    left = x + icon + sheet.em(0.3)
    width = sheet.measure(words, "poster", style.size) + style.tracking * len(words)
    baseline = round(y + row / 2 + style.size * CENTER["poster"])
    galley.boxes.append(
        Glyphs(left, baseline, width, words, "poster", style.size, label, tracking=style.tracking)
    )
    return Rect(x, y, left + width - x, row)
