"""The leaf: the page that stands on the picture, and what every screen set on one shares."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Final

from game.desktop.layout import Block, Box, Illustration, Layout, Picture, Rect
from game.desktop.screens.bar import Key, set_bar
from game.desktop.screens.frame import assemble, turning
from game.desktop.screens.galley import Galley, Lines
from game.desktop.screens.sheet import INNER_EMS, OUTER_EMS, Sheet, Spread

BAND: Final = 0.17
"""The share of a narrow window's height that the picture takes; below 30 lines of text it goes."""

OPENED: Final[Mapping[str, tuple[Spread, ...]]] = {"page": ("open",)}
"""The panes that are read for long, and are set more open where they have the room."""


@dataclass(frozen=True, slots=True)
class Ground:
    """Where the page stands: the leaf, the column on it, the picture's place if there is one."""

    leaf: Rect
    column: Rect
    picture: Rect | None


def ground_of(sheet: Sheet, picture: bool = True) -> Ground:
    """The leaf at the right of a wide window, with the picture filling it; else the whole window."""
    if sheet.stands_wide:
        inner, outer = sheet.em(INNER_EMS), sheet.em(OUTER_EMS)
        width = inner + sheet.measure_width + outer
        leaf = Rect(sheet.width - width, 0, width, sheet.height)
        column = Rect(leaf.x + inner, sheet.em(1.15), sheet.measure_width, sheet.height - sheet.em(1.6))
        return Ground(leaf, column, Rect(0, 0, sheet.width, sheet.height))
    band = round(sheet.height * BAND) if picture and sheet.height >= 30 * sheet.body else 0
    leaf = Rect(0, band, sheet.width, sheet.height - band)
    margin = max(sheet.em(1.2), 16)
    width = min(sheet.measure_width, sheet.width - 2 * margin)
    top = band + sheet.em(1.0)
    column = Rect((sheet.width - width) // 2, top, width, sheet.height - top - sheet.em(0.5))
    return Ground(leaf, column, Rect(0, 0, sheet.width, band) if band else None)


def paper_leaf(sheet: Sheet, leaf: Rect, role: str = "paper") -> list[Box]:
    """The paper, and the shadow it throws on the picture to its left."""
    boxes: list[Box] = []
    if leaf.x:
        for step in range(8):
            wide = round(sheet.em(0.9) * (8 - step) / 8)
            boxes.append(Block(Rect(leaf.x - wide, 0, wide, leaf.height), "shade", opacity=13))
    boxes.append(Block(leaf, role, grain=True))
    if role == "cover":
        stripe = (
            Rect(leaf.x, 0, sheet.em(0.5), leaf.height)
            if leaf.x
            else Rect(0, leaf.y, leaf.width, sheet.em(0.3))
        )
        boxes.append(Block(stripe, "cover-accent"))
    elif leaf.x:
        boxes.append(Block(Rect(leaf.x + sheet.em(0.5), 0, 1, leaf.height), "rule", opacity=150))
    elif leaf.y:
        boxes.append(Block(Rect(0, leaf.y, leaf.width, max(2, sheet.em(0.14))), "accent"))
    return boxes


def backdrop(ground: Ground, picture: Picture | None) -> list[Box]:
    """The picture, where the ground has a place for it."""
    if ground.picture is None:
        return []
    if picture:
        wide = ground.leaf.x or ground.picture.width
        shown = Rect(0, ground.picture.y, wide, ground.picture.height)
        # What matters in the picture stands in the middle of what is seen of it, beside the leaf.
        focus = (wide / 2 / ground.picture.width, 0.5)
        return [Illustration(ground.picture, picture.name, focus, shown, picture.hour)]
    return [Block(ground.picture, "sky")]


def on_leaf(
    sheet: Sheet,
    picture: Picture | None,
    fill: Callable[[Galley], None],
    keys: Sequence[Key],
    notice: str,
    pane: str,
    ground: str = "",
    lines: Lines | None = None,
) -> Layout:
    """A screen that is one column on the leaf, with its bar.

    `ground` is "" on paper; "cover" makes it the cover. `lines` are those broken before.
    """
    stand = ground_of(sheet, bool(picture))
    bar = set_bar(sheet, keys, stand.column, notice, ground)
    viewport = above(sheet, stand.column, bar.top)
    galley = fitted(sheet, viewport, pane, fill, lines)
    set_pane, signs = turning(sheet, galley, viewport, ground)
    boxes = [*backdrop(stand, picture), *paper_leaf(sheet, stand.leaf, ground or "paper")]
    return assemble(sheet, boxes, [(set_pane, galley.hits, signs)], bar)


def fitted(
    sheet: Sheet, viewport: Rect, pane: str, fill: Callable[[Galley], None], lines: Lines | None = None
) -> Galley:
    """The column set: more open where a page of the story leaves room, closer where that saves turning it.

    Whoever asked for looser lines gets those. Of what has to be turned anyway, the one turned less often.
    """
    tried: dict[Spread, Galley] = {}
    lines = {} if lines is None else lines
    spreads: tuple[Spread, ...] = ("usual",) if sheet.lines else (*OPENED.get(pane, ()), "usual", "close")
    for spread in spreads:
        galley = Galley(replace(sheet, spread=spread), viewport.x, viewport.width, pane=pane, lines=lines)
        fill(galley)
        if len(galley.pane(viewport).pages) == 1:
            return galley
        tried[spread] = galley
    tried.pop("open", None)
    return min(tried.values(), key=lambda galley: len(galley.pane(viewport).pages))


def above(sheet: Sheet, column: Rect, top: int) -> Rect:
    """The part of a column above its bar."""
    return Rect(column.x, column.y, column.width, top - column.y - sheet.em(0.4))
