"""The timeline: the city and you, hour by hour."""

from __future__ import annotations

from game.desktop.layout import Layout
from game.desktop.messages import Leave, OpenRecord
from game.desktop.screens.bar import Key
from game.desktop.screens.galley import Galley
from game.desktop.screens.leaf import on_leaf
from game.desktop.screens.settings import set_heading
from game.desktop.screens.sheet import Sheet
from game.desktop.screens.views import TimelineView
from game.words import say


def lay_out_timeline(view: TimelineView, sheet: Sheet) -> Layout:
    """The city and you, hour by hour."""
    keys = [Key("close", "Esc", say("document.back"), Leave())]
    return on_leaf(sheet, view.picture, lambda galley: _set(galley, view), keys, view.notice, "timeline")


def _set(galley: Galley, view: TimelineView) -> None:
    sheet = galley.sheet
    set_heading(galley, say("timeline.title"))
    for happening in view.timeline.city:
        entry = view.story.record.entries[happening.entry]
        id = f"entry:{happening.entry}"
        rect = galley.text(f"{happening.time} {entry.says}", sheet.style(), "ink", hit=id)
        galley.hit(id, [rect], OpenRecord(happening.entry), entry.says)
    for hour in view.timeline.you:
        galley.text(f"{hour.time or ''} {hour.title}", sheet.style(), "faint")
