"""Lines that are lost: what stands below them is taken for something else."""

from __future__ import annotations

from typing import Final

from game.loading.levels import STEP, Levels
from game.loading.outline import Expected, Level, Line
from game.loading.written import Cause
from game.story.ids import is_id

_TEXTS: Final = ("text", "says", "words")


class Lost(Levels):
    """Finds what stands where a label, an id or the label of a text is lost above it."""

    def run_on(self, line: Line, before: Line) -> Cause:
        """Words below a label that has its value: most likely the label of a text is lost."""
        level = next((level for level in reversed(self.levels) if level.last is before), None)
        label = next((key for key in _TEXTS if level and level.expected.knows(key)), "")
        if level is not None and label and label not in level.keys and not self._comes(label, line, before):
            raw = f"{' ' * before.column}{label}: |\n{line.raw}"
        else:
            raw = ""
        return Cause("E044", line.number, line.column, 10_000, {"key": before.key}, {line.number: raw})

    def lost_text(self, line: Line, before: Line) -> Cause:
        """Words where labels are meant: most likely the label of a text is lost."""
        level = next(level for level in reversed(self.levels) if level.last is before)
        below = level.expected.below(before.key)
        label = next((key for key in _TEXTS if below.knows(key)), "")
        if not label:
            return Cause("E024", line.number, line.column, 10_000, {}, {line.number: ""}, lossy=True)
        return self._insert("E047", line, f"{' ' * (before.column + STEP)}{label}: |", {"key": label})

    def lost_text_of(self, line: Line) -> Cause | None:
        """The same for words that stand further in than the labels of something that has no text yet."""
        for level in reversed(self.levels):
            if level.column >= line.column or level.dash or level.expected.mode != "labels":
                continue
            label = next((key for key in _TEXTS if level.expected.knows(key)), "")
            if label and label not in level.keys and not self._comes(label, line, level.first):
                return self._insert("E047", line, f"{' ' * level.column}{label}: |", {"key": label})
            return None
        return None

    def _comes(self, label: str, line: Line, before: Line) -> bool:
        """Whether a label stands further down, beside `before`."""
        following = self.next(line)
        while following is not None and following.indent >= before.indent:
            if following.column == before.column and following.key == label:
                return True
            if following.dashes and following.dashes[0] < before.column:
                return False
            following = self.next(following)
        return False

    def lost_above(self, line: Line) -> Cause | None:
        """A line in a text whose own label is lost: the first choice, the first scene, `go` of `otherwise`."""
        level = next((level for level in reversed(self.levels) if not level.dash), None)
        if level is None or level.expected.form is None or level.expected.mode != "labels":
            return None
        if level.expected.knows(line.key) and not line.dashes:
            return None
        for label in level.expected.form.labels:
            if label.key not in level.keys and self._stands_below(line, level.expected.below(label.key)):
                return self._insert("E047", line, f"{' ' * level.column}{label.key}:", {"key": label.key})
        return None

    def _stands_below(self, line: Line, below: Expected) -> bool:
        if below.form is None:
            return False
        if line.dashes:
            return below.mode == "list" and line.key == "id" and below.form.name == "choice"
        if below.mode == "each":
            return is_id(line.key) and not line.rest and self._begins(line, below)
        return line.key == "go" and below.knows("go")

    def _lost_list(self, line: Line, top: Level) -> Cause | None:
        """An item below a label that has a value: the label of its own list may be lost."""
        if (
            top.last is None
            or not top.last.rest
            or top.expected.form is None
            or top.expected.mode != "labels"
        ):
            return None
        key = line.key or line.rest.lstrip("{ ").partition(":")[0]
        for label in top.expected.form.labels:
            below = top.expected.below(label.key)
            if label.key not in top.keys and below.item_knows(key):
                return self._insert("E047", line, f"{' ' * top.column}{label.key}:", {"key": label.key})
        return None

    def _lost_id(self, line: Line, top: Level) -> Cause:
        """Labels right below `scenes:`, where an id should stand first."""
        what = top.expected.form.called if top.expected.form else ""
        above = f"{' ' * max(0, line.column - STEP)}id-{line.number + 1}:"
        return self._insert("E046", line, above, {"key": line.key, "id": what})

    def _id_is_lost(self, line: Line, below: Expected) -> bool:
        if not Expected("labels", below.form).knows(line.key):
            return False
        following = self.next(line)
        return bool(line.rest) and following is not None and following.column == line.column
