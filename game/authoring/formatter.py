"""Tidies a story's files: their order, their spaces, their bars. What they say, and every comment, stays.

A file is written again only if reading it again gives the same story; where that is not so, less
of it is tidied, and in the end nothing.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Final

from game.authoring.formatter_same import Readings
from game.authoring.formatter_tree import (
    STEP,
    Entry,
    Untidy,
    source_of,
    takes_of,
    tree_of,
    under,
    written,
)
from game.loading import BadStory
from game.loading.files import Changed, Files
from game.loading.nodes import Labels, Text
from game.loading.source import SourceFile
from game.story.language import FORMS, Each, Inside, Prose, Takes, Words

WIDTH: Final = 100
"""A text that is put after a bar is broken into lines of at most this width."""

SHORT: Final = 60
"""A text of at most so many characters and without punctuation may stand beside its label."""

_PUNCTUATION: Final = re.compile(r"[^\w\s'’-]")
_NO_LINE_BEGINS: Final = (">", "—", "–", "{", "|", "}")


@dataclass(frozen=True, slots=True)
class Tidied:
    """`changed` are the files to write again with their new text; `left` those that could not be taken apart."""

    changed: Mapping[str, str] = field(default_factory=dict)
    left: tuple[str, ...] = ()


def format_story(files: Files) -> Tidied:
    """The story's files as they would stand tidied. Raises BadStory where it cannot be read at all."""
    named = {name: takes for name in files.names() if (takes := takes_of(name)) is not None}
    sources = {name: source_of(name, files.read(name)) for name in named}
    unfolded = {name: _unfolded(source) for name, source in sources.items()}
    before = Readings(Changed(files, unfolded))
    if before.story is None:
        raise BadStory(before.diagnostics)
    texts: dict[str, str] = {}
    left: list[str] = []
    for name, takes in named.items():
        try:
            texts[name] = tidied(name, unfolded[name], takes)
        except Untidy:
            left.append(name)
    if not Readings(Changed(files, {**unfolded, **texts})).same_as(before):
        for name in list(texts):
            texts[name] = _as_far_as_it_goes(files, name, named[name], unfolded, before)
    changed = {name: text for name, text in texts.items() if text.encode() != files.read(name)}
    return Tidied(changed, tuple(left))


def _as_far_as_it_goes(
    files: Files, name: str, takes: Takes, unfolded: Mapping[str, str], before: Readings
) -> str:
    """The file with as much tidied as leaves the story the same, tried alone."""
    for order, bars in ((True, False), (False, True), (False, False)):
        text = tidied(name, unfolded[name], takes, order=order, bars=bars)
        if Readings(Changed(files, {**unfolded, name: text})).same_as(before):
            return text
    return files.read(name).decode("utf-8", errors="replace")


def tidied(name: str, text: str, takes: Takes, *, order: bool = True, bars: bool = True) -> str:
    """One file's text tidied; without `order` its labels stay where they are, without `bars` its texts.

    Raises Untidy where the file cannot be taken apart without losing anything.
    """
    file = source_of(name, text.encode())
    tree = tree_of(file)
    _tidy(tree, takes, 0, file, order=order, bars=bars)
    lines = [*written(tree.inner, 0), *(line.strip() for line in tree.tail)]
    found = "\n".join(_spaced(lines, _texts(lines, name))).strip("\n") + "\n"
    if _comments(found, name) != _comments(text, name):
        raise Untidy
    return found


def _unfolded(file: SourceFile) -> str:
    """The file with a bar in place of every `>`: each line of such a text then means what was typed."""
    try:
        tree = tree_of(file)
    except Untidy:
        return file.text
    lines = list(file.lines)
    for entry in _entries(tree):
        if isinstance(entry.node, Text) and entry.node.style == ">":
            mark = entry.node.start
            lines[mark.line] = f"{lines[mark.line][: mark.column]}|{lines[mark.line][mark.column + 1 :]}"
    return "\n".join(lines)


def _entries(entry: Entry) -> Iterator[Entry]:
    for inner in entry.inner:
        yield inner
        yield from _entries(inner)


def _tidy(
    entry: Entry, takes: Takes | None, indent: int, file: SourceFile, *, order: bool, bars: bool
) -> None:
    """Puts the labels under an entry in the order of the language, and texts after bars."""
    for inner in entry.inner:
        below = under(takes, inner.key, inner.node)
        if bars and inner.key and not inner.inner:
            _after_a_bar(inner, takes, below, indent, file)
        inner.head = inner.head.rstrip()
        if inner.inner:
            deeper = indent + STEP if inner.key else indent
            _tidy(inner, below, deeper, file, order=order, bars=bars)
    if order and isinstance(takes, Inside) and isinstance(entry.node, Labels):
        _in_order(entry, [label.key for label in FORMS[takes.form].labels])
    if isinstance(takes, Each) and takes.kind == "scene":
        for inner in entry.inner[1:]:
            if "" not in inner.lead[:1]:
                inner.lead.insert(0, "")


def _in_order(entry: Entry, keys: list[str]) -> None:
    """Sorts labels as the language lists them; one that it does not know stays after the one above it."""
    rank, ranks = -1, []
    for inner in entry.inner:
        rank = keys.index(inner.key) if inner.key in keys else rank
        ranks.append(rank)
    if ranks == sorted(ranks):
        return
    first = entry.inner[0]
    heading = max((number + 1 for number, line in enumerate(first.lead) if not line.strip()), default=0)
    above, first.lead = first.lead[:heading], first.lead[heading:]
    pairs = sorted(zip(ranks, range(len(ranks)), strict=True))
    entry.inner = [entry.inner[number] for _, number in pairs]
    entry.inner[0].lead = [*above, *entry.inner[0].lead]


def _after_a_bar(
    entry: Entry, owner: Takes | None, takes: Takes | None, indent: int, file: SourceFile
) -> None:
    """Puts a text after a bar where `check` would ask for it."""
    node = entry.node
    if not isinstance(node, Text) or node.style == "|" or not _asks(owner, takes, node):
        return
    if node.text != node.text.strip() or "\t" in node.text or node.start.line != _line(entry):
        return
    end = file.lines[node.end.line][node.end.column :] if node.end.column else ""
    comment = end.strip()
    head = file.lines[node.start.line][node.label.column if node.label else 0 : node.start.column].rstrip()
    entry.head = f"{head} |  {comment}" if comment else f"{head} |"
    entry.body = [" " * STEP + line if line else "" for line in wrapped(node.text, WIDTH - indent - STEP)]
    entry.base = STEP
    entry.node = Text(node.text, node.start, node.end, "|", node.label)


def _line(entry: Entry) -> int:
    return entry.node.label.line if entry.node.label is not None else entry.node.start.line


def _asks(owner: Takes | None, takes: Takes | None, node: Text) -> bool:
    if isinstance(takes, Words) and takes.lines and isinstance(owner, Inside):
        # `forged papers: You carry an identity card …` is meant to stand on one line.
        return len(node.text) > SHORT and not takes.kept
    if not isinstance(takes, Prose):
        return False
    return bool(node.style) or len(node.text) > SHORT or _PUNCTUATION.search(node.text) is not None


def wrapped(text: str, width: int) -> list[str]:
    """A text in lines that mean the same: broken at spaces outside braces, never before a sign that begins a line."""
    lines = []
    for paragraph in text.split("\n"):
        line = ""
        for word in paragraph.split(" "):
            free = line.count("{") == line.count("}") and not word.startswith(_NO_LINE_BEGINS)
            if line and free and len(line) + 1 + len(word) > width:
                lines.append(line)
                line = word
            else:
                line = f"{line} {word}" if line else word
        lines.append(line.rstrip())
    return lines


def _texts(lines: list[str], name: str) -> set[int]:
    """The numbers of the lines that are part of a text, where a blank line is the author's."""
    file = source_of(name, "\n".join(lines).encode())
    found: set[int] = set()
    for entry in _entries(tree_of(file)):
        if entry.body:
            first = entry.node.start.line + 1
            found.update(range(first, first + len(entry.body)))
    return found


def _spaced(lines: list[str], texts: set[int]) -> Iterator[str]:
    """The lines without two blank ones in a row, but for those within a text."""
    blank = True
    for number, line in enumerate(lines):
        if line or number in texts or not blank:
            yield line
        blank = not line and number not in texts


def _comments(text: str, name: str) -> Counter[str]:
    """Every comment of a file."""
    found: Counter[str] = Counter()
    tree = tree_of(source_of(name, text.encode()))
    for entry in (tree, *_entries(tree)):
        found.update(line.strip() for line in (*entry.lead, *entry.tail) if line.strip())
        _, sign, comment = entry.head.partition(" #")
        if sign:
            found[comment.strip()] += 1
    return found
