"""Layout: a screen as boxes, hit areas and a focus order. Pure: no window.

What is fixed stands in `Layout.boxes`; what can be longer than the window stands in panes,
tall documents that are turned by the page. Where each pane is turned to is not part of the
layout: it is a `Place` the caller keeps, so that a resize keeps the reader's line.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Mapping
from dataclasses import dataclass, field

from game.desktop.boxes import (
    Area,
    Block,
    Box,
    Glyphs,
    Icon,
    Illustration,
    Name,
    Picture,
    Plate,
    Rect,
    Spot,
    Stroke,
)
from game.desktop.looks import Look
from game.desktop.messages import Meaning

__all__ = [
    "Area",
    "Block",
    "Box",
    "Chart",
    "Glyphs",
    "Hit",
    "Icon",
    "Illustration",
    "Layout",
    "Name",
    "Pane",
    "Picture",
    "Place",
    "Places",
    "Plate",
    "Rect",
    "Spot",
    "Stroke",
    "focus_after",
    "hit_at",
    "lit",
    "opening",
    "page_shown",
    "shown",
    "turned",
    "visible_rects",
]


@dataclass(frozen=True, slots=True)
class Hit:
    """What a click here, or Enter while it has the focus, means.

    `rects` is more than one where a link wraps over lines; they are window pixels, or the
    pixels of the pane's document when `pane` names one. The order of `Layout.hits` is the
    focus order and the reading order. `says` is what read-aloud says of it. `twin` is the hit that
    stands for the same thing elsewhere: both are lit together.
    """

    id: str
    rects: tuple[Rect, ...]
    message: Meaning
    says: str
    focusable: bool = True
    pane: str = ""
    twin: str = ""


@dataclass(frozen=True, slots=True)
class Pane:
    """A tall document seen through `viewport`, turned by the page.

    Boxes are in the document's own pixels: its top left corner is (viewport.x, 0).
    `blocks` are the tops of its paragraphs, `pages` the tops it is turned to: what is shown
    reaches from one to the next. `marks` are fixed boxes, one tuple a page (*2 of 3*).
    `newest` is where the part begins that the last step added. `spoken` is what read-aloud says of
    each thing, with its top, in reading order.
    """

    id: str
    viewport: Rect
    boxes: tuple[Box, ...]
    height: int
    blocks: tuple[int, ...]
    pages: tuple[int, ...]
    marks: tuple[tuple[Box, ...], ...] = ()
    newest: int | None = None
    spoken: tuple[tuple[int, str], ...] = ()

    def page_at(self, y: int) -> int:
        """The number of the page that shows the document's pixel row `y`."""
        return max(0, bisect_right(self.pages, y) - 1)

    def shown(self, page: int) -> tuple[int, int]:
        """The first pixel row of that page, and the first one after it."""
        end = self.pages[page + 1] if page + 1 < len(self.pages) else self.height
        return self.pages[page], min(end, self.pages[page] + self.viewport.height)


@dataclass(frozen=True, slots=True)
class Place:
    """Where a reader is in a pane: a block, and how far into it (0 to 1)."""

    block: int = 0
    fraction: float = 0.0


Places = Mapping[str, Place]
"""The place in each pane by its id; a pane without one stands at its beginning."""


@dataclass(frozen=True, slots=True)
class Chart:
    """A map on the screen: its frame, and the look it is seen with.

    `scale` is how many metres a pixel shows. `spots` are where the things lie that have a hit, by its
    id, in metres east and north; `here` is where one stands, if it is in the frame.
    """

    frame: Rect
    look: Look
    scale: float
    spots: Mapping[str, Spot]
    here: Spot | None = None


@dataclass(frozen=True, slots=True)
class Layout:
    """A laid out screen. Drawn in this order: `boxes`, the panes, the last one in front.

    `tips` are drawn over all else while the hit of that id has the focus or the pointer, or its twin.
    `chart` is the map, on a screen that has one.
    """

    width: int
    height: int
    boxes: tuple[Box, ...]
    panes: tuple[Pane, ...]
    hits: tuple[Hit, ...]
    tips: Mapping[str, tuple[Box, ...]] = field(default_factory=dict)
    chart: Chart | None = None

    def pane(self, id: str) -> Pane:
        """The pane of that id; KeyError if there is none."""
        for pane in self.panes:
            if pane.id == id:
                return pane
        raise KeyError(id)

    def hit(self, id: str) -> Hit | None:
        """The hit of that id, if the screen has it."""
        return next((hit for hit in self.hits if hit.id == id), None)


def page_shown(pane: Pane, places: Places) -> int:
    """The number of the page a pane is turned to."""
    place = places.get(pane.id, Place())
    return pane.page_at(_row(pane, place))


def hit_at(layout: Layout, places: Places, x: int, y: int) -> Hit | None:
    """What lies under a point of the window; the front pane wins."""
    for hit in reversed(layout.hits):
        if any(rect.holds(x, y) for rect in visible_rects(layout, places, hit)):
            return hit
    return None


def visible_rects(layout: Layout, places: Places, hit: Hit) -> tuple[Rect, ...]:
    """A hit's rectangles in window pixels, as far as the pages turned to show them."""
    if not hit.pane:
        return hit.rects
    pane = layout.pane(hit.pane)
    top, end = pane.shown(page_shown(pane, places))
    shift = pane.viewport.y - top
    return tuple(
        Rect(rect.x, rect.y + shift, rect.width, rect.height)
        for rect in hit.rects
        if top <= rect.y and rect.bottom <= end
    )


def lit(layout: Layout, *ids: str | None) -> frozenset[str]:
    """The hits of these ids and their twins: all that show that one of them is meant."""
    hits = [hit for hit in layout.hits if hit.id in ids]
    return frozenset(id for hit in hits for id in (hit.id, hit.twin) if id)


def focus_after(layout: Layout, focused: str | None, backward: bool = False) -> str | None:
    """The next thing in focus order, round the end; the first (or last) when nothing has it."""
    order = [hit.id for hit in layout.hits if hit.focusable]
    if not order:
        return None
    if focused not in order:
        return order[-1] if backward else order[0]
    return order[(order.index(focused) + (-1 if backward else 1)) % len(order)]


def turned(layout: Layout, places: Places, backward: bool = False, pane: str = "") -> Places:
    """The places after turning by a page; the same where there is nothing more to turn.

    The front pane turns first, then the ones behind it; with `pane`, only that one.
    """
    for turning in reversed(layout.panes):
        page = page_shown(turning, places) + (-1 if backward else 1)
        if pane in ("", turning.id) and 0 <= page < len(turning.pages):
            return {**places, turning.id: _place(turning, turning.pages[page])}
    return places


def shown(layout: Layout, places: Places, hit_id: str) -> Places:
    """The places at which the whole of that hit can be seen; the same if it can be already."""
    hit = layout.hit(hit_id)
    if hit is None or not hit.pane or visible_rects(layout, places, hit):
        return places
    pane = layout.pane(hit.pane)
    return {**places, pane.id: _place(pane, pane.pages[pane.page_at(hit.rects[0].y)])}


def opening(layout: Layout) -> dict[str, Place]:
    """Where a new page begins: at its top, or at what the last step added to it."""
    return {
        pane.id: _place(pane, pane.pages[pane.page_at(pane.newest)])
        for pane in layout.panes
        if pane.newest is not None
    }


def _row(pane: Pane, place: Place) -> int:
    """The document's pixel row of a place."""
    if not pane.blocks:
        return 0
    block = min(place.block, len(pane.blocks) - 1)
    end = pane.blocks[block + 1] if block + 1 < len(pane.blocks) else pane.height
    return pane.blocks[block] + round((end - pane.blocks[block]) * place.fraction)


def _place(pane: Pane, row: int) -> Place:
    """The place of a pixel row of the document."""
    block = max(0, bisect_right(pane.blocks, row) - 1)
    start = pane.blocks[block]
    end = pane.blocks[block + 1] if block + 1 < len(pane.blocks) else pane.height
    return Place(block, (row - start) / (end - start) if end > start else 0.0)
