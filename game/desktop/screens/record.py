"""The record: one entry, document, person, place or word, set as a card from the file."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from game.desktop.layout import Block, Box, Rect
from game.desktop.messages import OpenDocument, OpenRecord
from game.desktop.screens.galley import TARGET, Galley
from game.desktop.screens.label import set_label
from game.desktop.screens.line import one_line, width_of
from game.desktop.screens.papers import shadow
from game.desktop.screens.sheet import Sheet
from game.story.ids import DocumentId, EntryId, PersonId, PlaceId, RecordId, TermId
from game.story.model import Story
from game.story.prose import Run, Words
from game.story.record import Document, Entry, Moment, Person, Place, Record, Reference, Ring, Term, ring
from game.words import say
from game.words.dates import long_date


def set_record(galley: Galley, story: Story, id: RecordId, marks: Mapping[RecordId, str]) -> None:
    """The card of `id`; on top, a tab for each thing the page cites."""
    record = story.record
    _tabs(galley, id, marks)
    match record.kind_of(id):
        case "entry":
            _entry(galley, record, record.entries[EntryId(id)])
        case "document":
            _document(galley, record, record.documents[DocumentId(id)])
        case "person":
            _person(galley, record, record.people[PersonId(id)])
        case "place":
            _place(galley, record, record.places[PlaceId(id)])
        case "term":
            _term(galley, record.terms[TermId(id)])
        case None:
            galley.text(say("record.nothing"), galley.sheet.style(), "faint")


def _tabs(galley: Galley, id: RecordId, marks: Mapping[RecordId, str]) -> None:
    """*The record*, and the letters of what the page cites: the open one is on a filled ground."""
    sheet = galley.sheet
    head = sheet.poster(1.5, 0.03)
    top, row = galley.y, max(TARGET, sheet.em(1.6))
    letter = sheet.style(sheet.body, emphasis=True)
    wide = max(TARGET, sheet.em(1.35))
    tabs = list(marks.items())
    galley.text(say("record.title"), head, "accent", leading=row, keep=True)
    start = galley.x + galley.width - len(tabs) * wide
    if start < galley.x + width_of(sheet, say("record.title"), head) + sheet.em(1):
        start, top = galley.x, galley.y
    x, y = start, top
    for tab, sign in tabs:
        if x + wide > galley.x + galley.width:
            x, y = start, y + row
        area = Rect(x, y, wide - 2, row - 2)
        if tab == id:
            galley.boxes.append(Block(area, "paper", edge="rule"))
        name, role = f"record:{tab}", "ink" if tab == id else "link"
        left = x + (wide - 2 - width_of(sheet, sign, letter)) // 2
        galley.boxes.append(one_line(sheet, sign, letter, left, y, row - sheet.em(0.16), role, name))
        says = say("record.tab", letter=sign)
        says = say("notebook.opened", shelf=says) if tab == id else says
        galley.hit(name, [area], OpenRecord(tab), says)
        x += wide
    galley.y = max(galley.y, y + row) if tabs else galley.y
    galley.slugs.append((top, galley.y, True))
    galley.space(sheet.em(0.2))
    galley.rule("accent", max(2, sheet.em(0.1)))
    galley.space(sheet.em(0.7))


def _entry(galley: Galley, record: Record, entry: Entry) -> None:
    sheet = galley.sheet
    set_label(galley, entry.certainty.value, when_of(entry.date, entry.time))
    galley.prose(entry.says, sheet.style(sheet.em(1.08)), "ink")
    _links(galley, record, [entry.place] if entry.place else [], entry.people)
    if entry.dispute:
        _head(galley, say("record.dispute"))
        galley.prose(entry.dispute, sheet.style(), "ink")
    for quote in entry.quotes:
        _quote(galley, quote.words, quote.english, quote.speaker)
    set_sources(galley, record, entry.sources)
    if entry.leaves_open:
        _head(galley, say("record.leaves-open"))
        galley.prose(entry.leaves_open, sheet.style(emphasis=True), "ink")


def _document(galley: Galley, record: Record, document: Document) -> None:
    sheet = galley.sheet
    if document.status == "invented":
        set_label(galley, "invented", "")
    _title(galley, document.title, document.kind)
    if document.says:
        galley.prose(document.says, sheet.style(), "ink")
    galley.space(sheet.em(0.6))
    id = f"document:{document.id}"
    rect = galley.text(say("record.open-document"), sheet.style(strong=True), "link", hit=id)
    galley.hit(id, [rect], OpenDocument(document.id), document.title)
    set_sources(galley, record, document.sources)


def _person(galley: Galley, record: Record, person: Person) -> None:
    sheet = galley.sheet
    if not person.real:
        set_label(galley, "invented", say("record.fictional"))
    _title(galley, person.name, person.role)
    if person.dates:
        galley.text(person.dates, sheet.mono(0.8), "faint")
        galley.space(sheet.em(0.3))
    if person.bio:
        galley.prose(person.bio, sheet.style(), "ink")
    if person.drawn_from:
        _head(galley, say("record.drawn-from"))
        galley.prose(person.drawn_from, sheet.style(), "ink")
    set_sources(galley, record, person.sources)


def _place(galley: Galley, record: Record, place: Place) -> None:
    sheet = galley.sheet
    _title(galley, place.name, place.kind)
    if place.says:
        galley.prose(place.says, sheet.style(), "ink")
    set_sources(galley, record, place.sources)


def _term(galley: Galley, term: Term) -> None:
    sheet = galley.sheet
    french = f"{term.french}" if term.french and term.french != term.term else ""
    _title(galley, term.term, french)
    galley.prose(term.says, sheet.style(), "ink")
    if term.means_aloud:
        galley.space(sheet.em(0.4))
        galley.text(term.means_aloud, sheet.style(emphasis=True), "faint")


def _title(galley: Galley, title: str, below: str) -> None:
    sheet = galley.sheet
    galley.text(title, sheet.poster(1.9, 0.01), "ink", keep=True)
    if below:
        galley.text(below, sheet.style(emphasis=True), "faint", keep=True)
    galley.space(sheet.em(0.5))


def _head(galley: Galley, words: str) -> None:
    """A small heading inside the card."""
    sheet = galley.sheet
    galley.space(sheet.em(0.8))
    galley.text(words, sheet.poster(0.92, 0.06), "accent", keep=True)
    galley.space(sheet.em(0.1))


def when_of(date: Moment | None, time: Moment | None) -> str:
    """The day (or the days) and the hour, as far as they are known."""
    day = ""
    if date:
        ends = [long_date(end) for end in (date.date, date.until) if end]
        day = " – ".join(dict.fromkeys(ends)) or date.words
    return " · ".join(part for part in (day, time.words if time else "") if part)


def _links(galley: Galley, record: Record, places: Sequence[RecordId], people: Sequence[RecordId]) -> None:
    """Where, and who: each opens its own card."""
    sheet = galley.sheet
    runs: list[Run] = []
    for id in [*places, *people]:
        place = record.places.get(PlaceId(id))
        person = record.people.get(PersonId(id))
        name = place.name if place else person.name if person else ""
        if name:
            runs += [Words(" · ")] if runs else []
            runs.append(Words(name, link=id))
    if runs:
        galley.space(sheet.em(0.4))
        galley.runs(runs, sheet.style(sheet.small), "link")


def _quote(galley: Galley, words: str, english: str, speaker: str) -> None:
    sheet = galley.sheet
    galley.space(sheet.em(0.6))
    top = galley.y
    with galley.column(galley.x + sheet.em(0.9), galley.width - sheet.em(0.9)):
        galley.text(words, sheet.mono(), "ink", keep=bool(english or speaker))
        if english:
            galley.text(english, sheet.style(emphasis=True), "ink", keep=bool(speaker))
        if speaker:
            galley.text(f"— {speaker}", sheet.style(sheet.small), "faint")
    galley.boxes.append(Block(Rect(galley.x, top, max(2, sheet.em(0.12)), galley.y - top), "rule"))


def set_sources(galley: Galley, record: Record, references: Iterable[Reference]) -> None:
    """What was in the file in 1946, a line, and what was found since; each with its exact place."""
    rings: dict[Ring, list[Reference]] = {Ring.FILE_1946: [], Ring.SINCE: []}
    for reference in references:
        rings[ring(record.sources[reference.source])].append(reference)
    for kept_in, words in ((Ring.FILE_1946, "record.file-1946"), (Ring.SINCE, "record.found-since")):
        if not rings[kept_in]:
            continue
        if kept_in is Ring.SINCE:
            galley.space(galley.sheet.em(0.8))
            galley.rule(keep=True)
            galley.space(-galley.sheet.em(0.35))
        _head(galley, say(words))
        for reference in rings[kept_in]:
            _source(galley, record, reference)


def _source(galley: Galley, record: Record, reference: Reference) -> None:
    sheet, source = galley.sheet, record.sources[reference.source]
    runs: list[Run] = []
    if source.author:
        runs.append(Words(f"{source.author}, "))
    runs.append(Words(source.title, emphasis=True))
    imprint = ", ".join(part for part in (source.publisher, source.year) if part)
    runs.append(Words(f" ({imprint})" if imprint else ""))
    runs.append(Words(f": {reference.where}." if reference.where else "."))
    hang = sheet.em(0.9)
    with galley.column(galley.x + hang, galley.width - hang):
        galley.runs(runs, sheet.style(sheet.small), "ink", indents=())
        if source.note:
            galley.text(source.note, sheet.style(sheet.small, emphasis=True), "faint")
    galley.space(sheet.em(0.25))


def card(sheet: Sheet, rect: Rect) -> list[Box]:
    """The card itself, lying on the picture."""
    return [*shadow(sheet, rect), Block(rect, "card", edge="rule", grain=True)]
