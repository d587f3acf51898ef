"""Whether two readings tell the same story: everything but how it was written down."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping
from dataclasses import fields, is_dataclass
from enum import Enum
from itertools import pairwise
from typing import Any, Final

from game.loading import Diagnostic, read_files
from game.loading.files import Files
from game.story.model import Story
from game.story.prose import Prose

_LEFT_OUT: Final = frozenset(("engine",))
_OWN_LINE: Final = ("> ", ">", "— ", "– ", "{", "|")


def meaning(thing: Any) -> Any:
    """The thing as tuples that are equal where it means the same: spaces at line ends, the lines that
    a paragraph was typed in, and how a text was quoted are left out."""
    if isinstance(thing, Prose):
        return ("prose", paragraphs_of(thing.source))
    if isinstance(thing, Enum):
        return thing.value
    if is_dataclass(thing):
        values = (
            (one.name, meaning(getattr(thing, one.name)))
            for one in fields(thing)
            if one.name not in _LEFT_OUT
        )
        return (type(thing).__name__, *values)
    if isinstance(thing, Mapping):
        return tuple((meaning(key), meaning(value)) for key, value in thing.items())
    if isinstance(thing, tuple | list):
        return tuple(meaning(one) for one in thing)
    if isinstance(thing, str):
        return "\n".join(line.rstrip() for line in thing.rstrip().split("\n"))
    return thing


def paragraphs_of(source: str) -> tuple[str, ...]:
    """The paragraphs of a text, the lines of each joined where a line break is no more than a space."""
    found = []
    for part in re.split(r"\n(?:[ \t]*\n)+", source.strip("\n").rstrip()):
        lines = [line.rstrip(" \t") for line in part.split("\n")]
        joined = lines[0]
        for before, line in pairwise(lines):
            words = line.lstrip(" \t")
            own = words.startswith(_OWN_LINE) or before.lstrip().startswith(">") or before.endswith("}")
            joined += f"\n{line}" if own else f" {words}"
        found.append(joined)
    return tuple(found)


class Readings:
    """A story as it is read from files, in its own words and in each of its editions."""

    def __init__(self, files: Files) -> None:
        first = read_files(files)
        self.story: Story | None = first.story
        self.diagnostics: tuple[Diagnostic, ...] = first.diagnostics
        self.editions: dict[str, Story | None] = {
            id: read_files(files, id, every_edition=False).story
            for id in (first.story.editions if first.story is not None else ())
        }

    def same_as(self, other: Readings) -> bool:
        """Whether both tell the same story in every edition, and this one has no mistake of a new kind."""
        if self.story is None or self.worse_than(other):
            return False
        return bool(
            meaning(self.story) == meaning(other.story) and meaning(self.editions) == meaning(other.editions)
        )

    def worse_than(self, other: Readings) -> tuple[Diagnostic, ...]:
        """The mistakes that only this one has."""
        more = Counter(one.code for one in self.diagnostics) - Counter(one.code for one in other.diagnostics)
        return tuple(one for one in self.diagnostics if one.code in more)
