"""What stands on a proof sheet, as values in reading order, ready to be set."""

from __future__ import annotations

from dataclasses import dataclass

from game.story.model import Story
from game.story.record import Document, Entry, Person, Place, Quote, Source


@dataclass(frozen=True, slots=True)
class Cited:
    """A place in a source. `repeats`: the source only repeats the witness it stands under."""

    source: Source
    kind: str
    where: str
    repeats: bool


@dataclass(frozen=True, slots=True)
class Voice:
    """One witness: its own words first where they are cited, then what repeats them."""

    references: tuple[Cited, ...]


@dataclass(frozen=True, slots=True)
class RingOf:
    title: str
    witnesses: tuple[Voice, ...]


@dataclass(frozen=True, slots=True)
class Line:
    """A sentence of a page, with what helps to judge it."""

    words: str
    page: str
    when: str
    scene: str
    note: str


@dataclass(frozen=True, slots=True)
class Told:
    """The sentences of one edition, and the choices that name the entry. `named`: it is not the original."""

    edition: str
    sentences: tuple[Line, ...]
    acts: tuple[Line, ...]
    named: bool


@dataclass(frozen=True, slots=True)
class Item:
    """An entry, document, person or place on the sheet, numbered; what it does not have is empty.

    `label` is a certainty or a document's status; `lines` stand in the margin; `provenance` is
    pairs of label and words; `pages` where a document lies, title and id; `quotes` with the
    title of their source; `printed` a document's words, line by line as they stand on it.
    """

    number: str
    anchor: str
    thing: Entry | Document | Person | Place
    label: str
    lines: tuple[str, ...]
    rings: tuple[RingOf, ...]
    leanings: tuple[Told, ...] = ()
    short: str = ""
    provenance: tuple[tuple[str, str], ...] = ()
    pages: tuple[tuple[str, str], ...] = ()
    quotes: tuple[tuple[Quote, str], ...] = ()
    printed: str = ""


@dataclass(frozen=True, slots=True)
class Day:
    title: str
    entries: tuple[Item, ...]


@dataclass(frozen=True, slots=True)
class UncitedPage:
    title: str
    scene: str
    label: str
    when: str
    sentences: tuple[Line, ...]


@dataclass(frozen=True, slots=True)
class UncitedChapter:
    title: str
    pages: tuple[UncitedPage, ...]


@dataclass(frozen=True, slots=True)
class Shelved:
    """A source, with number and anchor of everything of the record that cites it."""

    source: Source
    kind: str
    used: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class Sheet:
    """`counts` is how many entries there are of each label."""

    story: Story
    editions: tuple[str, ...]
    counts: tuple[tuple[str, int], ...]
    days: tuple[Day, ...]
    documents: tuple[Item, ...]
    real: tuple[Item, ...]
    fictional: tuple[Item, ...]
    places: tuple[Item, ...]
    uncited: tuple[UncitedChapter, ...]
    sources: tuple[Shelved, ...]
