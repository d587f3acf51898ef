"""Everything that is read on any screen, against what it stands on, in every theme; and with no color at all."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import cache
from typing import NamedTuple

import pytest

from game.desktop.boxes import Area, Block, Box, Glyphs, Icon, Illustration, Name, Plate, Rect, Spot
from game.desktop.fonts import measure
from game.desktop.layout import Layout, Pane
from game.desktop.screens import lay_out
from game.desktop.screens.sheet import Sheet
from game.desktop.theme import THEMES, Color, Theme, contrast
from tests.desktop.screens.specimen import views
from tests.desktop.screens.test_every_screen import ink

SIZES = ((1280, 720, 100), (800, 600, 200))

LARGE = 24
"""Pixels from which type is large: contrast 3 is enough (WCAG 2.2, SC 1.4.3)."""

DRAWING = frozenset({"sky"})
"""Roles of signs that are a drawing and say nothing: the holes punched in a sheet."""

Ground = tuple[tuple[str, int], ...]
"""What lies under a spot, from the top down to the first thing that covers: roles, each with its opacity."""

PICTURE: Ground = (("a picture", 255),)


class Read(NamedTuple):
    """Something to be read: its words or its sign, in what color, how large, and on what it stands."""

    what: str
    role: str
    large: bool
    sign: bool
    ground: Ground


def under(boxes: Sequence[Box], x: float, y: float) -> Ground:
    """What the last of these boxes show at a spot; () where they leave it free."""
    found: list[tuple[str, int]] = []
    for box in reversed(boxes):
        match box:
            case Illustration() if (box.shown or box.rect).holds(int(x), int(y)):
                return (*found, *PICTURE)
            case Block() if box.role and box.rect.holds(int(x), int(y)):
                found.append((box.role, box.opacity))
                if box.opacity == 255:
                    return tuple(found)
            case Area() if box.role and box.rect.holds(int(x), int(y)) and _within(box.points, x, y):
                return (*found, (box.role, 255))
            case Plate() if box.rect.holds(int(x), int(y)):
                return (*found, *PICTURE)
            case _:
                pass
    return tuple(found)


def _within(points: Sequence[Spot], x: float, y: float) -> bool:
    """Whether an outline goes around a spot."""
    inside = False
    for (ax, ay), (bx, by) in zip(points, (*points[1:], points[0]), strict=True):
        if (ay > y) != (by > y) and x < (bx - ax) * (y - ay) / (by - ay) + ax:
            inside = not inside
    return inside


def spots(rect: Rect) -> Iterator[Spot]:
    """Nine spots of a rectangle: corners, middles of sides, the middle."""
    for across in (0.06, 0.5, 0.94):
        for down in (0.06, 0.5, 0.94):
            yield rect.x + rect.width * across, rect.y + rect.height * down


def read_on(boxes: Sequence[Box], below: Sequence[Box] = (), down: int = 0) -> Iterator[Read]:
    """Everything to be read among boxes that lie on others, these so much further down in the window."""
    for number, box in enumerate(boxes):
        if isinstance(box, Name):
            yield from _on_the_map(box)
            continue
        if isinstance(box, Glyphs) and box.text.strip():
            role, large, what = box.role, box.face == "poster" and box.size >= LARGE, box.text
        elif isinstance(box, Icon) and box.role not in DRAWING:
            role, large, what = box.role, True, box.name
        else:
            continue
        for x, y in spots(ink(box)):
            ground = under(boxes[:number], x, y)
            if not ground or ground[-1][1] < 255:
                ground = (*ground, *under(below, x, y + down))
            yield Read(what, role, large, isinstance(box, Icon), ground)


def _on_the_map(name: Name) -> Iterator[Read]:
    """A name stands on its halo; one that has none is large, and stands on the ground itself."""
    large = name.face == "poster" and name.size >= LARGE
    for ground in (name.halo,) if name.halo else ("map-city", "map-ground", "map-park"):
        yield Read(name.text, name.role, large, False, ((ground, 255),))


def all_read(layout: Layout) -> Iterator[Read]:
    yield from read_on(layout.boxes)
    for pane in layout.panes:
        for number in range(len(pane.pages)):
            yield from _on_leaf(pane, number, layout.boxes)
    for tip in layout.tips.values():
        yield from read_on(tip, layout.boxes)


def _on_leaf(pane: Pane, number: int, below: Sequence[Box]) -> Iterator[Read]:
    top, end = pane.shown(number)
    shown = [
        box for box in pane.boxes if (top <= ink(box).y and ink(box).bottom <= end) or _crosses(box, top, end)
    ]
    yield from read_on(shown, below, pane.viewport.y - top)
    if pane.marks:
        yield from read_on(pane.marks[number], below)


def _crosses(box: Box, top: int, end: int) -> bool:
    """Whether a ground goes on from one leaf to another."""
    return not isinstance(box, Glyphs | Icon) and box.rect.bottom > top and box.rect.y < end


@cache
def everything(size: tuple[int, int, int], name: str) -> dict[str, frozenset[Read]]:
    """By screen, all that is read on it in that theme, one of each kind."""
    width, height, text = size
    sheet = Sheet(width, height, measure, text=text, theme=name)
    return {screen: frozenset(all_read(lay_out(view, sheet))) for screen, view in views().items()}


def color_of(theme: Theme, ground: Ground) -> Color:
    """What the eye sees of things that lie over one another, none of them a picture."""
    (role, opacity), *rest = ground
    color = theme.color(role)
    if not rest:
        return color
    below = color_of(theme, tuple(rest))
    mixed = [
        round((over * opacity + under * (255 - opacity)) / 255)
        for over, under in zip(color, below, strict=True)
    ]
    return mixed[0], mixed[1], mixed[2]


def needed(theme: Theme, read: Read) -> float:
    if theme.name == "contrast":
        return 7.0
    return 3.0 if read.large else 4.5


@pytest.mark.parametrize("size", SIZES, ids=str)
def test_nothing_is_read_on_a_picture(size: tuple[int, int, int]):
    bare = {
        (screen, read.what)
        for screen, found in everything(size, "light").items()
        for read in found
        if not read.ground or read.ground[-1] in PICTURE or read.ground[-1][1] < 255
    }

    assert bare == set()


@pytest.mark.parametrize("size", SIZES, ids=str)
@pytest.mark.parametrize("theme", THEMES.values(), ids=THEMES)
def test_all_that_is_read_stands_out_from_what_it_stands_on(theme: Theme, size: tuple[int, int, int]):
    faint = {
        (
            screen,
            read.what,
            read.role,
            read.ground,
            round(contrast(theme.color(read.role), color_of(theme, read.ground)), 2),
        )
        for screen, found in everything(size, theme.name).items()
        for read in found
        if contrast(theme.color(read.role), color_of(theme, read.ground)) < needed(theme, read)
    }

    assert faint == set()
