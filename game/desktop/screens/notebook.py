"""The notebook: everything met so far, a shelf at a time; each thing opens its card."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Final, TypeVar

from game.desktop.layout import Block, Layout, Rect
from game.desktop.leafing import OpenShelf, Shelf
from game.desktop.messages import Leave, OpenRecord, Show
from game.desktop.screens.bar import Key
from game.desktop.screens.card import with_card
from game.desktop.screens.galley import Galley
from game.desktop.screens.label import put_label
from game.desktop.screens.leaf import on_leaf
from game.desktop.screens.record import set_record, when_of
from game.desktop.screens.settings import set_heading
from game.desktop.screens.sheet import Sheet
from game.desktop.screens.tabs import Tab, set_tabs
from game.desktop.screens.views import NotebookView
from game.desktop.screens.wide import close
from game.story.conditions import Rung
from game.story.ids import RecordId
from game.story.panels import Known
from game.story.record import Document, Entry, Person, Place, Term
from game.words import say

Thing = TypeVar("Thing")

HANG: Final = 1.6
"""How far the sign of a row hangs to the left of its words, in ems."""

SHELVES: Final[tuple[Shelf, ...]] = ("news", "people", "places", "terms", "documents", "entries")


def lay_out_notebook(view: NotebookView, sheet: Sheet) -> Layout:
    """The open shelf on the leaf; the card that was opened beside it, or over it."""
    keys = [
        Key("show:timeline", "T", say("reading.timeline"), Show("timeline")),
        Key("show:history", "H", say("reading.history"), Show("history")),
    ]

    def fill(galley: Galley) -> None:
        _set(galley, view)

    if view.record is None:
        keys.insert(0, Key("close", "Esc", say("document.back"), Leave()))
        return on_leaf(sheet, view.picture, fill, keys, view.notice, "notebook")
    record = view.record
    back = Key("close", "Esc", say("record.back-to.notebook"), Leave())
    lists = ("notebook", fill, keys)
    return with_card(
        sheet,
        view.picture,
        lists,
        lambda galley: set_record(galley, view.story, record, {}),
        back,
        view.notice,
    )


def filled(view: NotebookView) -> tuple[Shelf, ...]:
    """The shelves with something on them."""
    return tuple(shelf for shelf in SHELVES if _things(view, shelf))


def _things(view: NotebookView, shelf: Shelf) -> Sequence[object]:
    book = view.notebook
    return {
        "news": book.news,
        "people": book.people,
        "places": book.places,
        "terms": book.terms,
        "documents": book.documents,
        "entries": book.entries,
    }[shelf]


def _set(galley: Galley, view: NotebookView) -> None:
    sheet, shelves, book = galley.sheet, filled(view), view.notebook
    set_heading(galley, say("notebook.title"))
    if not shelves:
        galley.text(say("notebook.empty"), sheet.style(emphasis=True), "faint")
        return
    shelf = view.shelf if view.shelf in shelves else shelves[0]
    set_tabs(galley, _tabs(view, shelves, shelf))
    galley.text(say(f"notebook.says.{shelf}"), sheet.style(sheet.small, emphasis=True), "faint", keep=True)
    galley.space(sheet.em(0.3))
    match shelf:
        case "news":
            _rows(galley, view, book.news, lambda known: _news(galley, view, known))
        case "people":
            _rows(galley, view, book.people, lambda person: _person(galley, person))
        case "places":
            _rows(galley, view, book.places, lambda place: _place(galley, view, place))
        case "terms":
            _rows(galley, view, book.terms, lambda term: _term(galley, term))
        case "documents":
            _rows(galley, view, book.documents, lambda document: _document(galley, view, document))
        case "entries":
            _rows(galley, view, book.entries, lambda entry: _entry(galley, entry))


def _rows(
    galley: Galley, view: NotebookView, things: Sequence[Thing], set_one: Callable[[Thing], RecordId | None]
) -> None:
    """A row for each, with a bar beside the one whose card is open."""
    sheet = galley.sheet
    for thing in things:
        galley.rule(keep=True)
        galley.space(sheet.em(0.4))
        top = galley.y
        id = set_one(thing)
        if id is not None and id == view.record:
            galley.bar(Rect(galley.x - sheet.em(0.6), top, max(3, sheet.em(0.2)), galley.y - top), "accent")
        galley.space(sheet.em(0.4))


def _tabs(view: NotebookView, shelves: Sequence[Shelf], opened: Shelf) -> list[Tab]:
    """The shelves by name; aloud, with how much is on each."""
    tabs = []
    for shelf in shelves:
        name = say(f"notebook.shelf.{shelf}")
        says = say("notebook.tab", shelf=name, count=len(_things(view, shelf)))
        tabs.append(Tab(f"shelf:{shelf}", name, says, OpenShelf(shelf), shelf == opened))
    return tabs


def _together(galley: Galley, first: int, top: int) -> None:
    """Keep a row on one leaf, but where so few lines fit that half of them would stay empty."""
    if not galley.sheet.is_tight:
        galley.whole(first, Rect(galley.x, top, galley.width, galley.y - top))


def _row(galley: Galley, sign: str, id: RecordId | None, says: Sequence[str], top: int) -> None:
    """The sign of the row just set, and what a click on it opens."""
    sheet = galley.sheet
    size = sheet.em(0.95)
    if sign:
        galley.icon(sign, "accent", galley.x, top + sheet.em(0.15), size)
    if id is not None:
        area = Rect(galley.x, top, galley.width, galley.y - top)
        galley.hit(f"row:{id}", [area], OpenRecord(id), ", ".join(one for one in says if one))


def _titled(
    galley: Galley, sign: str, id: RecordId, title: str, lines: Sequence[str], label: str
) -> RecordId:
    """A name, its label if it has one, and what is said of it in small type."""
    sheet = galley.sheet
    top, first, hang = galley.y, len(galley.slugs), sheet.em(HANG)
    with galley.column(galley.x + hang, galley.width - hang):
        galley.text(title, sheet.poster(1.35, 0.015), "ink", keep=True, hit=f"row:{id}")
        if label:
            put_label(galley, label, galley.x, galley.y, sheet.em(1.2))
            galley.pad(sheet.em(1.25))
        for line in lines:
            galley.text(line, sheet.style(sheet.small), "faint")
    galley.y = max(galley.y, top + sheet.em(1.2))
    _together(galley, first, top)
    _row(galley, sign, id, (title, say(f"label.{label}") if label else "", *lines), top)
    return id


def _person(galley: Galley, person: Person) -> RecordId:
    """A name, who it is, and whether there ever was such a person."""
    kind = say("notebook.real" if person.real else "record.fictional")
    lines = [one for one in (person.role, " · ".join(one for one in (kind, person.dates) if one)) if one]
    return _titled(galley, "person", person.id, person.name, lines, "" if person.real else "invented")


def _place(galley: Galley, view: NotebookView, place: Place) -> RecordId:
    """A place, and whether one is there or has been."""
    presence = ""
    if place.id in view.notebook.been:
        presence = say("terminal.place.here" if place.id == view.notebook.here else "terminal.place.been")
    lines = [one for one in (place.kind, presence) if one]
    return _titled(galley, "place", place.id, place.name, lines, "")


def _term(galley: Galley, term: Term) -> RecordId:
    french = term.french if term.french != term.term else ""
    lines = [one for one in (french, _first_sentence(term.says)) if one]
    return _titled(galley, "term", term.id, term.term, lines, "")


def _document(galley: Galley, view: NotebookView, document: Document) -> RecordId:
    about = " · ".join(one for one in (document.kind, when_of(document.when, None)) if one)
    label = "invented" if document.status == "invented" else ""
    unread = say("reading.unread") if document.id in view.notebook.unread else ""
    lines = [one for one in (about, document.made_by, unread) if one]
    return _titled(galley, "document", document.id, document.title, lines, label)


def _entry(galley: Galley, entry: Entry) -> RecordId:
    """A claim under its label, with the day and the hour."""
    sheet = galley.sheet
    top, when = galley.y, when_of(entry.date, entry.time)
    words = " ".join(entry.says.split())
    put_label(galley, entry.certainty.value, galley.x, top, sheet.em(1.3))
    galley.pad(sheet.em(1.35))
    galley.text(words, sheet.style(close(sheet)), "ink", keep=bool(when), hit=f"row:{entry.id}")
    if when:
        galley.text(when, sheet.style(sheet.small), "faint")
    _row(galley, "", entry.id, (say(f"label.{entry.certainty.value}"), words, when), top)
    return entry.id


def _news(galley: Galley, view: NotebookView, known: Known) -> RecordId | None:
    """A piece of news: how well it is known, from which page, and as what it was passed on.

    It opens its entry only once that was met: what the record says of a rumor is not known by hearing it.
    """
    sheet = galley.sheet
    met = next((entry for entry in view.notebook.entries if entry.id == known.entry), None)
    id = met.id if met is not None else None
    lines = [say(f"notebook.rung.{known.rung.name.lower()}")]
    if known.learned:
        title = view.story.scenes[known.learned].title
        lines.append(say("notebook.on-page", title=title) if title else "")
    if known.told is not None:
        lines.append(say("notebook.passed-on", rung=say(f"rung.{known.told.name.lower()}")))
    top, first, hang = galley.y, len(galley.slugs), sheet.em(HANG)
    name = known.means or known.news
    with galley.column(galley.x + hang, galley.width - hang):
        galley.text(name, sheet.style(strong=True), "ink", keep=True, hit=f"row:{id}" if id else "")
        for line in lines:
            if line:
                galley.text(line, sheet.style(sheet.small), "ink" if line == lines[0] else "faint")
    _together(galley, first, top)
    _ladder(galley, known.rung, top)
    _row(galley, "", id, (name, *lines), top)
    return id


def _ladder(galley: Galley, rung: Rung, top: int) -> None:
    """Four steps, as many filled as the news has climbed: its sign; the word stands beside it."""
    sheet = galley.sheet
    step, gap = sheet.em(0.2), max(1, sheet.em(0.06))
    for number in range(1, len(Rung)):
        tall = sheet.em(0.2 + 0.2 * number)
        x, y = galley.x + (number - 1) * (step + gap), top + sheet.em(1.15)
        filled = number <= rung
        box = Block(Rect(x, y - tall, step, tall), "accent" if filled else "", edge="accent")
        galley.boxes.append(box)


def _first_sentence(words: str) -> str:
    text = " ".join(words.split())
    end = text.find(". ")
    return text if end < 0 else text[: end + 1]
