"""Your path beside the record: what you did, what is recorded of it, and what you passed on."""

from __future__ import annotations

from typing import Final

from game.desktop.layout import Layout, Rect
from game.desktop.leafing import KeepAsPage, OpenPath
from game.desktop.messages import Leave, Meaning, OpenRecord, Show
from game.desktop.screens.bar import Key
from game.desktop.screens.galley import Galley
from game.desktop.screens.label import put_label
from game.desktop.screens.line import one_line, width_of
from game.desktop.screens.settings import set_heading
from game.desktop.screens.sheet import Sheet
from game.desktop.screens.tabs import Tab, set_tabs
from game.desktop.screens.views import BesideView
from game.desktop.screens.wide import close, on_wide_leaf, stands_side_by_side
from game.story.beside import Act, Passed, ring_of
from game.story.ids import ChapterId, EntryId
from game.story.record import Ring
from game.words import say
from game.words.dates import long_date

_RINGS: Final = {Ring.FILE_1946: "record.file-1946", Ring.SINCE: "record.found-since"}


def lay_out_beside(view: BesideView, sheet: Sheet) -> Layout:
    """Two columns on one wide leaf, a row for each act; then a row for each piece of news."""
    on: Meaning = Show("title") if view.ended else Leave()
    keys = [
        Key("close", "Enter", say("beside.to-title" if view.ended else "beside.on"), on),
        Key("keep:page", "E", say("beside.keep"), KeepAsPage()),
    ]
    return on_wide_leaf(sheet, lambda galley: _set_beside(galley, view), keys, view.notice, "beside")


def _set_beside(galley: Galley, view: BesideView) -> None:
    sheet = galley.sheet
    chapter = view.story.chapter(view.chapter)
    tabs = len(view.chapters) > 1
    if not (tabs and sheet.is_tight):  # where lines are few the open tab alone names the chapter
        galley.text(chapter.title, sheet.poster(0.92, 0.07), "accent", keep=True, leading=sheet.em(1.0))
    set_heading(galley, say("beside.title"))
    if tabs:
        set_tabs(galley, [_tab(view, one) for one in view.chapters])
    if not sheet.is_tight:
        galley.text(say("beside.rings"), sheet.style(sheet.small, emphasis=True), "faint")
    galley.text(say("beside.legend"), sheet.style(sheet.small, emphasis=True), "faint")
    galley.space(sheet.white(0.5))
    if view.beside.acts and stands_side_by_side(galley):
        _headings(galley, "beside.you", "beside.record")
    if not view.beside.acts:
        galley.text(say("beside.no-acts"), sheet.style(emphasis=True), "faint")
    day = ""
    for act in view.beside.acts:
        if act.date and act.date != day:
            day = act.date
            galley.text(long_date(day), sheet.style(sheet.small, emphasis=True), "faint", keep=True)
            galley.space(sheet.em(0.15))
        _act(galley, view, act)
    galley.space(sheet.em(0.9))
    galley.text(say("beside.news"), sheet.poster(1.5, 0.02), "ink", keep=True)
    galley.space(sheet.em(0.3))
    if not view.beside.passed:
        galley.text(say("beside.no-news"), sheet.style(emphasis=True), "faint")
    else:
        galley.text(say("beside.rungs"), sheet.style(sheet.small, emphasis=True), "faint", keep=True)
        galley.space(sheet.em(0.3))
        if stands_side_by_side(galley):
            _headings(galley, "", "beside.record-says")
    for passed in view.beside.passed:
        _passed(galley, view, passed)


def _tab(view: BesideView, id: ChapterId) -> Tab:
    title = view.story.chapter(id).title
    return Tab(f"path:{id}", title, title, OpenPath(id), id == view.chapter)


def _halves(galley: Galley) -> tuple[Rect, Rect]:
    """The left and the right column; in a narrow one the right is below, a little indented."""
    sheet = galley.sheet
    if not stands_side_by_side(galley):
        hang = sheet.em(1.2)
        return Rect(galley.x, 0, galley.width, 0), Rect(galley.x + hang, 0, galley.width - hang, 0)
    gutter = sheet.em(2.4)
    left = (galley.width - gutter) * 45 // 100
    return (
        Rect(galley.x, 0, left, 0),
        Rect(galley.x + left + gutter, 0, galley.width - left - gutter, 0),
    )


def _headings(galley: Galley, *keys: str) -> None:
    """*You* over the left column, *The record* over the right."""
    sheet = galley.sheet
    top = galley.y
    for half, words in zip(_halves(galley), keys, strict=True):
        galley.y = top
        with galley.column(half.x, half.width):
            if words:
                galley.text(say(words), sheet.poster(1.0, 0.06), "accent", keep=True)
    galley.space(sheet.em(0.15))


def _act(galley: Galley, view: BesideView, act: Act) -> None:
    sheet = galley.sheet
    side_by_side = stands_side_by_side(galley)
    left, right = _halves(galley)
    galley.rule(keep=True)
    galley.space(sheet.white(0.4))
    top, first = galley.y, len(galley.slugs)
    with galley.column(left.x, left.width):
        when = " · ".join(part for part in (act.time or "", act.title) if part)
        galley.text(when, sheet.poster(0.92, 0.04), "accent", keep=True)
        for paragraph in act.words:
            galley.runs(paragraph.runs, sheet.style(close(sheet)), "ink")
        if act.history:
            galley.text(
                say(f"beside.history.{act.history}"), sheet.style(sheet.small, emphasis=True), "faint"
            )
    end = galley.y
    galley.y = top if side_by_side else end + sheet.em(0.25)
    with galley.column(right.x, right.width):
        if not act.entries:
            galley.text(say("beside.nothing"), sheet.style(emphasis=True), "faint")
        for entry in act.entries:
            _entry(galley, view, entry, f"beside:{act.scene}.{act.choice}:{entry}")
    galley.y = max(end, galley.y)
    if side_by_side:
        galley.whole(first, Rect(galley.x, top, galley.width, galley.y - top))
    galley.space(sheet.em(0.35))


def _entry(galley: Galley, view: BesideView, id: EntryId, name: str) -> None:
    """What the record says, with its label; a click opens it."""
    sheet = galley.sheet
    entry = view.story.record.entries[id]
    top, row = galley.y, sheet.em(1.1)
    wide = put_label(galley, entry.certainty.value, galley.x, galley.y, row)
    _ring(galley, say(_RINGS[ring_of(view.story.record, entry)]), galley.x + wide + sheet.em(0.7), row)
    galley.pad(row)
    galley.prose(entry.says, sheet.style(close(sheet)), "ink")
    if entry.leaves_open:
        words = say("terminal.labeled", label=say("beside.not-known"), value=entry.leaves_open)
        galley.prose(words, sheet.style(sheet.small, emphasis=True), "faint")
    galley.hit(name, [Rect(galley.x, top, galley.width, galley.y - top)], OpenRecord(id), entry.says)
    galley.space(sheet.em(0.2))


def _ring(galley: Galley, words: str, x: int, row: int) -> None:
    """Since when the file has it, after the label, where there is room."""
    sheet = galley.sheet
    style = sheet.style(sheet.small, emphasis=True)
    line = one_line(sheet, words, style, x, galley.y, row, "faint")
    if line.x + line.width <= galley.x + galley.width:
        galley.boxes.append(line)
        galley.spoken.append((galley.y, words))


def _passed(galley: Galley, view: BesideView, passed: Passed) -> None:
    """*You said · you had · the record says*, for one piece of news."""
    sheet = galley.sheet
    galley.rule(keep=True)
    galley.space(sheet.em(0.35))
    top, first = galley.y, len(galley.slugs)
    left, right = _halves(galley)
    side_by_side = stands_side_by_side(galley)
    with galley.column(left.x, left.width):
        galley.text(passed.means or passed.news, sheet.style(strong=True), "ink", keep=True)
        _rungs(galley, passed)
    end = galley.y
    galley.y = top if side_by_side else end + sheet.em(0.25)
    with galley.column(right.x, right.width):
        if passed.entry is None:
            galley.text(say("beside.nothing"), sheet.style(emphasis=True), "faint")
        else:
            _entry(galley, view, passed.entry, f"news:{passed.news}")
    galley.y = max(end, galley.y)
    if side_by_side:
        galley.whole(first, Rect(galley.x, top, galley.width, galley.y - top))
    galley.space(sheet.em(0.4))


def _rungs(galley: Galley, passed: Passed) -> None:
    """How sure you sounded, and how well you knew: two words on one line."""
    sheet = galley.sheet
    style, sure = sheet.style(sheet.small), sheet.poster(1.05, 0.04)
    x, y, row = galley.x, galley.y, sheet.em(1.4)
    for key, rung in (("beside.said", passed.said), ("beside.had", passed.had)):
        rung_words = say(f"rung.{rung.name.lower()}")
        galley.spoken.append((y, say("terminal.labeled", label=say(key), value=rung_words)))
        for words, kind, role in ((say(key), style, "faint"), (rung_words, sure, "ink")):
            galley.boxes.append(one_line(sheet, words, kind, x, y, row, role))
            x += width_of(sheet, words, kind) + sheet.em(0.4)
        x += sheet.em(1.0)
    galley.pad(row, keep=False)
