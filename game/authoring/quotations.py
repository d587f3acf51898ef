"""Words in quotation marks: finding them, blanking them, and seeing whether a text carries them."""

from __future__ import annotations

import re
from collections.abc import Iterable

_MARKS = re.compile(r"[“”«»„]|\"")
_CLOSES = {"“": "”", "„": "“", "«": "»", '"': '"'}
_LEFT_OUT = re.compile(r"\[[^\]]*\]|…|\.{3}")
_WORD = re.compile(r"\w+")


def quoted_spans(text: str) -> tuple[tuple[int, int], ...]:
    """Start and end of what stands inside each pair of double quotation marks of one paragraph.

    An opening mark without its partner holds to the end of the paragraph, as in a speech
    that goes on in the next one.

    >>> [text[a:b] for text in ['"Ours," he says. "Go."'] for a, b in quoted_spans(text)]
    ['Ours,', 'Go.']
    """
    found: list[tuple[int, int]] = []
    start, closing = 0, ""
    for mark in _MARKS.finditer(text):
        sign = mark.group()
        if not closing and sign in _CLOSES:
            start, closing = mark.end(), _CLOSES[sign]
        elif sign == closing:
            found.append((start, mark.start()))
            closing = ""
    if closing:
        found.append((start, len(text)))
    return tuple(found)


def without_quoted(text: str, spans: Iterable[tuple[int, int]]) -> str:
    """The text with what is quoted replaced by spaces: every character keeps its place."""
    for start, end in spans:
        text = text[:start] + " " * (end - start) + text[end:]
    return text


def words_of(text: str) -> str:
    """A text as its bare words, for comparing: no capitals, no marks, each word between spaces."""
    return f" {' '.join(_WORD.findall(text.casefold()))} "


def carries(bare: str, quoted: str) -> bool:
    """Whether the words of `quoted` stand in a text given as `words_of`, in order where some are left out.

    >>> carries(words_of("Every man, at once, to his post!"), "every man […] to his post")
    True
    """
    at = 0
    for piece in _LEFT_OUT.split(quoted):
        wanted = words_of(piece)
        if not wanted.strip():
            continue
        found = bare.find(wanted, at)
        if found < 0:
            return False
        at = found + len(wanted) - 1
    return True
