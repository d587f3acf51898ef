"""The lines of an edition's file: which of them are made, which are the translator's, what they say of the original."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator
from typing import Final

from game.authoring.formatter_tree import Entry
from game.loading.nodes import Items, Labels, Node, Text
from game.loading.texts import one
from game.story.language import FORMS

LABELS: Final = "|".join(sorted({label.key for form in FORMS.values() for label in form.labels}))
_MADE: Final = re.compile(rf"#[:|!]|# (?:{LABELS}):(?: \||)?$")
PLAIN: Final = re.compile(r"[^\W\d_][^:#\n\"'{}\[\]&*|>%@`]*")


def tells(lines: Iterable[str]) -> bool:
    """Whether any of the lines is more than a comment."""
    return any(line.strip() and not line.lstrip().startswith("#") for line in lines)


def things(node: Node) -> Iterator[tuple[str, Node]]:
    """What stands under ids: labels, or a list of choices by their ids."""
    if isinstance(node, Labels):
        yield from node.values.items()
    elif isinstance(node, Items):
        for item in node.items:
            if isinstance(item, Labels) and "id" in item.values:
                yield one(item.values["id"]), item


def entry_of(entry: Entry | None, key: str) -> Entry | None:
    return next((inner for inner in entry.inner if inner.key == key), None) if entry is not None else None


def kept(lines: list[str], indent: int) -> list[str]:
    """The translator's own comments among some lines."""
    own = (line.strip() for line in lines)
    return [f"{' ' * indent}{line}" for line in own if line and not _MADE.match(line)]


def joined(node: Node) -> str:
    if isinstance(node, Text):
        return node.text
    return "\n".join(original_lines(node))


def original_lines(node: Node) -> list[str]:
    """A text of the original, line by line; a list an item a line."""
    if isinstance(node, Text):
        return node.text.rstrip().split("\n")
    items = node.items if isinstance(node, Items) else []
    return [line for item in items for line in _dashed(original_lines(item))]


def _dashed(lines: list[str]) -> list[str]:
    return [f"- {lines[0]}", *(f"  {line}" for line in lines[1:])] if lines else []


def key_as_typed(key: str) -> str:
    return key if re.fullmatch(r"[\w' -]+", key) else json.dumps(key, ensure_ascii=False)
