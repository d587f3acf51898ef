"""The slips authors make, each applied to a line of a file.

From a trial of typical slips: indentation, spaces, dashes, colons, bars, quotation marks,
misspelt labels, lines pasted twice or lost, and signs at the beginning of words.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from game.loading.outline import LABELS, line_of, opens_text, text_end

Change = Callable[[str], str | None]
"""The line after the slip; None where it cannot be made in this line."""


@dataclass(frozen=True, slots=True)
class Slipped:
    """A file with one slip in it. `inside` says whether the line is one of a text below a bar."""

    kind: str
    line: int
    inside: bool
    text: str


def lines_in_texts(text: str) -> set[int]:
    """The numbers (from 0) of the lines that belong to texts below bars."""
    lines = text.split("\n")
    inside: set[int] = set()
    number = 0
    while number < len(lines):
        line = line_of(number, lines[number])
        number += 1
        if line is not None and opens_text(line.rest):
            end, _, _ = text_end(lines, line.number, line.column)
            inside.update(range(number, end))
            number = end
    return inside


def slips_in(text: str) -> Iterator[Slipped]:
    """Every slip in every line of a file."""
    lines = text.split("\n")
    inside = lines_in_texts(text)
    for number, line in enumerate(lines):
        if not line.strip() or line.lstrip().startswith("#"):
            continue
        for kind, change in _ANYWHERE.items():
            yield from _slipped(kind, lines, number, change, number in inside)
        for kind, change in (_IN_WORDS if number in inside else _IN_LABELS).items():
            yield from _slipped(kind, lines, number, change, number in inside)
        yield _with(lines, number, [line, line], "line pasted twice", number in inside)
        if number not in inside and re.search(r":( \|)?$|^\s*- id:", line):
            yield _with(lines, number, [], "line lost", inside=False)


def _slipped(kind: str, lines: list[str], number: int, change: Change, inside: bool) -> Iterator[Slipped]:
    changed = change(lines[number])
    if changed is not None and changed != lines[number]:
        yield _with(lines, number, [changed], kind, inside)


def _with(lines: list[str], number: int, instead: list[str], kind: str, inside: bool) -> Slipped:
    changed = [*lines[:number], *instead, *lines[number + 1 :]]
    return Slipped(kind, number, inside, "\n".join(changed))


def _moved(by: int) -> Change:
    def change(line: str) -> str | None:
        indent = len(line) - len(line.lstrip())
        return " " * (indent + by) + line.lstrip() if indent + by >= 0 else None

    return change


def _replaced(pattern: str, by: str) -> Change:
    def change(line: str) -> str | None:
        return re.sub(pattern, by, line, count=1) if re.search(pattern, line) else None

    return change


def _before_value(sign: str) -> Change:
    return _replaced(r"^(\s*(?:- )?[\w' -]+: )(?=[^|\s])", rf"\g<1>{sign}")


def _misspelt(line: str) -> str | None:
    found = re.match(r"(\s*(?:- )?)([\w-]{4,})(:.*)", line)
    if found is None:
        return None
    key = found[2]
    if key not in LABELS:  # An id may be anything: its misspelling shows where it is used.
        return None
    return f"{found[1]}{key[:1]}{key[2]}{key[1]}{key[3:]}{found[3]}" if key[1] != key[2] else None


_ANYWHERE: dict[str, Change] = {
    "tab before the words": _replaced(r"^ +", "\t"),
    "no-break space before the words": _replaced(r"^ ", "\u00a0"),
    "one too far in": _moved(1),
    "one too far out": _moved(-1),
    "two too far in": _moved(2),
    "two too far out": _moved(-2),
    "lost quotation mark": _replaced(r'"([^"]*)$', r"\1"),
    "curly quotation mark": _replaced('"', "“"),
    "number sign": _replaced(r"(\w) (\w+\W*)$", r"\1 #3 \2"),
    "French colon": _replaced(r"(\w): ", r"\1 : "),
}
_IN_LABELS: dict[str, Change] = {
    "no space after the colon": _replaced(r": (?=\S)", ":"),
    "no space after the dash": _replaced(r"^(\s*)- ", r"\1-"),
    "lost dash": _replaced(r"^(\s*)- ", r"\1"),
    "spaces for the dash": _replaced(r"^(\s*)- ", r"\1  "),
    "lost colon": _replaced(r"^(\s*(?:- )?[\w' -]+):(?=\s|$)", r"\1"),
    "lost bar": _replaced(r": \|$", ":"),
    "misspelt label": _misspelt,
    "colon in the words": _replaced(r"(: [^|\[{\"]*\w) (\w+)$", r"\1 : \2"),
    **{f"{sign!r} before the words": _before_value(sign) for sign in ('"', "'", "- ", "[", "{", "*", "@")},
}
_IN_WORDS: dict[str, Change] = {
    f"{sign!r} before the words": _replaced(r"^(\s*)(?=\S)", rf"\g<1>{sign}")
    for sign in ('"', "- ", "[", "*", "> ", "&", "!")
}
