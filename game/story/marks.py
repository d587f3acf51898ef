"""The marks inside a paragraph: `*emphasis*`, `**strong**`, `[citations]`, `[links](ffi)`, `\\escapes`."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import assert_never

from game.story.ids import RecordId, is_id, record_id
from game.story.prose import Citation, Run, Words

ESCAPED = r"\\[{}\[\]*>|\\—]"
BRACKETS = re.compile(rf"{ESCAPED}|\[((?:{ESCAPED}|[^\[\]])*)\](?:\(([^()\s]*)\))?")
"""A bracket with its content, and the id of a link; or an escaped sign, with neither."""

_MARK = re.compile(rf"{BRACKETS.pattern}|(\*+)")

EMPHASIS, STRONG = 1, 2


@dataclass(frozen=True, slots=True)
class _Stars:
    """A run of one to three `*`: one is emphasis, two strong, three both."""

    count: int
    opens: bool
    closes: bool


@dataclass(frozen=True, slots=True)
class _Link:
    """The beginning of a link's words, or (None) their end."""

    to: RecordId | None


_Piece = str | _Stars | _Link | Citation


def runs_of(marked: str) -> tuple[Run, ...]:
    """One paragraph's words in their styles, and its citations, in order.

    Citations side by side are one; the space before a citation goes, so that the words read on.

    >>> runs_of("*Taken.* [prefecture-taken] So they said.")
    (Words(text='Taken.', emphasis=True, strong=False, link=None), \
Citation(ids=('prefecture-taken',)), \
Words(text=' So they said.', emphasis=False, strong=False, link=None))
    """
    if not any(sign in marked for sign in "\\*["):
        return (Words(marked),) if marked else ()
    pieces: list[_Piece] = []
    _take_apart(marked, 0, len(marked), pieces)
    return _set(pieces, _paired(pieces))


def cited_ids(content: str) -> tuple[str, ...]:
    """The ids inside a bracket: one, or several with commas; none where it is text."""
    ids = tuple(piece.strip() for piece in content.split(","))
    return ids if all(is_id(id) for id in ids) else ()


def _take_apart(marked: str, at: int, end: int, pieces: list[_Piece]) -> None:
    while at < end:
        match = _MARK.search(marked, at, end)
        if match is None:
            pieces.append(marked[at:end])
            return
        if match.start() > at:
            pieces.append(marked[at : match.start()])
        at = match.end()
        content, link, stars = match.groups()
        if stars is not None:
            pieces.append(_stars(marked, match))
        elif content is None:
            pieces.append(match.group()[1:])
        elif link is not None and is_id(link):
            pieces.append(_Link(record_id(link)))
            _take_apart(marked, match.start(1), match.end(1), pieces)
            pieces.append(_Link(None))
        elif ids := cited_ids(content):
            pieces.append(Citation(tuple(record_id(id) for id in ids)))
            at = match.end(1) + 1
        else:
            pieces.append("[")
            at = match.start() + 1


def _stars(marked: str, match: re.Match[str]) -> _Piece:
    stars = match.group()
    if len(stars) > 3:
        return stars
    before, after = marked[match.start() - 1 : match.start()], marked[match.end() : match.end() + 1]
    return _Stars(len(stars), opens=bool(after.strip()), closes=bool(before.strip()))


def _paired(pieces: list[_Piece]) -> set[tuple[int, int]]:
    """The stars that have a partner, as (place among the pieces, style).

    A `*` with a space on its inner side, or without a partner, is itself.
    """
    paired: set[tuple[int, int]] = set()
    waiting: dict[int, int | None] = {EMPHASIS: None, STRONG: None}
    for place, piece in enumerate(pieces):
        if not isinstance(piece, _Stars):
            continue
        for style in (EMPHASIS, STRONG):
            if not piece.count & style:
                continue
            opener = waiting[style]
            if opener is not None and piece.closes:
                paired |= {(opener, style), (place, style)}
                waiting[style] = None
            elif piece.opens:
                waiting[style] = place
    return paired


def _set(pieces: list[_Piece], paired: set[tuple[int, int]]) -> tuple[Run, ...]:
    line = _Line()
    for place, piece in enumerate(pieces):
        match piece:
            case str():
                line.words += piece
            case _Stars():
                turned = [style for style in (EMPHASIS, STRONG) if (place, style) in paired]
                line.words += "*" * (piece.count - sum(turned))
                if turned:
                    line.end_run()
                    line.style ^= sum(turned)
            case _Link():
                line.end_run()
                line.link = piece.to
            case Citation():
                line.cite(piece)
            case _ as never:
                assert_never(never)
    line.end_run()
    return tuple(line.runs)


class _Line:
    """The runs so far, and the words of the next."""

    __slots__ = ("apart", "link", "runs", "style", "words")

    def __init__(self) -> None:
        self.runs: list[Run] = []
        self.style = 0
        self.link: RecordId | None = None
        self.words = ""
        self.apart = False

    def end_run(self) -> None:
        words, self.words = self.words, ""
        if self.runs and isinstance(self.runs[-1], Citation):
            if len(self.runs) == 1:
                words = words.lstrip(" ")
            elif self.apart and words[:1].isalnum():
                words = f" {words}"
        if words:
            self.runs.append(Words(words, bool(self.style & EMPHASIS), bool(self.style & STRONG), self.link))

    def cite(self, citation: Citation) -> None:
        if self.runs and isinstance(last := self.runs[-1], Citation) and not self.words.strip(" "):
            self.words = ""
            self.runs[-1] = Citation(last.ids + citation.ids)
            return
        self.apart = self.words.endswith(" ")
        self.words = self.words.rstrip(" ")
        self.end_run()
        self.runs.append(citation)
