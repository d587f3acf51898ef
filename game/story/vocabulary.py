"""The names that a story declares, arranged so that they are found quickly in a text."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from game.story.slips import nearest

if TYPE_CHECKING:
    from game.story.condition_text import ParsedCondition
    from game.story.effect_text import ParsedEffect
    from game.story.model import Names

NameKind = Literal["flag", "meter", "state", "news", "derived"]

_TOKEN = re.compile(r"[(),]|&&|\|\||=[<>]|<>|[<>=!]=*|[&|≥≤≠]|[^\s(),<>=!&|≥≤≠]+")


@dataclass(frozen=True, slots=True)
class Token:
    word: str
    offset: int

    @property
    def end(self) -> int:
        return self.offset + len(self.word)


def tokens_of(text: str) -> list[Token]:
    """The words, parentheses, commas and signs of a text; runs of spaces and line breaks part them."""
    return [Token(match.group(), match.start()) for match in _TOKEN.finditer(text)]


@dataclass(frozen=True, slots=True)
class Known:
    """A declared name, by the words it is made of; `now` is its new name where it is a former one."""

    name: str
    kind: NameKind
    words: tuple[str, ...]
    now: str = ""


class Vocabulary:
    """Made once for a story's names; also remembers the conditions and effects read with it."""

    __slots__ = ("_by_first_word", "_by_name", "effects", "names", "read")

    def __init__(self, names: Names) -> None:
        self.names = names
        self.read: dict[tuple[str, bool], ParsedCondition] = {}
        self.effects: dict[tuple[str, str], ParsedEffect] = {}
        self._by_name = {known.name: known for known in _known(names)}
        self._by_first_word: dict[str, list[Known]] = {}
        # The longest name wins, so it is tried first.
        for known in sorted(self._by_name.values(), key=lambda known: -len(known.words)):
            if known.words:
                self._by_first_word.setdefault(known.words[0], []).append(known)

    def at(self, tokens: list[Token], index: int) -> Known | None:
        """The longest declared name that begins at that token."""
        for known in self._by_first_word.get(tokens[index].word, ()):
            end = index + len(known.words)
            if tuple(token.word for token in tokens[index:end]) == known.words:
                return known
        return None

    def named(self, phrase: str) -> Known | None:
        """The name that the whole phrase is, runs of spaces being one."""
        return self._by_name.get(" ".join(phrase.split()))

    def nearest(self, phrase: str, *kinds: NameKind) -> str:
        """The declared name (of these kinds; of any if none is given) most like the phrase, or ""."""
        wanted = [k for k in self._by_name.values() if not k.now and (not kinds or k.kind in kinds)]
        words = " ".join(phrase.split())
        close = nearest(words, (known.name for known in wanted))
        if close:
            return close
        # A slip of capitals is nearer than it looks to a comparison letter by letter.
        folded = {known.name.casefold(): known.name for known in wanted}
        return folded.get(nearest(words.casefold(), folded), "")


def _known(names: Names) -> Iterator[Known]:
    declared: Iterable[tuple[NameKind, Mapping[str, object]]] = (
        ("flag", names.flags),
        ("meter", names.meters),
        ("state", names.states),
        ("news", names.news),
        ("derived", names.derived),
    )
    for kind, shelf in declared:
        for name in shelf:
            yield _as_known(name, kind)
    taken = {name for _, shelf in declared for name in shelf}
    for kind, now, former in _former(names):
        if former not in taken:
            yield _as_known(former, kind, now)


def _former(names: Names) -> Iterator[tuple[NameKind, str, str]]:
    for flag in names.flags.values():
        yield from (("flag", flag.name, old) for old in flag.was)
    for meter in names.meters.values():
        yield from (("meter", meter.name, old) for old in meter.was)
    for state in names.states.values():
        yield from (("state", state.name, old) for old in state.was)
    for news in names.news.values():
        yield from (("news", news.name, old) for old in news.was)


def _as_known(name: str, kind: NameKind, now: str = "") -> Known:
    words = tuple(token.word for token in tokens_of(name))
    return Known(" ".join(name.split()), kind, words, now)
