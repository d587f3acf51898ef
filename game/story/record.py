"""The historical record: entries, documents, sources, people, places, words."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from enum import Enum
from typing import Literal

from game.story.ids import DocumentId, EntryId, PersonId, PlaceId, SourceId, TermId


class Certainty(Enum):
    """The label of an entry, by what its witnesses bear."""

    DOCUMENTED = "documented"
    ONE_SOURCE = "one-source"
    TESTIMONY = "testimony"
    DISPUTED = "disputed"
    LEGEND = "legend"


class Ring(Enum):
    """When a thing could be known, drawn from the years of its sources."""

    THEN = "then"
    FILE_1946 = "in the file in 1946"
    SINCE = "found since"


_YEAR = re.compile(r"(?<!\d)\d{4}(?!\d)")
_FILE_CLOSED = 1946


@dataclass(frozen=True, slots=True)
class Moment:
    """A date or a time as the author gave it, and the span it may mean.

    `date` is `1944`, `1944-08` or `1944-08-19` (None when only an hour is given);
    `earliest` and `latest` are minutes after midnight (None without an hour);
    `words` is what a page prints: `about 8`, `evening`, `07:00 to 09:00`.
    """

    date: str | None
    until: str | None
    earliest: int | None
    latest: int | None
    words: str


@dataclass(frozen=True, slots=True)
class Reference:
    """A source and the exact place in it."""

    source: SourceId
    where: str


@dataclass(frozen=True, slots=True)
class Quote:
    words: str
    english: str
    speaker: str
    source: SourceId | None
    where: str


@dataclass(frozen=True, slots=True)
class Source:
    id: SourceId
    title: str
    kind: str
    year: str
    author: str = ""
    publisher: str = ""
    url: str = ""
    seen: bool = False
    follows: SourceId | None = None
    note: str = ""


def ring(source: Source) -> Ring:
    """Whether a source was in the file in 1946 or came later; one of several years counts by its last.

    What could be known at the time is on the page, not in a source: no source gives Ring.THEN.
    """
    years = [int(year) for year in _YEAR.findall(source.year)]
    return Ring.FILE_1946 if years and max(years) <= _FILE_CLOSED else Ring.SINCE


@dataclass(frozen=True, slots=True)
class Entry:
    id: EntryId
    says: str
    certainty: Certainty
    sources: tuple[Reference, ...]
    date: Moment | None = None
    time: Moment | None = None
    until: str | None = None
    place: PlaceId | None = None
    people: tuple[PersonId, ...] = ()
    dispute: str = ""
    leaves_open: str = ""
    quotes: tuple[Quote, ...] = ()


@dataclass(frozen=True, slots=True)
class Document:
    """A poster, an order, a front page, a letter: what a player can open and read."""

    id: DocumentId
    title: str
    kind: str
    status: Literal["quoted", "described", "invented"]
    made_by: str = ""
    when: Moment | None = None
    for_whom: str = ""
    held_by: str = ""
    words: str = ""
    english: str = ""
    says: str = ""
    sources: tuple[Reference, ...] = ()
    asks: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Person:
    id: PersonId
    name: str
    real: bool
    also: tuple[str, ...] = ()
    role: str = ""
    bio: str = ""
    dates: str = ""
    sources: tuple[Reference, ...] = ()
    drawn_from: str = ""


@dataclass(frozen=True, slots=True)
class Place:
    id: PlaceId
    name: str
    at: tuple[float, float] | None = None
    near: str = ""
    kind: str = ""
    since: Moment | None = None
    until: Moment | None = None
    says: str = ""
    sources: tuple[Reference, ...] = ()


@dataclass(frozen=True, slots=True)
class Term:
    id: TermId
    term: str
    says: str
    french: str = ""
    means_aloud: str = ""


@dataclass(frozen=True, slots=True)
class Anachronism:
    id: str
    words: tuple[str, ...]
    since: str
    means: str


@dataclass(frozen=True, slots=True)
class Record:
    entries: Mapping[EntryId, Entry]
    documents: Mapping[DocumentId, Document]
    sources: Mapping[SourceId, Source]
    people: Mapping[PersonId, Person]
    places: Mapping[PlaceId, Place]
    terms: Mapping[TermId, Term]
    anachronisms: tuple[Anachronism, ...] = ()

    def kind_of(self, id: str) -> Literal["entry", "document", "person", "place", "term"] | None:
        """Which shelf `id` stands on, or None."""
        if id in self.entries:
            return "entry"
        if id in self.documents:
            return "document"
        if id in self.people:
            return "person"
        if id in self.places:
            return "place"
        return "term" if id in self.terms else None
