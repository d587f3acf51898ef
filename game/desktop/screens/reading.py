"""The reading page: a leaf on the picture, or the whole window; and the record open beside it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import Final

from game.desktop.deeds import OnAhead
from game.desktop.edits import OpenMistake
from game.desktop.layout import Block, Layout, Rect
from game.desktop.messages import Leave, OpenRecord, Show, Undo
from game.desktop.screens.bar import Key, set_bar
from game.desktop.screens.frame import assemble, turning
from game.desktop.screens.galley import Galley, Lines
from game.desktop.screens.leaf import Ground, above, backdrop, fitted, ground_of, on_leaf, paper_leaf
from game.desktop.screens.marks import following, in_turn, marks_of
from game.desktop.screens.page import set_page
from game.desktop.screens.sheet import Sheet
from game.desktop.screens.views import ReadingView, Tally, picture_of
from game.story.ids import RecordId
from game.words import say

Fill = Callable[[Galley], None]

CARD_EMS: Final = 36
"""The card is no wider than its lines are good to read; beside it the picture stays."""


def lay_out_reading(view: ReadingView, sheet: Sheet) -> Layout:
    """The page with its choices; the record beside it, or over it where there is no room."""
    if view.record is None:
        keys = _keys(view, () if sheet.stands_wide else _tools(view))
        lines: Lines = {}
        headed = _headed(view, sheet, ground_of(sheet, bool(view.page.picture)), keys, lines)
        laid = on_leaf(
            sheet,
            picture_of(view.page),
            lambda galley: set_page(galley, headed),
            keys,
            view.notice,
            "page",
            lines=lines,
        )
        return with_tools(laid, sheet, _tools(view)) if sheet.stands_wide else laid
    return _with_the_record(view, view.record, sheet)


def _headed(
    view: ReadingView, sheet: Sheet, ground: Ground, keys: Sequence[Key], lines: Lines
) -> ReadingView:
    """Without its chapter's opening, if the page would have to be turned once more for that."""
    if not view.opens:
        return view
    viewport = above(sheet, ground.column, set_bar(sheet, keys, ground.column, view.notice).top)

    def leaves(one: ReadingView) -> int:
        galley = fitted(sheet, viewport, "page", lambda galley: set_page(galley, one), lines)
        return len(galley.pane(viewport).pages)

    bare = replace(view, opens=False)
    return view if leaves(view) <= leaves(bare) else bare


def _with_the_record(view: ReadingView, record: RecordId, sheet: Sheet) -> Layout:
    from game.desktop.screens.record import set_record

    def fill(galley: Galley) -> None:
        set_record(galley, view.story, record, marks_of(view.page))

    return with_card(view, sheet, fill, _record_keys(view, record), "record")


def with_card(view: ReadingView, sheet: Sheet, fill: Fill, keys: Sequence[Key], pane: str) -> Layout:
    """The page with a card beside it, or under it where there is no room."""
    ground = ground_of(sheet)
    if ground.leaf.x:
        return _beside_the_page(view, sheet, ground, fill, keys, pane)
    return on_leaf(sheet, picture_of(view.page), fill, keys, view.notice, pane)


def _beside_the_page(
    view: ReadingView, sheet: Sheet, ground: Ground, fill: Fill, keys: Sequence[Key], name: str
) -> Layout:
    from game.desktop.screens.record import card

    lines: Lines = {}
    view = _headed(view, sheet, ground, _keys(view), lines)
    bar = set_bar(sheet, _keys(view, beside=True), ground.column, view.notice)
    viewport = above(sheet, ground.column, bar.top)
    page = fitted(sheet, viewport, "page", lambda galley: set_page(galley, view), lines)
    page_pane, page_signs = turning(sheet, page, viewport)
    margin, pad = sheet.em(1.1), sheet.em(1.4)
    right = ground.leaf.x - sheet.em(1.7)
    width = min(right - margin, sheet.em(CARD_EMS))
    laid = Rect(right - width, margin, width, sheet.height - 2 * margin)
    column = Rect(laid.x + pad, laid.y + pad // 2, laid.width - 2 * pad, laid.height - pad)
    card_bar = set_bar(sheet, keys, column)
    galley = Galley(sheet, column.x, column.width, pane=name)
    fill(galley)
    pane, signs = turning(sheet, galley, above(sheet, column, card_bar.top))
    boxes = [
        *backdrop(ground, picture_of(view.page)),
        *paper_leaf(sheet, ground.leaf),
        *card(sheet, laid),
        *card_bar.boxes,
    ]
    panes = [(page_pane, page.hits, page_signs), (pane, [*galley.hits, *card_bar.hits], signs)]
    return assemble(sheet, boxes, panes, bar)


def _tools(view: ReadingView) -> tuple[Key, ...]:
    """What lies on the desk beside the page."""
    return (
        Key("show:documents", "D", say("reading.documents"), Show("documents"), bool(view.unread)),
        Key("show:map", "M", say("reading.map"), Show("map")),
        Key("show:timeline", "T", say("reading.timeline"), Show("timeline")),
        Key("show:notebook", "N", say("reading.notebook"), Show("notebook")),
        Key("show:history", "H", say("reading.history"), Show("history")),
    )


def with_tools(layout: Layout, sheet: Sheet, tools: Sequence[Key]) -> Layout:
    """With a strip at the foot of the picture: beside a page there is room, and on it there is not."""
    pad = sheet.em(0.7)
    foot = Rect(pad, 0, ground_of(sheet).leaf.x - sheet.em(2.4), sheet.height - round(pad * 0.4))
    bar = set_bar(sheet, tools, foot, "", "cover")
    right = max(rect.right for hit in bar.hits for rect in hit.rects)
    strip = Block(Rect(0, bar.top - round(pad * 0.4), right + pad, sheet.height), "cover")
    strip = replace(strip, rect=replace(strip.rect, height=sheet.height - strip.rect.y))
    return replace(layout, boxes=(*layout.boxes, strip, *bar.boxes), hits=(*layout.hits, *bar.hits))


def _keys(view: ReadingView, tools: Sequence[Key] = (), *, beside: bool = False) -> list[Key]:
    """The ways on from the page; with a card beside it, Escape belongs to the card."""
    keys = [] if view.mistakes is None else _authors_keys(view.mistakes, beside)
    if in_turn(view.page) and not beside:
        keys.append(Key("show:record", "R", say("reading.record"), OpenRecord(None)))
    keys += tools
    if view.ahead and not beside:
        keys.append(Key("ahead", "F", say("reading.ahead"), OnAhead()))
    if view.can_undo:
        keys.append(Key("undo", "U", say("reading.undo"), Undo()))
    keys.append(Key("show:settings", "S", say("reading.settings"), Show("settings")))
    keys.append(Key("show:help", "F1", say("reading.help"), Show("help")))
    if not beside:
        keys.append(Key("close", "Esc", say("reading.leave"), Leave()))
    return keys


def _authors_keys(tally: Tally, beside: bool) -> list[Key]:
    """What only a preview has: the mistakes, counted, and the scenes to go to."""
    keys = [Key("show:scenes", "J", say("scenes.title"), Show("scenes"))]
    if (tally.errors or tally.warnings) and not beside:
        keys.insert(0, Key("show:mistakes", "E", counted(tally), OpenMistake(), tally.broken))
    return keys


def counted(tally: Tally) -> str:
    """`2 mistakes · 3 questions`, with `…` while more may be found."""
    parts = [
        say(f"preview.{kind}", count=count)
        for kind, count in (("mistakes", tally.errors), ("questions", tally.warnings))
        if count
    ]
    return " · ".join(parts) + ("" if tally.checked or tally.broken else " …")


def _record_keys(view: ReadingView, record: RecordId) -> list[Key]:
    """Back to the page, and on to the next thing the page cites."""
    keys = [Key("close", "Esc", say("record.back"), Leave())]
    after = following(view.page, record)
    if after not in (None, record):
        keys.append(Key("record:next", "R", say("record.next"), OpenRecord(after)))
    return keys
