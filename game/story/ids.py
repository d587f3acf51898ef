"""The ids of a story, each kind its own type so that they cannot be mixed up."""

from __future__ import annotations

import re
import unicodedata
from typing import NewType

StoryId = NewType("StoryId", str)
ChapterId = NewType("ChapterId", str)
SceneId = NewType("SceneId", str)
ChoiceId = NewType("ChoiceId", str)
EndingId = NewType("EndingId", str)

EntryId = NewType("EntryId", str)
DocumentId = NewType("DocumentId", str)
SourceId = NewType("SourceId", str)
PersonId = NewType("PersonId", str)
PlaceId = NewType("PlaceId", str)
TermId = NewType("TermId", str)

RecordId = EntryId | DocumentId | PersonId | PlaceId | TermId
"""Anything in `record/`: they share one namespace."""


def record_id(text: str) -> RecordId:
    """The id, on whichever shelf of the record it stands."""
    return EntryId(text)


_SIMPLE_ID = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*")


def is_id(text: str) -> bool:
    """Whether `text` has the form of an id: letters of any script, none of them capitals, and
    digits, joined by single hyphens, at most 60 characters."""
    if len(text) > 60:
        return False
    if _SIMPLE_ID.fullmatch(text):
        return True
    pieces = text.split("-")
    return all(pieces) and all(_in_id(character) for piece in pieces for character in piece)


def _in_id(character: str) -> bool:
    # Vowel signs of many scripts are marks (M…), not letters; titlecase counts as a capital.
    category = unicodedata.category(character)
    return category in ("Ll", "Lo", "Lm", "Nd") or category.startswith("M")
