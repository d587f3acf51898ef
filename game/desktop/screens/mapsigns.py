"""What stands on the map beside its ground: the scale, the north, and what a pin says when it is meant."""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from game.desktop.boxes import Area, Block, Box, Glyphs, Icon, Rect, Stroke
from game.desktop.screens.galley import Galley
from game.desktop.screens.label import label_style, label_width, put_label
from game.desktop.screens.line import one_line, width_of
from game.desktop.screens.mapnames import Lettering, write
from game.desktop.screens.mappins import Stuck, around_pin, radius, sign
from game.desktop.screens.sheet import Sheet
from game.desktop.screens.views import MapView
from game.words import say

LENGTHS: Final = (100, 200, 500, 1000, 2000, 5000)
"""How long the bar of the scale may be, in metres."""

_SCALE: Final = Lettering("poster", 0.8, 0.06, "map-ink", "map-ground", 0.0, 99.0)


def scale_and_north(sheet: Sheet, frame: Rect, scale: float) -> tuple[list[Rect], list[Box]]:
    """The bar of the scale at the foot, an arrow to the north above it; and the room they take."""
    unit, edge = sheet.body / 18, sheet.em(1.0)
    meters = next((long for long in LENGTHS if long / scale >= 64 * unit), LENGTHS[-1])
    words = say("map.meters", count=meters) if meters < 1000 else say("map.kilometers", count=meters // 1000)
    long = round(meters / scale)
    right, foot = frame.right - edge, frame.bottom - edge
    left, tick = right - long, round(unit * 5)
    bar = ((left, foot - tick), (left, foot), (right, foot), (right, foot - tick))
    name = write(sheet, words, _SCALE, ((left + right) / 2, foot - sheet.em(0.75)))
    north = write(sheet, say("map.north"), _SCALE, (right - sheet.em(0.4), foot - sheet.em(3.3)))
    x, top = north.x, foot - sheet.em(2.75)
    half, tall = sheet.em(0.34), sheet.em(1.15)
    arrow = (x, top), (x + half, top + tall), (x, top + round(tall * 0.72)), (x - half, top + tall)
    boxes: list[Box] = [
        Stroke(bar, unit * 5, "map-ground"),
        Stroke(bar, unit * 2.2, "map-ink"),
        Area(arrow, "map-ink", "map-ground", unit),
        name,
        north,
    ]
    wide = max(long, name.width) + edge
    rects = [Rect(right - wide, foot - sheet.em(1.5), wide + edge, sheet.em(1.5) + edge)]
    rects.append(Rect(x - sheet.em(0.8), north.rect.y, sheet.em(1.6), top + tall - north.rect.y))
    return rects, boxes


def tip(view: MapView, sheet: Sheet, one: Stuck, frame: Rect) -> tuple[Box, ...]:
    """The pin with a ring around it, and on a small card its place and what is first told of it."""
    size, pad = radius(sheet), sheet.em(0.5)
    words, high, wide = _on_card(view, sheet, one, frame.width - 4 * pad)
    x = min(max(round(one.middle[0] - wide / 2), frame.x + 2 * pad), frame.right - 2 * pad - wide)
    over = round(one.middle[1] - size * 1.9) - high - 2 * pad
    y = over if over > frame.y + pad else round(one.middle[1] + size * 1.9)
    y = max(0, min(y, sheet.height - high - 2 * pad))
    card = Rect(x - pad, y, wide + 2 * pad, high + 2 * pad)
    return (
        Area(around_pin(one.middle, size * 1.5), "paper", "focus", max(2.0, size / 6)),
        *sign(sheet, one.pin, one.middle, size),
        Block(card, "paper", edge="ink", edge_width=max(1, size // 10)),
        *(_moved(box, x, y + pad) for box in words),
    )


def _on_card(view: MapView, sheet: Sheet, one: Stuck, most: int) -> tuple[list[Box], int, int]:
    """What stands on the card of a pin, set from its corner; how high it is and how wide."""
    name, (words, label) = view.story.record.places[one.pin.place].name, _told(view, one)
    strong, small = sheet.style(sheet.small, strong=True), sheet.style(sheet.small)
    wide = max(width_of(sheet, name, strong), _width(sheet, words, label))
    row = round(sheet.small * 1.55)
    if wide <= most:
        boxes: list[Box] = [one_line(sheet, name, strong, 0, 0, row, "ink")]
        boxes += _second_line(sheet, 0, row, row, words, label)
        return boxes, row * len({name, words or label} - {""}), wide
    galley = Galley(sheet, 0, most)
    galley.text(name, strong, "ink")
    if words:
        galley.text(words, small, "faint")
    if label:
        put_label(galley, label, 0, galley.y, row)
        galley.pad(row)
    return galley.boxes, galley.y, most


def _moved(box: Box, x: int, y: int) -> Box:
    """A word or a sign so much further to the right and down."""
    match box:
        case Glyphs():
            return replace(box, x=box.x + x, baseline=box.baseline + y)
        case Icon():
            return replace(box, rect=Rect(box.rect.x + x, box.rect.y + y, box.rect.width, box.rect.height))
        case _:
            return box


def _told(view: MapView, one: Stuck) -> tuple[str, str]:
    """The hour and the label of what is first told of a place; else what the place is."""
    place = one.pin.place
    for happened in view.known.happened:
        if happened.place == place:
            return happened.time, view.story.record.entries[happened.entry].certainty.value
    if one.pin.here:
        return say("map.here"), ""
    return (view.story.record.places[place].kind if one.pin.held is not None else say("map.been")), ""


def _width(sheet: Sheet, words: str, label: str) -> int:
    wide = width_of(sheet, words, sheet.style(sheet.small)) if words else 0
    return wide + (sheet.em(0.7) + label_width(sheet, label, label_style(sheet)) if label else 0)


def _second_line(sheet: Sheet, x: int, top: int, row: int, words: str, label: str) -> list[Box]:
    boxes: list[Box] = []
    if words:
        said = one_line(sheet, words, sheet.style(sheet.small), x, top, row, "faint")
        boxes.append(said)
        x = said.x + said.width + sheet.em(0.7)
    if label:
        style = label_style(sheet)
        icon = round(style.size * 0.9)
        boxes.append(Icon(Rect(x, top + (row - icon) // 2, icon, icon), label, label))
        boxes.append(
            one_line(sheet, say(f"label.{label}"), style, x + icon + sheet.em(0.34), top, row, label)
        )
    return boxes
