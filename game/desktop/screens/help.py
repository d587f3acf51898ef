"""Help: every key, and how to read the labels."""

from __future__ import annotations

from game.desktop.keys import KEYS
from game.desktop.layout import Block, Glyphs, Layout, Rect
from game.desktop.messages import Leave, Show
from game.desktop.screens.bar import Key
from game.desktop.screens.galley import CENTER, Galley
from game.desktop.screens.leaf import on_leaf
from game.desktop.screens.settings import set_heading
from game.desktop.screens.sheet import Sheet
from game.desktop.screens.views import HelpView
from game.desktop.theme import LABELS
from game.words import say


def lay_out_help(view: HelpView, sheet: Sheet) -> Layout:
    """Keys first, then labels and marks."""
    keys = [
        Key("close", "Esc", say("document.back"), Leave()),
        Key("show:settings", "S", say("reading.settings"), Show("settings")),
    ]
    return on_leaf(sheet, view.picture, _set_help, keys, view.notice, "help")


def _set_help(galley: Galley) -> None:
    sheet = galley.sheet
    set_heading(galley, say("help.title"))
    galley.text(say("help.mouse"), sheet.style(emphasis=True), "faint")
    galley.space(sheet.em(0.5))
    for key in KEYS:
        _row(galley, key.caps, say(f"help.key.{key.says}"), key.says == "choose")
    galley.space(sheet.em(0.6))
    galley.text(say("help.labels"), sheet.poster(1.25, 0.03), "accent", keep=True)
    galley.space(sheet.em(0.2))
    galley.text(say("help.rule"), sheet.style(), "ink")
    galley.space(sheet.em(0.3))
    for label in LABELS:
        _label(galley, label)


def _row(galley: Galley, caps: tuple[str, ...], words: str, span: bool) -> None:
    """Keys in their caps at the left, what they do at the right."""
    sheet = galley.sheet
    hang = sheet.em(8.0)
    top = galley.y
    with galley.column(galley.x + hang, galley.width - hang):
        galley.text(words, sheet.style(), "ink")
    cap = sheet.poster(0.78)
    pad = sheet.em(0.3)
    height = round(cap.size * 1.36)
    x, y = galley.x, top + (sheet.leading - height) // 2
    for number, name in enumerate(caps):
        if span and number:
            x += _put(galley, "–", "easy", cap.size, x, top, "faint") + sheet.em(0.25)
        # The arrows are not in the poster face.
        face = "poster" if name.isascii() else "book"
        width = max(sheet.measure(name, face, cap.size), height - 2 * pad)
        galley.boxes.append(Block(Rect(x, y, width + 2 * pad, height), "", edge="faint"))
        inner = sheet.measure(name, face, cap.size)
        _put(galley, name, face, cap.size, x + pad + (width - inner) // 2, top, "accent")
        x += width + 2 * pad + sheet.em(0.25)
    galley.space(sheet.em(0.14))


def _put(galley: Galley, words: str, face: str, size: int, x: int, top: int, role: str) -> int:
    """One word on the row that begins at `top`; returns its width."""
    width = galley.sheet.measure(words, face, size)
    baseline = round(top + galley.sheet.leading / 2 + size * CENTER[face])
    galley.boxes.append(Glyphs(x, baseline, width, words, face, size, role))
    return width


def _label(galley: Galley, label: str) -> None:
    """A label as it stands everywhere, and what it says."""
    sheet = galley.sheet
    hang = sheet.em(8.0)
    top = galley.y
    with galley.column(galley.x + hang, galley.width - hang):
        galley.text(say(f"help.label.{label}"), sheet.style(), "ink")
    size = sheet.em(0.9)
    galley.icon(label, label, galley.x, top + (sheet.leading - size) // 2, size)
    style = sheet.poster(0.95, 0.03)
    words = say(f"label.{label}")
    width = sheet.measure(words, "poster", style.size) + style.tracking * len(words)
    baseline = round(top + sheet.leading / 2 + style.size * CENTER["poster"])
    x = galley.x + size + sheet.em(0.4)
    galley.boxes.append(
        Glyphs(x, baseline, width, words, "poster", style.size, label, tracking=style.tracking)
    )
    galley.space(sheet.em(0.18))
