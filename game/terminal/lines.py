"""Lines of plain text: what may reach a terminal, and how it is folded to its width."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

NARROWEST = 20


@dataclass(frozen=True, slots=True)
class Line:
    """A paragraph or a line of its own; folded parts stand `indent + hang` columns in."""

    text: str = ""
    indent: int = 0
    hang: int = 0


def clean(text: str) -> str:
    """The text without anything a terminal would obey: controls, escapes, reversed direction.

    Line ends and tabs become spaces.

    >>> clean("a\\x1b[31mb\\tc")
    'a[31mb c'
    """
    if text.isascii() and text.isprintable():
        return text
    return "".join(" " if char in "\n\r\t" else char for char in text if not _obeyed(char))


def _obeyed(char: str) -> bool:
    """Control characters, surrogates, line separators and direction overrides."""
    if char in "\n\r\t":
        return False
    return unicodedata.category(char) in ("Cc", "Cs", "Zl", "Zp") or char in _DIRECTIONS


_DIRECTIONS = "\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\u061c"


def fold(lines: Iterable[Line], width: int | None) -> Iterator[str]:
    """The lines as they are printed: cleaned, and folded between words where there is a width."""
    for line in lines:
        text = clean(line.text)
        indent, hang = " " * line.indent, " " * (line.indent + line.hang)
        if width is None or len(text) + line.indent <= width:
            yield (indent + text).rstrip()
        else:
            yield from _folded(text, max(width, NARROWEST), indent, hang)


def _folded(text: str, width: int, indent: str, hang: str) -> Iterator[str]:
    current, started = indent, False
    for word in text.split(" "):
        if started and _columns(current) + 1 + _columns(word) > width:
            yield current.rstrip()
            current, started = hang, False
        current += f" {word}" if started else word
        started = True
    yield current.rstrip()


def _columns(text: str) -> int:
    """How many columns the text takes: marks above a letter take none, East Asian letters two."""
    if text.isascii():
        return len(text)
    return sum(
        0 if unicodedata.combining(char) else 2 if unicodedata.east_asian_width(char) in "WF" else 1
        for char in text
    )
