"""Every place in a story's files where an id or a name is used, exactly as it was typed there."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import accumulate
from typing import Final, Literal

from game.authoring.formatter_tree import spelled
from game.loading.nodes import Items, Labels, Mark, Node, Text
from game.loading.slips import where_in
from game.loading.source import SourceFile
from game.loading.texts import one
from game.story.condition_text import parse_condition
from game.story.language import (
    FORMS,
    Each,
    Effects,
    IdOf,
    Inside,
    ListOf,
    NewId,
    Prose,
    Takes,
    Ways,
    When,
)
from game.story.prose_text import parse_prose
from game.story.slips import Mention
from game.story.vocabulary import Token, Vocabulary, tokens_of

Space = Literal["scene", "choice", "name", "record"]
"""What ids and names share: within one of these, one id is one thing."""

RECORD: Final = frozenset(("entry", "document", "source", "person", "place", "term"))
_BRACE: Final = re.compile(r"\\.|\{([^{}]*)\}", re.DOTALL)
_CONDITION: Final = re.compile(r"\s*(?:else\s+)?if\b")
_BEFORE_AN_ID: Final = frozenset(("visited", "chose", "read"))


@dataclass(frozen=True, slots=True)
class Wanted:
    """What is looked for. A choice is `old` in `scene`."""

    space: Space
    old: str
    scene: str = ""


@dataclass(frozen=True, slots=True)
class Edit:
    """Characters of a file, from `start` to before `end`, and what is to stand there."""

    start: int
    end: int
    text: str


class UnclearUse(Exception):
    """A use that is typed in a way that cannot be changed by itself; `line` counts from 1."""

    def __init__(self, file: str, line: int) -> None:
        super().__init__(f"{file}:{line}")
        self.file = file
        self.line = line


class Uses:
    """Finds them in one file."""

    def __init__(self, file: SourceFile, wanted: Wanted, vocabulary: Vocabulary) -> None:
        self.file = file
        self.wanted = wanted
        self.vocabulary = vocabulary
        self.starts = list(accumulate((len(line) + 1 for line in file.lines), initial=0))
        self.typed = re.compile(r"\s+".join(map(re.escape, wanted.old.split())))

    def offset(self, mark: Mark) -> int:
        return self.starts[mark.line] + mark.column

    def within(self, node: Node, takes: Takes | None, scene: str = "") -> Iterator[tuple[int, int]]:
        """Where the wanted is used in a value and all that stands under it: from, and to before."""
        takes = spelled(takes, node)
        match takes, node:
            case Inside(form), Labels():
                known = {label.key: label.takes for label in FORMS[form].labels}
                for key, value in node.values.items():
                    yield from self.within(value, known.get(key), scene)
            case Each(), Labels():
                yield from self._each(takes, node, scene)
            case ListOf(of=of), Items():
                for item in node.items:
                    yield from self.within(item, of, scene)
            case ((Ways() | Effects()), Items()):
                inner = Inside("way") if isinstance(takes, Ways) else takes
                for item in node.items:
                    yield from self.within(
                        item,
                        IdOf("scene") if isinstance(takes, Ways) and isinstance(item, Text) else inner,
                        scene,
                    )
            case _, Text():
                yield from self._in_text(node, takes, scene)

    def _each(self, takes: Each, node: Labels, scene: str) -> Iterator[tuple[int, int]]:
        for key, value in node.values.items():
            own = key if takes.kind == "scene" else scene
            if self._is_key(takes, " ".join(key.split()), scene) and value.label is not None:
                yield self.label(value.label)
            yield from self.within(value, takes.of, own)

    def _is_key(self, takes: Each, key: str, scene: str) -> bool:
        if key != self.wanted.old:
            return False
        match self.wanted.space:
            case "name":
                return takes.named == "name"
            case "record":
                return takes.kind in RECORD
            case "scene":
                return takes.kind == "scene"
            case "choice":
                return takes.kind == "choice" and scene == self.wanted.scene

    def label(self, mark: Mark) -> tuple[int, int]:
        """Where a label stands, without its quotation marks."""
        start = self.offset(mark)
        return self.exactly(start + (self.file.text[start] in "'\""), mark.line)

    def exactly(self, start: int, line: int) -> tuple[int, int]:
        """From there to the end of the wanted; UnclearUse if something else is typed there."""
        found = self.typed.match(self.file.text, start)
        if found is None:
            raise UnclearUse(self.file.name, line + 1)
        return found.span()

    def at(self, node: Text, offset: int) -> tuple[int, int]:
        """Where the wanted stands that begins at that character of a text."""
        line, column = where_in(self.file, node, offset)
        return self.exactly(self.starts[line] + column, line)

    # --- one text ---

    def _in_text(self, node: Text, takes: Takes | None, scene: str) -> Iterator[tuple[int, int]]:
        match takes:
            case IdOf(of=kind) | NewId(of=kind):
                if one(node) == self.wanted.old and self._is_kind(kind, scene):
                    yield self.at(node, len(node.text) - len(node.text.lstrip()))
            case Ways():
                yield from self._in_text(node, IdOf("scene"), scene)
            case When():
                parsed = parse_condition(node.text, self.vocabulary)
                yield from (self.at(node, place) for place in self._mentioned(parsed.mentions))
                yield from (self.at(node, place) for place in self.named_in(node.text))
            case Effects():
                tokens = tokens_of(node.text)
                known = self.vocabulary.at(tokens, 0) if tokens else None
                if self.wanted.space == "name" and known is not None and known.name == self.wanted.old:
                    yield self.at(node, tokens[0].offset)
            case Prose():
                prose = parse_prose(node.text, self.vocabulary)
                yield from (self.at(node, place) for place in self._mentioned(prose.mentions))
                yield from (self.at(node, place) for place in self._in_braces(node.text))
            case _:
                pass

    def _is_kind(self, kind: str, scene: str) -> bool:
        match self.wanted.space:
            case "record":
                return kind in RECORD
            case "scene":
                return kind == "scene"
            case "choice":
                return kind == "choice" and scene == self.wanted.scene
            case "name":
                return False

    def _mentioned(self, mentions: tuple[Mention, ...]) -> Iterator[int]:
        """Where ids stand in a condition or a page."""
        wanted = self.wanted
        for mention in mentions:
            scene, _, choice = mention.id.partition(".")
            match wanted.space:
                case "scene" if mention.kind in ("scene", "choice") and scene == wanted.old:
                    yield mention.offset
                case "choice" if mention.kind == "choice" and (scene, choice) == (wanted.scene, wanted.old):
                    yield mention.offset + len(scene) + 1
                case "record" if mention.kind in ("cited", "linked", "document") and mention.id == wanted.old:
                    yield mention.offset
                case _:
                    pass

    def named_in(self, condition: str) -> Iterator[int]:
        """Where the wanted name stands in a condition."""
        if self.wanted.space != "name":
            return
        tokens = tokens_of(condition)
        index = 0
        while index < len(tokens):
            if tokens[index].word in _BEFORE_AN_ID:
                index += 2
                continue
            known = self.vocabulary.at(tokens, index)
            if known is None:
                index += 1
                continue
            if known.name == self.wanted.old:
                yield tokens[index].offset
            index += len(known.words)
            if known.kind == "state":
                index = self._after_value(tokens, index, known.name)

    def _after_value(self, tokens: list[Token], index: int, state: str) -> int:
        """The token after `is [not] VALUE`: a value may be spelled like a name."""
        words = [token.word for token in tokens[index:]]
        skipped = 2 if words[:2] == ["is", "not"] else 1 if words[:1] == ["is"] else 0
        values = self.vocabulary.names.states.get(state)
        for value in sorted(values.values if values and skipped else (), key=len, reverse=True):
            said = value.split()
            if words[skipped : skipped + len(said)] == said:
                return index + skipped + len(said)
        return index + skipped

    def _in_braces(self, text: str) -> Iterator[int]:
        """Where the wanted name stands in `{if …}`, `{else if …}` and `{name}`."""
        if self.wanted.space != "name":
            return
        for brace in _BRACE.finditer(text):
            inside = brace[1]
            if inside is None:
                continue
            condition = _CONDITION.match(inside)
            if condition is not None:
                base = brace.start(1) + condition.end()
                yield from (base + place for place in self.named_in(inside[condition.end() :]))
            elif " ".join(inside.split()) == self.wanted.old:
                yield brace.start(1) + len(inside) - len(inside.lstrip())


def edited(text: str, edits: list[Edit]) -> str:
    """The text with every edit made."""
    parts, upto = [], 0
    for edit in sorted(edits, key=lambda edit: (edit.start, edit.end)):
        parts += [text[upto : edit.start], edit.text]
        upto = edit.end
    return "".join((*parts, text[upto:]))
