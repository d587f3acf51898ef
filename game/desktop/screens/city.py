"""The map: places met so far, and where you were."""

from __future__ import annotations

from game.desktop.layout import Layout
from game.desktop.messages import Leave, OpenRecord
from game.desktop.screens.bar import Key
from game.desktop.screens.galley import Galley
from game.desktop.screens.leaf import on_leaf
from game.desktop.screens.settings import set_heading
from game.desktop.screens.sheet import Sheet
from game.desktop.screens.views import MapView
from game.words import say


def lay_out_map(view: MapView, sheet: Sheet) -> Layout:
    """Places met so far, and where you were."""
    keys = [Key("close", "Esc", say("document.back"), Leave())]
    return on_leaf(sheet, view.picture, lambda galley: _set(galley, view), keys, view.notice, "map")


def _set(galley: Galley, view: MapView) -> None:
    sheet = galley.sheet
    set_heading(galley, say("map.title"))
    for place in view.places:
        id = f"place:{place.place.id}"
        rect = galley.text(place.place.name, sheet.style(strong=place.here), "ink", hit=id)
        galley.hit(id, [rect], OpenRecord(place.place.id), place.place.name)
