"""Keys: every key of the window, once, for the loop and for the help page. Pure."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal

from game.desktop.deeds import OnAhead
from game.desktop.edits import KeepWalk, OpenMistake
from game.desktop.looks import LookAt, Nearer
from game.desktop.messages import (
    Adjust,
    Close,
    HoldCloser,
    Leave,
    Meaning,
    OpenRecord,
    ReadAloud,
    Show,
    Undo,
)

Motion = Literal[
    "choose",
    "act",
    "next",
    "previous",
    "down",
    "up",
    "more",
    "less",
    "turn",
    "turn back",
    "start",
    "end",
    "move",
]
"""What a key asks of the screen as it is laid out; gestures.py makes a message of it."""


@dataclass(frozen=True, slots=True)
class Key:
    """One line of the help page: these keys, by the names the loop gives them, do this.

    `caps` is how the page prints them. The words for it are `help.key.` and `says`.
    """

    keys: tuple[str, ...]
    caps: tuple[str, ...]
    says: str
    does: Meaning | Motion


DIGITS = tuple("123456789")

KEYS: tuple[Key, ...] = (
    Key(DIGITS, ("1", "9"), "choose", "choose"),
    Key(("enter",), ("Enter",), "enter", "act"),
    Key(("tab",), ("Tab",), "next", "next"),
    Key(("shift+tab",), ("Shift", "Tab"), "previous", "previous"),
    Key(("down",), ("↓",), "down", "down"),
    Key(("up",), ("↑",), "up", "up"),
    Key(("right",), ("→",), "more", "more"),
    Key(("left",), ("←",), "less", "less"),
    Key(("space", "pagedown"), ("Space", "Page Down"), "turn", "turn"),
    Key(("shift+space", "pageup"), ("Shift", "Space", "Page Up"), "turn-back", "turn back"),
    Key(("home",), ("Home",), "start", "start"),
    Key(("end",), ("End",), "end", "end"),
    Key(("r",), ("R",), "record", OpenRecord()),
    Key(("d",), ("D",), "documents", Show("documents")),
    Key(("z",), ("Z",), "closer", HoldCloser()),
    Key(("m",), ("M",), "map", Show("map")),
    Key(("t",), ("T",), "timeline", Show("timeline")),
    Key(("n",), ("N",), "notebook", Show("notebook")),
    Key(("h",), ("H",), "history", Show("history")),
    Key(("b",), ("B",), "beside", Show("beside")),
    Key(("k",), ("K",), "chapters", Show("chapters")),
    Key(("u", "backspace", "ctrl+z"), ("U", "Backspace"), "undo", Undo()),
    Key(("f",), ("F",), "ahead", OnAhead()),
    Key(("p", "ctrl+s"), ("P",), "slots", Show("slots")),
    Key(("a",), ("A",), "aloud", ReadAloud()),
    Key(("s",), ("S",), "settings", Show("settings")),
    Key(("ctrl++",), ("Ctrl", "+"), "larger", Adjust("text", "+")),
    Key(("ctrl+-",), ("Ctrl", "-"), "smaller", Adjust("text", "-")),
    Key(("ctrl+0",), ("Ctrl", "0"), "usual-size", Adjust("text", "100")),
    Key(("c",), ("C",), "colors", Adjust("theme", "+")),
    Key(("f11", "alt+enter"), ("F11",), "full-screen", Adjust("screen", "+")),
    Key(("f1",), ("F1",), "help", Show("help")),
    Key(("escape",), ("Esc",), "back", Leave()),
    Key(("ctrl+q",), ("Ctrl", "Q"), "quit", Close()),
)

MEANS: Mapping[str, Meaning | Motion] = {key: row.does for row in KEYS for key in row.keys}
"""What each key does, by its name."""

MAP_KEYS: tuple[Key, ...] = (
    Key(("+",), ("+",), "map-closer", Nearer(1)),
    Key(("-",), ("−",), "map-farther", Nearer(-1)),
    Key(("0",), ("0",), "map-all", LookAt(None)),
    Key(("shift+left", "shift+right", "shift+up", "shift+down"), ("Shift", "← ↑ ↓ →"), "map-move", "move"),
)
"""What these keys do on the map."""

AUTHORS_KEYS: tuple[Key, ...] = (
    Key(("j",), ("J",), "scenes", Show("scenes")),
    Key(("e",), ("E",), "mistakes", OpenMistake()),
    Key(("w",), ("W",), "walk", KeepWalk()),
)
"""What three more keys do beside an editor."""

BESIDE_AN_EDITOR: Mapping[str, Meaning | Motion] = {key: row.does for row in AUTHORS_KEYS for key in row.keys}
