"""The screens around a game: one that strayed from its story, a mistake."""

from __future__ import annotations

from game.desktop.layout import Layout
from game.desktop.messages import Close, Show, Undo, Way
from game.desktop.screens.galley import Galley
from game.desktop.screens.leaf import on_leaf
from game.desktop.screens.settings import set_heading
from game.desktop.screens.sheet import Sheet
from game.desktop.screens.slots import way
from game.desktop.screens.views import MistakeView, StrayedView
from game.words import say


def lay_out_strayed(view: StrayedView, sheet: Sheet) -> Layout:
    """What happened to the kept game, in one sentence, and three ways on."""
    return on_leaf(sheet, view.picture, lambda galley: _set_strayed(galley, view), (), view.notice, "strayed")


def _set_strayed(galley: Galley, view: StrayedView) -> None:
    sheet = galley.sheet
    set_heading(galley, say("strayed.title"))
    galley.prose(view.says, sheet.style(), "ink")
    galley.space(sheet.em(0.7))
    way(galley, "way:safe", say("strayed.safe"), Way("safe"))
    way(galley, "way:fresh", say("strayed.fresh"), Way("fresh"))
    way(galley, "way:untouched", say("strayed.untouched"), Way("untouched"))


def lay_out_mistake(view: MistakeView, sheet: Sheet) -> Layout:
    """One sentence, and the ways out of it."""
    return on_leaf(sheet, view.picture, lambda galley: _set_mistake(galley, view), (), view.notice, "mistake")


def _set_mistake(galley: Galley, view: MistakeView) -> None:
    sheet = galley.sheet
    set_heading(galley, say("mistake.title"))
    galley.prose(view.says, sheet.style(), "ink")
    galley.space(sheet.em(0.7))
    way(galley, "undo", say("reading.undo-last"), Undo())
    way(galley, "show:title", say("reading.leave"), Show("title"))
    way(galley, "quit", say("title.quit"), Close())
