"""Typography: paragraphs broken into lines that are good to read. Pure: widths are asked for.

Ragged right. The lines of a paragraph are chosen together, so that they end near each other and
the last one is not a lone short word. No line begins with a citation mark or a closing sign.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from game.story.ids import RecordId
from game.story.prose import Citation, Run, Words

Measure = Callable[[str, str, int], int]
"""The width in pixels of a text in a face at a size."""

NARROW: Final = "\u202f"
FIXED: Final = "\u00a0"
"""No-break spaces, narrow and full: gaps of fixed width, never drawn as glyphs."""

NARROW_EMS: Final = 0.18
MARK_EMS: Final = 0.64
MARK_RISE: Final = 0.36
MARK_GAP: Final = 0.09
"""A citation mark: its size, how far it is raised, and the gap before it, in ems of the text."""

PER_LINE: Final = 1.0
LONE_WORD: Final = 0.6
AFTER_HYPHEN: Final = 0.08
"""What a line, a last line of one short word, and a break after a hyphen cost. A line that ends
at the margin costs nothing, an empty one 1: a break never buys evenness with an extra line."""

LONE_LETTERS: Final = 10

_SPACES: Final = re.compile(rf"([ \t\n]+|[{NARROW}{FIXED}])")
_SEAMS: Final = re.compile(r"(?<=\w\w[-–—/])(?=\w\w)")
_CLOSING: Final = frozenset(";:!?»”’)]…,.·")
_OPENING: Final = frozenset("«“‘([")
_DASHES: Final = frozenset("—–")


@dataclass(frozen=True, slots=True)
class Style:
    """How a paragraph is set: a family of faces, the size in pixels, what is added after letters."""

    family: str
    size: int
    tracking: int = 0
    emphasis: bool = False
    strong: bool = False

    def face(self, emphasis: bool, strong: bool) -> str:
        """The family's face: `book`, `book-italic`, `book-bold`, `book-bold-italic`.

        Emphasis inside an emphasized paragraph stands upright.
        """
        name = self.family + ("-bold" if strong or self.strong else "")
        return name + ("-italic" if emphasis != self.emphasis else "")


@dataclass(frozen=True, slots=True)
class Piece:
    """Text on a line in one face: `x` from the line's left end, `rise` above its baseline."""

    x: int
    width: int
    text: str
    face: str
    size: int
    rise: int = 0
    link: RecordId | None = None
    cites: RecordId | None = None


@dataclass(frozen=True, slots=True)
class Line:
    """One line. `x` is its indent."""

    pieces: tuple[Piece, ...]
    x: int = 0

    @property
    def width(self) -> int:
        """From the left margin to the end of the last piece."""
        return self.pieces[-1].x + self.pieces[-1].width if self.pieces else self.x

    @property
    def text(self) -> str:
        """The words of the line; a citation mark as `[a]`."""
        parts: list[str] = []
        end = None
        for piece in self.pieces:
            if end is not None and piece.x > end and not piece.cites:
                parts.append(" ")
            parts.append(f"[{piece.text}]" if piece.cites else piece.text)
            end = piece.x + piece.width
        return "".join(parts)


@dataclass(slots=True)
class _Atom:
    """A stretch of text that is never broken; `gap` is the fixed space before it in its word."""

    text: str
    face: str
    size: int
    width: int
    gap: int = 0
    rise: int = 0
    link: RecordId | None = None
    cites: RecordId | None = None


@dataclass(slots=True)
class _Word:
    """Atoms without a break between them, and the space that follows when the line goes on."""

    atoms: list[_Atom]
    space: int = 0
    hyphen: bool = False

    @property
    def width(self) -> int:
        return sum(atom.gap + atom.width for atom in self.atoms)

    @property
    def text(self) -> str:
        return "".join(atom.text for atom in self.atoms if not atom.cites)


def set_lines(
    runs: Sequence[Run],
    style: Style,
    width: int,
    measure: Measure,
    marks: Mapping[RecordId, str] | None = None,
    indents: Sequence[int] = (),
) -> tuple[Line, ...]:
    """The lines of a paragraph, none wider than `width` pixels.

    `marks` are the signs of citations by id; one that has no sign is left out. `indents` shorten
    the first lines from the left: a paragraph's indent, or the lines beside a drop initial.
    """
    words = _Words(style, measure, marks or {}).read(runs)
    narrowest = width - max(indents, default=0)
    words = [part for word in words for part in _fitted(word, narrowest, style, measure)]
    room = width
    while True:
        lines = [
            _line(words[start:end], indents[number] if number < len(indents) else 0, style, measure)
            for number, (start, end) in enumerate(_breaks(words, room, indents))
        ]
        # Set together, words can be a pixel or two wider than one by one: letters are fitted to pixels.
        over = max((line.width for line in lines), default=0) - width
        if over <= 0 or room - over < narrowest // 2:
            return tuple(lines)
        room -= over
        # A word that fills a line by itself has to be parted for the narrower one.
        words = [part for word in words for part in _fitted(word, narrowest - width + room, style, measure)]


class _Words:
    """Reads runs into words that a line may end after."""

    def __init__(self, style: Style, measure: Measure, marks: Mapping[RecordId, str]) -> None:
        self.style, self.measure, self.marks = style, measure, marks
        self.words: list[_Word] = []
        self.open = False
        self.gap = 0
        self.before = " "

    def read(self, runs: Sequence[Run]) -> list[_Word]:
        for run in runs:
            match run:
                case Words():
                    self._text(run)
                case Citation():
                    self._citation(run)
        return self.words

    def _text(self, run: Words) -> None:
        face = self.style.face(run.emphasis, run.strong)
        text = run.text if self.style.family == "mono" else curled(run.text, self.before)
        self.before = text[-1:] or self.before
        for part in _SPACES.split(text):
            if not part:
                continue
            if part in (NARROW, FIXED):
                size = self.style.size
                self.gap += round(size * NARROW_EMS) if part == NARROW else self.measure(" ", face, size)
            elif part.isspace():
                self._space(self.measure(" ", face, self.style.size))
            else:
                for seam, text in enumerate(_SEAMS.split(part)):
                    if seam:
                        self.words[-1].hyphen, self.open = True, False
                    self._atom(text, face, run.link)

    def _space(self, width: int) -> None:
        width += self.style.tracking
        if not self.open:
            return
        text = self.words[-1].text
        if (text and set(text) <= _OPENING) or (text in _DASHES and len(self.words) == 1):
            self.gap += width
        else:
            self.words[-1].space, self.open = width, False

    def _atom(self, text: str, face: str, link: RecordId | None) -> None:
        width = self.measure(text, face, self.style.size) + self.style.tracking * len(text)
        atom = _Atom(text, face, self.style.size, width, self.gap, link=link)
        self.gap = 0
        if not self.open and self.words and set(text) <= _CLOSING | _DASHES:
            atom.gap, self.words[-1].space = self.words[-1].space, 0
            self.open = True
        if self.open:
            self.words[-1].atoms.append(atom)
        else:
            self.words.append(_Word([atom]))
        self.open = True

    def _citation(self, run: Citation) -> None:
        size = max(10, round(self.style.size * MARK_EMS))
        face = self.style.face(True, False)
        for id in run.ids:
            sign = self.marks.get(id)
            if sign is None or not self.words:
                continue
            space, self.words[-1].space = self.words[-1].space, 0
            rise = round(self.style.size * MARK_RISE)
            gap = max(1, round(self.style.size * MARK_GAP))
            self.words[-1].atoms.append(
                _Atom(sign, face, size, self.measure(sign, face, size), gap, rise, cites=id)
            )
            self.words[-1].space = space


def curled(text: str, before: str = " ") -> str:
    """The text with typewriter's quotes and apostrophes as a printer sets them.

    `before` is the character that stands before it.

    >>> curled('"Who winds a clock?" It wasn\'t she.')
    '“Who winds a clock?” It wasn’t she.'
    """
    if '"' not in text and "'" not in text:
        return text
    letters = []
    for letter in text:
        if letter in "\"'":
            opens = before.isspace() or before in _OPENING | _DASHES | {NARROW, FIXED}
            letter = ("“" if opens else "”") if letter == '"' else ("‘" if opens else "’")
        letters.append(letter)
        before = letter
    return "".join(letters)


def _fitted(word: _Word, width: int, style: Style, measure: Measure) -> Iterator[_Word]:
    """The word, or its parts where it is wider than a whole line: an address, a very large size."""
    if word.width <= width:
        yield word
        return
    current = _Word([])
    for atom in word.atoms:
        for letter in [atom.text] if atom.cites else atom.text:
            wide = atom.width if atom.cites else measure(letter, atom.face, atom.size) + style.tracking
            if current.atoms and current.width + wide > width:
                yield current
                current = _Word([])
            current.atoms.append(
                _Atom(letter, atom.face, atom.size, wide, 0, atom.rise, atom.link, atom.cites)
            )
    current.space = word.space
    yield current


def _breaks(words: Sequence[_Word], width: int, indents: Sequence[int]) -> list[tuple[int, int]]:
    """Where the lines begin and end, for the least cost of the whole paragraph."""
    count = len(words)
    widths = [word.width for word in words]
    best: list[tuple[float, int, int]] = [(float("inf"), 0, 0)] * count + [(float("inf"), 0, 0)]
    best[0] = (0.0, 0, 0)
    for start in range(count):
        cost, lines, _ = best[start]
        room = width - (indents[lines] if lines < len(indents) else 0)
        taken = 0
        for end in range(start + 1, count + 1):
            taken += widths[end - 1]
            if taken > room and end > start + 1:
                break
            total = cost + PER_LINE + _cost(words, start, end, (room - taken) / room)
            if total < best[end][0]:
                best[end] = (total, lines + 1, start)
            taken += words[end - 1].space
    breaks: list[tuple[int, int]] = []
    end = count
    while end > 0:
        start = best[end][2]
        breaks.append((start, end))
        end = start
    return breaks[::-1]


def _cost(words: Sequence[_Word], start: int, end: int, slack: float) -> float:
    """What is ugly about the line of words from `start` to before `end`."""
    if end == len(words):
        lone = start and end - start == 1 and len(words[start].text) < LONE_LETTERS
        return LONE_WORD if lone else 0.0
    return slack * slack + (AFTER_HYPHEN if words[end - 1].hyphen else 0.0)


def _line(words: Sequence[_Word], indent: int, style: Style, measure: Measure) -> Line:
    return Line(tuple(_pieces(words, indent, style, measure)), indent)


def _pieces(words: Sequence[_Word], x: int, style: Style, measure: Measure) -> Iterator[Piece]:
    """The line's words as pieces: neighbors of one kind are drawn, and underlined, as one."""
    space = 0
    pending: Piece | None = None
    for word in words:
        for at, atom in enumerate(word.atoms):
            before = space if at == 0 else 0
            joins = (
                pending is not None
                and atom.gap == 0
                and not atom.cites
                and (pending.face, pending.size, pending.link, pending.cites)
                == (atom.face, atom.size, atom.link, None)
            )
            if pending is not None and joins:
                text = pending.text + (" " if before else "") + atom.text
                wide = measure(text, atom.face, atom.size) + style.tracking * len(text)
                pending = Piece(pending.x, wide, text, atom.face, atom.size, 0, atom.link)
            else:
                if pending is not None:
                    yield pending
                    x = pending.x + pending.width
                x += before + atom.gap
                pending = Piece(
                    x, atom.width, atom.text, atom.face, atom.size, atom.rise, atom.link, atom.cites
                )
        space = word.space
    if pending is not None:
        yield pending
