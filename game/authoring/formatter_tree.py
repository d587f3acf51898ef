"""A file as labels and lists with everything that stands around them: comments, blank lines, the lines as typed.

What YAML makes of a file forgets comments and how things were written; here nothing is forgotten,
so that a file can be written again with only its order and its spaces changed.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import Final

from game.loading.events import Unreadable, read_nodes
from game.loading.nodes import Items, Labels, Node, Text
from game.loading.record import SHELVES, shelf_of
from game.loading.source import Nowhere, SourceFile
from game.story.language import FORMS, Each, FormName, IdKind, Inside, ListOf, Takes, Ways

STEP: Final = 2
_HEADER: Final = re.compile(r"[|>][-+]?([1-9])?[-+]?")
_EDITION: Final[Mapping[str, FormName]] = {
    "entries": "edition entry",
    "documents": "edition document",
    "sources": "edition source",
    "people": "edition person",
    "places": "edition place",
    "glossary": "edition term",
}

_KINDS: Final[Mapping[str, IdKind]] = {
    "entries": "entry",
    "documents": "document",
    "sources": "source",
    "people": "person",
    "places": "place",
    "glossary": "term",
    "anachronisms": "anachronism",
}


class Untidy(Exception):
    """A file that is written in a way that cannot be taken apart line by line."""


@dataclass(slots=True)
class Entry:
    """A label, or the dash of a list (`key` is then empty), with all that stands around and under it.

    `lead` are comments and blank lines above it, `head` is its own line from the label (or from
    after the dash) on, `body` the further lines of its value as they were typed, `inner` the
    labels or items under it, and `tail` the comments that end them. `base` is how far in the lines
    of a text after a bar stood.
    """

    key: str
    head: str
    node: Node
    lead: list[str] = field(default_factory=list)
    body: list[str] = field(default_factory=list)
    base: int = 0
    inner: list[Entry] = field(default_factory=list)
    tail: list[str] = field(default_factory=list)

    @property
    def is_block(self) -> bool:
        """Whether its value is a text after a bar."""
        return isinstance(self.node, Text) and self.node.style in ("|", ">")


def takes_of(name: str) -> Takes | None:
    """What a file of a story holds, by its name; None for one that is written in another language."""
    folder, _, last = name.rpartition("/")
    if not last.endswith((".yaml", ".yml")):
        return None
    match folder.split("/"):
        case [""]:
            if last == "credits.yaml":
                return Each("name", Inside("credit"))
            return Inside("story" if last == "story.yaml" else "chapter")
        case ["record"]:
            shelf = shelf_of(last)
            return None if shelf is None else Each("id", Inside(SHELVES[shelf]), _KINDS[shelf])
        case ["editions", _]:
            return Inside("edition story" if last == "story.yaml" else "edition chapter")
        case ["editions", _, "record"]:
            shelf = shelf_of(last) or ""
            return Each("id", Inside(_EDITION[shelf]), _KINDS[shelf]) if shelf in _EDITION else None
    return None


def under(takes: Takes | None, key: str, node: Node) -> Takes | None:
    """What the value under a label (or, with an empty `key`, after a dash) takes; None where nobody knows."""
    found: Takes | None = None
    match takes:
        case Inside(form):
            labels = {label.key: label.takes for label in FORMS[form].labels}
            found = labels.get(key)
        case Each(of=of):
            found = of
        case ListOf(of=of) if not key:
            found = of
        case Ways() if not key:
            found = Inside("way")
    return spelled(found, node)


def spelled(takes: Takes | None, node: Node) -> Takes | None:
    """The same, where a bare text stands for the one label it is short for, or a value for a list of one."""
    if isinstance(takes, ListOf) and not isinstance(node, Items):
        return spelled(takes.of, node)
    if isinstance(takes, Inside) and isinstance(node, Text):
        form = FORMS[takes.form]
        return form.label(form.short).takes if form.short else None
    return takes


def root_of(file: SourceFile) -> Node | None:
    """What YAML makes of a file; Untidy where it gives up."""
    try:
        return read_nodes(file.text, _unheard)
    except Unreadable:
        raise Untidy from None


def _unheard(*_: object, **__: object) -> None:
    """For reading what has been read before: its mistakes are known."""


def source_of(name: str, data: bytes) -> SourceFile:
    """The text of a file, its mistakes forgotten."""
    return SourceFile(name, data, Nowhere())


def tree_of(file: SourceFile) -> Entry:
    """The whole file: an entry without a line of its own. Raises Untidy."""
    root = root_of(file)
    if root is None:
        return Entry("", "", Labels(_Top(), None), tail=[line.strip() for line in file.lines])
    if not isinstance(root, Labels) or any(line.startswith(("---", "...", "%")) for line in file.lines):
        raise Untidy
    whole = Entry("", "", root)
    reader = _Reader(file.lines)
    rest = reader.labels(whole, root, len(file.lines))
    first = reader.line_of(root)
    whole.inner[0].lead[:0] = reader.trivia(0, first)
    whole.tail += rest
    return whole


class _Top:
    line = 0
    column = 0


class _Reader:
    def __init__(self, lines: list[str]) -> None:
        self.lines = lines

    def line_of(self, node: Node) -> int:
        return node.start.line

    def trivia(self, first: int, end: int) -> list[str]:
        """Lines between two values: comments and blank ones, or the file is beyond us."""
        found = [line.rstrip() for line in self.lines[first:end]]
        if any(line.strip() and not line.lstrip().startswith("#") for line in found):
            raise Untidy
        return found

    def labels(self, owner: Entry, node: Labels, end: int) -> list[str]:
        """Puts the labels of `node` under `owner`; the trivia after the last that is none of theirs."""
        column = node.start.column
        starts = []
        for key, value in node.values.items():
            if value.label is None or value.label.column != column:
                raise Untidy
            starts.append((key, value, value.label.line))
        if len({line for _, _, line in starts}) < len(starts):
            raise Untidy
        rest: list[str] = []
        for number, (key, value, line) in enumerate(starts):
            last = starts[number + 1][2] if number + 1 < len(starts) else end
            entry = Entry(key, self.lines[line][column:].rstrip(), value, lead=rest)
            rest = self.value(entry, line, column, last)
            owner.inner.append(entry)
        return _claimed(owner, rest, column)

    def items(self, owner: Entry, node: Items, end: int) -> list[str]:
        dashes = [self.dash(item) for item in node.items]
        column = dashes[0][1]
        if any(other != column for _, other in dashes):
            raise Untidy
        rest: list[str] = []
        for number, item in enumerate(node.items):
            line = dashes[number][0]
            last = dashes[number + 1][0] if number + 1 < len(dashes) else end
            entry = Entry("", "", item, lead=rest)
            if isinstance(item, Labels) and not self.is_flow(item):
                if item.start.line != line:
                    raise Untidy
                rest = self.labels(entry, item, last)
            elif isinstance(item, Items) and not self.is_flow(item):
                raise Untidy
            else:
                if item.start.line != line:
                    raise Untidy
                entry.head = self.lines[line][item.start.column :].rstrip()
                rest = self.value(entry, line, column, last)
            owner.inner.append(entry)
        return _claimed(owner, rest, column)

    def dash(self, item: Node) -> tuple[int, int]:
        line = item.start.line
        before = self.lines[line][: item.start.column].rstrip()
        if not before.endswith("-") or before.strip() != "-":
            raise Untidy
        return line, len(before) - 1

    def is_flow(self, node: Node) -> bool:
        return self.lines[node.start.line][node.start.column : node.start.column + 1] in ("{", "[")

    def value(self, entry: Entry, line: int, column: int, end: int) -> list[str]:
        """Takes the lines of a value; the trivia after it."""
        node = entry.node
        if isinstance(node, Text):
            last = self.block_end(entry, line, column, end) if entry.is_block else max(line, node.end.line)
            if not entry.is_block and last > line and node.end.column == 0:
                last -= 1
            while last > line and not self.lines[last].strip():
                last -= 1
            entry.body = [row.rstrip() for row in self.lines[line + 1 : last + 1]]
            return self.trivia(last + 1, end)
        if self.is_flow(node):
            last = end - 1
            while last > line and (not self.lines[last].strip() or self.lines[last].lstrip()[0] == "#"):
                last -= 1
            entry.body = [row.rstrip() for row in self.lines[line + 1 : last + 1]]
            return self.trivia(last + 1, end)
        first = self.line_of(node)
        above = self.trivia(line + 1, first)
        rest = self.labels(entry, node, end) if isinstance(node, Labels) else self.items(entry, node, end)
        entry.inner[0].lead[:0] = above
        return rest

    def block_end(self, entry: Entry, line: int, column: int, end: int) -> int:
        """The last line of a text after a bar, and (kept in the entry) how far in it stands."""
        header = _HEADER.search(self.lines[line], entry.node.start.column)
        if entry.node.start.line != line:
            raise Untidy
        base = column + int(header[1]) if header and header[1] else 0
        last = line
        for number in range(line + 1, end):
            row = self.lines[number]
            indent = len(row) - len(row.lstrip(" "))
            if not row.strip(" "):
                continue
            base = base or indent
            if indent < base or base <= column:
                break
            last = number
        entry.base = base
        return last


def _claimed(owner: Entry, rest: list[str], column: int) -> list[str]:
    """Leaves the comments that stand as far in as what is under `owner` with it; returns the others."""
    kept = 0
    for number, line in enumerate(rest):
        if line and len(line) - len(line.lstrip()) < column:
            break
        if line and column:
            kept = number + 1
    owner.tail += rest[:kept]
    return rest[kept:]


def written(entries: list[Entry], indent: int) -> list[str]:
    """The lines of labels or items that begin at a column, whatever they stood at before."""
    lines: list[str] = []
    for entry in entries:
        lines += _trivia(entry.lead, indent)
        lines += _item(entry, indent) if _is_item(entry) else _label(entry, indent)
    return lines


def _is_item(entry: Entry) -> bool:
    return not entry.key


def _label(entry: Entry, indent: int) -> list[str]:
    lines = [" " * indent + entry.head, *_body(entry, indent)]
    lines += written(entry.inner, indent + STEP)
    return [*lines, *_trivia(entry.tail, indent + STEP)]


def _item(entry: Entry, indent: int) -> list[str]:
    if not entry.inner:
        return [f"{' ' * indent}- {entry.head}".rstrip(), *_body(entry, indent)]
    first, *others = entry.inner
    above = _trivia(first.lead, indent)
    lines = written([replace(first, lead=[]), *others], indent + STEP)
    lines[0] = f"{' ' * indent}- {lines[0].lstrip(' ')}"
    return [*above, *lines, *_trivia(entry.tail, indent + STEP)]


def _trivia(lines: list[str], indent: int) -> list[str]:
    return [f"{' ' * indent}{line.strip()}" if line.strip() else "" for line in lines]


def _body(entry: Entry, indent: int) -> list[str]:
    """The further lines of a value, moved as a whole."""
    said = [line for line in entry.body if line.strip()]
    if not said:
        return [""] * len(entry.body)
    old = entry.base or min(len(line) - len(line.lstrip(" ")) for line in said)
    return [" " * (indent + STEP) + line[old:] if line.strip() else "" for line in entry.body]
