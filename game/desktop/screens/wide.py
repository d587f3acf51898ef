"""The wide leaf: paper over the whole window, for what stands in two columns beside each other."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Final

from game.desktop.layout import Layout, Rect
from game.desktop.screens.bar import Key, set_bar
from game.desktop.screens.frame import assemble, turning
from game.desktop.screens.galley import Galley
from game.desktop.screens.leaf import above, fitted, paper_leaf
from game.desktop.screens.sheet import Sheet

SIDE_BY_SIDE: Final = 44
"""From this many ems on, two columns stand beside each other; below, one under the other."""

WIDEST: Final = 66


def on_wide_leaf(
    sheet: Sheet, fill: Callable[[Galley], None], keys: Sequence[Key], notice: str, pane: str
) -> Layout:
    """A screen set on the wide leaf, with its bar."""
    margin = max(sheet.em(1.2), 16)
    width = min(sheet.width - 2 * margin, sheet.em(WIDEST))
    top = sheet.em(1.1)
    column = Rect((sheet.width - width) // 2, top, width, sheet.height - top - sheet.em(0.5))
    bar = set_bar(sheet, keys, column, notice)
    viewport = above(sheet, column, bar.top)
    galley = fitted(sheet, viewport, pane, fill)
    set_pane, signs = turning(sheet, galley, viewport)
    leaf = paper_leaf(sheet, Rect(0, 0, sheet.width, sheet.height))
    return assemble(sheet, leaf, [(set_pane, galley.hits, signs)], bar)


def stands_side_by_side(galley: Galley) -> bool:
    """Whether the galley's column is wide enough for two."""
    return galley.width >= galley.sheet.em(SIDE_BY_SIDE)


def fill_the_last(galley: Galley) -> None:
    """Here a leaf may end early, so that the last one, where one stands, is as full as it can be.

    Not near the top: a first leaf with nothing but its heading would be worse.
    """
    if galley.y > galley.sheet.height // 2:
        galley.group()


def close(sheet: Sheet) -> int:
    """The size of a table's words: a little closer than a page's."""
    return max(16, sheet.em(0.9))
