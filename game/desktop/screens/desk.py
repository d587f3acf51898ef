"""The screens around a game: places kept, a game that strayed, a mistake."""

from __future__ import annotations

from game.desktop.layout import Block, Glyphs, Layout, Rect
from game.desktop.messages import Close, Continue, Keep, Leave, Meaning, Name, Show, Undo, Way
from game.desktop.screens.bar import Key
from game.desktop.screens.galley import Galley
from game.desktop.screens.leaf import on_leaf
from game.desktop.screens.settings import set_heading
from game.desktop.screens.sheet import Sheet
from game.desktop.screens.views import MistakeView, SlotsView, StrayedView
from game.words import say


def lay_out_slots(view: SlotsView, sheet: Sheet) -> Layout:
    """The places kept, newest first; on top, this place can be kept under a name."""
    keys = [Key("close", "Esc", say("document.back"), Leave())]
    return on_leaf(sheet, view.picture, lambda galley: _set_slots(galley, view), keys, view.notice, "slots")


def _set_slots(galley: Galley, view: SlotsView) -> None:
    sheet = galley.sheet
    set_heading(galley, say("slots.title"))
    if view.naming is not None:
        _naming(galley, view.naming)
    elif view.can_keep:
        _line(galley, "keep", say("slots.keep"), Name(""))
    if not view.bookmarks:
        galley.space(sheet.em(0.5))
        galley.text(say("slots.none"), sheet.style(emphasis=True), "faint")
    for mark in view.bookmarks:
        galley.space(sheet.em(0.5))
        galley.rule(keep=True)
        galley.space(sheet.em(0.35))
        top, id = galley.y, f"slot:{mark.name}"
        galley.text(mark.name, sheet.poster(1.3, 0.02), "ink", keep=True, hit=id)
        where = " · ".join(part for part in (mark.chapter, mark.dateline) if part)
        galley.text(where, sheet.style(sheet.small), "faint", keep=bool(mark.words))
        if mark.words:
            galley.text(mark.words, sheet.style(sheet.small, emphasis=True), "ink")
        says = ", ".join(part for part in (mark.name, where, mark.words) if part)
        galley.hit(id, [Rect(galley.x, top, galley.width, galley.y - top)], Continue(mark.name), says)


def _naming(galley: Galley, name: str) -> None:
    """The name as it is typed, on a line to write on."""
    sheet = galley.sheet
    galley.text(say("slots.name"), sheet.style(emphasis=True), "faint", keep=True)
    rect = galley.text(name or "…", sheet.poster(1.6, 0.02), "ink" if name else "faint", keep=True)
    galley.boxes.append(Block(Rect(galley.x, rect.bottom, galley.width, max(2, sheet.em(0.1))), "accent"))
    last = [box for box in galley.boxes if isinstance(box, Glyphs)][-1]
    caret = Rect(
        last.x + (last.width if name else 0) + 2, rect.bottom - last.size, max(2, sheet.em(0.08)), last.size
    )
    galley.boxes.append(Block(caret, "accent"))
    galley.space(sheet.em(0.5))
    _line(galley, "keep", say("slots.keep-as"), Keep(name))
    _line(galley, "keep:no", say("slots.not-now"), Name(None))


def lay_out_strayed(view: StrayedView, sheet: Sheet) -> Layout:
    """What happened to the kept game, in one sentence, and three ways on."""
    return on_leaf(sheet, view.picture, lambda galley: _set_strayed(galley, view), (), view.notice, "strayed")


def _set_strayed(galley: Galley, view: StrayedView) -> None:
    sheet = galley.sheet
    set_heading(galley, say("strayed.title"))
    galley.prose(view.says, sheet.style(), "ink")
    galley.space(sheet.em(0.7))
    _line(galley, "way:safe", say("strayed.safe"), Way("safe"))
    _line(galley, "way:fresh", say("strayed.fresh"), Way("fresh"))
    _line(galley, "way:untouched", say("strayed.untouched"), Way("untouched"))


def lay_out_mistake(view: MistakeView, sheet: Sheet) -> Layout:
    """One sentence, and the ways out of it."""
    return on_leaf(sheet, view.picture, lambda galley: _set_mistake(galley, view), (), view.notice, "mistake")


def _set_mistake(galley: Galley, view: MistakeView) -> None:
    sheet = galley.sheet
    set_heading(galley, say("mistake.title"))
    galley.prose(view.says, sheet.style(), "ink")
    galley.space(sheet.em(0.7))
    _line(galley, "undo", say("reading.undo-last"), Undo())
    _line(galley, "show:title", say("reading.leave"), Show("title"))
    _line(galley, "quit", say("title.quit"), Close())


def _line(galley: Galley, id: str, words: str, message: Meaning) -> None:
    """One way on, with the sign of a thing to do."""
    sheet = galley.sheet
    top, size, hang = galley.y, sheet.em(0.62), sheet.em(1.25)
    with galley.column(galley.x + hang, galley.width - hang):
        rect = galley.text(words, sheet.style(strong=True), "link", hit=id)
    galley.icon("taken", "accent", galley.x, top + (sheet.leading - size) // 2, size)
    galley.hit(id, [Rect(galley.x, top, galley.width, rect.height)], message, words)
    galley.space(sheet.em(0.25))
