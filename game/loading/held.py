"""Mistakes that wait: what they say may come of others, which are to be mended first."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from typing import Final

from game.loading.diagnostics import Diagnostic
from game.loading.places import STORY_FILE

_NAMED: Final = frozenset((
    "E101", "E102", "E103", "E104", "E105", "E106", "E107", "E108", "E109", "E110", "E111", "E115", "E117", "E130",
    "E141", "E142", "E084", "W084",
))  # fmt: skip
"""Mistakes that the names of story.yaml could explain; held back where it cannot be read."""
_COMPARED: Final = frozenset(("E086", "E087", "E088", "E089", "W091"))
"""What is said of an edition beside its original; held back where the original cannot be read."""


def told_now(found: Collection[Diagnostic], blind: Collection[str]) -> Iterator[Diagnostic]:
    """The mistakes to tell; `blind` says what of the story could not be read."""
    unread = {*blind, *(one.span.file.split("/")[0] for one in found if one.stops_play)}
    nearly = {one.fields.get("instead") for one in found if one.code == "E016"}
    misnamed = _misnamed(found)
    twin = any(one.code == "E014" and one.fields.get("id") for one in found)
    for one in found:
        if twin and one.code in ("E012", "E081") and not one.fields.get("nearest"):
            # Of two things under one id the other is there, under an id that it has yet to get.
            continue
        if one.code == "E012" and one.fields["id"] in nearly:
            # The scene is there, under a label that has yet to become this id.
            continue
        misses = any(name in one.span.line_text for name in misnamed)
        if one.code in _NAMED and ("names" in blind or misses):
            continue
        # Where the one flag is misnamed, there seem to be no flags at all.
        if not (one.code == "E047" and misses) and not _waits(one, unread):
            yield one


def _misnamed(found: Collection[Diagnostic]) -> set[str]:
    """The names that are not declared for the way in which they are; they are used all the same."""
    wrong = (
        one.span.line_text for one in found if one.code in ("E019", "E059") and one.span.file == STORY_FILE
    )
    return {line.strip().removeprefix("- ").partition(":")[0] for line in wrong} - {""}


def _waits(one: Diagnostic, unread: Collection[str]) -> bool:
    """Whether an edition is compared with what has mistakes of its own."""
    where = one.span.file.split("/")
    if one.code not in _COMPARED or where[0] != "editions":
        return False
    return where[2] in unread or ("scenes" in unread and where[2] not in ("record", STORY_FILE))
