"""The outline of a file by its lines alone: labels, dashes, texts, and how far in each stands.

Used where YAML gives up or what it read makes no sense, to find the line that caused it.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Final, Literal

from game.loading.nearest import nearest_label
from game.story.language import FORMS, Each, Form, FormName, Inside, ListOf, Prose, Takes, Ways, Words

_LABEL: Final = re.compile(
    r"""(?P<key>"[^"]*"|'[^']*'|[^\s\#"'\[\]{},&*!|>%@`?:-][^:\[\]{}]*?)[ \u00a0\u202f]*:(?=[ \t]|$)(?P<rest>.*)"""
)
_TIGHT: Final = re.compile(
    r"(?P<key>[^\s:\"'\[\]{}#,]+(?: [^\s:\"'\[\]{}#,]+){0,5}):(?P<rest>[\u00a0\u202f]*\S.*)"
)
_BAR: Final = re.compile(r"[|>][-+0-9]{0,2}\s*(?:\s#.*)?")
_COMMENT: Final = re.compile(r"\s+#.*")

LABELS: Final = frozenset(label.key for form in FORMS.values() for label in form.labels)


@dataclass(slots=True)
class Line:
    """One line outside texts. `column` is where its label (or first word) begins, after any dashes."""

    number: int
    raw: str
    indent: int
    dashes: tuple[int, ...]
    column: int
    key: str
    rest: str
    """What stands after the label's colon, remarks taken off; the whole line where there is no label."""

    @property
    def labeled(self) -> bool:
        return bool(self.key)

    @property
    def owner(self) -> int:
        """The column that a text after it must stand further in than."""
        return self.column if self.key or not self.dashes else self.dashes[-1]


Mode = Literal["labels", "each", "list", "text", "value", "any"]


@dataclass(frozen=True, slots=True)
class Expected:
    """What the language lets stand below a label."""

    mode: Mode
    form: Form | None = None

    def has(self, key: str) -> bool:
        """Whether a label of that key, or one misspelt, can stand here."""
        if self.mode not in ("labels", "each") or self.form is None:
            return False
        keys = [label.key for label in self.form.labels]
        return key in keys or (self.mode == "labels" and bool(nearest_label(key, keys)))

    def knows(self, key: str) -> bool:
        """Whether exactly this label can stand here."""
        return (
            self.mode == "labels" and self.form is not None and key in {one.key for one in self.form.labels}
        )

    def item_knows(self, key: str) -> bool:
        """Whether an item of this list can have that label."""
        return self.mode == "list" and self.form is not None and key in {one.key for one in self.form.labels}

    def below(self, key: str) -> Expected:
        """What can stand below one of its labels."""
        if self.mode in ("each", "list"):
            return Expected("labels", self.form)
        if self.mode != "labels" or self.form is None:
            return Expected("any")
        keys = [label.key for label in self.form.labels]
        known = key if key in keys else nearest_label(key, keys)
        return _expected(self.form.label(known).takes) if known else Expected("any")


def _expected(takes: Takes) -> Expected:
    match takes:
        case Inside(form):
            return Expected("labels", FORMS[form])
        case Each(_, Inside(form)):
            return Expected("each", FORMS[form])
        case Each():
            return Expected("each")
        case ListOf(Inside(form)):
            return Expected("list", FORMS[form])
        case Ways():
            return Expected("list", FORMS["way"])
        case Prose() | Words(lines=True) | ListOf(Words(lines=True)):
            return Expected("text")
        case _:
            return Expected("value")


def expected_in(form: FormName, *, each: bool = False) -> Expected:
    return Expected("each" if each else "labels", FORMS[form])


@dataclass(slots=True)
class Level:
    """Labels or dashes that stand under each other."""

    column: int
    expected: Expected
    first: Line
    keys: dict[str, Line] = field(default_factory=dict)
    last: Line | None = None
    dash: bool = False
    items: int = 0
    listed: bool = False
    """Whether it stands where a list is meant, without a dash."""
    owner: int = -2
    """The column of the label or dash that it belongs to."""


def line_of(number: int, raw: str) -> Line | None:
    """The line's parts; None for an empty one and a remark."""
    words = raw.lstrip(" ")
    indent = len(raw) - len(words)
    if not words.strip() or words.startswith("#"):
        return None
    dashes: list[int] = []
    column = indent
    while words == "-" or words.startswith("- "):
        dashes.append(column)
        rest = words[1:].lstrip(" ")
        column += len(words) - len(rest)
        words = rest
    found = _LABEL.match(words)
    if found:
        key = found["key"].strip().strip("\"'")
        return Line(number, raw, indent, tuple(dashes), column, key, _COMMENT.sub("", found["rest"]).strip())
    return Line(number, raw, indent, tuple(dashes), column, "", words.strip())


def tight(words: str) -> tuple[str, str] | None:
    """Label and rest of `title:The street`: after the colon is no space, or a no-break one."""
    found = _TIGHT.match(words)
    if found is None or found["rest"].startswith("//"):
        return None
    return found["key"], found["rest"].strip()


def opens_text(rest: str) -> bool:
    return _BAR.fullmatch(rest) is not None


def text_end(lines: Sequence[str], start: int, owner: int) -> tuple[int, int | None, int | None]:
    """Of a text that begins after line `start` below a label at column `owner`: the number of the line
    after it, the indent of its first line (None if it is empty), and the line that has left it too early."""
    indent: int | None = None
    for number in range(start + 1, len(lines)):
        raw = lines[number]
        words = raw.lstrip(" ")
        if not words.strip():
            continue
        here = len(raw) - len(words)
        if here <= owner:
            return number, indent, None
        if indent is None:
            indent = here
        elif here < indent:
            return number, indent, number
    return len(lines), indent, None
