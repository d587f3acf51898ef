"""The slips authors make, each applied to a line of a file.

From a trial of typical slips: indentation, spaces, dashes, colons, bars, quotation marks,
misspelt labels, lines pasted twice or lost, and signs at the beginning of words.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from game.loading.outline import LABELS, line_of, opens_text, text_end

_AFTER_IF = re.compile(r"{(?:else|end)\b")

Change = Callable[[str], str | None]
"""The line after the slip; None where it cannot be made in this line."""


@dataclass(frozen=True, slots=True)
class Slipped:
    """One slip: what stands `instead` of a line. `inside` says whether it is one of a text below a bar."""

    kind: str
    line: int
    inside: bool
    instead: tuple[str, ...]

    def applied(self, text: str) -> str:
        """The file with the slip in it."""
        lines = text.split("\n")
        return "\n".join((*lines[: self.line], *self.instead, *lines[self.line + 1 :]))

    def may_be_blamed(self, text: str) -> set[int]:
        """The lines (from 0, of the file with the slip) whose blame is exact.

        A line that is lost is missed between the two that stood around it, or, where it had to be
        there, by its owner, on whose first line whatever is missing is blamed.
        """
        if self.kind == "line pasted twice":
            return {self.line, self.line + 1}
        if self.kind != "line lost":
            return {self.line}
        lines = text.split("\n")
        return {self.line, self.line - 1, _owner(lines, self.line), _opening(lines, self.line)}

    @property
    def in_words(self) -> bool:
        """Whether it is a slip in the words of a text on its label's line, there to be read."""
        return self.kind in ("lost quotation mark", "curly quotation mark")

    def lost(self, text: str) -> set[str]:
        """What a lost line was about: its label, and the label it stood below."""
        lines = text.split("\n")
        around = (lines[self.line], lines[_owner(lines, self.line)])
        return {line.strip(" -").partition(":")[0] for line in around}


def _owner(lines: list[str], number: int) -> int:
    """The first line of what a line belongs to; the first label of the file at the margin."""
    at = _column(lines[number])
    above = [n for n in range(number) if lines[n].strip() and not lines[n].lstrip().startswith("#")]
    owner = next((n for n in reversed(above) if _column(lines[n]) < at), None)
    if owner is not None:
        dashed = next((n for n in reversed(above) if _indent(lines[n]) < at <= _column(lines[n])), owner)
        return max(owner, dashed)
    return above[0] if above else number


def _opening(lines: list[str], number: int) -> int:
    """The `{if …}` that a lost `{end}` would have ended, what a lost `{if …}` began; else the line itself."""
    if "{end}" in lines[number]:
        return next((n for n in range(number - 1, -1, -1) if "{if " in lines[n]), number)
    if "{if " in lines[number]:
        return next((n - 1 for n in range(number + 1, len(lines)) if _AFTER_IF.search(lines[n])), number)
    return number


def _indent(line: str) -> int:
    return len(line) - len(line.lstrip())


def _column(line: str) -> int:
    """Where the first label or word of a line stands, after its dash."""
    return len(line) - len(line.lstrip(" -"))


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
        within = number in inside
        for kind, change in (_ANYWHERE | (_IN_WORDS if within else _IN_LABELS)).items():
            changed = change(line)
            if changed is not None and changed != line:
                yield Slipped(kind, number, within, (changed,))
        yield Slipped("line pasted twice", number, within, (line, line))
        yield Slipped("line lost", number, within, ())


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
