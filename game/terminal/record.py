"""The record as plain lines: entries, documents, people, places, words, with what they rest on."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from game.story import Story
from game.story.ids import DocumentId, EntryId, PersonId, PlaceId, TermId
from game.story.record import Document, Entry, Moment, Quote, Record, Reference, Ring, ring
from game.terminal.lines import Line
from game.terminal.pages import BLANK, prose_lines
from game.words import say
from game.words.dates import long_date

INDENT = 4
WRAPPED_BY_HAND = 56
"""Columns from which on the window, too, takes a line of a document for one that goes on."""


def thing_lines(story: Story, id: str, number: int | None = None) -> Iterator[Line]:
    """Whatever stands under that id in the record; an entry with its number on the page, if it has one."""
    record = story.record
    match record.kind_of(id):
        case "entry":
            yield from entry_lines(record, record.entries[EntryId(id)], number)
        case "document":
            yield from document_lines(record, record.documents[DocumentId(id)])
        case "person":
            yield from _person_lines(record, PersonId(id))
        case "place":
            yield from _place_lines(record, PlaceId(id))
        case "term":
            yield from _term_lines(record, TermId(id))
        case None:
            yield Line(say("record.nothing"))


def entry_lines(record: Record, entry: Entry, number: int | None = None) -> Iterator[Line]:
    """The claim, its label, its dispute, its sources by when they could be known, what it leaves open."""
    first, *more = prose_lines(entry.says)
    yield Line(f"[{number}] {first.text}" if number else first.text, hang=INDENT if number else 0)
    yield from (Line(line.text, INDENT) for line in more)
    yield Line(_label(record, entry), INDENT)
    if entry.people:
        names = ", ".join(record.people[id].name for id in entry.people if id in record.people)
        yield Line(say("terminal.people", names=names), INDENT)
    for quote in entry.quotes:
        yield Line(_quote(record, quote), INDENT)
    yield from _labeled("record.dispute", entry.dispute)
    yield from _source_lines(record, entry.sources)
    yield from _labeled("record.leaves-open", entry.leaves_open)


def _label(record: Record, entry: Entry) -> str:
    """`Documented · Saturday 19 August 1944 · 07:00 to 09:00 · Prefecture`."""
    place = record.places.get(entry.place) if entry.place else None
    parts = (
        say(f"label.{entry.certainty.value}"),
        moment_words(entry.date),
        moment_words(entry.time),
        place.name if place else "",
    )
    return " · ".join(part for part in parts if part)


def moment_words(moment: Moment | None) -> str:
    """A date or an hour as a reader would write it; "" for none."""
    if moment is None:
        return ""
    if moment.date is None or moment.earliest is not None:
        return moment.words
    if moment.until and moment.until != moment.date:
        return say("date.span", first=long_date(moment.date), last=long_date(moment.until))
    return long_date(moment.date)


def _quote(record: Record, quote: Quote) -> str:
    speaker = f"{quote.speaker}: " if quote.speaker else ""
    english = f" ({quote.english})" if quote.english else ""
    source = record.sources.get(quote.source) if quote.source else None
    where = ", ".join(part for part in (source.title if source else "", quote.where) if part)
    return f"{speaker}“{quote.words}”{english}" + (f" · {where}" if where else "")


def _source_lines(record: Record, references: Iterable[Reference]) -> Iterator[Line]:
    """The sources, those that lay in the file in 1946 before those found since."""
    known = [(record.sources[one.source], one.where) for one in references if one.source in record.sources]
    for when, key in ((Ring.FILE_1946, "record.file-1946"), (Ring.SINCE, "record.found-since")):
        ringed = [(source, where) for source, where in known if ring(source) is when]
        if ringed:
            yield Line(labeled(key), INDENT)
        for source, where in ringed:
            parts = (source.author, source.title, source.publisher, source.year, where, source.url)
            yield Line("- " + ", ".join(part for part in parts if part), INDENT, hang=2)


def document_lines(record: Record, document: Document) -> Iterator[Line]:
    """A document with its provenance, its words, and what a historian asks of it."""
    yield Line(document.title.upper())
    yield Line(f"{document.kind} · {say(f'document.{document.status}')}")
    for key, value in (
        ("document.made-by", document.made_by),
        ("document.when", moment_words(document.when)),
        ("document.for-whom", document.for_whom),
        ("document.held-by", document.held_by),
    ):
        if value:
            yield Line(labeled(key, value))
    if document.status == "described":
        yield BLANK
        yield Line(say("document.not-quoted"))
    yield from _verbatim(document.words)
    if document.english:
        yield BLANK
        yield Line(labeled("document.in-english"))
        yield from _verbatim(document.english)
    if document.says:
        yield BLANK
        yield from prose_lines(document.says)
    if document.sources:
        yield BLANK
        yield from _source_lines(record, document.sources)
    if document.asks:
        yield BLANK
        yield Line(labeled("document.asks"))
        yield from (Line(f"- {question}", hang=2) for question in document.asks)


def _verbatim(text: str) -> Iterator[Line]:
    """Words of a document keep the lines of the thing itself."""
    if text:
        yield BLANK
    written = ""
    for line in text.rstrip("\n").split("\n") if text else ():
        written = f"{written} {line}".strip()
        # A line as long as this was broken by whoever typed it into the file, not by a printer.
        if len(line) < WRAPPED_BY_HAND:
            yield Line(written, INDENT)
            written = ""
    if written:
        yield Line(written, INDENT)


def _person_lines(record: Record, id: PersonId) -> Iterator[Line]:
    person = record.people[id]
    kind = person.dates if person.real else say("record.fictional")
    yield Line(" · ".join(part for part in (person.name, person.role, kind) if part))
    yield from prose_lines(person.bio, INDENT)
    yield from _labeled("record.drawn-from", person.drawn_from)
    yield from _source_lines(record, person.sources)


def _place_lines(record: Record, id: PlaceId) -> Iterator[Line]:
    place = record.places[id]
    yield Line(" · ".join(part for part in (place.name, place.kind, place.near) if part))
    yield from prose_lines(place.says, INDENT)
    yield from _source_lines(record, place.sources)


def _term_lines(record: Record, id: TermId) -> Iterator[Line]:
    term = record.terms[id]
    yield Line(" · ".join(part for part in (term.term, term.french) if part))
    yield from prose_lines(term.says, INDENT)


def labeled(key: str, value: str = "") -> str:
    """`Made by: the dentist`; in French with the space before the colon."""
    return say("terminal.labeled", label=say(key), value=value).rstrip()


def _labeled(key: str, text: str) -> Iterator[Line]:
    lines = list(prose_lines(text))
    if lines:
        yield Line(labeled(key, lines[0].text), INDENT)
        yield from (Line(line.text, INDENT) for line in lines[1:])
