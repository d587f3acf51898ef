"""The labels and dashes that are open above a line, and how a line is put where it belongs."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from game.loading.outline import Expected, Level, Line, line_of, opens_text, text_end
from game.loading.written import Cause

STEP: Final = 2
"""How much further in most authors write what belongs to a label."""


class Levels:
    """The labels and dashes that are open above the line being looked at."""

    def __init__(self, lines: Sequence[str], expected: Expected) -> None:
        self.lines = lines
        self.expected = expected
        self.levels: list[Level] = []
        self.closed: list[Level] = []
        """The levels that were left last, the innermost first."""

    def right_level(self, line: Line) -> Level | None:
        """The open level that knows a label and has none of it yet; of dashes, the list they belong to."""
        for level in reversed(self.levels):
            if line.dashes:
                if level.dash and level.expected.item_knows(line.key):
                    return level
            elif not level.dash and level.expected.knows(line.key) and line.key not in level.keys:
                return level
        return None

    def next_dash(self, line: Line) -> int | None:
        for number in range(line.number + 1, len(self.lines)):
            following = line_of(number, self.lines[number])
            if following is not None and following.dashes:
                return following.dashes[0]
        return None

    def next(self, line: Line) -> Line | None:
        """The next line that is a label or an item, texts passed over."""
        number = line.number + 1
        if opens_text(line.rest):
            number = text_end(self.lines, line.number, line.owner)[0]
        while number < len(self.lines):
            following = line_of(number, self.lines[number])
            if following is not None:
                return following
            number += 1
        return None

    def _beside(self, line: Line) -> Line | None:
        """The next line that stands no further in than this one."""
        following = self.next(line)
        while following is not None and following.indent > line.column:
            following = self.next(following)
        return following

    def _keys_below(self, line: Line) -> list[str]:
        """The labels that stand one level further in than a line."""
        following = self.next(line)
        if following is None or following.column <= line.column or following.dashes:
            return []
        column, keys = following.column, []
        while following is not None and following.indent > line.column:
            if following.column == column and not following.dashes:
                keys.append(following.key)
            following = self.next(following)
        return keys

    def _begins(self, line: Line, each: Expected) -> bool:
        """Whether what stands below a label is what such ids have below them."""
        following = self.next(line)
        return following is not None and Expected("labels", each.form).knows(following.key)

    def _leave(self, column: int) -> list[Level]:
        """Closes what stands further in than `column`; the closed ones, the innermost first."""
        left = []
        while self.levels and self.levels[-1].column > column:
            left.append(self.levels.pop())
        self.closed = left or self.closed
        return left

    def _insert(self, code: str, line: Line, above: str, fields: dict[str, object]) -> Cause:
        """A line is lost above this one."""
        mended = {line.number: f"{above}\n{line.raw}"}
        return Cause(code, line.number, line.column, len(line.key) or 10_000, fields, mended, lossy=True)

    def _misplaced(self, line: Line, column: int, level: Level | None) -> Cause:
        """The label of `line` belongs at `column`, under the other labels of `level`."""
        by = column - line.column
        here = line.dashes[0] if line.dashes else line.column
        others = [key for key in level.keys if key != line.key] if level else []
        words = line.raw[here:].strip()
        what = words[: words.index(":") + 1] if line.labeled else words[:40]
        side = "left" if by > 0 else "right"
        spaces = max(0, line.indent + by)
        fields = {"what": what, side: "yes", "other": others[-1] if others else "", "spaces": spaces}
        mended = {line.number: " " * spaces + line.raw.lstrip(" ")}
        following = self.next(line)
        moved_too = following is not None and following.column == line.column + (0 if line.dashes else STEP)
        if moved_too and (line.dashes or not line.rest):
            mended.update(self._below(line, by))
        return Cause("E029", line.number, here, max(1, len(what)), fields, mended)

    def _below(self, line: Line, by: int) -> dict[int, str]:
        """The lines below one that belong to it, moved as far as it is."""
        moved = {}
        for number in range(line.number + 1, len(self.lines)):
            raw = self.lines[number]
            indent = len(raw) - len(raw.lstrip(" "))
            if raw.strip() and indent <= line.indent:
                break
            if raw.strip():
                moved[number] = " " * max(0, indent + by) + raw.lstrip(" ")
        return moved

    def moved_to(self, line: Line, level: Level) -> Cause:
        column = level.column + line.column - line.dashes[0] if line.dashes else level.column
        return self._misplaced(line, column, level)
