"""The list beside the map: everything that has a pin, by what it is, with what the record says of it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from functools import lru_cache
from itertools import groupby
from typing import Final

from game.desktop.ground import CityMap
from game.desktop.layout import Rect
from game.desktop.messages import OpenRecord
from game.desktop.screens.galley import TARGET, Galley
from game.desktop.screens.label import label_style, label_width, put_label
from game.desktop.screens.line import one_line, width_of
from game.desktop.screens.mapfar import away
from game.desktop.screens.mappins import Pin, pins_of, radius, sign
from game.desktop.screens.record import when_of
from game.desktop.screens.settings import set_heading
from game.desktop.screens.sheet import Sheet
from game.desktop.screens.views import MapView
from game.desktop.screens.wide import close
from game.story.citymap import City, Happened, When
from game.story.ids import PlaceId
from game.story.model import Story
from game.story.page import Page
from game.story.sentences import sentences
from game.words import say
from game.words.dates import joined_dateline

LIST_EMS: Final = 20.5
MARGIN_EMS: Final = 1.3
"""The width of the list's column beside the map, and of the margins of its leaf."""

BESIDE: Final = 0.45
"""The list stands beside the map where it takes no more of the window's width than this."""

HANG: Final = 2.0
"""How far the words of a row stand to the right of its pin, in ems."""


@dataclass(frozen=True, slots=True)
class _Asked:
    """A list as it was asked for; the same one is not set again while the map moves beside it."""

    story: Story = field(hash=False)
    page: Page = field(hash=False)
    known: City
    city: CityMap | None
    sheet: Sheet
    x: int
    width: int


def listed(view: MapView, sheet: Sheet, x: int, width: int) -> Galley:
    """The list in a column that wide."""
    return _listed(_Asked(view.story, view.page, view.known, view.city, sheet, x, width))


@lru_cache(maxsize=2)
def _listed(asked: _Asked) -> Galley:
    galley = Galley(asked.sheet, asked.x, asked.width, pane="map")
    view = MapView(asked.story, asked.page, asked.known, asked.city)
    _set(galley, view, pins_of(asked.story.record, asked.known))
    return galley


def _set(galley: Galley, view: MapView, pins: Mapping[PlaceId, Pin]) -> None:
    """You, this hour, where you were, what was before it, and who holds out."""
    sheet, page = galley.sheet, view.page
    hour = joined_dateline(page.date, page.time, "")
    if stands_beside(sheet):
        set_heading(galley, say("map.title"))
        if hour:
            galley.text(hour, sheet.style(sheet.small, emphasis=True), "faint", keep=True)
    else:
        _title(galley, hour)
    if view.known.here is not None:
        if stands_beside(sheet):
            _head(galley, "map.you")
        _place(galley, view, pins[view.known.here], "here", say("map.here"))
    for when in When:
        happened = [one for one in view.known.happened if one.when is when]
        if happened:
            _head(galley, heading(view.known, when))
            _told(galley, view, pins, when, happened)
        elif when is When.NOW and not view.known.telling:
            _head(galley, "map.now")
            galley.text(say("map.nothing"), sheet.style(sheet.small, emphasis=True), "faint")
        if when is When.NOW and view.known.been:
            _head(galley, "map.been-at")
            for place in view.known.been:
                _place(galley, view, pins[place], "been", say("map.been"))
    if view.known.held:
        _head(galley, "map.held")
        for held in view.known.held:
            _place(galley, view, pins[held.place], "held", view.story.record.places[held.place].kind)


def heading(known: City, when: When) -> str:
    """What stands over the things of that time."""
    return "map.then" if known.telling else f"map.{when.value}"


def _title(galley: Galley, hour: str) -> None:
    """The heading of a list that has little room: its name and the hour on one line, if they fit."""
    sheet = galley.sheet
    style, small, row = (
        sheet.poster(1.3, 0.012),
        sheet.style(sheet.small, emphasis=True),
        sheet.em(1.2 if sheet.is_tight else 1.35),
    )
    words = say("map.title")
    after = galley.x + width_of(sheet, words, style) + sheet.em(0.7)
    galley.boxes.append(one_line(sheet, words, style, galley.x, galley.y, row, "ink"))
    if hour and after + width_of(sheet, hour, small) <= galley.x + galley.width:
        galley.boxes.append(one_line(sheet, hour, small, after, galley.y, row, "faint"))
    galley.pad(row)


def stands_beside(sheet: Sheet) -> bool:
    """Whether the list stands beside the map: it takes less than half of the window, and is not set large."""
    return sheet.text < 150 and sheet.em(LIST_EMS + 2 * MARGIN_EMS) <= sheet.width * BESIDE


def first_row(view: MapView, place: PlaceId) -> str:
    """The hit in the list that stands for a pin: what happened there, or the place itself."""
    for happened in view.known.happened:
        if happened.place == place:
            return entry_row(happened)
    if place == view.known.here:
        return place_row("here", place)
    held = any(one.place == place for one in view.known.held)
    return place_row("held" if held else "been", place)


def entry_row(happened: Happened) -> str:
    return f"entry:{happened.entry}"


def place_row(group: str, place: PlaceId) -> str:
    return f"place:{group}:{place}"


def _head(galley: Galley, words: str) -> None:
    """The heading of a group; it stays with what follows."""
    sheet = galley.sheet
    tight = sheet.is_tight  # a leaf of few lines should get as far as the first thing told
    galley.space(sheet.white(0.25 if tight else 0.6))
    galley.rule(keep=True)
    galley.space(sheet.em(0.1 if tight else 0.2))
    galley.text(say(words), sheet.poster(1.1, 0.05), "accent", keep=True)
    galley.space(sheet.em(0.05 if tight else 0.15))


def _told(
    galley: Galley, view: MapView, pins: Mapping[PlaceId, Pin], when: When, happened: Iterable[Happened]
) -> None:
    """What happened, under the place where it did; places in the order of their first hour."""
    order = list(dict.fromkeys(one.place for one in happened))
    by_place = sorted(happened, key=lambda one: order.index(one.place))
    for place, entries in groupby(by_place, key=lambda one: one.place):
        _place(galley, view, pins[place], when.value, "", keep=True)
        for one in entries:
            _entry(galley, view, pins[place], one)
        galley.space(galley.sheet.em(0.25))


def _place(galley: Galley, view: MapView, pin: Pin, group: str, note: str, *, keep: bool = False) -> None:
    """A pin and the name of its place, which opens it; under it what it is, and how far from the city."""
    sheet = galley.sheet
    place = view.story.record.places[pin.place]
    id, hang, size = place_row(group, pin.place), sheet.em(HANG), radius(sheet)
    where = say("map.nowhere") if pin.at is None else away(pin, view.city)
    notes = " · ".join(part for part in (note, where) if part)
    top = galley.y
    with galley.column(galley.x + hang, galley.width - hang):
        leading = max(TARGET, round(2.2 * size) + 3, round(sheet.leading * 0.95))
        style = sheet.style(close(sheet), strong=True)
        beside = galley.x + width_of(sheet, place.name, style) + sheet.em(0.7)
        small = sheet.style(sheet.small)
        if notes and beside + width_of(sheet, notes, small) <= galley.x + galley.width:
            galley.text(place.name, style, "ink", hit=id, leading=leading, keep=keep)
            galley.boxes.append(one_line(sheet, notes, small, beside, top, leading, "faint"))
        else:
            galley.text(place.name, style, "ink", hit=id, leading=leading, keep=keep or bool(notes))
            if notes:
                galley.text(notes, small, "faint", keep=keep)
    middle = galley.x + hang / 2 - sheet.em(0.15), top + leading / 2
    # In the list the ring around where you are takes no more room than the other pins.
    galley.boxes += sign(sheet, pin, middle, round(size * 0.86) if pin.here else size)
    says = ", ".join(part for part in (place.name, notes) if part)
    area = Rect(galley.x, top, galley.width, galley.y - top)
    galley.hit(id, [area], OpenRecord(pin.place), says, twin=pin.id)


def _entry(galley: Galley, view: MapView, pin: Pin, happened: Happened) -> None:
    """What the record says in a sentence, under its hour and its label; it opens the whole."""
    sheet = galley.sheet
    entry = view.story.record.entries[happened.entry]
    when = when_of(entry.date, entry.time) if happened.when is When.BEFORE else happened.time
    label, words = entry.certainty.value, _first_sentence(entry.says)
    id, top, hang, first = entry_row(happened), galley.y, sheet.em(HANG), len(galley.slugs)
    with galley.column(galley.x + hang, galley.width - hang):
        _hour_and_label(galley, when or say("timeline.no-hour"), label)
        galley.text(words, sheet.style(close(sheet)), "ink", hit=id)
    left = galley.x + hang - sheet.em(0.3)
    area = Rect(left, top, galley.x + galley.width - left, galley.y - top)
    if stands_beside(sheet):
        galley.whole(first, area)
    said = (view.story.record.places[pin.place].name, when, say(f"label.{label}"), words)
    galley.hit(id, [area], OpenRecord(happened.entry), ", ".join(part for part in said if part), twin=pin.id)
    galley.space(sheet.em(0.2))


def _first_sentence(text: str) -> str:
    line = " ".join(text.split())
    spans = sentences(line)
    return line[slice(*spans[0])] if spans else line


def _hour_and_label(galley: Galley, when: str, label: str) -> None:
    """On one line where there is room."""
    sheet = galley.sheet
    style, row = sheet.poster(0.9, 0.04), sheet.em(1.1 if sheet.is_tight else 1.25)
    wide = width_of(sheet, when, style)
    if wide + sheet.em(0.7) + label_width(sheet, label, label_style(sheet)) <= galley.width:
        galley.boxes.append(one_line(sheet, when, style, galley.x, galley.y, row, "accent"))
        put_label(galley, label, galley.x + wide + sheet.em(0.7), galley.y, row)
    else:
        galley.text(when, style, "accent", keep=True)
        put_label(galley, label, galley.x, galley.y, row)
    galley.pad(row)
