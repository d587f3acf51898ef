"""The history: every page read and choice taken."""

from __future__ import annotations

from game.desktop.layout import Layout
from game.desktop.messages import GoBack, Leave
from game.desktop.screens.bar import Key
from game.desktop.screens.galley import Galley
from game.desktop.screens.leaf import on_leaf
from game.desktop.screens.settings import set_heading
from game.desktop.screens.sheet import Sheet
from game.desktop.screens.views import HistoryView
from game.words import say


def lay_out_history(view: HistoryView, sheet: Sheet) -> Layout:
    """Every page read and choice taken."""
    keys = [Key("close", "Esc", say("document.back"), Leave())]
    return on_leaf(sheet, view.picture, lambda galley: _set(galley, view), keys, view.notice, "history")


def _set(galley: Galley, view: HistoryView) -> None:
    sheet = galley.sheet
    set_heading(galley, say("history.title"))
    for row in view.rows:
        id = f"page:{row.steps}"
        rect = galley.text(row.title, sheet.style(strong=row.steps == view.here), "ink", hit=id)
        galley.hit(id, [rect], GoBack(row.steps), row.title)
