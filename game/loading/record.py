"""The record: each file of `record/` is one shelf, found by how its name begins."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import fields as fields_of
from typing import Any, Final

from game.loading.nodes import Labels, Text
from game.loading.reading import Build, Fields, Owner, Reading
from game.story.language import FORMS, Each, FormName, IdKind, Inside
from game.story.record import (
    Anachronism,
    Certainty,
    Document,
    Entry,
    Person,
    Place,
    Quote,
    Record,
    Reference,
    Source,
    Term,
)

SHELVES: Final[Mapping[str, FormName]] = {
    "entries": "entry",
    "documents": "document",
    "sources": "source",
    "people": "person",
    "places": "place",
    "glossary": "term",
    "anachronisms": "anachronism",
}
"""How the name of a file begins, and what stands in it."""


def shelf_of(file: str) -> str | None:
    """The shelf that a file is, by its name: `record/entries-august.yaml` is one of entries."""
    name = file.rpartition("/")[2]
    return next((shelf for shelf in SHELVES if name.startswith(shelf)), None)


def read_shelf(reading: Reading, node: Labels, *, shelf: str) -> dict[str, Any]:
    """What stands on a shelf, by id."""
    form = SHELVES[shelf]
    kind: IdKind = form  # type: ignore[assignment]
    takes = Each("id", Inside(form), kind)
    things = {}
    labels = {label.key for label in FORMS[form].labels}
    for key, value in node.values.items():
        if key in labels and isinstance(value, Text):
            reading.file.blame_label("E046", value, key, key=key, id=FORMS[form].called)
            continue
        reading.check_id(value, key, kind, label=True)
        if reading.stands(value, key):
            thing = reading.thing(value, form, (*reading.root, takes.kind or form, key))
            if thing is not None:
                things[key] = thing
    return things


def _entry(reading: Reading, fields: Fields, node: Labels, owner: Owner) -> Entry:
    _over_after_it_began(reading, fields, node, "date")
    fields = {"says": "", "certainty": Certainty.LEGEND.value, "sources": (), **fields}
    fields.pop("was", None)
    fields["certainty"] = Certainty(fields["certainty"])
    return Entry(owner[-1], **fields)  # type: ignore[arg-type]


def _document(reading: Reading, fields: Fields, node: Labels, owner: Owner) -> Document:
    fields.pop("was", None)
    if "words" in node.values and "status" not in node.values:
        reading.file.blame_label("E093", node.values["words"], "words", id=owner[-1])
    title = owner[-1].replace("-", " ").capitalize()
    return Document(owner[-1], **{"title": title, "kind": "", "status": "described", **fields})  # type: ignore[arg-type]


def _source(_: Reading, fields: Fields, __: Labels, owner: Owner) -> Source:
    fields.pop("was", None)
    return Source(owner[-1], **{"title": owner[-1], "kind": "", "year": "", **fields})  # type: ignore[arg-type]


def _person(_: Reading, fields: Fields, __: Labels, owner: Owner) -> Person:
    fields.pop("was", None)
    return Person(owner[-1], **{"name": owner[-1], "real": False, **fields})  # type: ignore[arg-type]


def _place(reading: Reading, fields: Fields, node: Labels, owner: Owner) -> Place:
    _over_after_it_began(reading, fields, node, "from")
    fields.pop("was", None)
    return Place(owner[-1], **{"name": owner[-1], **fields})  # type: ignore[arg-type]


def _over_after_it_began(reading: Reading, fields: Fields, node: Labels, first: str) -> None:
    """Reports an `until:` that is surely before the label that says when the thing began."""
    begins = fields.get("date" if first == "date" else "since")
    until = fields.get("until")
    if begins is None or until is None or begins.date is None:
        return
    ends = until if isinstance(until, str) else until.until or until.date
    if ends[: len(begins.date)] < begins.date[: len(ends)]:
        reading.file.blame("E094", node.values["until"], until=ends, begins=begins.date, first=first)


def _term(_: Reading, fields: Fields, __: Labels, owner: Owner) -> Term:
    fields.pop("was", None)
    return Term(owner[-1], **{"term": owner[-1], "says": "", **fields})  # type: ignore[arg-type]


def _anachronism(_: Reading, fields: Fields, __: Labels, owner: Owner) -> Anachronism:
    return Anachronism(owner[-1], **{"words": (), "since": "", "means": "", **fields})


def _reference(_: Reading, fields: Fields, __: Labels, ___: Owner) -> Reference | None:
    return Reference(**{"where": "", **fields}) if "source" in fields else None


def _quote(_: Reading, fields: Fields, __: Labels, ___: Owner) -> Quote:
    empty = {one.name: None if one.name == "source" else "" for one in fields_of(Quote)}
    return Quote(**{**empty, **fields})


def as_record(shelves: Mapping[str, Mapping[Any, Any]]) -> Record:
    """The record of those shelves, each under its file's name."""
    return Record(
        shelves["entries"],
        shelves["documents"],
        shelves["sources"],
        shelves["people"],
        shelves["places"],
        shelves["glossary"],
        tuple(shelves["anachronisms"].values()),
    )


BUILD: Final[dict[FormName, Build]] = {
    "entry": _entry,
    "document": _document,
    "source": _source,
    "person": _person,
    "place": _place,
    "term": _term,
    "anachronism": _anachronism,
    "reference": _reference,
    "quote": _quote,
}
