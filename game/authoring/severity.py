"""How much a mistake counts in this story: what the author wrote under `check:` in story.yaml."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace

from game.authoring.asking import Asked
from game.loading.diagnostics import Diagnostic
from game.loading.mistakes import codes, mistake
from game.story.model import Story
from game.story.slips import nearest

COUNTS = ("error", "warning", "off")


def weighed(story: Story | None, found: Iterable[Diagnostic]) -> Iterator[Diagnostic]:
    """The mistakes as this story lets them count; what is off is left out."""
    wanted = {} if story is None else story.severities
    for one in found:
        match wanted.get(one.code):
            case "off" if one.severity == "warning":
                continue
            case "error":
                yield replace(one, severity="error")
            case "warning" if not one.stops_play:
                yield replace(one, severity="warning")
            case _:
                yield one


def unweighable(story: Story) -> Iterator[Asked]:
    """Lines under `check:` that say nothing, or more than they may."""
    known = codes()
    for code, how in story.severities.items():
        owner = ("story", "check", code)
        if code not in known:
            yield Asked("E290", owner, {"unknown": code, "nearest": nearest(code, known)})
        elif how not in COUNTS:
            yield Asked("E290", owner, {"found": how})
        elif mistake(code).stops_play:
            yield Asked("E290", owner, {"kind": code})
        elif mistake(code).severity == "error" and how == "off":
            yield Asked("E290", owner, {"mistake": code})
