"""What a person at the terminal asks for: a line typed, read against the page it answers."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal, get_args

from game.story.ids import ChoiceId, DocumentId
from game.story.page import Page
from game.story.slips import nearest
from game.words import say

Word = Literal[
    "record",
    "documents",
    "open",
    "places",
    "timeline",
    "notebook",
    "history",
    "beside",
    "undo",
    "ahead",
    "save",
    "slots",
    "help",
    "quit",
]
WORDS: tuple[Word, ...] = get_args(Word)


@dataclass(frozen=True, slots=True)
class Choose:
    choice: ChoiceId


@dataclass(frozen=True, slots=True)
class Open:
    document: DocumentId


@dataclass(frozen=True, slots=True)
class Look:
    """One of the words, with what was typed after it."""

    word: Word
    rest: str


@dataclass(frozen=True, slots=True)
class ReadAgain:
    """Enter alone: the whole page once more."""


@dataclass(frozen=True, slots=True)
class Unclear:
    """Nothing that can be done here; `says` tells what can."""

    says: str


Wish = Choose | Open | Look | ReadAgain | Unclear


def understand(typed: str, page: Page, documents: Sequence[DocumentId]) -> Wish:
    """What the line asks for. A choice's id goes before a word, a bare number is always a choice.

    `documents` are those met so far, in the order of their numbers.
    """
    line = " ".join(typed.replace("\ufeff", "").split())
    if not line:
        return ReadAgain()
    if _is_number(line.rstrip(".")):
        return _numbered(int(line.rstrip(".")), page)
    if any(offer.id == line for offer in page.choices):
        return Choose(ChoiceId(line))
    first, _, rest = line.partition(" ")
    word = spoken_words().get(first.casefold())
    if word is None:
        return _unclear(line, page)
    return _opening(rest, page, documents) if word == "open" else Look(word, rest)


def spoken_words() -> dict[str, Word]:
    """The words as they may be typed: in English, and in the program's language."""
    return {say(f"terminal.word.{word}"): word for word in WORDS} | {word: word for word in WORDS}


def _is_number(text: str) -> bool:
    return text.isdecimal() and len(text) < 9


def _numbered(number: int, page: Page) -> Wish:
    if 1 <= number <= len(page.choices):
        return Choose(page.choices[number - 1].id)
    if not page.choices:
        return Unclear(say("terminal.no-choices"))
    return Unclear(say("terminal.no-such-number", number=number, count=len(page.choices)))


def _opening(rest: str, page: Page, documents: Sequence[DocumentId]) -> Wish:
    if _is_number(rest) and 1 <= int(rest) <= len(documents):
        return Open(documents[int(rest) - 1])
    if rest in documents:
        return Open(DocumentId(rest))
    if not rest and len(page.documents) == 1:
        return Open(page.documents[0])
    if not rest:
        return Look("documents", "")
    if not documents:
        return Unclear(say("terminal.no-documents"))
    return _with_nearest(say("terminal.no-such-document", word=rest), rest, documents)


def _unclear(line: str, page: Page) -> Unclear:
    known = [*(offer.id for offer in page.choices), *spoken_words()]
    return _with_nearest(say("terminal.unclear", word=line), line, known)


def _with_nearest(sentence: str, word: str, known: Sequence[str]) -> Unclear:
    near = nearest(word, known)
    return Unclear(f"{sentence} {say('cli.did-you-mean', word=near)}" if near else sentence)
