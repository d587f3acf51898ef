"""Slot keys: what keys mean on the screen of the kept places. Pure."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from game.desktop.app import App, Slots, standing
from game.desktop.deeds import TakeBack
from game.desktop.layout import Layout, shown
from game.desktop.messages import Focus, Meaning, Show

DEEDS: Final[Mapping[str, str]] = {"f2": "rename", "e": "copy", "delete": "delete", "backspace": "delete"}
"""What is done with the row, by key. A keyboard may have only one of the two that delete."""

ROWS: Final = ("slot:", "lost:")


def key_on_slots(key: str, layout: Layout, app: App, screen: Slots) -> Meaning | None:
    """The row is the one with the focus, or under the pointer; where there is none, the focus comes first."""
    if key == "i":
        return Show("files")
    if key in ("u", "ctrl+z") and screen.deleted:
        return TakeBack(screen.deleted)
    if key not in DEEDS:
        return None
    name = next((one for one in (_row(app.level.focused), _row(app.hovered)) if one), "")
    hit = layout.hit(f"{DEEDS[key]}:{name}") or layout.hit(f"lost:{name}")
    if hit is not None:
        return hit.message if hit.id.startswith(DEEDS[key]) or DEEDS[key] == "delete" else None
    first = next((hit for hit in layout.hits if hit.id.startswith(ROWS)), None)
    return None if first is None else Focus(first.id, shown(layout, standing(layout, app), first.id))


def _row(id: str | None) -> str:
    """The name of the place whose row that thing stands in."""
    part, _, name = (id or "").partition(":")
    return name if part in ("slot", "lost", *DEEDS.values()) else ""
