"""Labels: what kind of knowledge this is, always as sign, color and word."""

from __future__ import annotations

from game.desktop.layout import Hit, Rect
from game.desktop.messages import Show
from game.desktop.screens.galley import TARGET, Galley
from game.desktop.screens.line import one_line, width_of
from game.desktop.screens.sheet import Sheet
from game.desktop.typography import Style
from game.words import say


def set_label(galley: Galley, label: str, beside: str) -> None:
    """The label on a line of its own, with words at the right end of it where there is room."""
    sheet = galley.sheet
    style, small = sheet.poster(1.05, 0.04), sheet.style(sheet.small)
    top, row = galley.y, sheet.em(1.5)
    end = galley.x + put_explained(galley, label, galley.x, top, row, style)
    galley.pad(row)
    if beside:
        x = galley.x + galley.width - width_of(sheet, beside, small)
        if x >= end + sheet.em(0.8):
            galley.boxes.append(one_line(sheet, beside, small, x, top, row, "faint"))
            galley.spoken.append((top, beside))
        else:
            galley.text(beside, small, "faint", keep=True)
    galley.space(sheet.em(0.3))


def label_style(sheet: Sheet) -> Style:
    """How a label looks beside other words."""
    return sheet.poster(0.84, 0.05)


def label_width(sheet: Sheet, label: str, style: Style) -> int:
    """How wide a label is, sign and word."""
    return _sign(sheet, style) + width_of(sheet, say(f"label.{label}"), style)


def put_label(
    galley: Galley, label: str, x: int, top: int, row: int, style: Style | None = None, hit: str = ""
) -> int:
    """A label at a place of its own, in the middle of its row; returns its width."""
    sheet = galley.sheet
    style = style or label_style(sheet)
    icon = round(style.size * 0.9)
    galley.icon(label, label, x, top + (row - icon) // 2, icon)
    words = one_line(sheet, say(f"label.{label}"), style, x + _sign(sheet, style), top, row, label, hit)
    galley.boxes.append(words)
    galley.spoken.append((top, words.text))
    return words.x + words.width - x


def put_explained(galley: Galley, label: str, x: int, top: int, row: int, style: Style | None = None) -> int:
    """A label that a click explains; the keys find what all of them say on the help. Returns its width."""
    id = f"label:{galley.pane_id}:{len(galley.hits)}"
    wide = put_label(galley, label, x, top, row, style, id)
    tall = max(TARGET, row)
    area = Rect(x, top + (row - tall) // 2, wide, tall)
    says = say(f"help.label.{label}")
    galley.hits.append(Hit(id, (area,), Show("labels"), says, pane=galley.pane_id, focusable=False))
    return wide


def _sign(sheet: Sheet, style: Style) -> int:
    """The sign of a label, and the gap after it."""
    return round(style.size * 0.9) + sheet.em(0.34)
