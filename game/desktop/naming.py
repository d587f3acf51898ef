"""Naming: what keys mean where something is typed. Pure."""

from __future__ import annotations

from typing import Final

from game.desktop.app import App, Scenes, Slots
from game.desktop.edits import Jump
from game.desktop.keys import MEANS, Motion
from game.desktop.layout import Layout
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


def pressed_while_seeking(key: str, sought: str, layout: Layout, app: App) -> Meaning | Motion | None:
    """Letters, figures and spaces look for a scene, and come as `Typed`; the other keys mean what they do."""
    if key == "backspace":
        return Name(sought[:-1])
    if key == "enter" and app.level.focused is None:
        scenes = [
            hit.message for hit in layout.hits if isinstance(hit.message, Jump) and hit.message.start.scene
        ]
        return scenes[0] if sought and scenes else None
    if len(key) == 1 or key in ("space", "shift+space"):
        return None
    return MEANS.get(key)
