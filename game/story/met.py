"""What of the record was met on a path: cited, linked to, opened, or stood at."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from game.story.ids import RecordId
from game.story.model import Story
from game.story.path import documents_read, path_to
from game.story.play import view
from game.story.record import Document, Entry, Person, Place, Record, Term
from game.story.state import State

Thing = Entry | Document | Person | Place | Term


def thing_of(record: Record, id: RecordId) -> Thing | None:
    """What stands in the record under that id, on whichever shelf."""
    shelves: tuple[Mapping[Any, Thing], ...] = (
        record.entries,
        record.documents,
        record.people,
        record.places,
        record.terms,
    )
    return next((shelf[id] for shelf in shelves if id in shelf), None)


def things_met(story: Story, state: State) -> tuple[Thing, ...]:
    """Everything met from the start to here, each once, in the order of the first meeting.

    With an entry one meets the people in it and the place where it happened.
    """
    met: dict[RecordId, Thing] = {}
    for id in _ids_met(story, state):
        thing = thing_of(story.record, id)
        if thing is not None:
            met.setdefault(id, thing)
    return tuple(met.values())


def _ids_met(story: Story, state: State) -> Iterator[RecordId]:
    for reached in path_to(state):
        page = view(story, reached)
        if page.place is not None:
            yield page.place
        for id in (*page.entries, *page.links):
            yield id
            thing = thing_of(story.record, id)
            if isinstance(thing, Entry):
                yield from thing.people
                if thing.place is not None:
                    yield thing.place
    yield from documents_read(state)
