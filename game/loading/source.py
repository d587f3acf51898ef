"""One file of a story as text, and the mistakes found so far."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from functools import cached_property
from typing import Any, Final

from game.loading.decoding import PROCESSED, decode
from game.loading.diagnostics import Diagnostic, Span
from game.loading.mistakes import diagnose
from game.loading.nodes import Node, Text

_COMMENT: Final = re.compile(r"[ \t]#")


class Findings:
    """Diagnostics as they are found, each once, in no order."""

    def __init__(self) -> None:
        self._found: dict[tuple[str, Span, str], Diagnostic] = {}

    def add(self, diagnostic: Diagnostic) -> None:
        self._found.setdefault((diagnostic.code, diagnostic.span, diagnostic.message), diagnostic)

    def take(self, others: Findings) -> None:
        for one in others.all():
            self.add(one)

    def all(self) -> tuple[Diagnostic, ...]:
        return tuple(self._found.values())


class Nowhere(Findings):
    """Takes findings and forgets them: for reading again what has been read."""

    def add(self, diagnostic: Diagnostic) -> None:
        pass


@dataclass(frozen=True, slots=True)
class Mended:
    """The lines of a file put right, and for each the number of the line that was written."""

    lines: tuple[str, ...]
    numbers: tuple[int, ...]


class SourceFile:
    """A file's text with its lines, and a way to blame a place in it.

    `text` is what is read, `lines` the same; where lines were mended so that reading could go
    on, places are shown in `written`, as the author wrote them.
    """

    def __init__(self, name: str, data: bytes, findings: Findings, mended: Mended | None = None) -> None:
        self.name = name
        self.findings = findings
        self.settled: list[Diagnostic] = []
        """Mistakes that stay, however often the file is read."""
        self.guessed = False
        """Whether its indentation had tabs, so that what stands under what is a guess."""
        self.lossy = False
        """Whether ids or names were lost with a line."""
        self.mended: Mended | None = None
        # The line that is shown with a mistake is known only when all of the file is text.
        early: list[tuple[tuple[Any, ...], dict[str, object]]] = []
        self.text = decode(data, lambda *at, **fields: early.append((at, fields)))
        self.unreadable = data.startswith(PROCESSED)
        for at, fields in early:
            self.settle(*at, **fields)
        self.written = self.text.split("\n") if mended else []
        if mended:
            self.mended = mended
            self.text = "\n".join(mended.lines)
            self.__dict__.pop("lines", None)

    @cached_property
    def lines(self) -> list[str]:
        return self.text.split("\n")

    def mend(self, lines: Mapping[int, str]) -> bool:
        """Puts lines right, so that the rest can be read; False if that changes nothing.

        A line may become several; they are all shown as the one that was written.
        """
        changed: list[str] = []
        numbers: list[int] = []
        for number, line in enumerate(self.lines):
            for part in lines.get(number, line).split("\n"):
                changed.append(part)
                numbers.append(self.mended.numbers[number] if self.mended else number)
        if changed == self.lines:
            return False
        self.written = self.written or self.lines
        self.mended = Mended(tuple(changed), tuple(numbers))
        self.lines = changed
        self.text = "\n".join(changed)
        self.__dict__.pop("commented", None)
        return True

    def settle(self, code: str, line: int, column: int, length: int = 1, /, **fields: object) -> None:
        """A mistake that stays even if the file is read again."""
        self.settled.append(diagnose(code, self.span(line, column, length), **fields))
        self.findings.add(self.settled[-1])

    def miss(self, label: str, line: int) -> bool:
        """Reports a label that is lost above a line, and puts it there; False if that was done before."""
        if self.blamed(line):
            return False
        words = self.lines[line]
        column = len(words) - len(words.lstrip(" "))
        length = len(words.partition(":")[0]) - column
        self.settle("E047", line, column, length, key=label)
        return self.mend({line: f"{label}:\n{words}"})

    def blamed(self, line: int) -> bool:
        """Whether a mistake that stays was already found in that line."""
        number = self.span(line, 0).line
        return any(one.span.line == number and one.stops_play for one in self.settled)

    def again(self, findings: Findings) -> None:
        """Makes ready for another reading, into other findings."""
        self.findings = findings
        for one in self.settled:
            findings.add(one)

    @cached_property
    def commented(self) -> frozenset[int]:
        """The lines (from 0) that have a space and `#` somewhere."""
        if " #" not in self.text and "\t#" not in self.text:
            return frozenset()
        return frozenset(number for number, line in enumerate(self.lines) if _COMMENT.search(line))

    def span(self, line: int, column: int, length: int = 1) -> Span:
        """A place in what was read, as authors count: from 1, the underline kept within its line."""
        words = self.lines[line] if line < len(self.lines) else ""
        if self.mended and line < len(self.lines):
            read, line = words, self.mended.numbers[line]
            words = self.written[line]
            column = _unmended(column, words, read) if read != words else column
        return Span(self.name, line + 1, column + 1, max(1, min(length, len(words) - column)), words)

    def without_echoes(self, findings: Findings) -> Findings:
        """The findings less those on lines that were put right: one mistake a line is enough to mend."""
        lines = {one.span.line for one in self.settled if one.stops_play}
        kept = Findings()
        for one in findings.all():
            if self.lossy and one.code == "E058":
                continue
            if one.span.file != self.name or one.span.line not in lines or one in self.settled:
                kept.add(one)
        return kept

    def report(self, code: str, line: int, column: int, length: int = 1, /, **fields: object) -> None:
        self.findings.add(diagnose(code, self.span(line, column, length), **fields))

    def blame(self, code: str, node: Node, /, **fields: object) -> None:
        """A mistake in a value; one written on several lines is blamed on its first."""
        line, column, length = extent(node)
        self.report(code, line, column, length, **fields)

    def blame_label(self, code: str, node: Node, key: str, /, **fields: object) -> None:
        """A mistake in the label before a value."""
        mark = node.label or node.start
        self.report(code, mark.line, mark.column, len(key), **fields)

    def cut_short(self, node: Text) -> bool:
        """Whether a ` #` ends this text before its author did."""
        end = node.end
        if node.style or end.line not in self.commented:
            return False
        return _COMMENT.match(self.lines[end.line], end.column) is not None


def _unmended(column: int, written: str, mended: str) -> int:
    """The column in a line as it was written that belongs to one in the line as it was mended."""
    from_end = len(mended) - column
    common = 0
    while common < min(len(written), len(mended)) and written[-1 - common] == mended[-1 - common]:
        common += 1
    if from_end <= common:
        return len(written) - from_end
    return min(column, max(0, len(written) - 1))


def extent(node: Node) -> tuple[int, int, int]:
    """Line and column of a node (from 0), and how much of that line it takes."""
    start = node.start
    if isinstance(node, Text) and node.end.line == start.line:
        return start.line, start.column, max(1, node.end.column - start.column)
    if isinstance(node, Text) or node.label is None:
        return start.line, start.column, 10_000 if isinstance(node, Text) and not node.style else 1
    return start.line, start.column, 1


def in_order(
    diagnostics: Iterable[Diagnostic], files: Iterable[str], most: int | None = None
) -> tuple[Diagnostic, ...]:
    """By file as they are read, then by place; what has no place in a file comes first.

    Of more than `most` errors in one file the others are counted (None: all are kept).
    """
    order = {name: number for number, name in enumerate(files)}

    def place(one: Diagnostic) -> tuple[int, str, int, int, str]:
        span = one.span
        return (order.get(span.file, len(order)), span.file, span.line or 0, span.column or 0, one.code)

    kept: list[Diagnostic] = []
    errors: dict[str, int] = {}
    rest: dict[str, list[Diagnostic]] = {}
    for one in sorted(diagnostics, key=place):
        if one.severity == "error":
            errors[one.span.file] = errors.get(one.span.file, 0) + 1
        if most is not None and one.severity == "error" and errors[one.span.file] > most:
            rest.setdefault(one.span.file, []).append(one)
        else:
            kept.append(one)
    for others in rest.values():
        more = diagnose("E020", others[0].span, count=len(others))
        kept.append(replace(more, stops_play=any(one.stops_play for one in others)))
    return tuple(sorted(kept, key=place))
