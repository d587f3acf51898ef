"""Finds the line that stands in the wrong place, or whose dash, colon, bar or label is missing."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from game.loading.outline import LABELS, Expected, Line, line_of, opens_text, text_end, tight
from game.loading.standing import Standing
from game.loading.written import Cause, last_line, wrong_value
from game.story.ids import is_id

_OTHER_COLON: Final = re.compile(r"(?P<key>[^\W_][\w-]*)\s*[：﹕ː∶]\s*(?P<rest>.*)")
"""Signs that look like a colon, and come from the keyboards and web pages of others."""


def first_cause(lines: Sequence[str], expected: Expected, *, values: bool) -> Cause | None:
    """The first thing wrong with the outline of a file, or None.

    `expected` is what the file as a whole holds. `values` says whether to look at how values
    are written too: YAML has already read them where it did not give up.
    """
    return _Walk(lines, expected, values).cause()


class _Walk:
    def __init__(self, lines: Sequence[str], expected: Expected, values: bool) -> None:
        self.lines = lines
        self.values = values
        self.standing = Standing(lines, expected)
        self.before: Line | None = None
        self.text_indent: int | None = None
        """How far in the text stands that ended just above, if one did."""

    def cause(self) -> Cause | None:
        number = 0
        while number < len(self.lines):
            line = line_of(number, self.lines[number])
            if line is None:
                number += 1
                continue
            if line.indent == 0 and line.raw.startswith(("---", "...", "%")):
                told = self._for_other_programs(line)
                if told:
                    return told
                number += 1
                continue
            found = self._line(line)
            if found is None and self.values and (line.labeled or line.dashes):
                found = wrong_value(line, self.lines)
            if found:
                return found
            if line.labeled or line.dashes or self.before is None:
                self.before = line
            following = self._after(line)
            if isinstance(following, Cause):
                return following
            number = following
        return None

    def _line(self, line: Line) -> Cause | None:
        outside = self._empty_text(line) or self._outside_text(line)
        if outside:
            return outside
        for dash in line.dashes:
            found = self.standing.dash(line, dash)
            if found:
                return found
        if line.labeled:
            found = self.standing.item(line) if line.dashes else self.standing.label(line, self.before)
        else:
            found = self._loose(line)
        self.text_indent = None
        return found

    def _after(self, line: Line) -> int | Cause:
        """The number of the line after a value, or what is wrong inside it."""
        if not opens_text(line.rest):
            return last_line(line, self.lines) + 1
        end, indent, left = text_end(self.lines, line.number, line.owner)
        if left is not None and indent is not None:
            return self._left(line, left, indent)
        swallowed = self._swallowed(line, end)
        if swallowed:
            return swallowed
        self.text_indent = indent
        return end

    def _for_other_programs(self, line: Line) -> Cause | None:
        """A line of dashes in the midst of a file, for which YAML would read it as two; a line of YAML's own."""
        begins = any(raw.strip() and not raw.startswith(("#", "%")) for raw in self.lines[: line.number])
        after = next((raw for raw in self.lines[line.number + 1 :] if raw.strip()), "")
        if line.raw.startswith("%"):
            return Cause("E036", line.number, 0, 10_000, {}, {line.number: ""})
        return (
            Cause("E037", line.number, 0, 3, {}, {line.number: ""}) if begins and after[:1] == " " else None
        )

    # --- texts ---

    def _empty_text(self, line: Line) -> Cause | None:
        """The words of a text that has none, where they stand no further in than its label."""
        before = self.before
        if before is None or self.text_indent is not None or not opens_text(before.rest):
            return None
        if line.dashes or self.standing.fits(line):
            return None
        spaces = before.owner + 2
        mended = {line.number: " " * spaces + line.raw.lstrip(" ")}
        return Cause("E032", line.number, line.indent, 10_000, {"spaces": spaces}, mended)

    def _outside_text(self, line: Line) -> Cause | None:
        """A line with a colon in its words, just after a text that it has left."""
        indent = self.text_indent
        if indent is None or line.dashes or not line.labeled or line.column >= indent:
            return None
        if line.key in LABELS or " " not in line.key or self.standing.fits(line):
            return None
        mended = {line.number: " " * indent + line.raw.lstrip(" ")}
        return Cause("E032", line.number, line.column, 10_000, {"spaces": indent}, mended)

    def _left(self, owner: Line, number: int, indent: int) -> Cause:
        """A line that stands between a text's label and the text."""
        raw = self.lines[number]
        line = line_of(number, raw)
        here = len(raw) - len(raw.lstrip(" "))
        if line is not None and line.key in LABELS:
            return self.standing.astray(line, owner)
        words = [n for n in range(owner.number + 1, self._end(owner)) if self.lines[n].strip()]
        first, others = words[0], [n for n in words[1:] if n != number]
        together = [n for n in others if self._indent(n) >= indent]
        if not together and (len(words) > 2 or here == owner.owner + 2):
            mended = {first: " " * here + self.lines[first].lstrip(" ")}
            return Cause("E032", first, indent, 10_000, {"first": "yes", "spaces": here}, mended)
        mended = {number: " " * indent + raw.lstrip(" ")}
        return Cause("E032", number, here, 10_000, {"spaces": indent}, mended)

    def _end(self, owner: Line) -> int:
        """The number of the first line after a text that stands no further in than its label."""
        for number in range(owner.number + 1, len(self.lines)):
            if self.lines[number].strip() and self._indent(number) <= owner.owner:
                return number
        return len(self.lines)

    def _indent(self, number: int) -> int:
        return len(self.lines[number]) - len(self.lines[number].lstrip(" "))

    def _swallowed(self, owner: Line, end: int) -> Cause | None:
        """A label that stands so far in that it became part of the text above it, or whose own label is lost."""
        for number in range(owner.number + 1, end):
            raw = self.lines[number]
            if ":" not in raw:
                continue
            line = line_of(number, raw)
            if line is None or not line.labeled:
                continue
            lost = self.standing.lost_above(line)
            if lost:
                return lost
            if line.key in LABELS:
                level = self.standing.right_level(line)
                if level is not None:
                    return self.standing.moved_to(line, level)
        return None

    # --- lines without a label ---

    def _loose(self, line: Line) -> Cause | None:
        words = line.raw[line.column :].strip()
        other = _OTHER_COLON.match(words)
        if other and other["key"] in LABELS:
            raw = f"{line.raw[: line.column]}{other['key']}: {other['rest']}"
            fields = {"key": other["key"], "rest": other["rest"]}
            return Cause("E024", line.number, line.column, len(words), fields, {line.number: raw})
        joined = tight(words)
        if joined and (joined[0] in LABELS or not (line.dashes or self._goes_on(line))):
            key, rest = joined
            at = line.column + len(key) + 1
            mended = {line.number: f"{line.raw[:at]} {line.raw[at:].lstrip()}"}
            fields = {"key": key, "rest": rest, "odd": "yes" if line.raw[at].isspace() else ""}
            return Cause("E021", line.number, line.column, len(key) + 1, fields, mended)
        if line.dashes:
            first, _, rest = words.partition(" ")
            if rest and self.standing.knows_item(first):
                at = line.column + len(first)
                mended = {line.number: f"{line.raw[:at]}:{line.raw[at:]}"}
                return Cause(
                    "E024", line.number, line.column, len(first), {"key": first, "rest": rest}, mended
                )
            self.standing.value(line)
            return None
        return self._without_dash(line, words) or self._without_label(line, words)

    def _goes_on(self, line: Line) -> bool:
        """Whether a line without a label may be the rest of the value above it."""
        before = self.before
        return (
            before is not None
            and line.column > before.column
            and self.standing.takes(before) in ("text", "any")
        )

    def _without_dash(self, line: Line, words: str) -> Cause | None:
        number, column = line.number, line.column
        listed = self.standing.in_list(line, self.before)
        inner = line_of(number, " " * (column + 1) + words[1:].lstrip())
        labeled = inner is not None and inner.key in LABELS and inner.column == column + 1
        if words[0] == "-" and words[1:2] not in ("", "-") and (listed or labeled):
            rest = words[1:].lstrip()
            raw = f"{line.raw[:column]}- {rest}"
            fields = {"rest": rest, "odd": "yes" if words[1].isspace() else ""}
            return Cause("E022", number, column, 1, fields, {number: raw})
        if listed is not None and words[0] not in "-#":
            raw = " " * listed + "- " + words
            return Cause("E023", number, column, 10_000, {}, {number: raw})
        if labeled and words[0] in "\"'[{*&!":
            raw = line.raw[:column] + words[1:]
            return Cause("E028", number, column, 1, {"sign": words[0], "label": "yes"}, {number: raw})
        return None

    def _without_label(self, line: Line, words: str) -> Cause | None:
        number, column, before = line.number, line.column, self.before
        first = words.split()[0]
        if self.standing.lone_id(line, words):
            raw = line.raw.rstrip() + ":"
            return Cause("E024", number, column, len(words), {"key": words}, {number: raw})
        if self.text_indent is not None and first not in LABELS:
            raw = " " * self.text_indent + words
            return Cause("E032", number, column, 10_000, {"spaces": self.text_indent}, {number: raw})
        if (
            before is not None
            and column > before.column
            and not (first in LABELS and self.standing.knows(first))
        ):
            return self._run_on(line, before, words)
        first, _, rest = words.partition(" ")
        lost = self.standing.lost_text_of(line) if rest and first not in LABELS else None
        if lost:
            return lost
        if first in LABELS or (not rest and is_id(first)):
            at = column + len(first)
            raw = f"{line.raw[:at]}:{line.raw[at:]}"
            fields = {"key": first, "rest": rest.strip()}
            return Cause("E024", number, column, len(first), fields, {number: raw})
        return Cause("E024", number, column, 10_000, {}, {number: ""}, lossy=True)

    def _run_on(self, line: Line, before: Line, words: str) -> Cause | None:
        """Words below a label that has its value, or whose text needs a bar."""
        takes = self.standing.takes(before)
        if takes in ("labels", "each") and is_id(words):
            raw = line.raw.rstrip() + ":"
            return Cause("E024", line.number, line.column, len(words), {"key": words}, {line.number: raw})
        if takes == "labels":
            return self.standing.lost_text(line, before)
        if takes == "each":
            return self._no_colon_before_bracket(line, words) or Cause(
                "E024", line.number, line.column, 10_000, {}, {line.number: ""}, lossy=True
            )
        if takes == "text" and not before.rest:
            troublesome = words[0] in "\"'[{&*!%@`|>,]}" or " #" in words or ": " in f"{words} "
            return self._no_bar(before) if troublesome and self.values else None
        if takes == "value" or (takes == "text" and before.rest and self.values and ": " in f"{words} "):
            return self.standing.run_on(line, before)
        return None

    @staticmethod
    def _no_colon_before_bracket(line: Line, words: str) -> Cause | None:
        """`cover {one-of: …}`: what stands before the bracket is the name."""
        found = re.match(r"([^\[{]+?) +(?=[\[{])", words)
        if found is None:
            return None
        at = line.column + len(found[1])
        fields = {"key": found[1], "rest": words[found.end() :]}
        mended = {line.number: f"{line.raw[:at]}:{line.raw[at:]}"}
        return Cause("E024", line.number, line.column, len(found[1]), fields, mended)

    def _no_bar(self, before: Line) -> Cause:
        raw = before.raw.rstrip() + " |"
        return Cause(
            "E025", before.number, before.column, len(before.key), {"key": before.key}, {before.number: raw}
        )
