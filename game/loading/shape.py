"""Finds the line that stands in the wrong place, or whose dash, colon or bar is missing."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from game.loading.outline import (
    LABELS,
    Expected,
    Level,
    Line,
    line_of,
    opens_text,
    text_end,
    tight,
)
from game.loading.written import Cause, last_line, wrong_value
from game.story.ids import is_id

_ANY: Final = Expected("any")


def first_cause(lines: Sequence[str], expected: Expected, *, values: bool) -> Cause | None:
    """The first thing wrong with the outline of a file, or None.

    `expected` is what the file as a whole holds. `values` says whether to look at how values
    are written too: YAML has already read them where it did not give up.
    """
    return _Walk(lines, expected, values).cause()


class _Walk:
    def __init__(self, lines: Sequence[str], expected: Expected, values: bool) -> None:
        self.lines = lines
        self.expected = expected
        self.values = values
        self.levels: list[Level] = []
        self.closed: list[Level] = []
        """The levels that the last line has left, the outermost last."""
        self.before: Line | None = None
        self.text_indent: int | None = None
        """How far in the text stands that ended just above, if one did."""

    def cause(self) -> Cause | None:
        number = 0
        while number < len(self.lines):
            line = line_of(number, self.lines[number])
            if line is None or (line.indent == 0 and line.raw.startswith(("---", "...", "%"))):
                number += 1
                continue
            found = self._line(line) or (wrong_value(line, self.lines) if self.values else None)
            if found:
                return found
            self.text_indent = None
            self.before = line
            following = self._after(line)
            if isinstance(following, Cause):
                return following
            number = following
        return None

    def _line(self, line: Line) -> Cause | None:
        for dash in line.dashes:
            found = self._dash(line, dash)
            if found:
                return found
        if line.labeled:
            return self._item(line) if line.dashes else self._label(line)
        return self._loose(line)

    def _after(self, line: Line) -> int | Cause:
        """The number of the line after a value, or what is wrong inside it."""
        if not opens_text(line.rest):
            return last_line(line, self.lines) + 1
        owner = line.column if line.labeled else line.dashes[-1] if line.dashes else line.indent
        end, indent, left = text_end(self.lines, line.number, owner)
        if left is not None and indent is not None:
            return self._left(line, left, indent)
        swallowed = self._swallowed(line, end)
        if swallowed:
            return swallowed
        self.text_indent = indent
        return end

    # --- texts ---

    def _left(self, owner: Line, number: int, indent: int) -> Cause:
        """A line that stands between a text's label and the text."""
        raw = self.lines[number]
        line = line_of(number, raw)
        here = len(raw) - len(raw.lstrip(" "))
        if line is not None and (line.labeled or line.dashes) and self._fits_somewhere(line):
            right = self._right_level(line)
            return self._misplaced(line, right.column if right else owner.column, right)
        first = next(n for n in range(owner.number + 1, number) if self.lines[n].strip())
        others = range(first + 1, text_end(self.lines, owner.number, owner.column)[0])
        at_first = sum(1 for n in others if self.lines[n].startswith(" " * indent) and self.lines[n].strip())
        if first == number - 1 and at_first == 0:
            mended = {first: " " * here + self.lines[first].lstrip(" ")}
            return Cause("E032", first, indent, 10_000, {"first": "yes", "spaces": here}, mended)
        mended = {number: " " * indent + raw.lstrip(" ")}
        return Cause("E032", number, here, 10_000, {"spaces": indent}, mended)

    def _swallowed(self, owner: Line, end: int) -> Cause | None:
        """A label that stands so far in that it became part of the text above it."""
        for number in range(owner.number + 1, end):
            raw = self.lines[number]
            if ":" not in raw:
                continue
            line = line_of(number, raw)
            if line is None or not line.labeled or line.key not in LABELS:
                continue
            level = self._right_level(line)
            if level is not None:
                return self._misplaced(line, level.column, level)
        return None

    # --- dashes ---

    def _dash(self, line: Line, column: int) -> Cause | None:
        left = self._leave(column)
        top = self.levels[-1] if self.levels else None
        if top is None:
            self.levels.append(Level(column, self.expected, line, dash=True))
            return None
        if top.dash and top.column == column:
            return None
        if top.last is not None and not top.last.rest and not left:
            below = top.expected.below(top.last.key)
            if below.mode == "labels" and below.has(line.key):
                return self._needless_dash(line, column)
            self.levels.append(Level(column, below, line, dash=True))
            return None
        if top.dash and not left and top.last is None:
            self.levels.append(Level(column, _ANY, line, dash=True))
            return None
        return self._stray_dash(line, column, left, top)

    def _stray_dash(self, line: Line, column: int, left: list[Level], top: Level) -> Cause:
        lists = [level for level in (*left, *reversed(self.levels)) if level.dash]
        if lists:
            right = lists[0]
            lone = right in left and right.last is not None and len(right.keys) <= 1 and right.items <= 1
            if lone and self._next_dash(line) == column:
                # The first item of a list stands further in than all the others.
                return self._misplaced(right.first, column, None, block=True)
            return self._misplaced(line, right.column, right)
        if line.labeled and top.expected.has(line.key):
            return self._needless_dash(line, column)
        return self._misplaced(line, top.column, top)

    def _needless_dash(self, line: Line, column: int) -> Cause:
        following = self._next(line)
        meant = line.column if following is not None and following.column == line.column else column
        raw = " " * meant + line.raw[line.column :]
        return Cause("E045", line.number, column, 1, {"key": line.key}, {line.number: raw})

    def _next_dash(self, line: Line) -> int | None:
        for number in range(line.number + 1, len(self.lines)):
            following = line_of(number, self.lines[number])
            if following is not None and following.dashes:
                return following.dashes[0]
        return None

    # --- labels ---

    def _item(self, line: Line) -> Cause | None:
        """The first label of an item, after its dash."""
        top = self.levels[-1]
        top.last = line
        top.items += 1
        self.levels.append(Level(line.column, top.expected.below(""), line, {line.key: line}, line))
        return None

    def _label(self, line: Line) -> Cause | None:
        left = self._leave(line.column)
        if not self.levels:
            self.levels.append(Level(line.column, self.expected, line, {line.key: line}, line))
            return None
        top = self.levels[-1]
        if top.column == line.column:
            found = self._beside_dashes(line, left, top) if top.dash else self._sibling(line, left, top)
        elif left:
            found = self._between(line, left, top)
        else:
            found = self._child(line, top)
        if found is None:
            level = self.levels[-1]
            level.keys.setdefault(line.key, line)
            level.last = line
        return found

    def _beside_dashes(self, line: Line, left: list[Level], top: Level) -> Cause:
        """A label exactly under the dashes of a list."""
        item = left[-1] if left else None
        column = item.column if item else top.column + 2
        if item is not None and line.key not in item.keys and item.expected.has(line.key):
            return self._misplaced(line, column, item)
        return self._no_dash(line, top.column, column, top)

    def _no_dash(self, line: Line, dash: int, column: int, level: Level) -> Cause:
        raw = " " * dash + "-" + " " * max(1, column - dash - 1) + line.raw[line.column :]
        thing = level.expected.form.called if level.expected.form else ""
        fields = {"key": line.key, "rest": line.rest, "thing": thing}
        return Cause("E023", line.number, line.column, len(line.key), fields, {line.number: raw})

    def _sibling(self, line: Line, left: list[Level], top: Level) -> Cause | None:
        if top.first.dashes and line.key == top.first.key and line.key in top.keys:
            return self._no_dash(line, top.first.dashes[-1], top.column, self.levels[-2])
        if top.expected.mode == "each" and top.expected.form is not None:
            if top.expected.has(line.key) and self._holds_no_labels(line):
                inner = next(
                    (level for level in left if not level.dash and level.expected.has(line.key)), None
                )
                return self._misplaced(line, inner.column if inner else top.column + 2, inner)
            return None
        if top.expected.mode != "labels" or top.expected.has(line.key):
            return None
        return self._foreign(line, left)

    def _foreign(self, line: Line, left: list[Level]) -> Cause | None:
        """A label that its level does not know, if one of the others does."""
        for level in left:
            if not level.dash and line.key not in level.keys and level.expected.knows(line.key):
                return self._misplaced(line, level.column, level)
        for level in reversed(self.levels[:-1]):
            if level.expected.knows(line.key) and line.key not in level.keys and not level.dash:
                return self._misplaced(line, level.column, level)
        if is_id(line.key) and not line.rest:
            for level in (*left, *reversed(self.levels[:-1])):
                if level.expected.mode == "each" and self._begins(line, level):
                    return self._misplaced(line, level.column, level, block=level.column < line.column)
        return None

    def _begins(self, line: Line, level: Level) -> bool:
        """Whether what stands below a label is what such a level's ids have below them."""
        following = self._next(line)
        form = level.expected.form
        return (
            following is not None
            and form is not None
            and following.key in {label.key for label in form.labels}
        )

    def _between(self, line: Line, left: list[Level], top: Level) -> Cause | None:
        """A label that stands under no other."""
        outermost = left[-1]
        if top.dash and top.last is None:
            return None
        following = self._next(line)
        alone = len(outermost.keys) == 1 and not outermost.dash and outermost.first.number >= line.number - 60
        if alone and following is not None and following.column == line.column and not outermost.first.dashes:
            return self._misplaced(outermost.first, line.column, None)
        candidates = [level for level in (*left, *reversed(self.levels)) if not level.dash]
        fitting = [
            level for level in candidates if level.expected.knows(line.key) and line.key not in level.keys
        ]
        right = min(fitting or candidates, key=lambda level: abs(level.column - line.column))
        return self._misplaced(line, right.column, right)

    def _child(self, line: Line, top: Level) -> Cause | None:
        """A label further in than the one before it."""
        parent = top.last
        if parent is None:
            self.levels.append(Level(line.column, top.expected.below(""), line))
            return None
        below = top.expected.below(parent.key)
        if not parent.rest:
            if below.mode == "text":
                fields = {"key": parent.key}
                raw = parent.raw.rstrip() + " |"
                return Cause(
                    "E025", parent.number, parent.column, len(parent.key), fields, {parent.number: raw}
                )
            if not below.has(line.key) and top.expected.knows(line.key) and line.key not in top.keys:
                return self._misplaced(line, top.column, top)
            self.levels.append(Level(line.column, below, line))
            return None
        return self._too_far(line, parent, top)

    def _too_far(self, line: Line, parent: Line, top: Level) -> Cause:
        """Below a label that has a value already: either this line or the one before stands wrongly."""
        for level in self.closed:
            if level.column == line.column and not level.dash and level.expected.knows(parent.key):
                return self._misplaced(parent, level.column, level)
        following = self._next(line)
        if top.first is parent and following is not None and following.column == line.column:
            return self._misplaced(parent, line.column, None)
        if not top.expected.knows(line.key):
            right = self._right_level(line)
            if right is not None:
                return self._misplaced(line, right.column, right)
        return self._misplaced(line, top.column, top)

    # --- lines without a label ---

    def _loose(self, line: Line) -> Cause | None:
        words = line.raw[line.column :].strip()
        joined = tight(words)
        if joined and (joined[0] in LABELS or not line.dashes):
            key, rest = joined
            at = line.column + len(key) + 1
            fields = {"key": key, "rest": rest}
            return Cause(
                "E021", line.number, line.column, len(key) + 1, fields,
                {line.number: f"{line.raw[:at]} {line.raw[at:]}"},
            )  # fmt: skip
        if line.dashes:
            self.levels[-1].last = line
            self.levels[-1].items += 1
            return None
        return self._no_label(line, words)

    def _no_label(self, line: Line, words: str) -> Cause | None:
        number, column = line.number, line.column
        inner = line_of(number, " " * (column + 1) + words[1:]) if words[0] in "-\"'[{*&!#" else None
        if inner is not None and inner.key in LABELS and inner.column == column + 1:
            if words[0] == "-":
                raw = f"{line.raw[:column]}- {words[1:]}"
                return Cause("E022", number, column, 1, {"rest": words[1:]}, {number: raw})
            raw = line.raw[:column] + words[1:]
            return Cause("E028", number, column, 1, {"sign": words[0], "label": "yes"}, {number: raw})
        if self.text_indent is not None and words.split()[0] not in LABELS:
            raw = " " * self.text_indent + words
            return Cause("E032", number, column, 10_000, {"spaces": self.text_indent}, {number: raw})
        before = self.before
        if before is not None and column > before.column and words.split()[0] not in LABELS:
            return None
        return self._no_colon(line, words)

    def _no_colon(self, line: Line, words: str) -> Cause:
        first, _, rest = words.partition(" ")
        if first in LABELS or (not rest and is_id(first)):
            at = line.column + len(first)
            raw = f"{line.raw[:at]}:{line.raw[at:]}"
            fields = {"key": first, "rest": rest.strip()}
            return Cause("E024", line.number, line.column, len(first), fields, {line.number: raw})
        return Cause("E024", line.number, line.column, 10_000, {}, {line.number: ""})

    # --- where a line belongs ---

    def _leave(self, column: int) -> list[Level]:
        """Closes what stands further in than `column`; the closed ones, the innermost first."""
        left = []
        while self.levels and self.levels[-1].column > column:
            left.append(self.levels.pop())
        self.closed = left or self.closed
        return left

    def _next(self, line: Line) -> Line | None:
        """The next line that is a label or an item, texts passed over."""
        number = line.number + 1
        if opens_text(line.rest):
            number = text_end(self.lines, line.number, line.column)[0]
        while number < len(self.lines):
            following = line_of(number, self.lines[number])
            if following is not None:
                return following
            number += 1
        return None

    def _holds_no_labels(self, line: Line) -> bool:
        """Whether what follows a label's colon cannot be labels of its own."""
        following = self._next(line)
        return (
            bool(line.rest) or following is None or bool(following.dashes) or following.column <= line.column
        )

    def _fits_somewhere(self, line: Line) -> bool:
        return line.key in LABELS

    def _right_level(self, line: Line) -> Level | None:
        """The open level that knows a label and has none of it yet; of dashes, the list they belong to."""
        for level in reversed(self.levels):
            if line.dashes:
                if level.dash and level.expected.form is not None and level.expected.item_knows(line.key):
                    return level
            elif not level.dash and level.expected.knows(line.key) and line.key not in level.keys:
                return level
        return None

    def _misplaced(self, line: Line, column: int, level: Level | None, *, block: bool = False) -> Cause:
        """`line` belongs at `column`, under the other labels of `level`; with `block`, all below it too."""
        here = line.dashes[0] if line.dashes else line.column
        side = "right" if here > column else "left"
        others = [key for key in level.keys if key != line.key] if level else []
        key = f"- {line.key}" if line.dashes else line.key
        fields = {"key": key, side: "yes", "other": others[-1] if others else "", "spaces": column}
        mended = {line.number: " " * column + line.raw[here:]}
        if block or line.dashes:
            mended.update(self._moved(line, here, column - here))
        return Cause("E029", line.number, here, max(1, len(key)), fields, mended)

    def _moved(self, line: Line, here: int, by: int) -> dict[int, str]:
        """The lines below one that belong to it, moved as far as it is."""
        moved = {}
        for number in range(line.number + 1, len(self.lines)):
            raw = self.lines[number]
            indent = len(raw) - len(raw.lstrip(" "))
            if not raw.strip():
                continue
            if indent <= here:
                break
            moved[number] = " " * max(0, indent + by) + raw.lstrip(" ")
        return moved
