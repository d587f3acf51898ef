"""Leafing: what a person does with what lies on the desk, as messages."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from game.story.ids import ChapterId, SourceId


@dataclass(frozen=True, slots=True)
class OpenHistory:
    """Open the history at the page that so many steps led to."""

    steps: int


@dataclass(frozen=True, slots=True)
class OpenDay:
    """Open the timeline at one of its parts: a day, or what lies before or after."""

    part: str


@dataclass(frozen=True, slots=True)
class OpenShelf:
    """Open the notebook at one of its shelves."""

    shelf: Shelf


@dataclass(frozen=True, slots=True)
class OpenPath:
    """Open your path beside the record at one chapter of it."""

    chapter: ChapterId


@dataclass(frozen=True, slots=True)
class OpenSource:
    """On the credits, show what leans on a source (None: on none)."""

    source: SourceId | None


@dataclass(frozen=True, slots=True)
class KeepAsPage:
    """Keep your path beside the record as a page to print."""


Shelf = Literal["news", "people", "places", "terms", "documents", "entries"]
"""The shelves of the notebook, in their order."""

Leafing = OpenHistory | OpenDay | OpenShelf | OpenPath | OpenSource | KeepAsPage
