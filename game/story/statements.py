"""Statements: every sentence that a text can show, and what of the record it leans on."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import assert_never

from game.story.ids import RecordId
from game.story.paragraphs import NOTHING, paragraphs_of
from game.story.prose import ByVisit, Citation, If, OneOf, Paragraph, Part, Prose, Text, Value, Words
from game.story.sentences import covered, sentences


@dataclass(frozen=True, slots=True)
class Statement:
    """One sentence of a paragraph that the text can show: `paragraph.plain[start:end]`.

    `cited` is what stands after it in brackets. `conditional` is False where it is always shown,
    just so; a sentence that is cited in one branch only is two statements.
    """

    paragraph: Paragraph
    start: int
    end: int
    cited: tuple[RecordId, ...]
    links: tuple[RecordId, ...]
    conditional: bool

    @property
    def plain(self) -> str:
        return self.paragraph.plain[self.start : self.end]


def statements(prose: Prose) -> tuple[Statement, ...]:
    """Each sentence that some form of the text shows, once, in the order of the text.

    Every branch of an `{if}` (its absence too) and every alternative stands in one of the forms
    looked at, but not every combination of them. A `{value}` is read as its name.
    """
    found: list[Statement] = []
    for block in prose.blocks:
        forms = [_by_words(form) for form in readings(block)]
        told: dict[_Key, _Sentence] = {}
        for form in forms:
            for key, sentence in form.items():
                told.setdefault(key, sentence)
        for key, sentence in told.items():
            conditional = not all(key in form for form in forms)
            found.append(Statement(*sentence, conditional))
    return tuple(found)


_Sentence = tuple[Paragraph, int, int, tuple[RecordId, ...], tuple[RecordId, ...]]
_Key = tuple[str, str, tuple[RecordId, ...], tuple[RecordId, ...]]


def _by_words(form: str) -> dict[_Key, _Sentence]:
    """The sentences of one form of a block, by all that tells them apart."""
    by_words: dict[_Key, _Sentence] = {}
    for paragraph in paragraphs_of(form, french=False):
        for sentence in _sentences(paragraph):
            _, start, end, cited, links = sentence
            by_words.setdefault((paragraph.kind, paragraph.plain[start:end], cited, links), sentence)
    return by_words


def _sentences(paragraph: Paragraph) -> Iterator[_Sentence]:
    spans = sentences(paragraph.plain)
    cited: list[list[RecordId]] = [[] for _ in spans]
    links: list[list[RecordId]] = [[] for _ in spans]
    at = 0
    for run in paragraph.runs:
        match run:
            case Words(text, _, _, link):
                # A link belongs to the sentence in which its first word stands.
                if link is not None and (over := covered(spans, at + 1)) is not None:
                    links[over].append(link)
                at += len(text)
            case Citation(ids):
                if (over := covered(spans, at)) is not None:
                    cited[over].extend(ids)
            case _ as never:
                assert_never(never)
    for (start, end), leans_on, linked in zip(spans, cited, links, strict=True):
        yield paragraph, start, end, tuple(leans_on), tuple(linked)


def readings(parts: tuple[Part, ...]) -> list[str]:
    """Forms of a text in which every branch and every alternative stands at least once."""
    columns = [_alternatives(part) for part in parts]
    longest = max(map(len, columns), default=1)
    return ["".join(column[min(row, len(column) - 1)] for column in columns) for row in range(longest)]


def _alternatives(part: Part) -> list[str]:
    match part:
        case Text(text):
            return [text]
        case Value(name):
            return [name]
        case If(branches, on_own_line):
            nothing = "" if on_own_line else NOTHING
            forms = [form or nothing for branch in branches for form in readings(branch.parts)]
            return forms if branches[-1].when is None else [*forms, nothing]
        case ByVisit(alternatives) | OneOf(alternatives, _):
            return [form or NOTHING for parts in alternatives for form in readings(parts)]
        case _ as never:
            assert_never(never)
