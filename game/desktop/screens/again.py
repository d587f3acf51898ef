"""Again: the mark of a page that was read in an earlier game."""

from __future__ import annotations

from game.desktop.screens.galley import Galley
from game.desktop.screens.line import one_line, width_of
from game.words import say

SIGN = "ribbon"


def set_read_before(galley: Galley, beside: str, row: int) -> bool:
    """Put the mark at the right end of the row just above, if there is room beside its words.

    False where there is none: then it wants a row of its own, which is set here.
    """
    sheet = galley.sheet
    style, head = sheet.style(sheet.small, emphasis=True), sheet.poster(0.92, 0.07)
    words = say("reading.read-before")
    size, gap = round(sheet.small * 0.8), sheet.em(0.3)
    wide = size + gap + width_of(sheet, words, style)
    fits = bool(beside) and width_of(sheet, beside, head) + wide + sheet.em(0.8) <= galley.width
    x = galley.x + galley.width - wide if fits else galley.x
    top = galley.y - row if fits else galley.y
    if not fits:
        galley.pad(row)
    galley.spoken.append((top, words))
    galley.icon(SIGN, "faint", x, top + (row - size) // 2, size)
    galley.boxes.append(one_line(sheet, words, style, x + size + gap, top, row, "faint"))
    return fits
