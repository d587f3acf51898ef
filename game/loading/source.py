"""One file of a story as text, and the mistakes found so far."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cached_property
from typing import Final

from game.loading.decoding import decode
from game.loading.diagnostics import Diagnostic, Span
from game.loading.mistakes import diagnose
from game.loading.nodes import Mark, Node, Text

_COMMENT: Final = re.compile(r"[ \t]#")


class Findings:
    """Diagnostics as they are found, each once, in no order."""

    def __init__(self) -> None:
        self._found: dict[tuple[str, Span, str], Diagnostic] = {}

    def add(self, diagnostic: Diagnostic) -> None:
        self._found.setdefault((diagnostic.code, diagnostic.span, diagnostic.message), diagnostic)

    def all(self) -> tuple[Diagnostic, ...]:
        return tuple(self._found.values())


class Nowhere(Findings):
    """Takes findings and forgets them: for reading again what has been read."""

    def add(self, diagnostic: Diagnostic) -> None:
        pass


class SourceFile:
    """A file's text with its lines, and a way to blame a place in it."""

    def __init__(self, name: str, data: bytes, findings: Findings) -> None:
        self.name = name
        self.findings = findings
        self.unreadable = False
        self.text = decode(data, self.report)

    @cached_property
    def lines(self) -> list[str]:
        return self.text.split("\n")

    @cached_property
    def commented(self) -> frozenset[int]:
        """The lines (from 0) that have a space and `#` somewhere."""
        if " #" not in self.text and "\t#" not in self.text:
            return frozenset()
        return frozenset(number for number, line in enumerate(self.lines) if _COMMENT.search(line))

    def span(self, line: int, column: int, length: int = 1) -> Span:
        """A place counted from 0, as authors count: from 1, the underline kept within its line."""
        # While the text is being decoded its lines are not known yet.
        lines = self.lines if hasattr(self, "text") else []
        words = lines[line] if line < len(lines) else ""
        return Span(self.name, line + 1, column + 1, max(1, min(length, len(words) - column)), words)

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


def extent(node: Node) -> tuple[int, int, int]:
    """Line and column of a node (from 0), and how much of that line it takes."""
    start = node.start
    if isinstance(node, Text) and node.end.line == start.line:
        return start.line, start.column, max(1, node.end.column - start.column)
    if isinstance(node, Text) or node.label is None:
        return start.line, start.column, 10_000 if isinstance(node, Text) and not node.style else 1
    return start.line, start.column, 1


def in_order(diagnostics: Iterable[Diagnostic], files: Iterable[str]) -> tuple[Diagnostic, ...]:
    """By file as they are read, then by place; what has no place in a file comes first."""
    order = {name: number for number, name in enumerate(files)}

    def place(one: Diagnostic) -> tuple[int, str, int, int, str]:
        span = one.span
        return (order.get(span.file, len(order)), span.file, span.line or 0, span.column or 0, one.code)

    return tuple(sorted(diagnostics, key=place))


def first_line(mark: Mark) -> tuple[int, int]:
    return mark.line, mark.column
