"""YAML as text only: the parser's events, made into nodes that know their place.

Nothing is guessed from how a value looks: `22:30` is the number 1350 in YAML 1.1;
reading events keeps it as the text the author typed. What lets a file refer to itself or
to code (anchors, tags, merge keys, directives) is refused here.
"""

from __future__ import annotations

import unicodedata
from importlib import import_module
from typing import Any, Final

import yaml
from yaml.events import (
    AliasEvent,
    DocumentStartEvent,
    MappingEndEvent,
    MappingStartEvent,
    ScalarEvent,
    SequenceEndEvent,
    SequenceStartEvent,
    StreamEndEvent,
)
from yaml.parser import Parser
from yaml.reader import Reader
from yaml.scanner import Scanner

from game.loading.decoding import INVISIBLE, Report, named
from game.loading.nodes import Items, Labels, Mark, Node, Text
from game.loading.outline import LABELS

MAX_NODES: Final = 200_000
MAX_DEPTH: Final = 20
MAX_TEXT: Final = 64_000


class PlainParser(Reader, Scanner, Parser):
    """PyYAML's own parser, for a Python without libyaml."""

    def __init__(self, text: str) -> None:
        Reader.__init__(self, text)
        Scanner.__init__(self)
        Parser.__init__(self)


FastParser: Any = import_module("yaml._yaml").CParser if yaml.__with_libyaml__ else PlainParser
"""libyaml's parser where PyYAML was built with it: the same events, forty times as fast."""


class Unreadable(Exception):
    """The rest of a file cannot be made sense of; `mark` is where the parser gave up, if it did."""

    def __init__(self, problem: str = "", mark: Any = None) -> None:
        super().__init__(problem)
        self.mark: Mark | None = mark


def read_nodes(text: str, report: Report, parser: Any = None) -> Node | None:
    """The one document of a file, None for an empty one. Raises Unreadable."""
    try:
        return _Builder((parser or FastParser)(text), report).document()
    except yaml.MarkedYAMLError as error:
        raise Unreadable(error.problem or "", error.problem_mark) from None
    except yaml.YAMLError as error:
        raise Unreadable(str(error)) from None


def _is_empty(node: Node) -> bool:
    return isinstance(node, Text) and not node.text


def _words_in(label: Node) -> str:
    """What a label in brackets holds: `[quay]:` is most likely `quay:`."""
    inside = label.items[0] if isinstance(label, Items) and len(label.items) == 1 else label
    return inside.text if isinstance(inside, Text) else ""


class _Builder:
    def __init__(self, parser: Any, report: Report) -> None:
        self._next = parser.get_event
        self._report = report
        self._nodes = 0

    def document(self) -> Node | None:
        root: Node | None = None
        documents = 0
        while (event := self._next()).__class__ is not StreamEndEvent:
            if event.__class__ is DocumentStartEvent:
                documents += 1
                if event.version or event.tags:
                    self._at("E036", event.start_mark)
                if documents == 2:
                    self._at("E037", event.start_mark, 3)
                    return root
            elif event.__class__ in (ScalarEvent, MappingStartEvent, SequenceStartEvent, AliasEvent):
                root = self._node(event, None, 1)
        return root

    def _node(self, event: Any, label: Any, depth: int) -> Node:
        self._nodes += 1
        start, end = event.start_mark, event.end_mark
        self._not_too_many(start)
        if event.anchor is not None:
            sign = "*" if event.__class__ is AliasEvent else "&"
            self._at("E033", event.start_mark, len(event.anchor) + 1, sign=sign, name=event.anchor)
        if event.__class__ is AliasEvent:
            return Text("", start, end, "*", label)
        if event.tag is not None:
            self._at("E034", event.start_mark, 1, tag=event.tag)
            if event.__class__ is ScalarEvent:
                # `!forged papers`: what is left of the words would be a second mistake.
                return Text("", start, end, "*", label)
        if event.__class__ is ScalarEvent:
            return self._text(event, label)
        if depth > MAX_DEPTH:
            self._at("E006", event.start_mark, 1, depth=MAX_DEPTH)
            raise Unreadable
        if event.__class__ is MappingStartEvent:
            return self._labels(event, label, depth)
        return self._items(event, label, depth)

    def _text(self, event: Any, label: Any) -> Text:
        text: str = self._visible(event) if event.style == '"' else event.value
        if len(text) > MAX_TEXT:
            self._at("E006", event.start_mark, 1, text=MAX_TEXT // 1000)
            text = text[:MAX_TEXT]
        if event.style == ">":
            self._at("E038", event.start_mark)
        return Text(text, event.start_mark, event.end_mark, event.style or "", label)

    def _visible(self, event: Any) -> str:
        """What stands in quotation marks, where a backslash can write what no line of the file holds."""
        text: str = event.value
        if hidden := INVISIBLE.search(text):
            self._at("E005", event.start_mark, 1, escaped="yes", **named(hidden.group()))
            text = INVISIBLE.sub("", text)
        return text if text.isascii() else unicodedata.normalize("NFC", text)

    def _items(self, event: Any, label: Mark | None, depth: int) -> Items:
        node = Items(event.start_mark, label)
        while (event := self._next()).__class__ is not SequenceEndEvent:
            node.items.append(self._node(event, None, depth + 1))
        return node

    def _labels(self, event: Any, label: Mark | None, depth: int) -> Labels:
        node = Labels(event.start_mark, label)
        values = node.values
        following = self._next
        child: Node
        while (event := following()).__class__ is not MappingEndEvent:
            start = event.start_mark
            if event.__class__ is not ScalarEvent:
                self._at("E043", start)
                called = _words_in(self._node(event, None, depth + 1))
                child = self._node(following(), start, depth + 1)
                if called and isinstance(child, Labels):
                    # What stands below it is looked for elsewhere by its id.
                    values.setdefault(called, child)
                continue
            if event.anchor is not None or event.tag is not None:
                self._node(event, None, depth + 1)
            key = self._visible(event) if event.style == '"' else event.value
            value = following()
            if value.__class__ is ScalarEvent and value.anchor is None and value.tag is None:
                self._nodes += 1
                child = self._text(value, start)
            else:
                child = self._node(value, start, depth + 1)
            if key in values:
                self._again(key, start, values[key])
                if _is_empty(values[key]):
                    values[key] = child
            elif key == "<<" and not event.style:
                self._at("E035", start, 2)
            else:
                values[key] = child
        self._not_too_many(node.start)
        return node

    def _not_too_many(self, mark: Any) -> None:
        if self._nodes > MAX_NODES:
            self._at("E006", mark, 1, nodes=f"{MAX_NODES:,}")
            raise Unreadable

    def _again(self, key: str, start: Mark, first: Node) -> None:
        line = first.label.line + 1 if first.label is not None else None
        own = "" if key in LABELS else key
        self._at("E014", start, max(1, len(key)), key=key, line=line, id=own)

    def _at(self, code: str, mark: Any, length: int = 1, **fields: object) -> None:
        self._report(code, mark.line, mark.column, length, **fields)
