"""Which sentence leans on what of the record, and which sentences lean on nothing."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Literal

from game.authoring.passages import Passage, Voice, passages, ways_on
from game.authoring.quotations import quoted_spans, without_quoted
from game.story.model import Choice, Scene, Story
from game.story.statements import Statement, statements


@dataclass(frozen=True, slots=True)
class Sentence:
    """A sentence (or, for "act", the words of a choice) on a page."""

    words: str
    scene: Scene
    voice: Voice | Literal["act"]
    conditional: bool = False
    history: str = ""


@dataclass(frozen=True, slots=True)
class Leaning:
    """`on` has for each cited id its sentences; `nothing` the narration of each page that cites nothing."""

    on: dict[str, list[Sentence]] = field(default_factory=dict)
    nothing: dict[str, list[Sentence]] = field(default_factory=dict)


def leaning(story: Story) -> Leaning:
    """Everything that a story says, by what it leans on, in the order of the files."""
    found = Leaning()
    for passage in passages(story):
        for statement in statements(passage.prose):
            sentence = Sentence(statement.plain, passage.scene, passage.voice, statement.conditional)
            if statement.cited:
                _add(found.on, dict.fromkeys(statement.cited), sentence)
            elif _narrates(passage, statement):
                _add(found.nothing, (passage.scene.id,), sentence)
    for scene in story.scenes.values():
        for choice in ways_on(scene):
            _add(found.on, choice.record, _act(scene, choice))
    return found


def _add(shelf: dict[str, list[Sentence]], ids: Iterable[str], sentence: Sentence) -> None:
    for id in ids:
        own = shelf.setdefault(id, [])
        if sentence not in own:
            own.append(sentence)


def _act(scene: Scene, choice: Choice) -> Sentence:
    told = " ".join(statement.plain for statement in statements(choice.text))
    return Sentence(told, scene, "act", choice.needs is not None, choice.history or "")


def _narrates(passage: Passage, statement: Statement) -> bool:
    """Whether it is told by the page, in words of its own outside quotation marks."""
    paragraph = statement.paragraph
    if passage.voice == "choice" or paragraph.kind != "narration":
        return False
    own = without_quoted(paragraph.plain, quoted_spans(paragraph.plain))[statement.start : statement.end]
    return any(character.isalnum() for character in own)
