"""Help: every key, and how to read the labels."""

from __future__ import annotations

from game.desktop.keys import AUTHORS_KEYS, KEYS, MAP_KEYS
from game.desktop.keys import Key as KeyOnPage
from game.desktop.layout import Layout, Rect
from game.desktop.messages import Adjust, Close, Leave, ReadAloud, Show
from game.desktop.screens.bar import Key
from game.desktop.screens.galley import TARGET, Galley
from game.desktop.screens.label import put_label
from game.desktop.screens.leaf import on_leaf
from game.desktop.screens.line import key_cap, one_line
from game.desktop.screens.settings import set_heading
from game.desktop.screens.sheet import Sheet
from game.desktop.screens.views import HelpView
from game.desktop.theme import LABELS
from game.words import say


def lay_out_help(view: HelpView, sheet: Sheet) -> Layout:
    """Keys first, then labels and marks."""
    keys = [
        Key("close", "Esc", say("document.back"), Leave()),
        Key("show:chapters", "K", say("title.chapters"), Show("chapters")),
        Key("show:settings", "S", say("reading.settings"), Show("settings")),
    ]
    return on_leaf(sheet, view.picture, lambda galley: _set_help(galley, view), keys, view.notice, "help")


def _set_help(galley: Galley, view: HelpView) -> None:
    sheet = galley.sheet
    set_heading(galley, say("help.title"))
    galley.text(say("help.mouse"), sheet.style(emphasis=True), "faint")
    galley.space(sheet.em(0.5))
    for key in (*KEYS, *MAP_KEYS, *(AUTHORS_KEYS if view.authors else ())):
        _row(galley, key)
    galley.space(sheet.em(0.6))
    galley.text(say("help.labels"), sheet.poster(1.25, 0.03), "accent", keep=True)
    galley.space(sheet.em(0.2))
    galley.text(say("help.rule"), sheet.style(), "ink")
    galley.space(sheet.em(0.3))
    for label in LABELS:
        _label(galley, label)


def _row(galley: Galley, key: KeyOnPage) -> None:
    """Keys in their caps at the left, what they do at the right; what can be done from here is done by a click."""
    sheet, caps, span = galley.sheet, key.caps, key.says == "choose"
    words, id = say(f"help.key.{key.says}"), f"key:{key.says}"
    does = key.does if isinstance(key.does, Adjust | Close | ReadAloud | Show) else None
    hang = sheet.em(8.0)
    top, said = galley.y, len(galley.spoken)
    with galley.column(galley.x + hang, galley.width - hang):
        galley.text(words, sheet.style(), "ink", hit=id if does else "")
    named = " – ".join((caps[0], caps[-1])) if span else " ".join(caps)
    galley.say(said, say("terminal.labeled", label=named, value=words))
    if does:
        area = Rect(galley.x, top, galley.width, max(TARGET, galley.y - top))
        galley.hit(id, [area], does, words)
        galley.y = area.bottom
    x, gap, row = galley.x, sheet.em(0.25), sheet.leading
    for number, name in enumerate(caps):
        if span and number:
            dash = one_line(sheet, "–", sheet.style(sheet.small), x, top, row, "faint")
            galley.boxes.append(dash)
            x += dash.width + gap
        boxes, cap = key_cap(sheet, name, x, top, row, "accent", "faint")
        galley.boxes += boxes
        x += cap + gap
    galley.space(sheet.em(0.14))


def _label(galley: Galley, label: str) -> None:
    """A label as it stands everywhere, and what it says."""
    sheet = galley.sheet
    hang = sheet.em(8.0)
    put_label(galley, label, galley.x, galley.y, sheet.leading, sheet.poster(0.95, 0.03))
    with galley.column(galley.x + hang, galley.width - hang):
        galley.text(say(f"help.label.{label}"), sheet.style(), "ink")
    galley.space(sheet.em(0.18))
