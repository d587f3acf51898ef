"""Where a value of a story stands in its files.

Mistakes are few and a story may be large: instead of keeping a place for every value, the
file is read again when a place in it is asked for.
"""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from game.loading.diagnostics import Span
from game.loading.events import Unreadable, read_nodes
from game.loading.nodes import Items, Labels, Node, Text
from game.loading.reading import Owner
from game.loading.slips import where_in
from game.loading.source import Mended, Nowhere, SourceFile, extent
from game.loading.texts import one

_KEPT_FILES: Final = 8
_UNDER: Final = {
    "scene": "scenes", "flag": "flags", "meter": "meters", "state": "states", "news": "news",
    "derived": "derived", "ending": "endings",
}  # fmt: skip
STORY_FILE: Final = "story.yaml"


@dataclass(frozen=True, slots=True)
class Content:
    """A file as it was read: its bytes, and the lines that were put right."""

    data: bytes
    mended: Mended | None


class Places:
    """Finds values by their owner. `homes` says which file an owner's first two words are in."""

    def __init__(
        self,
        contents: Mapping[str, Content],
        homes: Mapping[tuple[str, str], str],
        edition: str | None = None,
    ) -> None:
        self._contents = contents
        self._edition = edition
        self._homes = homes
        self._read: OrderedDict[str, tuple[SourceFile, Node | None]] = OrderedDict()

    def place(self, owner: Owner, offset: int | None = None, length: int | None = None) -> Span:
        """The value, or (with `offset`) the character there; its owner's first line if it is not there."""
        owner = self._told_in(owner)
        name = self.file_of(owner)
        if name not in self._contents:
            return Span(name, None, None)
        file, root = self._again(name)
        found, key, whole = _follow(root, path_of(owner))
        if found is None:
            return file.span(0, 0, 10_000)
        return self._span(
            file, found, key, whole, offset, length, itself=len(owner) == 2 and owner[0] != "story"
        )

    def at(self, name: str, path: tuple[str, ...]) -> Span:
        """The label at the end of a path of labels in one file."""
        file, root = self._again(name)
        found, key, whole = _follow(root, path)
        return file.span(0, 0, 10_000) if found is None else self._span(file, found, key, whole)

    @staticmethod
    def _span(
        file: SourceFile,
        found: Node,
        key: str,
        whole: bool,
        offset: int | None = None,
        length: int | None = None,
        *,
        itself: bool = True,
    ) -> Span:
        """The value that was found, or its label: where it is the thing `itself`, or is a text."""
        if not whole:
            mark = found.label or found.start
            return file.span(mark.line, mark.column, len(key) if found.label else 10_000)
        if isinstance(found, Text) and (offset or length):
            line, column = where_in(file, found, offset or 0)
            return file.span(line, column, length or 1)
        short = isinstance(found, Text) and found.style != "|"
        if found.label is not None and (itself or not short):
            return file.span(found.label.line, found.label.column, len(key))
        line, column, under = extent(found)
        return file.span(line, column, 10_000 if isinstance(found, Labels) else under)

    def text(self, owner: Owner) -> str:
        """The value as typed, "" if it is missing or no text."""
        owner = self._told_in(owner)
        name = self.file_of(owner)
        if name not in self._contents:
            return ""
        found, _, whole = _follow(self._again(name)[1], path_of(owner))
        return found.text if whole and isinstance(found, Text) else ""

    def _told_in(self, owner: Owner) -> Owner:
        """The owner within the edition, where that gives the value."""
        if not self._edition or owner[0] == "edition":
            return owner
        own = ("edition", self._edition, *owner)
        name = self.file_of(own)
        if name not in self._contents or not _follow(self._again(name)[1], path_of(own))[2]:
            return owner
        return own

    def file_of(self, owner: Owner) -> str:
        root = owner[2:] if owner[0] == "edition" else owner
        kind = "scene" if root[0] == "choice" else root[0]
        key = (kind, root[1] if len(root) > 1 and kind not in _IN_STORY else "")
        if owner[0] == "edition":
            key = (f"edition {owner[1]} {kind}", key[1])
        default = f"editions/{owner[1]}/{STORY_FILE}" if owner[0] == "edition" else STORY_FILE
        return self._homes.get(key, default)

    def _again(self, name: str) -> tuple[SourceFile, Node | None]:
        if name in self._read:
            self._read.move_to_end(name)
            return self._read[name]
        content = self._contents[name]
        file = SourceFile(name, content.data, Nowhere(), content.mended)
        try:
            node = read_nodes(file.text, file.report)
        except Unreadable:
            node = None
        self._read[name] = file, node
        if len(self._read) > _KEPT_FILES:
            self._read.popitem(last=False)
        return self._read[name]


_IN_STORY: Final = frozenset(("story", "flag", "meter", "state", "news", "derived", "ending"))


def path_of(owner: Owner) -> tuple[str, ...]:
    """The labels that lead from the top of the file to the value."""
    if owner[0] == "edition":
        return path_of(owner[2:])
    kind = owner[0]
    if kind == "choice":
        scene, choice, *rest = owner[1:]
        if choice in ("otherwise", "care"):
            return ("scenes", scene, choice, *rest)
        return ("scenes", scene, "choices", f"id={choice}", *rest)
    if kind in _UNDER:
        return (_UNDER[kind], *owner[1:])
    return owner[1:] if kind == "story" else owner[2:] if kind == "chapter" else owner[1:]


def _follow(root: Node | None, path: tuple[str, ...]) -> tuple[Node | None, str, bool]:
    """The deepest node on the path, the label before it, and whether the path was followed to its end."""
    node, label = root, ""
    for step in path:
        if isinstance(node, Labels):
            key = next((key for key in node.values if key == step or " ".join(key.split()) == step), None)
            if key is None and step.startswith("id="):
                key = step[3:] if step[3:] in node.values else None
            if key is None:
                if step == "0":
                    continue
                return node, label, False
            node, label = node.values[key], key
        elif isinstance(node, Items):
            item = _item(node, step)
            if item is None:
                return node, label, False
            node = item
        else:
            # A bare text stands for its one label, and a list of one needs no brackets.
            return node, label, node is not None
    return node, label, node is not None


def _item(node: Items, step: str) -> Node | None:
    if step.isdecimal():
        number = int(step)
        return node.items[number] if number < len(node.items) else None
    for item in node.items:
        if (
            isinstance(item, Labels) and f"id={one(item.values['id'])}" == step
            if "id" in getattr(item, "values", {})
            else False
        ):
            return item
    return None
