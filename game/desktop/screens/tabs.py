"""Tabs: the parts of a screen by name, each with its key; the open one is underlined."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Final

from game.desktop.layout import Rect
from game.desktop.messages import Meaning
from game.desktop.screens.galley import TARGET, Galley
from game.desktop.screens.line import key_cap, one_line, width_of
from game.desktop.screens.sheet import Sheet
from game.desktop.typography import Style
from game.words import say

KEYS: Final = 9
"""The first tabs have the figures of the keyboard."""


@dataclass(frozen=True, slots=True)
class Tab:
    """One part: what stands on its tab, what read-aloud says of it, what a click on it means."""

    id: str
    words: str
    says: str
    message: Meaning
    opened: bool


def set_tabs(galley: Galley, tabs: Sequence[Tab]) -> None:
    """The tabs one after the other, in as many rows as they need."""
    sheet = galley.sheet
    row = max(TARGET, sheet.em(1.6))
    top, x, gap = galley.y, galley.x, sheet.em(0.9)
    for number, tab in enumerate(tabs, 1):
        figure = str(number) if number <= KEYS else ""
        cap = key_cap(sheet, figure, 0, 0, row, "faint", "rule")[1] + sheet.em(0.3) if figure else 0
        style = _fitting(sheet, tab.words, galley.width - cap)
        wide = cap + width_of(sheet, tab.words, style)
        if x > galley.x and x + wide > galley.x + galley.width:
            x, top = galley.x, top + row + sheet.em(0.2)
        if figure:
            galley.boxes += key_cap(sheet, figure, x, top, row, "faint", "rule")[0]
        role = "accent" if tab.opened else "ink"
        words = one_line(sheet, tab.words, style, x + cap, top, row, role, tab.id)
        galley.boxes.append(words)
        if tab.opened:
            thick = max(2, sheet.em(0.12))
            galley.bar(Rect(words.x, top + row - thick, words.width, thick), "accent")
        says = say("notebook.opened", shelf=tab.says) if tab.opened else tab.says
        galley.hit(tab.id, [Rect(x, top, wide, row)], tab.message, says)
        x += wide + gap
    start = galley.y
    galley.y = top + row
    galley.slugs.append((start, galley.y, True))
    galley.space(sheet.em(0.5))


def _fitting(sheet: Sheet, words: str, room: int) -> Style:
    """The poster face as large as tabs are, or as small as a long name needs."""
    style = sheet.poster(1.05, 0.03)
    while width_of(sheet, words, style) > room and style.size > 1:
        style = replace(style, size=style.size - 1)
    return style
