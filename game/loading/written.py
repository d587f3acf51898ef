"""What is wrong with the way a value is written after its label, where YAML cannot read it."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from itertools import zip_longest
from typing import Final

from game.loading.outline import LABELS, Line, opens_text

_SIGNS: Final = "&*!%@`,]}?|>-"
_SECOND_COLON: Final = re.compile(r"\s*:(?=\s|$)")
_LABEL_IN_BRACES: Final = re.compile(r"(?<=[{,])\s*([\w-]+):\s+")
_CLOSING: Final = {"[": "]", "{": "}"}


@dataclass(frozen=True, slots=True)
class Cause:
    """Why a file cannot be read: a mistake at a place counted from 0, and the lines as they were meant."""

    code: str
    line: int
    column: int
    length: int
    fields: Mapping[str, object] = field(default_factory=dict)
    mended: Mapping[int, str] = field(default_factory=dict)
    lossy: bool = False
    """Whether ids or names are lost with it."""


def wrong_value(line: Line, lines: Sequence[str]) -> Cause | None:
    """What is wrong with what stands after a label or a dash, or None."""
    rest = line.rest
    if " #" in line.key:
        at = line.raw.index(" #", line.column) + 1
        mended = {line.number: line.raw[: at - 1] + line.raw[at + 1 :]}
        return Cause("E039", line.number, at, len(line.raw) - at, {}, mended)
    if not rest or opens_text(rest):
        return None
    if rest[0] in "\"'":
        return _quoted(line, lines)
    if rest[0] in _CLOSING:
        return _bracketed(line, lines)
    column = _column(line)
    if rest[0] in "|>" and len(rest) > 1:
        cut = line.raw[: column + 1]
        return Cause("E025", line.number, column + 1, len(rest) - 1, {"after": "yes"}, {line.number: cut})
    if rest[0] in _SIGNS and (rest[0] not in "-?" or rest[1:2] == " "):
        return _sign(line, column)
    colon = _SECOND_COLON.search(rest) if line.labeled else None
    if colon:
        fields = {"key": line.key}
        return Cause("E027", line.number, column + colon.end() - 1, 1, fields, _as_words(line))
    return None


def last_line(line: Line, lines: Sequence[str]) -> int:
    """The last line of a value in quotes or brackets that goes on below its label."""
    rest = line.rest
    if rest[:1] in ('"', "'"):
        return _quote_end(line, lines)[0]
    if rest[:1] in ("[", "{"):
        return _bracket_end(line, lines)[0]
    return line.number


def _column(line: Line) -> int:
    """Where the value begins in its line."""
    return line.raw.index(line.rest, line.column + len(line.key))


def _as_words(line: Line) -> dict[int, str]:
    """The line with its value in quotation marks, as plain words."""
    column = _column(line)
    quoted = "'" + line.rest.replace("'", "''") + "'"
    return {line.number: line.raw[:column] + quoted}


def _sign(line: Line, column: int) -> Cause:
    sign, fields = line.rest[0], {"sign": line.rest[0], "key": line.key}
    if sign in "&*":
        name = re.match(r"[\w-]*", line.rest[1:])
        fields["name"] = name.group() if name else ""
        length = 1 + len(fields["name"])
        fields["name"] = fields["name"] or "…"
        return Cause("E033", line.number, column, length, fields, _as_words(line))
    code = "E034" if sign == "!" else "E028"
    return Cause(code, line.number, column, 1, fields, _as_words(line))


def _quoted(line: Line, lines: Sequence[str]) -> Cause | None:
    mark, column = line.rest[0], _column(line)
    fields = {"mark": mark, "key": line.key}
    last, end = _quote_end(line, lines)
    if end is None:
        return Cause("E026", line.number, column, len(line.rest), fields, _as_words(line))
    after = lines[last][end:]
    if after.strip() and not re.match(r"\s+#", after):
        words = {**fields, "after": "yes"}
        start = end + len(after) - len(after.lstrip())
        mended = _as_words(line) if last == line.number else {}
        return Cause("E026", last, start, len(after.strip()), words, mended)
    return None


def _quote_end(line: Line, lines: Sequence[str]) -> tuple[int, int | None]:
    """The line a quotation closes in and the column after it; None as column where it never does.

    A line that stands no further in than the label cannot be part of the quotation.
    """
    mark, column = line.rest[0], _column(line) + 1
    for number in range(line.number, len(lines)):
        raw = lines[number]
        if number > line.number:
            column = 0
            if raw.strip() and len(raw) - len(raw.lstrip(" ")) <= (
                line.dashes[-1] if not line.key else line.column
            ):
                break
        while column < len(raw):
            if mark == '"' and raw[column] == "\\":
                column += 2
                continue
            if raw[column] == mark:
                if mark == "'" and raw[column + 1 : column + 2] == "'":
                    column += 2
                    continue
                return number, column + 1
            column += 1
    return line.number, None


def _bracketed(line: Line, lines: Sequence[str]) -> Cause | None:
    column = _column(line)
    bracket = line.rest[0]
    last, end, missing = _bracket_end(line, lines)
    fields: dict[str, object] = {"bracket": bracket, "closing": _CLOSING[bracket], "key": line.key}
    if end is None:
        mended = {line.number: line.raw[: column + len(line.rest)] + missing} if missing else _as_words(line)
        return Cause("E041", line.number, column, len(line.rest), fields, mended)
    after = lines[last][end:].strip()
    if after and not after.startswith("#"):
        if after[0] in "]}":
            mended = {last: lines[last][:end]}
            return Cause("E041", last, end, 1, {"bracket": after[0], "closes": "yes"}, mended)
        fields = {"sign": bracket, "key": line.key}
        return Cause("E028", line.number, column, 1, fields, _as_words(line) if last == line.number else {})
    return _colon_in_braces(line, column, end) if last == line.number else None


def _colon_in_braces(line: Line, column: int, end: int) -> Cause | None:
    """`{where: Paris: the quays, page 3}`: words with a colon of their own, up to the next label or the end."""
    labels = list(_LABEL_IN_BRACES.finditer(line.raw, column, end - 1))
    for label, following in zip_longest(labels, labels[1:]):
        closing = line.raw.find("}", label.end(), end)
        stop = min(following.start() if following else end, closing if closing > 0 else end)
        words = line.raw[label.end() : stop].rstrip(" ,")
        colon = _SECOND_COLON.search(words)
        if colon is None or words[:1] in "\"'[{":
            continue
        start = label.end()
        before = words[: colon.start()].split()[-1]
        if before in LABELS and words != before:
            # Two labels with nothing between them.
            raw = f"{line.raw[: start + colon.start() - len(before)].rstrip()}, {line.raw[start + colon.start() - len(before) :]}"
            return Cause("E042", line.number, start + colon.end() - 1, 1, {"key": before}, {line.number: raw})
        quoted = words.replace('"', "'")
        raw = f'{line.raw[:start]}"{quoted}"{line.raw[start + len(words) :]}'
        fields = {"key": label[1], "quoted": f'{label[1]}: "{quoted}"'}
        return Cause("E027", line.number, start + colon.end() - 1, 1, fields, {line.number: raw})
    return None


def _bracket_end(line: Line, lines: Sequence[str]) -> tuple[int, int | None, str]:
    """The line brackets close in and the column after them; else None and the brackets that are missing."""
    open_ones: list[str] = []
    quote = ""
    missing = ""
    for number in range(line.number, len(lines)):
        raw = lines[number]
        column = _column(line) if number == line.number else 0
        if number > line.number and raw.strip() and len(raw) - len(raw.lstrip(" ")) <= line.owner:
            break
        for at in range(column, len(raw)):
            character = raw[at]
            if quote:
                quote = "" if character == quote else quote
            elif character in "\"'" and raw[at - 1 : at] in (" ", "[", "{", ",", ""):
                quote = character
            elif character == "#" and raw[at - 1 : at] == " ":
                break
            elif character in _CLOSING:
                open_ones.append(_CLOSING[character])
            elif character in "]}":
                if not open_ones or open_ones.pop() != character:
                    return line.number, None, ""
                if not open_ones:
                    return number, at + 1, ""
        if number == line.number:
            missing = "" if quote else "".join(reversed(open_ones))
    return line.number, None, missing
