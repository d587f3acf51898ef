"""What a YAML file says, as small nodes that know where they stand."""

from __future__ import annotations

from typing import Protocol


class Mark(Protocol):
    """A place in a file, counted from 0, as the YAML parsers give it."""

    @property
    def line(self) -> int: ...
    @property
    def column(self) -> int: ...


class Text:
    """A value that is text. `style` is one of `| > ' "`, or empty for words without any of them."""

    __slots__ = ("end", "label", "start", "style", "text")

    def __init__(self, text: str, start: Mark, end: Mark, style: str, label: Mark | None) -> None:
        self.text = text
        self.start = start
        self.end = end
        self.style = style
        self.label = label


class Items:
    """A list, one after the other after dashes or within brackets."""

    __slots__ = ("items", "label", "start")

    def __init__(self, start: Mark, label: Mark | None) -> None:
        self.items: list[Node] = []
        self.start = start
        self.label = label


class Labels:
    """Labels and what stands after each of them."""

    __slots__ = ("label", "start", "values")

    def __init__(self, start: Mark, label: Mark | None) -> None:
        self.values: dict[str, Node] = {}
        self.start = start
        self.label = label


Node = Text | Items | Labels
"""`label` is the place of the label before it, where it has one."""
