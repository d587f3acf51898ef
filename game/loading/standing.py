"""How far in the lines of a file stand, and which of them stands where it cannot belong."""

from __future__ import annotations

from typing import Final

from game.loading.levels import STEP
from game.loading.lost import Lost
from game.loading.nearest import nearest_label
from game.loading.outline import LABELS, Expected, Level, Line
from game.loading.written import Cause
from game.story.ids import is_id

_DASHES: Final = "–—−‐‑•"
"""What a word processor puts in place of the hyphen before an item of a list."""


def _could_hold(expected: Expected, key: str) -> bool:
    if expected.mode == "any" or expected.has(key):
        return True
    if expected.mode != "each":
        return False
    # Names are phrases; scenes and the things of the record have ids.
    phrases = (
        expected.form is None or expected.form.short == "means" or expected.form.name in ("meter", "state")
    )
    return phrases or is_id(key)


class Standing(Lost):
    """Takes the lines of a file one after the other; the answer is what is wrong, or None."""

    def takes(self, before: Line) -> str:
        """What can stand below a label: the mode of what is expected."""
        level = next((level for level in reversed(self.levels) if level.last is before), None)
        return level.expected.below(before.key).mode if level is not None else "any"

    def fits(self, line: Line) -> bool:
        """Whether a label can stand where it does, or on one of the levels further out."""
        beside = [level.expected for level in self.levels if level.column == line.column and line.labeled]
        return any(_could_hold(expected, line.key) for expected in beside)

    def lone_id(self, line: Line, words: str) -> bool:
        """Whether a line is an id without its colon: it stands under ids, and labels below it."""
        return is_id(words) and any(
            level.expected.mode == "each"
            and level.column == line.column
            and self._begins(line, level.expected)
            for level in self.levels
        )

    def in_list(self, line: Line, before: Line | None) -> int | None:
        """The column of the dash that a line without one needs: it stands among the items of a list."""
        if before is None:
            return None
        for level in reversed(self.levels):
            if (
                level.dash
                and level.column <= line.column
                and (level.last is before or level.column == line.column)
            ):
                return (
                    level.column if before.dashes and before.rest and line.column <= before.column else None
                )
        if not before.rest and line.column > before.column and self.takes(before) == "list":
            dash = self.next_dash(line)
            return dash if dash is not None and dash <= line.column else line.column
        return None

    def knows(self, key: str) -> bool:
        """Whether a label of that key has a place in what is open above."""
        below = self.levels[-1].last if self.levels else None
        open_here = [level.expected for level in self.levels]
        if below is not None:
            open_here.append(self.levels[-1].expected.below(below.key))
        return any(one.mode == "any" or one.knows(key) or one.item_knows(key) for one in open_here)

    def knows_item(self, key: str) -> bool:
        """Whether the items of the list we are in can have that label."""
        return self.levels[-1].expected.item_knows(key)

    def value(self, line: Line) -> None:
        """An item without labels."""
        self.levels[-1].last = line
        self.levels[-1].items += 1

    def item(self, line: Line) -> Cause | None:
        """The first label of an item, after its dash."""
        top = self.levels[-1]
        top.last = line
        top.items += 1
        level = Level(line.column, top.expected.below(""), line, {line.key: line}, line, owner=top.column)
        self.levels.append(level)
        return None

    def dash(self, line: Line, column: int) -> Cause | None:
        left = self._leave(column)
        top = self.levels[-1] if self.levels else None
        if top is None:
            self.levels.append(Level(column, self.expected, line, dash=True))
            return None
        if top.dash and top.column == column:
            return None
        if top.last is not None and not top.last.rest:
            below = top.expected.below(top.last.key)
            if left and below.mode == "list" and not left[-1].dash and left[-1].listed:
                return self._no_dash(left[-1].first, column, left[-1].column, below)
            if not left and below.mode == "labels" and below.has(line.key):
                return self._needless_dash(line, column)
            if not left:
                self.levels.append(Level(column, below, line, dash=True, owner=top.last.column))
                return None
        if top.dash and not left and top.last is None:
            self.levels.append(Level(column, Expected("any"), line, dash=True))
            return None
        return self._stray_dash(line, column, left, top)

    def _stray_dash(self, line: Line, column: int, left: list[Level], top: Level) -> Cause:
        lost = self._lost_list(line, top)
        if lost:
            return lost
        lists = [level for level in (*left, *reversed(self.levels)) if level.dash]
        if lists:
            right = lists[0]
            owner = right.owner
            lone = right.items <= 1 and right.first.number < line.number
            if lone and (self.next_dash(line) == column or column == owner + STEP != right.column):
                # The first item of a list stands elsewhere than all the others.
                return self._misplaced(right.first, right.first.column + column - right.column, None)
            return self._misplaced(line, line.column + right.column - column, right)
        if line.labeled and top.expected.has(line.key):
            return self._needless_dash(line, column)
        return self._misplaced(line, line.column + top.column - column, top)

    def _needless_dash(self, line: Line, column: int) -> Cause:
        following = self.next(line)
        meant = line.column if following is not None and following.column == line.column else column
        raw = " " * meant + line.raw[line.column :]
        return Cause("E045", line.number, column, 1, {"key": line.key}, {line.number: raw})

    def _no_dash(self, line: Line, dash: int, column: int, expected: Expected) -> Cause:
        key = line.key.lstrip(_DASHES).lstrip() or line.key
        sign = line.key[0] if key != line.key else ""
        words = line.raw[line.column :]
        words = words.lstrip(_DASHES).lstrip() if sign else words
        raw = " " * dash + "-" + " " * max(1, column - dash - 1) + words
        thing = expected.form.called.removeprefix("a ") if expected.form else ""
        fields = {"key": key, "rest": line.rest, "thing": thing, "sign": sign}
        return Cause("E023", line.number, line.column, len(line.key), fields, {line.number: raw})

    def label(self, line: Line, before: Line | None) -> Cause | None:
        left = self._leave(line.column)
        if not self.levels:
            if left:
                lone = len(left[-1].keys) == 1
                first = left[-1].first
                return (
                    self._misplaced(first, line.column, None)
                    if lone
                    else self._misplaced(line, first.column, left[-1])
                )
            self.levels.append(Level(line.column, self.expected, line))
            lost = self.expected.mode == "each" and self._id_is_lost(line, self.expected)
            found = self._lost_id(line, self.levels[-1]) if lost else None
        else:
            top = self.levels[-1]
            if top.column == line.column:
                found = (
                    self._beside_dashes(line, left, top)
                    if top.dash
                    else self._sibling(line, left, top, before)
                )
            elif left:
                found = self._between(line, left, top)
            else:
                found = self._child(line, top)
        if found is None:
            self.levels[-1].keys.setdefault(line.key, line)
            self.levels[-1].last = line
        return found

    def _beside_dashes(self, line: Line, left: list[Level], top: Level) -> Cause:
        """A label exactly under the dashes of a list."""
        item = left[-1] if left else None
        column = item.column if item else top.column + STEP
        if item is not None and line.key not in item.keys and item.expected.has(line.key):
            return self._misplaced(line, column, item)
        return self._no_dash(line, top.column, column, top.expected)

    def _sibling(self, line: Line, left: list[Level], top: Level, before: Line | None) -> Cause | None:
        if top.first.dashes and line.key == top.first.key and line.key in top.keys:
            return self._no_dash(line, top.first.dashes[-1], top.column, self.levels[-2].expected)
        if line.key in top.keys and len(self.levels) > 1 and self._begins_again(line, top):
            if self.levels[-2].expected.mode == "each":
                return self._lost_id(line, self.levels[-2])
            if top.first.dashes and top.first.key == "id":
                above = f"{' ' * top.first.dashes[-1]}- id: id-{line.number + 1}"
                return self._insert("E046", line, above, {"key": line.key, "id": "a choice"})
        nothing_below = before is not None and before is top.last and not before.rest
        if top.expected.mode == "each":
            return self._among_ids(line, left, top, nothing_below=nothing_below)
        if top.expected.mode != "labels" or (top.expected.knows(line.key) and line.key not in top.keys):
            return None
        if nothing_below and before is not None:
            below = top.expected.below(before.key)
            if below.knows(line.key) or (below.mode == "each" and not top.expected.has(line.key)):
                return self._misplaced(line, top.column + STEP, None)
        return None if top.expected.knows(line.key) else self._foreign(line, left, top)

    def _begins_again(self, line: Line, top: Level) -> bool:
        """Whether this label and one that comes beside it were both met before."""
        following = self._beside(line)
        if top.last is not None and top.last.key == line.key:
            following = self.next(line)
            return following is not None and following.column == line.column and following.key in top.keys
        while following is not None and following.column == line.column:
            if following.key in top.keys:
                return True
            following = self._beside(following)
        return False

    def _among_ids(self, line: Line, left: list[Level], top: Level, *, nothing_below: bool) -> Cause | None:
        """A label of what ids have below them, on the level of the ids themselves."""
        form = top.expected
        labels = Expected("labels", form.form)
        if not labels.knows(line.key):
            return None
        following = self.next(line)
        together = following is not None and following.column == line.column
        if nothing_below and together and top.last is not None and not labels.knows(top.last.key):
            return self._misplaced(top.last, top.column - STEP, None)
        below = self._keys_below(line)
        if below and all(labels.knows(key) for key in below) and not line.rest:
            return None
        if not top.keys:
            return self._lost_id(line, top)
        inner = next((level for level in left if not level.dash and level.expected.knows(line.key)), None)
        return self._misplaced(line, inner.column if inner else top.column + STEP, inner)

    def _foreign(self, line: Line, left: list[Level], top: Level) -> Cause | None:
        """A label that its level does not know, if one of the others does."""
        for level in (*left, *reversed(self.levels[:-1])):
            if not level.dash and line.key not in level.keys and level.expected.knows(line.key):
                return self._misplaced(line, level.column, level)
        form = top.expected.form
        near = nearest_label(line.key, [label.key for label in form.labels]) if form else ""
        if near and top.expected.below(near).mode in ("labels", "list", "each"):
            return None
        if is_id(line.key) and not line.rest:
            for level in (*left, *reversed(self.levels[:-1])):
                if level.expected.mode == "each" and self._begins(line, level.expected):
                    return self._misplaced(line, level.column, level)
        return None

    def _between(self, line: Line, left: list[Level], top: Level) -> Cause | None:
        """A label that stands under no other."""
        outer = left[-1]
        if top.dash and top.last is None:
            return None
        for level in (outer, top):
            if self._first_is_astray(level, line):
                return self._misplaced(level.first, line.column, None)
        candidates = [level for level in (*left, *reversed(self.levels)) if not level.dash]
        fitting = [level for level in candidates if self._could_take(level, line)]
        right = min(fitting or candidates, key=lambda level: abs(level.column - line.column))
        return self._misplaced(line, right.column, right)

    def _could_take(self, level: Level, line: Line) -> bool:
        if level.expected.mode == "each":
            return is_id(line.key) and not line.rest and self._begins(line, level.expected)
        return level.expected.knows(line.key) and line.key not in level.keys

    def _first_is_astray(self, level: Level, line: Line) -> bool:
        """Whether the one label of a level stands wrongly rather than this line, which belongs beside it."""
        if len(level.keys) != 1 or level.dash or level.column == line.column:
            return False
        following = self.next(line)
        if following is not None and following.labeled and following.column == level.column:
            return False
        beside = self._beside(line)
        together = beside is not None and beside.labeled and beside.column == line.column
        return together or line.column == level.owner + STEP != level.column

    def _child(self, line: Line, top: Level) -> Cause | None:
        """A label further in than the one before it."""
        parent = top.last
        if parent is None:
            self.levels.append(Level(line.column, top.expected.below(""), line))
            return None
        if parent.rest:
            return self._too_far(line, parent, top)
        below = top.expected.below(parent.key)
        if below.mode == "text":
            raw = parent.raw.rstrip() + " |"
            fields = {"key": parent.key}
            return Cause("E025", parent.number, parent.column, len(parent.key), fields, {parent.number: raw})
        if not below.has(line.key) and top.expected.knows(line.key) and line.key not in top.keys:
            return self._misplaced(line, top.column, top)
        if below.mode == "labels" and not below.has(line.key) and not is_id(line.key):
            return self.lost_text(line, parent)
        listed = below.mode == "list"
        expected = below.below("") if listed else below
        level = Level(line.column, expected, line, listed=listed, owner=parent.column)
        self.levels.append(level)
        if below.mode == "each" and below.form is not None and self._id_is_lost(line, below):
            return self._lost_id(line, level)
        return None

    def _too_far(self, line: Line, parent: Line, top: Level) -> Cause:
        """Below a label that has a value already: either this line or the one before stands wrongly."""
        if top.listed and top.first is parent:
            outer = self.levels[-2].expected.below(self.levels[-2].last.key if self.levels[-2].last else "")
            return self._no_dash(parent, parent.column, line.column, outer)
        for level in self.closed:
            if level.column == line.column and not level.dash and level.expected.knows(parent.key):
                return self._misplaced(parent, level.column, level)
        if top.first is parent and self._first_is_astray(top, line):
            return self._misplaced(parent, line.column, None)
        if line.key not in LABELS and not is_id(line.key):
            return self.run_on(line, parent)
        right = None if top.expected.knows(line.key) else self.right_level(line)
        right = right or top
        return self._misplaced(line, right.column, right)

    def astray(self, line: Line, owner: Line) -> Cause:
        """A label that stands between the label of a text and the text."""
        if line.labeled and not line.dashes and self.levels[-1].last is owner:
            return self._too_far(line, owner, self.levels[-1])
        level = self.right_level(line)
        return self.moved_to(line, level) if level is not None else self._misplaced(line, owner.column, None)
