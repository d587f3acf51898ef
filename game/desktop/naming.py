"""Naming: what keys mean where something is typed. Pure."""

from __future__ import annotations

from typing import Final

from game.desktop.app import App, Scenes, Slots
from game.desktop.messages import Act, Meaning, Name

LONGEST_NAME: Final = 40
LONGEST_SOUGHT: Final = 120


def typed(text: str, app: App) -> Meaning | None:
    """What typed text adds to."""
    match app.screen:
        case Slots(str(naming)) if text.isprintable():
            return Name((naming + text)[:LONGEST_NAME])
        case Scenes(typed) if text.isprintable():
            return Name((typed + text)[:LONGEST_SOUGHT])
        case _:
            return None


def pressed_while_naming(key: str, naming: str) -> Meaning | None:
    """Letters are text here, and come as `Typed`."""
    match key:
        case "enter":
            return Act()
        case "escape":
            return Name(None)
        case "backspace":
            return Name(naming[:-1])
        case _:
            return None
