"""Former ids and names (`was:`): each leads to one thing of today, and none is still in use."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from game.loading.link import Note
from game.loading.reading import Owner
from game.story.model import Scene


@dataclass(frozen=True, slots=True)
class InUse:
    """The ids and names a story uses today, kept apart as its namespaces are."""

    scenes: Mapping[Any, Scene]
    record: frozenset[str]
    names: frozenset[str]

    def has(self, owner: Owner, old: str) -> bool:
        if owner[0] == "scene":
            return old in self.scenes
        if owner[0] == "choice":
            scene = self.scenes.get(owner[1])
            return scene is not None and any(choice.id == old for choice in scene.choices)
        return old in (self.names if owner[0] in ("flag", "meter", "state", "news") else self.record)


def claimed(former: Iterable[tuple[Owner, tuple[str, ...]]], in_use: InUse, note: Note) -> dict[str, str]:
    """Former id to the one of today: scenes by `old`, choices by `scene.old`, names and record ids by `old`."""
    was: dict[str, str] = {}
    owners: dict[tuple[str, str], Owner] = {}
    for owner, olds in former:
        for number, old in enumerate(olds):
            at = (*owner, "was", str(number))
            key = f"{owner[1]}.{old}" if owner[0] == "choice" else old
            space = _namespace(owner[0])
            other = owners.setdefault((space, key), owner)
            if in_use.has(owner, old):
                note("E079", at, old=old, length=len(old), used="yes")
            elif other != owner:
                note("E079", at, old=old, length=len(old), other=other[-1])
            else:
                was[key] = owner[-1]
    return was


def _namespace(kind: str) -> str:
    if kind in ("scene", "choice"):
        return kind
    return "name" if kind in ("flag", "meter", "state", "news") else "record"
