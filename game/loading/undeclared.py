"""Names that are used and that story.yaml does not declare: each told once, or the one label that is lost."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final

from game.loading import keeping
from game.loading.diagnostics import Diagnostic, Span
from game.loading.mistakes import diagnose
from game.loading.places import STORY_FILE
from game.loading.reading import Gathered
from game.story.model import Names

_FIRST_LABELS: Final = {"from:": "meters", "one-of:": "states"}


def undeclared(gathered: Gathered, story: str, names: Names) -> Iterator[Diagnostic]:
    """A name nobody declared is one mistake, at its first use; the other lines are in its message.

    `story` is the text of story.yaml. Names that stand there below a text, their `flags:` lost,
    are one mistake together.
    """
    lost = tuple(owner[1] for owner in gathered.lost if owner[0] in keeping.KINDS and len(owner) == 2)
    missed = {name: spans for name, spans in gathered.undeclared.items() if not name.startswith(lost)}
    label = _lost_label(set(missed), story.split("\n"), names) if missed else None
    if label is not None:
        yield label
        return
    for name, spans in missed.items():
        yield diagnose("E101", spans[0], name=name, nearest=gathered.nearest[name], others=_others(spans))


def wordless(gathered: Gathered, names: Names) -> Iterator[Diagnostic]:
    """A meter that is shown and has no words is one mistake, at its first use, however often it is shown."""
    for name, spans in gathered.wordless.items():
        lowest = names.meters[name].low
        yield diagnose("E142", spans[0], found=name, lowest=lowest, others=_others(spans))


def _others(spans: Sequence[Span]) -> str:
    """The lines of all places but the first."""
    first, *others = spans
    lines = (
        str(one.line) if one.file == first.file else f"{one.file} line {one.line}" for one in others[:10]
    )
    return ", ".join(lines)


def _lost_label(missed: set[str], lines: list[str], names: Names) -> Diagnostic | None:
    """The label that is lost above the first of these names that story.yaml does hold, as words of a text."""
    for number, line in enumerate(lines):
        name, colon, rest = line.strip().partition(":")
        if not colon or line[:1] != " " or name not in missed:
            continue
        shelf = _shelf_of(rest.strip(" {"), lines[number + 1 : number + 2], names)
        if shelf:
            column = len(line) - len(line.lstrip()) + 1
            return diagnose("E047", Span(STORY_FILE, number + 1, column, len(name), line), key=shelf)
    return None


def _shelf_of(rest: str, below: list[str], names: Names) -> str:
    """The shelf a name stands on by what it says of itself; "" where that shelf is there."""
    words = rest or (below[0].strip() if below else "")
    shelf = next((shelf for label, shelf in _FIRST_LABELS.items() if words.startswith(label)), "")
    likely = (shelf,) if shelf else ("news", "flags") if "entry:" in words else ("flags", "news")
    return next((one for one in likely if not getattr(names, one)), "")
