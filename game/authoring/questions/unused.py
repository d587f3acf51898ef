"""Entries, documents and sources of the record that nothing in the story uses."""

from __future__ import annotations

from collections.abc import Iterator

from game.authoring.asking import Asked
from game.authoring.evidence import Evidence
from game.authoring.passages import ways_on
from game.story.conditions import HasRead
from game.story.model import Story


def about_unused(evidence: Evidence) -> Iterator[Asked]:
    """What no page cites, links or offers, and no choice or news leans on; sources that nothing names."""
    story = evidence.story
    used = _used(evidence)
    for entry in story.record.entries:
        if entry not in used:
            yield Asked("W320", ("entry", entry), {"entry": entry})
    for document in story.record.documents:
        if document not in used:
            yield Asked("W321", ("document", document), {"document": document})
    sources = _sources(story)
    for source in story.record.sources:
        if source not in sources:
            yield Asked("W322", ("source", source), {"source": source})


def _used(evidence: Evidence) -> set[str]:
    story = evidence.story
    used: set[str] = {news.entry for news in story.names.news.values() if news.entry is not None}
    for scene in story.scenes.values():
        used.update(scene.documents)
        for choice in ways_on(scene):
            used.update(choice.record)
    for prose in evidence.texts:
        used.update(mention.id for mention in prose.mentions)
    return used | {atom.document for atom in evidence.asked if isinstance(atom, HasRead)}


def _sources(story: Story) -> set[str]:
    record = story.record
    named: set[str] = {source.follows for source in record.sources.values() if source.follows is not None}
    for entry in record.entries.values():
        named.update(reference.source for reference in entry.sources)
        named.update(quote.source for quote in entry.quotes if quote.source is not None)
    for document in record.documents.values():
        named.update(reference.source for reference in document.sources)
    for person in record.people.values():
        named.update(reference.source for reference in person.sources)
    for place in record.places.values():
        named.update(reference.source for reference in place.sources)
    return named
