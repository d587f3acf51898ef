"""Prose: the text of a page, as parts while it is a story's and as paragraphs when it is shown."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from game.story.ids import RecordId

# --- What a page shows: everything decided, ready to set, print or speak. ---


@dataclass(frozen=True, slots=True)
class Words:
    """A run of text in one style. Spaces at its ends count."""

    text: str
    emphasis: bool = False
    strong: bool = False
    link: RecordId | None = None


@dataclass(frozen=True, slots=True)
class Citation:
    """The mark after a sentence: what of the record it rests on."""

    ids: tuple[RecordId, ...]


Run = Words | Citation


@dataclass(frozen=True, slots=True)
class Paragraph:
    """One paragraph of a page.

    `marked` is the paragraph as the author typed it, conditions, variations and
    values resolved, marks and escapes kept; `runs` is the same with the marks read.
    """

    kind: Literal["narration", "dialogue", "quoted"]
    runs: tuple[Run, ...]
    marked: str

    @property
    def plain(self) -> str:
        """The words only."""
        return "".join(run.text for run in self.runs if isinstance(run, Words))
