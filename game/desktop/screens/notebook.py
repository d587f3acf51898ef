"""The notebook: everything met so far."""

from __future__ import annotations

from game.desktop.layout import Layout
from game.desktop.messages import Leave, OpenRecord
from game.desktop.screens.bar import Key
from game.desktop.screens.galley import Galley
from game.desktop.screens.leaf import on_leaf
from game.desktop.screens.settings import set_heading
from game.desktop.screens.sheet import Sheet
from game.desktop.screens.views import NotebookView
from game.words import say


def lay_out_notebook(view: NotebookView, sheet: Sheet) -> Layout:
    """Everything met so far."""
    keys = [Key("close", "Esc", say("document.back"), Leave())]
    return on_leaf(sheet, view.picture, lambda galley: _set(galley, view), keys, view.notice, "notebook")


def _set(galley: Galley, view: NotebookView) -> None:
    sheet = galley.sheet
    set_heading(galley, say("notebook.title"))
    for person in view.notebook.people:
        id = f"person:{person.id}"
        rect = galley.text(person.name, sheet.style(), "ink", hit=id)
        galley.hit(id, [rect], OpenRecord(person.id), person.name)
