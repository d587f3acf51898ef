"""The map: the city at the hour of the page, your way through it, and what is known then; a list beside it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import chain
from math import floor, log
from typing import Final

from game.desktop.boxes import Block, Box, Plate, Rect
from game.desktop.ground import NO_MAP, CityMap, Inset, Plane, plane
from game.desktop.layout import Chart, Hit, Layout
from game.desktop.looking import NEARER, within
from game.desktop.looks import Look, LookAt, Nearer
from game.desktop.messages import Leave, OpenRecord
from game.desktop.screens.bar import Key, set_bar
from game.desktop.screens.frame import assemble, turning
from game.desktop.screens.leaf import above, paper_leaf
from game.desktop.screens.line import one_line
from game.desktop.screens.mapfar import insets_of, is_far, kilometers_to
from game.desktop.screens.mapground import Projection, along, inset_of, plate_of
from game.desktop.screens.maplist import LIST_EMS, MARGIN_EMS, first_row, listed, stands_beside
from game.desktop.screens.mapnames import names_in, names_on
from game.desktop.screens.mappins import Pin, Stuck, leader, pins_of, point_of, radius, sign, stick
from game.desktop.screens.mapsigns import scale_and_north, tip
from game.desktop.screens.sheet import Sheet
from game.desktop.screens.views import MapView
from game.story.ids import PlaceId
from game.words import say

BAND: Final = 0.4
BAND_TIGHT: Final = 0.33
"""The share of a narrow window's height that the map takes, and of one with few lines."""

WHOLE: Final = (12_900.0, 10_600.0)
"""How many metres must be in the frame for the whole city to be: eastward, northward."""

FIRST_STEP: Final = 3
"""The nearest step at which the map opens by itself."""


@dataclass(frozen=True, slots=True)
class Piece:
    """A piece of ground on the screen: the map, or a suburb drawn apart; with the pins that stand on it."""

    projection: Projection
    stuck: tuple[Stuck, ...]


def lay_out_map(view: MapView, sheet: Sheet) -> Layout:
    """The map at the left and the list on its leaf; in a narrow window the map is a band above the list."""
    frame, leaf, column = _grounds(sheet)
    pins = pins_of(view.story.record, view.known)
    look = view.look or _opening(view, list(pins.values()), frame)
    bar = set_bar(sheet, _keys(), column, view.notice)
    viewport = above(sheet, column, bar.top)
    galley = listed(view, sheet, viewport.x, viewport.width)
    pane, signs = turning(sheet, galley, viewport)
    boxes, pieces = _drawn(view, sheet, list(pins.values()), frame, look)
    layout = assemble(sheet, [*boxes, *paper_leaf(sheet, leaf)], [(pane, galley.hits, signs)], bar)
    stuck = [one for piece in pieces for one in piece.stuck]
    spots = _spots(galley.hits, pins, view.city or NO_MAP)
    return replace(
        layout,
        hits=(*layout.hits, *(_pin_hit(view, one, radius(sheet)) for one in stuck)),
        tips={one.pin.id: tip(view, sheet, one, frame) for one in stuck},
        chart=Chart(frame, look, _scale(frame, look.step), spots, _here(stuck)),
    )


def _here(stuck: Sequence[Stuck]) -> Plane | None:
    return next((one.pin.at for one in stuck if one.pin.here), None)


def _grounds(sheet: Sheet) -> tuple[Rect, Rect, Rect]:
    """The frame of the map, the leaf, and the column on it."""
    margin = sheet.em(MARGIN_EMS)
    if stands_beside(sheet):
        width = sheet.em(LIST_EMS) + 2 * margin
        leaf = Rect(sheet.width - width, 0, width, sheet.height)
        frame = Rect(0, 0, leaf.x, sheet.height)
        top = sheet.em(1.1)
    else:
        share = BAND_TIGHT if sheet.is_tight else BAND
        frame = Rect(0, 0, sheet.width, round(sheet.height * share))
        leaf = Rect(0, frame.bottom, sheet.width, sheet.height - frame.bottom)
        width = min(sheet.width, sheet.measure_width + 2 * margin)
        top = leaf.y + sheet.em(0.45)
    x = leaf.x + (leaf.width - width) // 2 + margin
    return frame, leaf, Rect(x, top, width - 2 * margin, sheet.height - top - sheet.em(0.5))


def _keys() -> list[Key]:
    return [
        Key("close", "Esc", say("document.back"), Leave()),
        Key("map:closer", "+", say("map.closer"), Nearer(1)),
        Key("map:farther", "−", say("map.farther"), Nearer(-1)),
        Key("map:all", "0", say("map.all"), LookAt(None)),
    ]


def _scale(frame: Rect, step: int) -> float:
    """How many metres a pixel shows."""
    return max(WHOLE[0] / frame.width, WHOLE[1] / frame.height) / NEARER**step


def _opening(view: MapView, pins: Sequence[Pin], frame: Rect) -> Look:
    """As near as all that is known in the city can still be seen at once."""
    city = view.city or NO_MAP
    spots = [pin.at for pin in pins if pin.at is not None and not is_far(pin.at, city)]
    if not spots:
        return within(-800, 400, 0)
    west, east = min(spot[0] for spot in spots), max(spot[0] for spot in spots)
    south, north = min(spot[1] for spot in spots), max(spot[1] for spot in spots)
    needed = max((east - west) * 1.25 / frame.width, (north - south) * 1.35 / frame.height, 1e-6)
    step = floor(log(_scale(frame, 0) / needed) / log(NEARER))
    return within((west + east) / 2, (south + north) / 2, min(max(step, 0), FIRST_STEP))


def _drawn(
    view: MapView, sheet: Sheet, pins: list[Pin], frame: Rect, look: Look
) -> tuple[list[Box], list[Piece]]:
    """The map with its insets, from the ground up; and where its pins stand."""
    city, size, unit = view.city or NO_MAP, radius(sheet), sheet.body / 18
    projection = Projection(frame, look.east, look.north, _scale(frame, look.step))
    stops = [point for place in view.known.way if (point := point_of(view.story.record, place)) is not None]
    way = along(city, stops)
    furniture, signs = scale_and_north(sheet, frame, projection.scale)
    apart = list(_insets(sheet, frame, pins, city))
    inner = frame.inset(sheet.em(0.2))
    spots = [(pin, projection.spot(pin.at)) for pin in pins if pin.at is not None and not _is_in(pin, apart)]
    seen = [(pin, spot) for pin, spot in spots if inner.holds(round(spot[0]), round(spot[1]))]
    free = [*furniture, *(rect for rect, _, _ in apart)]
    main = Piece(projection, stick(seen, inner, size, free))
    taken = [*free, *(_around(one, size) for one in main.stuck)]
    names = names_on(city, projection, sheet, taken, [projection.spot(plane(point)) for point in way])
    boxes: list[Box] = [plate_of(city, way, frame, look, projection.scale, unit), *names]
    boxes += _pins(sheet, main.stuck, size, unit)
    boxes += signs
    pieces = [main]
    for rect, inset, found in apart:
        drawn, piece = _apart(sheet, rect, inset, found, size, unit)
        boxes += drawn
        pieces.append(piece)
    return boxes, pieces


def _pins(sheet: Sheet, stuck: Sequence[Stuck], size: int, unit: float) -> Iterator[Box]:
    yield from chain.from_iterable(leader(one, size, unit) for one in stuck)
    for one in reversed(stuck):
        yield from sign(sheet, one.pin, one.middle, size)


def _around(one: Stuck, size: int) -> Rect:
    return Rect(round(one.middle[0]) - size, round(one.middle[1]) - size, 2 * size, 2 * size)


def _pin_hit(view: MapView, one: Stuck, size: int) -> Hit:
    """What a click on a pin opens: the first that the list tells of its place."""
    place = one.pin.place
    told = next((each.entry for each in view.known.happened if each.place == place), None)
    name = view.story.record.places[place].name
    says = say("map.pin", number=one.pin.number, place=name)
    return Hit(
        one.pin.id,
        (_around(one, size),),
        OpenRecord(told or place),
        says,
        focusable=False,
        twin=first_row(view, place),
    )


def _spots(hits: Sequence[Hit], pins: Mapping[PlaceId, Pin], city: CityMap) -> dict[str, Plane]:
    """Where the rows of the list lie on the ground, those with a place in the city."""
    at = {pin.id: pin.at for pin in pins.values() if pin.at is not None and not is_far(pin.at, city)}
    return {hit.id: at[hit.twin] for hit in hits if hit.twin in at}


# --- The suburbs, drawn apart ---


def _insets(
    sheet: Sheet, frame: Rect, pins: list[Pin], city: CityMap
) -> Iterator[tuple[Rect, Inset, list[Pin]]]:
    """Those that something is known of, one above the other in the corner, as long as there is room."""
    gap, bottom = sheet.em(0.6), frame.bottom - sheet.em(0.6)
    width = min(sheet.em(10.5), round(frame.width * 0.3))
    for inset, found in insets_of(pins, city):
        west, south = plane(inset.south_west)
        east, north = plane(inset.north_east)
        height = round(width * (north - south) / (east - west)) + _caption(sheet)
        if bottom - height < frame.y + gap:
            return
        yield Rect(frame.x + gap, bottom - height, width, height), inset, found
        bottom -= height + gap


def _caption(sheet: Sheet) -> int:
    """How high the name over a suburb is."""
    return sheet.em(1.3)


def _is_in(pin: Pin, apart: Sequence[tuple[Rect, Inset, list[Pin]]]) -> bool:
    return any(pin in found for _, _, found in apart)


def _apart(
    sheet: Sheet, rect: Rect, inset: Inset, found: Sequence[Pin], size: int, unit: float
) -> tuple[list[Box], Piece]:
    """A suburb in its frame, with its name, its pins, and how far it is."""
    west, south = plane(inset.south_west)
    east, north = plane(inset.north_east)
    row, small = _caption(sheet), sheet.poster(0.84, 0.06)
    ground = Rect(rect.x, rect.y + row, rect.width, rect.height - row)
    projection = Projection(ground, (west + east) / 2, (south + north) / 2, (east - west) / rect.width)
    local = replace(projection, frame=Rect(0, 0, ground.width, ground.height))
    drawn = inset_of(inset.shapes, local, unit)
    plate = Plate(ground, (ground.width, ground.height), (0, 0), drawn, "map-ground")
    seen = [(pin, projection.spot(pin.at)) for pin in found if pin.at is not None]
    piece = Piece(projection, stick(seen, ground, size, ()))
    taken = [_around(one, size) for one in piece.stuck]
    words = say("map.inset", name=inset.name, kilometers=kilometers_to(found[0]))
    name = one_line(sheet, words, small, rect.x + sheet.em(0.4), rect.y, row, "ink")
    edge = max(2, round(unit * 1.5))
    boxes: list[Box] = [Block(rect, "paper"), name, plate, *names_in(inset, projection, sheet, taken)]
    boxes += _pins(sheet, piece.stuck, size, unit)
    boxes.append(Block(rect.inset(-edge), "", edge="map-limit", edge_width=edge))
    return boxes, piece
