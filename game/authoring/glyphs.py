"""Every character that a reader may meet has a shape in one of the shipped fonts."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import fields

from game.authoring.faces import drawable
from game.authoring.passages import Passage
from game.loading.diagnostics import Diagnostic
from game.loading.project import Project
from game.story.model import Story

Owner = tuple[str, ...]

_TYPED = {("term", "french"): "fr", ("quote", "english"): "en"}
"""What an author types for a field that is called otherwise here."""


def glyphs(project: Project, passages: Sequence[Passage]) -> list[Diagnostic]:
    """Each character that no font can draw, once, at its first place."""
    story = project.story
    if story is None:
        return []
    shapes = frozenset(chr(code) for code in drawable())
    found: dict[str, Diagnostic] = {}
    for owner, text in texts(story, passages):
        # Most texts are plain ASCII, which every font holds; that is known without reading them.
        if text.isascii():
            continue
        for character in sorted(set(text) - shapes - found.keys(), key=text.index):
            if not _needs_no_shape(character):
                found[character] = _told(project, owner, character)
    return list(found.values())


def _needs_no_shape(character: str) -> bool:
    """Spaces of any width are set as room; line breaks and marks of control are never drawn."""
    return character.isascii() or unicodedata.category(character) in ("Zs", "Cc", "Cf", "Zl", "Zp")


def _told(project: Project, owner: Owner, character: str) -> Diagnostic:
    offset = project.text(owner).find(character)
    return project.note(
        "E260",
        owner,
        offset=max(offset, 0),
        length=1,
        character=character,
        number=f"U+{ord(character):04X}",
        called=unicodedata.name(character, "").lower(),
    )


def texts(story: Story, passages: Sequence[Passage]) -> Iterator[tuple[Owner, str]]:
    """All words a reader may meet, with the place they stand in the files."""
    yield ("story", "title"), story.title
    yield ("story", "content-note"), story.content_note
    yield ("story", "credits"), story.credits
    for ending, title in story.endings.items():
        yield ("ending", ending), title
    for meter in story.names.meters.values():
        for number, words in meter.words.items():
            yield ("meter", meter.name, "words", str(number)), words
    for state in story.names.states.values():
        for value, words in state.words.items():
            yield ("state", state.name, "words", value), words
    for chapter in story.chapters:
        yield ("chapter", chapter.id, "chapter"), chapter.title
        yield ("chapter", chapter.id, "question"), chapter.question
    for scene in story.scenes.values():
        yield ("scene", scene.id, "title"), scene.title
        yield ("scene", scene.id, "teach"), scene.teach
    for passage in passages:
        yield passage.owner, passage.prose.source
    yield from _of_the_record(story)


def _of_the_record(story: Story) -> Iterator[tuple[Owner, str]]:
    """Every field of words of everything in `record/`."""
    record = story.record
    shelves = (
        ("entry", record.entries),
        ("document", record.documents),
        ("source", record.sources),
        ("person", record.people),
        ("place", record.places),
        ("term", record.terms),
    )
    for shelf, things in shelves:
        for id, thing in things.items():
            for one in fields(thing):
                value = getattr(thing, one.name)
                key = _TYPED.get((shelf, one.name), one.name.replace("_", "-"))
                if isinstance(value, str):
                    yield (shelf, id, key), value
                elif isinstance(value, tuple):
                    for number, item in enumerate(value):
                        yield from _inside((shelf, id, key, str(number)), item)


def _inside(owner: Owner, item: object) -> Iterator[tuple[Owner, str]]:
    """The words of one item of a list: itself, or the words of a quote or a reference."""
    if isinstance(item, str):
        yield owner, item
    elif hasattr(item, "__dataclass_fields__"):
        for name in item.__dataclass_fields__:
            value = getattr(item, name)
            if isinstance(value, str):
                yield (*owner, _TYPED.get(("quote", name), name)), value
