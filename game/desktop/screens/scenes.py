"""The scenes of a story, to begin at any of them with whatever shall hold there."""

from __future__ import annotations

from game.desktop.edits import Jump
from game.desktop.layout import Block, Glyphs, Layout, Rect
from game.desktop.messages import Leave
from game.desktop.preview import MOST, Row
from game.desktop.screens.bar import Key
from game.desktop.screens.galley import TARGET, Galley
from game.desktop.screens.leaf import on_leaf
from game.desktop.screens.line import one_line, width_of
from game.desktop.screens.settings import set_heading
from game.desktop.screens.sheet import Sheet
from game.desktop.screens.views import ScenesView
from game.words import say


def lay_out_scenes(view: ScenesView, sheet: Sheet) -> Layout:
    """A line to type on, and under it what fits: chapters and their scenes."""
    keys = [Key("close", "Esc", say("document.back"), Leave())]
    return on_leaf(sheet, view.picture, lambda galley: _set_scenes(galley, view), keys, view.notice, "scenes")


def _set_scenes(galley: Galley, view: ScenesView) -> None:
    sheet = galley.sheet
    set_heading(galley, say("scenes.title"))
    _typed(galley, view.typed)
    galley.text(say("scenes.how"), sheet.style(sheet.small), "faint", keep=True)
    if view.facts:
        galley.text(say("scenes.facts", facts=view.facts), sheet.style(sheet.small, strong=True), "ink")
    if view.says:
        galley.text(view.says, sheet.style(strong=True), "accent")
    if not view.rows:
        galley.space(sheet.em(0.6))
        galley.text(say("scenes.none"), sheet.style(emphasis=True), "faint")
    for row in view.rows[:MOST]:
        _head(galley, row) if row.heads else _scene(galley, row)
    if len(view.rows) > MOST:
        galley.space(sheet.em(0.4))
        galley.text(say("preview.more", count=len(view.rows) - MOST), sheet.style(sheet.small), "faint")


def _typed(galley: Galley, typed: str) -> None:
    """What is looked for, as it is typed, on a line to write on."""
    sheet = galley.sheet
    row, x = sheet.em(1.75), galley.x
    if typed:
        galley.text(typed, sheet.style(sheet.em(1.2)), "ink", leading=row, keep=True)
        last = [box for box in galley.boxes if isinstance(box, Glyphs)][-1]
        x = last.x + last.width + 2
    else:
        galley.pad(row)
    bottom = galley.y
    galley.boxes += [
        Block(Rect(galley.x, bottom, galley.width, max(2, sheet.em(0.1))), "accent"),
        Block(Rect(x, bottom - sheet.em(1.3), max(2, sheet.em(0.08)), sheet.em(1.1)), "accent"),
    ]
    galley.space(sheet.em(0.35))


def _head(galley: Galley, row: Row) -> None:
    sheet, id = galley.sheet, f"chapter:{row.id}"
    galley.space(sheet.em(0.55))
    rect = galley.text(row.title, sheet.poster(1.15, 0.03), "accent", keep=True, hit=id)
    galley.hit(
        id, [Rect(galley.x, rect.y, galley.width, max(TARGET, rect.height))], Jump(row.start), row.title
    )
    galley.space(max(0, TARGET - rect.height))


def _scene(galley: Galley, row: Row) -> None:
    """A title, and its id at the right end where there is room: that is what the author types."""
    sheet, id, mono = galley.sheet, f"scene:{row.id}", galley.sheet.mono(0.74)
    hang = sheet.em(1.1)
    top, first = galley.y, len(galley.slugs)
    with galley.column(galley.x + hang, galley.width - hang):
        galley.text(row.title, sheet.style(strong=row.here), "ink", hit=id)
    if row.here:
        size = sheet.em(0.6)
        galley.icon("taken", "accent", galley.x, top + (sheet.leading - size) // 2, size)
    x = galley.x + galley.width - width_of(sheet, row.id, mono)
    titles = [box for box in galley.boxes if isinstance(box, Glyphs) and box.hit == id]
    if all(box.x + box.width + sheet.em(0.8) <= x for box in titles):
        galley.boxes.append(one_line(sheet, row.id, mono, x, top, sheet.leading, "faint"))
    area = Rect(galley.x, top, galley.width, max(TARGET, galley.y - top))
    galley.whole(first, area)
    galley.hit(id, [area], Jump(row.start), row.title)
