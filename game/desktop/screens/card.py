"""A card of the record: instead of the screen it was opened from, or beside a list on its leaf."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Final

from game.desktop.layout import Layout, Picture, Rect
from game.desktop.messages import Leave
from game.desktop.screens.bar import Key, set_bar
from game.desktop.screens.frame import assemble, turning
from game.desktop.screens.galley import Galley
from game.desktop.screens.leaf import above, backdrop, fitted, ground_of, on_leaf, paper_leaf
from game.desktop.screens.record import card, set_record
from game.desktop.screens.sheet import Sheet
from game.desktop.screens.views import CardView
from game.words import say

Fill = Callable[[Galley], None]

WIDEST: Final = 36
"""The card is no wider than its lines are good to read, in ems."""


def lay_out_card(view: CardView, sheet: Sheet) -> Layout:
    """The card on the leaf; its bar says what Escape goes back to."""
    keys = [Key("close", "Esc", say(f"record.back-to.{view.back}"), Leave())]
    return on_leaf(
        sheet,
        view.picture,
        lambda galley: set_record(galley, view.story, view.record, {}),
        keys,
        view.notice,
        "record",
    )


def with_card(
    sheet: Sheet, picture: Picture, lists: tuple[str, Fill, Sequence[Key]], fill: Fill, back: Key, notice: str
) -> Layout:
    """A list on its leaf (its pane, what is on it, its keys) and a card beside it on the picture.

    Where there is no room beside the leaf, the card lies over it.
    """
    ground = ground_of(sheet)
    if not ground.leaf.x:
        return on_leaf(sheet, picture, fill, [back], notice, "record")
    pane, set_list, keys = lists
    bar = set_bar(sheet, keys, ground.column, notice)
    viewport = above(sheet, ground.column, bar.top)
    listed = fitted(sheet, viewport, pane, set_list)
    list_pane, list_signs = turning(sheet, listed, viewport)
    margin, pad = sheet.em(1.1), sheet.em(1.4)
    right = ground.leaf.x - sheet.em(1.7)
    width = min(right - margin, sheet.em(WIDEST))
    laid = Rect(right - width, margin, width, sheet.height - 2 * margin)
    column = Rect(laid.x + pad, laid.y + pad // 2, laid.width - 2 * pad, laid.height - pad)
    card_bar = set_bar(sheet, [back], column)
    galley = Galley(sheet, column.x, column.width, pane="record")
    fill(galley)
    card_pane, signs = turning(sheet, galley, above(sheet, column, card_bar.top))
    boxes = [
        *backdrop(ground, picture),
        *paper_leaf(sheet, ground.leaf),
        *card(sheet, laid),
        *card_bar.boxes,
    ]
    panes = [(list_pane, listed.hits, list_signs), (card_pane, [*galley.hits, *card_bar.hits], signs)]
    return assemble(sheet, boxes, panes, bar)
