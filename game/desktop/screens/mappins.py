"""Pins: a number in a shape for each place on the map, fanned out so that every one can be hit."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from math import cos, dist, pi, sin
from typing import Final

from game.desktop.boxes import Area, Glyphs, Rect, Spot, Stroke
from game.desktop.ground import Plane, Point, plane
from game.desktop.screens.galley import TARGET
from game.desktop.screens.line import one_line, width_of
from game.desktop.screens.sheet import Sheet
from game.story.citymap import City, When
from game.story.ids import PlaceId
from game.story.record import Record

ROUND: Final = 28
"""Corners of a pin that is round."""

RINGS: Final = 24
TURNS: Final = 16
"""How far a pin goes to find room: so many rings around its place, so many spots on each."""


@dataclass(frozen=True, slots=True)
class Pin:
    """A place with something to tell: its number, and what its shape says of it.

    `here` is where you are, `now` where something happens at this hour; `held` is None, or whether by
    Germans; `been` where you only were. `at` is None for a place whose spot is not known.
    """

    place: PlaceId
    number: int
    at: Plane | None
    here: bool = False
    now: bool = False
    been: bool = False
    held: bool | None = None

    @property
    def id(self) -> str:
        return f"pin:{self.place}"


@dataclass(frozen=True, slots=True)
class Stuck:
    """A pin where it is drawn; `spot` is where its place lies."""

    pin: Pin
    middle: Spot
    spot: Spot


def point_of(record: Record, place: PlaceId) -> Point | None:
    """Where a place of the record lies, if it says so."""
    at = record.places[place].at
    return None if at is None else Point(at[1], at[0])


def pins_of(record: Record, known: City) -> Mapping[PlaceId, Pin]:
    """A pin for each place, numbered as the list beside the map names them first."""
    here = [] if known.here is None else [known.here]
    now = [one.place for one in known.happened if one.when is When.NOW]
    happened = [one.place for one in known.happened]
    held_places = (one.place for one in known.held)
    order = dict.fromkeys((*here, *now, *known.been, *happened, *held_places))
    told = {happened.place for happened in known.happened}
    held = {one.place: one.german for one in known.held}
    pins, number = {}, 0
    for place in order:
        point = point_of(record, place)
        number += point is not None
        pins[place] = Pin(
            place,
            number if point is not None else 0,
            None if point is None else plane(point),
            place == known.here,
            place in now,
            place in known.been and place not in told and place not in held,
            held.get(place),
        )
    return pins


def radius(sheet: Sheet) -> int:
    """Half the height of a pin."""
    return max(TARGET // 2 + 1, round(sheet.small * 0.82))


def stick(
    pins: Sequence[tuple[Pin, Spot]], frame: Rect, size: int, taken: Sequence[Rect]
) -> tuple[Stuck, ...]:
    """Each pin at its place, or as near to it as there is room.

    None covers another or what is taken, none leaves the frame.
    """
    walls = [rect.inset(-size) for rect in taken]
    stuck: list[Stuck] = []
    for pin, spot in pins:
        middle = next(
            (at for at in _spots_around(spot, size, frame) if _is_free(at, stuck, size, walls)), spot
        )
        stuck.append(Stuck(pin, middle, spot))
    return tuple(stuck)


def _spots_around(spot: Spot, size: int, frame: Rect) -> Iterator[Spot]:
    """The spot itself, then rings around it, as far as they lie in the frame."""
    inner = frame.inset(size + 2)
    near = (
        float(round(min(max(spot[0], inner.x), inner.right))),
        float(round(min(max(spot[1], inner.y), inner.bottom))),
    )
    yield near
    for ring in range(1, RINGS):
        reach = size * 0.7 * (ring + 0.6)
        for turn in range(TURNS):
            angle = 2 * pi * (turn + ring / 2) / TURNS
            at = float(round(near[0] + reach * sin(angle))), float(round(near[1] - reach * cos(angle)))
            if inner.holds(int(at[0]), int(at[1])):
                yield at


def _is_free(at: Spot, stuck: Sequence[Stuck], size: int, walls: Sequence[Rect]) -> bool:
    if any(wall.holds(int(at[0]), int(at[1])) for wall in walls):
        return False
    return all(dist(at, one.middle) >= 2 * size + 3 for one in stuck)


def leader(one: Stuck, size: int, unit: float) -> Iterator[Stroke | Area]:
    """From a pin that had to make room, a line to its place."""
    if dist(one.middle, one.spot) > size * 0.6:
        yield Stroke((one.middle, one.spot), unit * 1.4, "map-ink")
        yield Area(around_pin(one.spot, unit * 2.6, 12), "map-ink")


def sign(sheet: Sheet, pin: Pin, middle: Spot, size: int, hit: str = "") -> Iterator[Area | Glyphs]:
    """The pin drawn: what it is, is told by its shape and by how it is filled.

    Round where something happened, filled at this hour; square where somebody holds out, black for
    Germans, in a frame at this hour; a lozenge where you were; with a ring around it where you are.
    """
    filled = pin.here or (pin.now and pin.held is None)
    fill, edge, ink = ("accent", "paper", "paper") if filled else ("paper", "ink", "ink")
    if pin.held and not pin.here:
        fill, edge, ink = "ink", "paper", "paper"
    wide = max(1.0, size / 9)
    if pin.here:
        yield Area(around_pin(middle, size * 1.2), "paper", "accent", wide * 1.5)
        yield Area(around_pin(middle, size * 0.86), fill)
    elif pin.held is not None and pin.now:
        yield Area(_square(middle, size * 1.04), "paper", "accent", wide * 1.5)
        yield Area(_square(middle, size * 0.72), fill, ink, wide)
    elif pin.held is not None:
        yield Area(_square(middle, size * 0.88), fill, edge, wide)
    elif pin.been:
        yield Area(_lozenge(middle, size * 1.02), fill, "accent", wide)
    else:
        yield Area(around_pin(middle, size * 0.94), fill, edge, wide)
    if pin.number:
        yield number(sheet, pin.number, middle, size, ink, hit)


def number(sheet: Sheet, value: int, middle: Spot, size: int, role: str, hit: str = "") -> Glyphs:
    """The number in the middle of a pin."""
    style = sheet.poster(1.0)
    small = max(12, round(size * (1.15 if value < 10 else 1.0)))
    style = type(style)("poster", small)
    width = width_of(sheet, str(value), style)
    x, top = round(middle[0] - width / 2), round(middle[1]) - size
    return one_line(sheet, str(value), style, x, top, 2 * size, role, hit)


def around_pin(middle: Spot, reach: float, corners: int = ROUND) -> tuple[Spot, ...]:
    """A circle around a pin, as an outline."""
    turns = [2 * pi * corner / corners for corner in range(corners)]
    return tuple((middle[0] + reach * sin(turn), middle[1] - reach * cos(turn)) for turn in turns)


def _square(middle: Spot, reach: float) -> tuple[Spot, ...]:
    x, y = middle
    return (x - reach, y - reach), (x + reach, y - reach), (x + reach, y + reach), (x - reach, y + reach)


def _lozenge(middle: Spot, reach: float) -> tuple[Spot, ...]:
    x, y = middle
    return (x, y - reach), (x + reach, y), (x, y + reach), (x - reach, y)
