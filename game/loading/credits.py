"""Credits: who made each picture and sound, as credits.yaml says."""

from __future__ import annotations

from dataclasses import dataclass

from game.loading.events import Unreadable, read_nodes
from game.loading.nodes import Labels, Node, Text


@dataclass(frozen=True, slots=True)
class Credit:
    """One picture or sound: what it is called, what it shows, who made it, under what license.

    `sound` is the name by which a page asks for it, "" for a picture.
    """

    title: str
    says: str
    by: str
    license: str
    sound: str = ""


def read_credits(text: str) -> tuple[Credit, ...]:
    """The credits in the order they are written. What is wrong with them is for `check` to say."""
    try:
        root = read_nodes(text, lambda *_, **__: None)
    except Unreadable:
        return ()
    kinds = ("pictures", "sounds")
    found = [(kind, root.values.get(kind)) for kind in kinds] if isinstance(root, Labels) else []
    return tuple(
        _credit(name, one, name if kind == "sounds" else "")
        for kind, credited in found
        if isinstance(credited, Labels)
        for name, one in credited.values.items()
        if isinstance(one, Labels)
    )


def _credit(name: str, one: Labels, sound: str) -> Credit:
    by = _words(one.values.get("drawn-by")) or _words(one.values.get("made-by"))
    return Credit(
        _words(one.values.get("title")) or name,
        _words(one.values.get("says")),
        by,
        _words(one.values.get("license")),
        sound,
    )


def _words(node: Node | None) -> str:
    return " ".join(node.text.split()) if isinstance(node, Text) else ""
