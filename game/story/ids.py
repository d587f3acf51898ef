"""The ids of a story, each kind its own type so that they cannot be mixed up."""

from __future__ import annotations

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
