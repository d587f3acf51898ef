"""The rules of the record: every claim has its witnesses, and no label promises more than they bear."""

from __future__ import annotations

import re
from collections.abc import Iterator

from game.authoring.passages import owner_of, ways_on
from game.authoring.witnesses import Witness, origin_of, witnesses_of
from game.loading.diagnostics import Diagnostic
from game.loading.project import Project
from game.story.ids import DocumentId, SourceId
from game.story.model import Scene, Story
from game.story.record import Certainty, Document, Entry, Record

_SAYS_SO = re.compile(r"invent|ficti|fictif|imagin|composit|made.up", re.IGNORECASE)


def history(project: Project) -> list[Diagnostic]:
    """What is wrong with the record, and with the pages and choices that say they rest on it."""
    story = project.story
    return [] if story is None else [*_record(project, story), *_pages(project, story)]


def _record(project: Project, story: Story) -> Iterator[Diagnostic]:
    record = story.record
    for circle in _circles(record):
        names = " → ".join((*circle, circle[0]))
        yield project.note("E208", ("source", circle[0], "follows"), source=circle[0], circle=names)
    for entry in record.entries.values():
        yield from _entry(project, story, entry)
    for document in record.documents.values():
        yield from _document(project, story, document)


def _circles(record: Record) -> Iterator[tuple[SourceId, ...]]:
    """Sources that follow each other round, each circle once, from the first of them in the files."""
    told: set[SourceId] = set()
    for source in record.sources.values():
        if source.id in told or origin_of(record.sources, source.id) is not None:
            continue
        path = [source.id]
        while (following := record.sources[path[-1]].follows) is not None and following not in path:
            path.append(following)
        if following == source.id:
            told.update(path)
            yield tuple(path)


def _entry(project: Project, story: Story, entry: Entry) -> Iterator[Diagnostic]:
    """An entry has no better label than its sources bear; that it has some was seen when it was read."""
    voices = witnesses_of(story.record.sources, entry.sources)
    label = ("entry", entry.id, "certainty")
    only_there = all(voice.was_there for voice in voices)
    match entry.certainty:
        case Certainty.DOCUMENTED if only_there:
            yield project.note("E205", label, entry=entry.id, label="documented")
        case Certainty.DOCUMENTED if len(voices) < 2:
            same = _same_voice(voices[0])
            yield project.note(
                "E203", label, entry=entry.id, sources=same, origin=same and voices[0].origin.id
            )
        case Certainty.DOCUMENTED if not any(voice.seen for voice in voices):
            yield project.note("E204", label, entry=entry.id)
        case Certainty.ONE_SOURCE if only_there:
            yield project.note("E205", label, entry=entry.id, label="one-source")
        case Certainty.TESTIMONY if not only_there:
            absent = next(voice for voice in voices if not voice.was_there)
            yield project.note(
                "E206", label, entry=entry.id, source=absent.origin.id, kind=absent.origin.kind
            )
        case Certainty.DISPUTED | Certainty.LEGEND if not entry.dispute.strip():
            yield project.note("E207", label, entry=entry.id, label=entry.certainty.value)
        case _:
            pass


def _same_voice(voice: Witness) -> str:
    """The sources that are one witness, as a list in words; "" when there is only one."""
    ids = dict.fromkeys(reference.source for reference in voice.references)
    return ", ".join(ids) if len(ids) > 1 else ""


def _document(project: Project, story: Story, document: Document) -> Iterator[Diagnostic]:
    """A document shows on its face what it is, and words only where somebody has read them."""
    status = ("document", document.id, "status")
    match document.status:
        case "invented":
            face = (document.title, document.made_by, document.words, document.english, document.says)
            if not any(_SAYS_SO.search(part) for part in face):
                yield project.note("E209", status, document=document.id)
        case "quoted":
            if not document.words.strip():
                yield project.note("E216", status, document=document.id)
            elif not any(_was_seen(story, reference.source) for reference in document.sources):
                yield project.note("E217", status, document=document.id)
        case "described":
            if document.words.strip():
                # Where no status was given, that is told already.
                if project.text(status):
                    yield project.note("E218", status, document=document.id)
            elif not document.sources:
                yield project.note("E202", status, document=document.id)


def _was_seen(story: Story, id: SourceId) -> bool:
    found = story.record.sources.get(id)
    return found is not None and found.seen


def _pages(project: Project, story: Story) -> Iterator[Diagnostic]:
    for scene in story.scenes.values():
        # A text that could not be read is told as such.
        read = scene.text.source.strip()
        if scene.status == "documented" and read and not _rests_on_the_record(story, scene):
            yield project.note("E200", ("scene", scene.id, "status"), scene=scene.id)
        for choice in ways_on(scene):
            if choice.history == "recorded" and not choice.record:
                yield project.note("E201", (*owner_of(scene, choice), "history"), choice=choice.id)


def _rests_on_the_record(story: Story, scene: Scene) -> bool:
    """Whether the page cites, outside conditions, an entry or a document that is not invented."""
    for mention in scene.text.mentions:
        if mention.kind != "cited" or mention.conditional:
            continue
        document = story.record.documents.get(DocumentId(mention.id))
        if document is None or document.status != "invented":
            return True
    return False
