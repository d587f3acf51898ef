"""The timeline: the city and you, hour by hour, on one axis."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import zip_longest
from typing import Final

from game.desktop.layout import Layout, Rect
from game.desktop.leafing import OpenDay, OpenHistory
from game.desktop.messages import Leave, OpenRecord, Show
from game.desktop.screens.bar import Key
from game.desktop.screens.galley import Galley
from game.desktop.screens.label import label_style, label_width, put_label
from game.desktop.screens.line import one_line, width_of
from game.desktop.screens.record import when_of
from game.desktop.screens.settings import set_heading
from game.desktop.screens.sheet import Sheet
from game.desktop.screens.tabs import Tab, set_tabs
from game.desktop.screens.views import TimelineView
from game.desktop.screens.wide import close, fill_the_last, on_wide_leaf, stands_side_by_side
from game.story.ids import EntryId
from game.story.timeline import Day, Happening, Hour, Row, minute_of, part_of_now, parts
from game.words import say
from game.words.dates import day_and_month, joined_dateline, long_date

HANG: Final = 1.25
"""How far the sign of a row hangs to the left of its words, in ems."""

WHOLE_DATE: Final = len("1944-08-19")

AXIS: Final = 5.2
"""How wide the axis with its hours is, in ems."""


@dataclass(frozen=True, slots=True)
class Lanes:
    """Where the city's lane, the axis and yours stand; `axis` is None in a narrow column."""

    city: Rect
    axis: Rect | None
    you: Rect


def lay_out_timeline(view: TimelineView, sheet: Sheet) -> Layout:
    """Two lanes beside each other, level by the hour; in a narrow window one after the other."""
    keys = [
        Key("close", "Esc", say("document.back"), Leave()),
        Key("show:history", "H", say("reading.history"), Show("history")),
        Key("show:notebook", "N", say("reading.notebook"), Show("notebook")),
    ]
    return on_wide_leaf(sheet, lambda galley: _set(galley, view), keys, view.notice, "timeline")


def _set(galley: Galley, view: TimelineView) -> None:
    sheet, lanes = galley.sheet, view.timeline
    set_heading(galley, say("timeline.title"))
    if not lanes.city and not lanes.you and not lanes.undated:
        galley.text(say("timeline.none"), sheet.style(emphasis=True), "faint")
        return
    found = {part.id: part for part in parts(lanes)}
    now = part_of_now(lanes)
    opened = next(id for id in (view.part, now, *found) if id in found)
    if len(found) > 1:
        set_tabs(galley, [_tab(id, opened=id == opened) for id in found])
    galley.text(say("timeline.legend"), sheet.style(sheet.small, emphasis=True), "faint", keep=True)
    _signs(galley)
    galley.space(sheet.em(0.4))
    where = _lanes(galley)
    if where.axis is not None:
        _headings(galley, where)
    if opened == "earlier":
        _undated(galley, view, where)
    for day in found[opened].days:
        _day(galley, view, where, day)
    _end(galley, view, is_now=opened == now)


def _tab(id: str, *, opened: bool) -> Tab:
    named = id in ("earlier", "later")
    words = say(f"timeline.{id}") if named else day_and_month(id)
    return Tab(f"day:{id}", words, words if named else long_date(id), OpenDay(id), opened)


def _undated(galley: Galley, view: TimelineView, lanes: Lanes) -> None:
    """What was met and nobody dates."""
    if view.timeline.undated:
        _day_heading(galley, say("timeline.undated"))
    for entry in view.timeline.undated:
        galley.space(galley.sheet.em(0.3))
        _city(galley, view, lanes, Happening(entry, "", "", met=True))
        galley.space(galley.sheet.em(0.3))


def _signs(galley: Galley) -> None:
    """What the signs before the rows mean."""
    sheet = galley.sheet
    style, size, row = sheet.style(sheet.small), sheet.em(0.62), round(sheet.small * 1.6)
    x = galley.x
    signs = (("dot", "met"), ("open", "unmet"), ("person", "yours"), ("taken", "now"))
    for sign, key in signs:
        words = say(f"timeline.{key}")
        wide = size + sheet.em(0.4) + width_of(sheet, words, style)
        if x > galley.x and x + wide > galley.x + galley.width:
            galley.pad(row)
            x = galley.x
        galley.icon(sign, "accent", x, galley.y + (row - size) // 2, size)
        galley.boxes.append(one_line(sheet, words, style, x + size + sheet.em(0.4), galley.y, row, "ink"))
        x += wide + sheet.em(1.2)
    galley.pad(row, keep=False)


def _end(galley: Galley, view: TimelineView, *, is_now: bool) -> None:
    """What else is to be said of now: told later, or not begun yet."""
    sheet = galley.sheet
    says = [] if view.timeline.you else [say("timeline.none")]
    if view.timeline.you and view.timeline.now is None:
        says.append(say("timeline.now.telling"))
    if view.timeline.to_come:
        says.append(say("timeline.to-come", count=view.timeline.to_come))
    for words in says:
        galley.space(sheet.em(0.5))
        galley.rule(keep=True)
        galley.space(sheet.em(0.4))
        if view.timeline.now is None and is_now:
            galley.newest = galley.y
        galley.text(words, sheet.style(sheet.small if sheet.is_tight else sheet.body, emphasis=True), "faint")


def _lanes(galley: Galley) -> Lanes:
    sheet = galley.sheet
    if not stands_side_by_side(galley):
        column = Rect(galley.x, 0, galley.width, 0)
        return Lanes(column, None, column)
    axis = sheet.em(AXIS)
    half = (galley.width - axis) // 2
    return Lanes(
        Rect(galley.x, 0, half, 0),
        Rect(galley.x + half, 0, axis, 0),
        Rect(galley.x + half + axis, 0, galley.width - half - axis, 0),
    )


def _headings(galley: Galley, lanes: Lanes) -> None:
    """*The city* over the left lane, *You* over the right."""
    sheet = galley.sheet
    row = sheet.em(1.3)
    for lane, words in ((lanes.city, "timeline.city"), (lanes.you, "timeline.you")):
        style = sheet.poster(1.15, 0.06)
        galley.boxes.append(
            one_line(sheet, say(words), style, lane.x + sheet.em(HANG), galley.y, row, "accent")
        )
    galley.pad(row)


def _day(galley: Galley, view: TimelineView, lanes: Lanes, day: Day) -> None:
    _day_heading(galley, long_date(day.date) if day.date else say("timeline.no-day"))
    for row in day.rows:
        if lanes.axis is None:
            _interleaved(galley, view, lanes, row)
        else:
            _level(galley, view, lanes, lanes.axis, row)


def _day_heading(galley: Galley, words: str) -> None:
    sheet = galley.sheet
    fill_the_last(galley)
    galley.space(sheet.em(0.55))
    galley.rule("accent", max(2, sheet.em(0.1)))
    galley.space(sheet.em(0.2))
    galley.text(words, sheet.poster(1.35, 0.02), "ink", keep=True)
    galley.space(sheet.em(0.1))


def _level(galley: Galley, view: TimelineView, lanes: Lanes, axis: Rect, row: Row) -> None:
    """One hour of a day: what stands beside each other begins on one line."""
    sheet = galley.sheet
    for number, (happening, hour) in enumerate(zip_longest(row.city, row.you)):
        fill_the_last(galley)
        galley.space(sheet.em(0.3))
        top, first = galley.y, len(galley.slugs)
        if hour is not None and hour.steps == view.timeline.now:
            galley.newest = top
        ends = [top]
        if happening is not None:
            _city(galley, view, lanes, happening)
            ends.append(galley.y)
        galley.y = top
        if hour is not None:
            _you(galley, view, lanes, hour)
            ends.append(galley.y)
        galley.y = max(ends)
        _on_axis(galley, axis, top, row.hour if number == 0 else None)
        galley.whole(first, Rect(galley.x, top, galley.width, galley.y - top))
        galley.space(sheet.em(0.3))


def _on_axis(galley: Galley, axis: Rect, top: int, hour: int | None) -> None:
    """The hour in the middle of the axis, and a line down to the next row."""
    sheet = galley.sheet
    row, line = sheet.em(1.3), top
    if hour is not None:
        words, style = say("timeline.hour", hour=hour), sheet.poster(1.15, 0.02)
        x = axis.x + (axis.width - width_of(sheet, words, style)) // 2
        galley.boxes.append(one_line(sheet, words, style, x, top, row, "accent"))
        line += row
    galley.y = max(galley.y, top + row)
    galley.bar(Rect(axis.x + axis.width // 2, line, 1, galley.y - line), "rule")


def _interleaved(galley: Galley, view: TimelineView, lanes: Lanes, row: Row) -> None:
    """One hour of a day in one column, each thing with the sign and the word of its lane."""
    sheet = galley.sheet
    mixed: list[tuple[int, int, Happening | Hour]] = [
        *((-1 if one.minute is None else one.minute, 0, one) for one in row.city),
        *((-1 if (minute := minute_of(one.time)) is None else minute, 1, one) for one in row.you),
    ]
    for _, _, one in sorted(mixed, key=lambda placed: placed[:2]):
        fill_the_last(galley)
        galley.space(sheet.em(0.3))
        if isinstance(one, Hour):
            if one.steps == view.timeline.now:
                galley.newest = galley.y
            _you(galley, view, lanes, one)
        else:
            _city(galley, view, lanes, one)
        galley.space(sheet.em(0.3))


def _city(galley: Galley, view: TimelineView, lanes: Lanes, happening: Happening) -> None:
    """What the record says, with its hour and label; a filled ring where it was met, else an open one."""
    sheet, lane = galley.sheet, lanes.city
    entry = view.story.record.entries[happening.entry]
    spans = entry.date is not None and bool(entry.date.until)
    when = happening.time or (when_of(entry.date, None) if spans else "")
    unknown = "timeline.no-hour" if len(happening.date) == WHOLE_DATE else "timeline.no-day"
    when = when or (say(unknown) if happening.date else "")
    met = say("timeline.met" if happening.met else "timeline.unmet")
    top, hang = galley.y, sheet.em(HANG)
    with galley.column(lane.x + hang, lane.width - hang):
        parts = [when] if lanes.axis else [say("timeline.city"), when]
        _over(galley, " · ".join(part for part in parts if part), entry.certainty.value)
        style = sheet.style(close(sheet), emphasis=not happening.met)
        words = " ".join(entry.says.split())
        galley.text(words, style, "ink", hit=_id(happening.entry), keep=not happening.met)
        if not happening.met:
            galley.text(met, sheet.style(sheet.small, emphasis=True), "faint")
    _sign(galley, "dot" if happening.met else "open", lane, top)
    area = Rect(lane.x, top, lane.width, galley.y - top)
    label = say(f"label.{entry.certainty.value}")
    says = ", ".join(part for part in (when, label, " ".join(entry.says.split()), met) if part)
    galley.hit(_id(happening.entry), [area], OpenRecord(happening.entry), says)


def _id(entry: EntryId) -> str:
    return f"entry:{entry}"


def _over(galley: Galley, words: str, label: str) -> None:
    """The hour over a claim, and the claim's label: on one line where there is room."""
    sheet = galley.sheet
    style, row = sheet.poster(0.92, 0.04), sheet.em(1.3)
    wide = width_of(sheet, words, style) if words else -sheet.em(0.8)
    if wide + sheet.em(0.8) + label_width(sheet, label, label_style(sheet)) <= galley.width:
        if words:
            galley.boxes.append(one_line(sheet, words, style, galley.x, galley.y, row, "accent"))
        put_label(galley, label, galley.x + wide + sheet.em(0.8), galley.y, row)
    else:
        galley.text(words, style, "accent", keep=True)
        put_label(galley, label, galley.x, galley.y, row)
    galley.pad(row)


def _you(galley: Galley, view: TimelineView, lanes: Lanes, hour: Hour) -> None:
    """A page of yours: it opens where it stands in the history."""
    sheet, lane = galley.sheet, lanes.you
    here = hour.steps == view.timeline.now
    title = hour.title or say("timeline.untitled")
    top, hang, id = galley.y, sheet.em(HANG), f"page:{hour.steps}"
    with galley.column(lane.x + hang, lane.width - hang):
        time = hour.time or say("timeline.no-hour")
        when = time if lanes.axis else f"{say('timeline.you')} · {time}"
        galley.text(when, sheet.poster(0.92, 0.04), "accent", leading=sheet.em(1.3), keep=True)
        galley.text(title, sheet.style(close(sheet), strong=True), "ink", keep=here or bool(hour.did), hit=id)
        if hour.did:
            galley.text(hour.did, sheet.style(sheet.small, emphasis=True), "faint")
        if here:
            galley.text(say("timeline.now"), sheet.style(sheet.small, emphasis=True), "accent")
    _sign(galley, "taken" if here else "person", lane, top)
    said = (joined_dateline(hour.date, hour.time, title), hour.did, say("timeline.now") if here else "")
    says = ", ".join(part for part in said if part)
    galley.hit(id, [Rect(lane.x, top, lane.width, galley.y - top)], OpenHistory(hour.steps), says)


def _sign(galley: Galley, name: str, lane: Rect, top: int) -> None:
    sheet = galley.sheet
    size, row = sheet.em(0.62), sheet.em(1.3)
    galley.icon(name, "accent", lane.x + sheet.em(0.1), top + (row - size) // 2, size)
