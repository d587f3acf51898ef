"""Layout: a screen as a tall document of boxes, hit areas and a focus order. Pure: no window."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from game.desktop.messages import Message


@dataclass(frozen=True, slots=True)
class Rect:
    """A rectangle in window pixels, from its top left corner."""

    x: int
    y: int
    width: int
    height: int

    def holds(self, x: int, y: int) -> bool:
        """Whether the point lies inside (right and bottom edges excluded)."""
        return self.x <= x < self.x + self.width and self.y <= y < self.y + self.height


@dataclass(frozen=True, slots=True)
class Hit:
    """What a click here, or Enter while it has the focus, means.

    `rects` is more than one where a link wraps over lines. The order of `Layout.hits` is the
    focus order and the reading order. `says` is what read-aloud says of it.
    """

    id: str
    rects: tuple[Rect, ...]
    message: Message
    says: str
    focusable: bool = True


@dataclass(frozen=True, slots=True)
class Glyphs:
    """A run of text on one baseline. `role` names a color of the theme."""

    x: int
    baseline: int
    width: int
    text: str
    face: str
    size: int
    role: str
    underline: Literal["none", "solid", "dotted"] = "none"


@dataclass(frozen=True, slots=True)
class Block:
    """A filled rectangle (`role` a color of the theme), `edge` its outline's role."""

    rect: Rect
    role: str
    edge: str = ""
    opacity: int = 255


@dataclass(frozen=True, slots=True)
class Illustration:
    """Where a picture goes and which; cropped to cover, never stretched."""

    rect: Rect
    picture: str


@dataclass(frozen=True, slots=True)
class Icon:
    """A small drawn sign: labels, locks, documents. Always beside a word."""

    rect: Rect
    name: str
    role: str


Box = Glyphs | Block | Illustration | Icon


@dataclass(frozen=True, slots=True)
class Layout:
    """A laid out screen. `boxes` are drawn in order; the ones from `scrolls_from` on move with the
    scroll inside `viewport`, and `height` is how tall that moving document is."""

    width: int
    height: int
    boxes: tuple[Box, ...]
    hits: tuple[Hit, ...]
    viewport: Rect
    scrolls_from: int
    blocks: tuple[int, ...] = ()
    """The tops of the blocks of the moving document, for a scroll kept as (block, fraction)."""
