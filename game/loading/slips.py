"""From a slip in a text to the mistake its author reads, at its place in the file."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Final

from game.loading.nearest import nearest_label
from game.loading.nodes import Text
from game.loading.source import SourceFile
from game.story.slips import Slip, SlipKind

if TYPE_CHECKING:
    from game.loading.reading import Reading

CODES: Final[dict[SlipKind, str]] = {
    SlipKind.EMPTY: "E100",
    SlipKind.UNKNOWN_NAME: "E101",
    SlipKind.FORMER_NAME: "E102",
    SlipKind.WRONG_KIND: "E103",
    SlipKind.UNKNOWN_VALUE: "E104",
    SlipKind.UNKNOWN_RUNG: "E105",
    SlipKind.NOT_A_NUMBER: "E106",
    SlipKind.NEVER_TRUE: "E107",
    SlipKind.OUT_OF_RANGE: "E108",
    SlipKind.WRONG_OPERATOR: "E109",
    SlipKind.INCOMPLETE: "E110",
    SlipKind.LEFT_OVER: "E111",
    SlipKind.UNCLOSED_PARENTHESIS: "E112",
    SlipKind.UNOPENED_PARENTHESIS: "E113",
    SlipKind.TOO_DEEP: "E114",
    SlipKind.BAD_ID: "E115",
    SlipKind.FIRST_TIME_IN_DERIVED: "E116",
    SlipKind.BAD_EFFECT: "E117",
    SlipKind.UNKNOWN_BRACE: "E130",
    SlipKind.UNCLOSED_BRACE: "E131",
    SlipKind.END_WITHOUT_IF: "E132",
    SlipKind.ELSE_WITHOUT_IF: "E133",
    SlipKind.ELSE_AFTER_ELSE: "E134",
    SlipKind.IF_WITHOUT_END: "E135",
    SlipKind.IF_TOO_DEEP: "E136",
    SlipKind.IF_IN_VARIATION: "E137",
    SlipKind.VARIATION_IN_VARIATION: "E138",
    SlipKind.BAD_VARIATION: "E139",
    SlipKind.SINGLE_VARIATION: "E140",
    SlipKind.NOT_A_VALUE: "E141",
    SlipKind.METER_WITHOUT_WORDS: "E142",
    SlipKind.QUOTE_WITHOUT_SPACE: "E143",
    # The whole file was searched for these before a text of it is read.
    SlipKind.CONTROL_CHARACTER: "E005",
    SlipKind.DIRECTION_OVERRIDE: "E005",
}

_KINDS: Final = {
    "flag": "a flag", "meter": "a meter", "state": "a state", "news": "a piece of news",
    "derived": "a derived name",
}  # fmt: skip


def report(reading: Reading, node: Text, slips: Sequence[Slip]) -> None:
    too_deep = [slip for slip in slips if slip.kind is SlipKind.TOO_DEEP]
    for slip in too_deep or _causes(slips):
        if slip.kind in (SlipKind.CONTROL_CHARACTER, SlipKind.DIRECTION_OVERRIDE):
            continue
        line, column = where_in(reading.file, node, slip.offset)
        if slip.kind is SlipKind.UNKNOWN_NAME:
            name = " ".join(slip.found.split())
            reading.gathered.undeclared.setdefault(name, []).append(
                reading.file.span(line, column, slip.length)
            )
            reading.gathered.nearest[name] = slip.instead
        elif slip.kind is SlipKind.METER_WITHOUT_WORDS:
            place = reading.file.span(line, column, max(1, slip.length))
            reading.gathered.wordless.setdefault(slip.found, []).append(place)
        else:
            reading.file.report(CODES[slip.kind], line, column, max(1, slip.length), **_fields(reading, slip))


def _causes(slips: Sequence[Slip]) -> Sequence[Slip]:
    """Without each {else} and {end} whose {if …} was not understood: that is told of the {if …}."""
    opened = [slip.offset for slip in slips if slip.kind is SlipKind.UNKNOWN_BRACE]
    follows = (SlipKind.END_WITHOUT_IF, SlipKind.ELSE_WITHOUT_IF)
    return [slip for slip in slips if slip.kind not in follows or not any(at < slip.offset for at in opened)]


def _fields(reading: Reading, slip: Slip) -> dict[str, object]:
    fields: dict[str, object] = {"found": slip.found, "instead": _instead(reading, slip), "about": slip.about}
    if slip.kind in (SlipKind.WRONG_KIND, SlipKind.NOT_A_VALUE):
        fields["about"] = _KINDS.get(slip.about, slip.about)
    elif slip.kind is SlipKind.UNKNOWN_VALUE:
        fields["values"] = ", ".join(reading.vocabulary.names.states[slip.about].values)
    return fields


def _instead(reading: Reading, slip: Slip) -> str:
    """What to write; for an unknown brace that is close to a known one, that one."""
    if slip.kind is not SlipKind.UNKNOWN_BRACE or slip.instead != "\\{":
        return slip.instead
    said = slip.found.strip("{}")
    near = nearest_label(said, ("else", "end"))
    if not near and (name := reading.vocabulary.nearest(said, "flag", "derived")):
        near = f"if {name}"
    return f"{{{near}}}" if near else ""


def where_in(file: SourceFile, node: Text, offset: int) -> tuple[int, int]:
    """The line and column (from 0) where the character `offset` of a text stands in its file."""
    start = node.start
    if node.style in ("|", ">"):
        return _in_block(file, node, offset)
    if start.line == node.end.line:
        inside = 1 if node.style else 0
        line = file.lines[start.line]
        column = start.column + inside + offset
        if node.style:
            column = _in_quotes(line, start.column + 1, node.style, offset)
        return start.line, min(column, max(0, node.end.column - 1))
    return _in_folded(file, node, offset)


def _in_block(file: SourceFile, node: Text, offset: int) -> tuple[int, int]:
    before = node.text[:offset]
    number = before.count("\n")
    written = file.lines[node.start.line + 1 : node.end.line + 1]
    said = node.text.split("\n")
    indent = next(
        (
            len(line) - len(words)
            for line, words in zip(written, said, strict=False)
            if words and line.endswith(words)
        ),
        0,
    )
    return node.start.line + 1 + number, indent + len(before) - (before.rfind("\n") + 1)


def _in_quotes(line: str, column: int, quote: str, offset: int) -> int:
    """Walks a quoted text: an escape (`\\"`, `''`) is one character of it but two of the line."""
    for _ in range(offset):
        escaped = line[column : column + 1] == "\\" if quote == '"' else line[column : column + 2] == "''"
        column += 2 if escaped else 1
    return column


def _in_folded(file: SourceFile, node: Text, offset: int) -> tuple[int, int]:
    """In a text that runs over several lines without a bar: the word with the same number."""
    number = len(node.text[:offset].split()) - (
        0
        if node.text[offset : offset + 1].isspace()
        or not node.text[:offset]
        or node.text[offset - 1].isspace()
        else 1
    )
    for line in range(node.start.line, node.end.line + 1):
        first = node.start.column if line == node.start.line else 0
        words = file.lines[line][first:].split()
        if number < len(words):
            column = first
            for word in words[: number + 1]:
                column = file.lines[line].index(word, column) + len(word)
            return line, column - len(words[number])
        number -= len(words)
    return node.start.line, node.start.column
