"""The slips authors make, in every line of a story: nothing goes wrong in silence, the right line is blamed.

quality.md: at most 1 % pass silently with changed meaning; the blamed line is exact in 90 %,
within one in 99 %. Every third slip is tried here; `python -m tests.loading.test_slips` tries all.
"""

from __future__ import annotations

import sys
from collections import Counter
from dataclasses import fields, is_dataclass
from enum import Enum
from pathlib import Path

import pytest

from game.loading.files import Folder
from game.loading.load import Load
from game.story.prose import Prose
from tests.loading.typical_slips import Slipped, slips_in

STORY = Path(__file__).parent.parent / "mistakes" / "story"
EVERY = 3


class OneFileChanged:
    """A story's files, one of them with a slip in it."""

    called = "story"

    def __init__(self, folder: Folder, changed: str, content: str) -> None:
        self._folder = folder
        self._changed = changed
        self._content = content.encode()

    def names(self) -> tuple[str, ...]:
        return self._folder.names()

    def read(self, name: str) -> bytes:
        return self._content if name == self._changed else self._folder.read(name)

    def size(self, name: str) -> int:
        return len(self.read(name))


def meaning(thing: object, *, prose: bool) -> object:
    """All that a story says, spaces squashed; without its prose, its ids and all that it does."""
    if isinstance(thing, Prose) and not prose:
        return "prose"
    if is_dataclass(thing):
        kept = [
            one.name
            for one in fields(thing)
            if one.compare and one.name not in ("offset", "source", "mentions")
        ]
        return (type(thing).__name__, *(meaning(getattr(thing, name), prose=prose) for name in kept))
    if isinstance(thing, Enum):
        return thing.name
    if isinstance(thing, str):
        return " ".join(thing.split()) if prose or " " not in thing else "prose"
    if isinstance(thing, tuple):
        return tuple(meaning(part, prose=prose) for part in thing)
    if hasattr(thing, "items"):
        return tuple((key, meaning(value, prose=prose)) for key, value in thing.items())
    return thing


def verdict(folder: Folder, name: str, slip: Slipped) -> str:
    load = Load(OneFileChanged(folder, name, slip.text), None, every_edition=False)
    story = load.story()
    found = [one for one in load.diagnostics() if one.span.file == name]
    if not load.diagnostics():
        clean = Load(folder, None, every_edition=False).story()
        # A line pasted into a text, or a sign before its words, is there to be read.
        same = meaning(story, prose=not slip.inside) == meaning(clean, prose=not slip.inside)
        return "harmless" if same else "silent"
    if not found or found[0].span.line is None:
        return "far"
    distance = found[0].span.line - 1 - slip.line
    if slip.kind == "line pasted twice":
        distance = min(abs(distance), abs(distance - 1))
    return "exact" if distance == 0 else "within one" if abs(distance) == 1 else "far"


def tally(name: str, every: int) -> tuple[Counter[str], list[str]]:
    folder = Folder(STORY)
    counts: Counter[str] = Counter()
    worst = []
    for slip in list(slips_in(folder.read(name).decode()))[::every]:
        one = verdict(folder, name, slip)
        counts[one] += 1
        if one in ("silent", "far"):
            worst.append(f"{one}: {slip.kind} in {name}:{slip.line + 1}")
    return counts, worst


@pytest.mark.parametrize(
    "name", ["01-the-morning.yaml", "story.yaml", "record/entries.yaml", "record/documents.yaml"]
)
def test_slips_are_noticed_and_the_right_line_is_blamed(name):
    counts, worst = tally(name, EVERY)

    reported = counts["exact"] + counts["within one"] + counts["far"]
    assert counts["silent"] <= max(1, 0.01 * counts.total()), worst
    assert counts["exact"] >= 0.9 * reported, (counts, worst)
    assert counts["far"] <= max(1, 0.01 * reported), (counts, worst)


if __name__ == "__main__":
    for file in sys.argv[1:] or [name for name in Folder(STORY).names() if name.endswith(".yaml")]:
        found, bad = tally(file, 1)
        print(file, dict(found), *bad, sep="\n  ")
