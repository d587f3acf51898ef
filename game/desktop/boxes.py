"""Boxes: everything that a screen draws, as values in pixels. Pure."""

from __future__ import annotations

from dataclasses import dataclass
from math import ceil, cos, floor, radians, sin
from typing import Literal, NamedTuple

Spot = tuple[float, float]
"""A point in pixels, from the left and from the top."""


@dataclass(frozen=True, slots=True)
class Rect:
    """A rectangle in pixels, from its top left corner."""

    x: int
    y: int
    width: int
    height: int

    @property
    def right(self) -> int:
        return self.x + self.width

    @property
    def bottom(self) -> int:
        return self.y + self.height

    def holds(self, x: int, y: int) -> bool:
        """Whether the point lies inside (right and bottom edges excluded)."""
        return self.x <= x < self.right and self.y <= y < self.bottom

    def inset(self, by: int) -> Rect:
        """The same rectangle, smaller by `by` on every side (larger where `by` is negative)."""
        return Rect(self.x + by, self.y + by, self.width - 2 * by, self.height - 2 * by)


@dataclass(frozen=True, slots=True)
class Glyphs:
    """A run of text on one baseline. `role` names a color of the theme.

    `hit` ties it to the hit whose hover underlines it. `tracking` is added after each letter.
    """

    x: int
    baseline: int
    width: int
    text: str
    face: str
    size: int
    role: str
    underline: Literal["none", "solid", "dotted"] = "none"
    hit: str = ""
    tracking: int = 0


@dataclass(frozen=True, slots=True)
class Block:
    """A filled rectangle (`role` a color of the theme, "" for none), `edge` its outline's role.

    `grain` lays the tooth of the paper over it.
    """

    rect: Rect
    role: str
    edge: str = ""
    opacity: int = 255
    edge_width: int = 1
    grain: bool = False


class Picture(NamedTuple):
    """A picture by its name, and the hour it is lit for: minutes after midnight, None for the one it was drawn for."""

    name: str
    hour: int | None = None


@dataclass(frozen=True, slots=True)
class Illustration:
    """Where a picture goes and which; cropped to cover, never stretched.

    What matters most in a picture (it says where that is) comes to stand as near as the cropping
    allows to `focus`, from 0 (left, top) to 1 (right, bottom) of `rect`. `shown` is the part of
    `rect` that nothing covers, if not all of it. `hour` lights it, in minutes after midnight;
    None shows it in the light it was drawn in.
    """

    rect: Rect
    picture: str
    focus: tuple[float, float] = (0.5, 0.5)
    shown: Rect | None = None
    hour: int | None = None


@dataclass(frozen=True, slots=True)
class Icon:
    """A small drawn sign: labels, locks, documents. Always beside a word."""

    rect: Rect
    name: str
    role: str


@dataclass(frozen=True, slots=True)
class Area:
    """A filled outline with smooth edges (`role` a color of the theme, "" for none); `edge` is its line's role."""

    points: tuple[Spot, ...]
    role: str
    edge: str = ""
    edge_width: float = 1.0

    @property
    def rect(self) -> Rect:
        """The rectangle around what it inks."""
        return around(self.points, self.edge_width / 2 if self.edge else 0)


@dataclass(frozen=True, slots=True)
class Stroke:
    """A line through points, its corners round; `dashes` are the lengths of ink and of gap, none for a whole line."""

    points: tuple[Spot, ...]
    width: float
    role: str
    dashes: tuple[float, float] | None = None

    @property
    def rect(self) -> Rect:
        """The rectangle around what it inks."""
        return around(self.points, self.width / 2)


@dataclass(frozen=True, slots=True)
class Name:
    """A name written on the ground, its middle at (x, y), turned so many degrees counterclockwise.

    `halo` names the color that its letters are edged with, "" for none; `tracking` is added after each letter.
    """

    x: int
    y: int
    width: int
    text: str
    face: str
    size: int
    role: str
    turn: float = 0.0
    halo: str = ""
    tracking: int = 0

    @property
    def rect(self) -> Rect:
        """The rectangle around the turned words."""
        return around(self.spots, self.size * 0.56)

    @property
    def spots(self) -> tuple[Spot, ...]:
        """Points along the words, from the middle of their first letter to that of their last."""
        reach = max(0.0, (self.width - self.size) / 2)
        count = max(1, round(self.width / self.size))
        east, south = cos(radians(self.turn)), -sin(radians(self.turn))
        steps = [reach * (2 * step / count - 1) for step in range(count + 1)]
        return tuple((self.x + east * step, self.y + south * step) for step in steps)


@dataclass(frozen=True, slots=True)
class Plate:
    """Boxes drawn once and kept, on a sheet of `size`: `rect` shows the part of it that begins at `at`.

    Boxes on it are in pixels of the sheet. `grain` lays the tooth of the paper over them.
    """

    rect: Rect
    size: tuple[int, int]
    at: tuple[int, int]
    boxes: tuple[Area | Stroke, ...]
    ground: str
    grain: bool = True


def around(points: tuple[Spot, ...], more: float) -> Rect:
    """The least rectangle of whole pixels that holds the points and `more` beyond them."""
    left, top = (floor(min(spot[axis] for spot in points) - more) for axis in (0, 1))
    right, bottom = (ceil(max(spot[axis] for spot in points) + more) for axis in (0, 1))
    return Rect(left, top, right - left, bottom - top)


Box = Glyphs | Block | Illustration | Icon | Area | Stroke | Name | Plate
