"""Help: every key, and how to read the labels."""

from __future__ import annotations

from collections.abc import Sequence

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
    first = sheet.style(sheet.small if sheet.is_tight else sheet.body, emphasis=True)
    galley.text(say("help.mouse"), first, "faint")
    galley.space(sheet.white(0.5))
    if view.labels:
        _set_labels(galley)
        galley.space(sheet.white(0.6))
        galley.group()
    for key in (*KEYS, *MAP_KEYS, *(AUTHORS_KEYS if view.authors else ())):
        _row(galley, key)
    if not view.labels:
        galley.space(sheet.em(0.6))
        _set_labels(galley)


def _set_labels(galley: Galley) -> None:
    """All of them on one page of the leaf, where it is large enough."""
    sheet = galley.sheet
    galley.group()
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
    top, first, said = galley.y, len(galley.slugs), len(galley.spoken)
    end = _caps(galley, caps, span=span)
    # Where letters are large and the column narrow, the words stand close to their key, or under its caps.
    hang = sheet.em(8.0 if galley.width >= sheet.em(24) else 3.2)
    galley.y = top if end <= galley.x + hang else top + sheet.leading
    with galley.column(galley.x + hang, galley.width - hang):
        galley.text(words, sheet.style(), "ink", hit=id if does else "")
    named = " – ".join((caps[0], caps[-1])) if span else " ".join(caps)
    galley.say(said, say("terminal.labeled", label=named, value=words))
    area = Rect(galley.x, top, galley.width, max(TARGET, galley.y - top))
    galley.whole(first, area)
    if does:
        galley.hit(id, [area], does, words)
    galley.space(sheet.em(0.14))


def _caps(galley: Galley, caps: Sequence[str], *, span: bool) -> int:
    """The caps beside each other, a dash between the ends of a span; returns where they end."""
    sheet = galley.sheet
    x, gap, row = galley.x, sheet.em(0.25), sheet.leading
    for number, name in enumerate(caps):
        if span and number:
            dash = one_line(sheet, "–", sheet.style(sheet.small), x, galley.y, row, "faint")
            galley.boxes.append(dash)
            x += dash.width + gap
        boxes, cap = key_cap(sheet, name, x, galley.y, row, "accent", "faint")
        galley.boxes += boxes
        x += cap + gap
    return x


def _label(galley: Galley, label: str) -> None:
    """A label as it stands everywhere, and what it says."""
    sheet = galley.sheet
    beside = galley.width >= sheet.em(24)
    hang = sheet.em(8.0) if beside else 0
    top, first = galley.y, len(galley.slugs)
    put_label(galley, label, galley.x, top, sheet.leading, sheet.poster(0.95, 0.03))
    galley.y = top if beside else top + sheet.leading
    with galley.column(galley.x + hang, galley.width - hang):
        galley.text(say(f"help.label.{label}"), sheet.style(), "ink")
    galley.whole(first, Rect(galley.x, top, galley.width, galley.y - top))
    galley.space(sheet.em(0.18))
