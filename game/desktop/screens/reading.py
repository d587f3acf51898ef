"""The reading page: a leaf on the picture, or the whole window; and the record open beside it."""

from __future__ import annotations

from typing import Final

from game.desktop.layout import Layout, Rect
from game.desktop.messages import Leave, OpenRecord, Show, Undo
from game.desktop.screens.bar import Key, set_bar
from game.desktop.screens.frame import assemble, turning
from game.desktop.screens.galley import Galley
from game.desktop.screens.leaf import Ground, above, backdrop, fitted, ground_of, on_leaf, paper_leaf
from game.desktop.screens.marks import marks_of
from game.desktop.screens.page import set_page
from game.desktop.screens.sheet import Sheet
from game.desktop.screens.views import ReadingView
from game.story.ids import RecordId
from game.words import say

CARD_EMS: Final = 36
"""The card is no wider than its lines are good to read; beside it the picture stays."""


def lay_out_reading(view: ReadingView, sheet: Sheet) -> Layout:
    """The page with its choices; the record beside it, or over it where there is no room."""
    if view.record is None:
        return on_leaf(
            sheet, view.page.picture, lambda galley: set_page(galley, view), _keys(view), view.notice, "page"
        )
    ground = ground_of(sheet)
    if ground.leaf.x:
        return _beside_the_page(view, view.record, sheet, ground)
    return _over_the_page(view, view.record, sheet)


def _over_the_page(view: ReadingView, record: RecordId, sheet: Sheet) -> Layout:
    from game.desktop.screens.record import set_record

    return on_leaf(
        sheet,
        view.page.picture,
        lambda galley: set_record(galley, view.story, record, marks_of(view.page)),
        _record_keys(view, record),
        view.notice,
        "record",
    )


def _beside_the_page(view: ReadingView, record: RecordId, sheet: Sheet, ground: Ground) -> Layout:
    from game.desktop.screens.record import card, set_record

    bar = set_bar(sheet, _keys(view), ground.column, view.notice)
    viewport = above(sheet, ground.column, bar.top)
    page = fitted(sheet, viewport, "page", lambda galley: set_page(galley, view))
    page_pane, page_signs = turning(sheet, page, viewport)
    margin, pad = sheet.em(1.1), sheet.em(1.4)
    right = ground.leaf.x - sheet.em(1.7)
    width = min(right - margin, sheet.em(CARD_EMS))
    laid = Rect(right - width, margin, width, sheet.height - 2 * margin)
    column = Rect(laid.x + pad, laid.y + pad // 2, laid.width - 2 * pad, laid.height - pad)
    card_bar = set_bar(sheet, _record_keys(view, record), column)
    galley = Galley(sheet, column.x, column.width, pane="record")
    set_record(galley, view.story, record, marks_of(view.page))
    pane, signs = turning(sheet, galley, above(sheet, column, card_bar.top))
    boxes = [
        *backdrop(ground, view.page.picture),
        *paper_leaf(sheet, ground.leaf),
        *card(sheet, laid),
        *card_bar.boxes,
    ]
    panes = [(page_pane, page.hits, page_signs), (pane, [*galley.hits, *card_bar.hits], signs)]
    return assemble(sheet, boxes, panes, bar)


def _keys(view: ReadingView) -> list[Key]:
    """The ways on from the page; with the record open, Escape belongs to the record."""
    keys = []
    if (view.page.entries or view.page.links) and view.record is None:
        keys.append(Key("show:record", "R", say("reading.record"), OpenRecord(None)))
    keys.append(Key("show:documents", "D", say("reading.documents"), Show("documents"), bool(view.unread)))
    if view.can_undo:
        keys.append(Key("undo", "U", say("reading.undo"), Undo()))
    keys.append(Key("show:settings", "S", say("reading.settings"), Show("settings")))
    keys.append(Key("show:help", "F1", say("reading.help"), Show("help")))
    if view.record is None:
        keys.append(Key("close", "Esc", say("reading.leave"), Leave()))
    return keys


def _record_keys(view: ReadingView, record: RecordId) -> list[Key]:
    """Back to the page, and on to the next thing the page cites."""
    keys = [Key("close", "Esc", say("record.back"), Leave())]
    cited = view.page.entries
    if record in cited and len(cited) > 1:
        following = cited[(cited.index(record) + 1) % len(cited)]
        keys.append(Key("record:next", "R", say("record.next"), OpenRecord(following)))
    return keys
