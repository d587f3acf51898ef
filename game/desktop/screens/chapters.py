"""The chapters: where a game can begin."""

from __future__ import annotations

from game.desktop.layout import Layout
from game.desktop.messages import Begin, Leave
from game.desktop.screens.bar import Key
from game.desktop.screens.galley import Galley
from game.desktop.screens.leaf import on_leaf
from game.desktop.screens.settings import set_heading
from game.desktop.screens.sheet import Sheet
from game.desktop.screens.views import ChaptersView
from game.words import say


def lay_out_chapters(view: ChaptersView, sheet: Sheet) -> Layout:
    """Where a game can begin."""
    keys = [Key("close", "Esc", say("document.back"), Leave())]
    return on_leaf(sheet, view.picture, lambda galley: _set(galley, view), keys, view.notice, "chapters")


def _set(galley: Galley, view: ChaptersView) -> None:
    sheet = galley.sheet
    set_heading(galley, say("chapters.title"))
    for chapter in view.story.chapters:
        id = f"begin:{chapter.id}"
        rect = galley.text(chapter.title, sheet.style(strong=chapter.id == view.here), "ink", hit=id)
        galley.hit(id, [rect], Begin(chapter.id), chapter.title)
