"""House fronts along a street: tall windows between shutters, iron balconies, a shop below, a mansard above."""

from __future__ import annotations

from dataclasses import dataclass

from kit.barracks import Wall, quad
from kit.curve import Point
from kit.gouge import hatch
from kit.plate import Plate


@dataclass(frozen=True, slots=True)
class Front:
    """Tones of a house front."""

    wall: str
    ledge: str
    opening: str
    shutter: str
    roof: str
    mark: str  # the fine cuts that weather the wall


@dataclass(frozen=True, slots=True)
class House:
    """Where a house begins along its wall, how wide it is in meters, its floors above the shop, its windows a floor."""

    start: float
    width: float
    floors: int
    columns: int
    foot: float = 0.0  # of its doorstep, for a street that falls
    ground: float = 3.6
    rise: float = 3.0
    plain: bool = False  # too far off for slats and railings


def _window(
    plate: Plate, at: Wall, u: float, v: float, half: float, tall: float, front: Front, plain: bool
) -> None:
    """One window with its shutters folded back, slats cut across them."""
    plate.fill(quad(at, u - half, u + half, v, v + tall), front.opening)
    if plain:
        return
    plate.lines([[at(u, v), at(u, v + tall)]], front.wall, 2)
    for side in (-1, 1):
        inner, outer = u + side * half * 1.04, u + side * half * 1.98
        plate.fill(quad(at, inner, outer, v, v + tall), front.shutter)
        slats = [[at(inner, v + tall * k / 7), at(outer, v + tall * k / 7)] for k in range(1, 7)]
        plate.lines(slats, front.opening, 1.6)
    plate.fill(quad(at, u - half * 1.3, u + half * 1.3, v - 0.22, v - 0.06), front.ledge)


def _balcony(plate: Plate, at: Wall, u0: float, u1: float, v: float, front: Front) -> None:
    plate.fill(quad(at, u0, u1, v - 0.25, v), front.ledge)
    plate.lines(
        [[at(u0, v + 0.85), at(u1, v + 0.85)], [at(u0, v + 0.16), at(u1, v + 0.16)]], front.opening, 3
    )
    count = round((u1 - u0) / 0.3)
    plate.lines(
        [
            [at(u0 + (u1 - u0) * k / count, v), at(u0 + (u1 - u0) * k / count, v + 0.85)]
            for k in range(count + 1)
        ],
        front.opening,
        1.6,
    )


def shop(plate: Plate, at: Wall, house: House, front: Front, board: str) -> None:
    """A shop front with its shutter down: sign board without a word, pilasters, a low sill."""
    u0, u1, foot, top = (
        house.start + 0.3,
        house.start + house.width - 0.3,
        house.foot,
        house.foot + house.ground,
    )
    plate.fill(quad(at, u0, u1, foot, top - 0.3), board)
    plate.fill(quad(at, u0, u1, top - 0.85, top - 0.3), front.shutter)
    plate.fill(quad(at, u0 - 0.1, u1 + 0.1, top - 0.3, top - 0.1), front.ledge)
    plate.fill(quad(at, u0 + 0.3, u1 - 1.6, foot + 0.5, top - 1.0), front.opening)
    plate.fill(quad(at, u1 - 1.3, u1 - 0.3, foot, top - 1.0), front.opening)


def _chimney_wall(plate: Plate, at: Wall, u: float, eaves: float, color: str) -> None:
    """On the wall between two houses, which runs away from the street: broad to whoever looks along it."""

    def end(v: float, back: float) -> Point:
        return at(u, eaves + v, back)

    plate.fill([end(0.6, 0.9), end(4.6, 1.4), end(4.6, 4.2), end(0.6, 4.2)], color)
    pots = (
        [end(4.6, back), end(5.5, back), end(5.5, back + 0.34), end(4.6, back + 0.34)]
        for back in (1.7, 2.3, 2.9, 3.5)
    )
    plate.fills(pots, color)


def house_front(plate: Plate, at: Wall, house: House, front: Front, board: str = "") -> None:
    """One house from its doorstep to its chimney; `board` is the color of its shop, "" for none."""
    u0, u1, foot = house.start, house.start + house.width, house.foot
    eaves = foot + house.ground + house.floors * house.rise
    plate.fill([at(u0, eaves), at(u1, eaves), at(u1, eaves + 3.4, 1.6), at(u0, eaves + 3.4, 1.6)], front.roof)
    _chimney_wall(plate, at, u0 + 0.2, eaves, front.roof)
    wall = quad(at, u0, u1, foot, eaves)
    plate.fill(wall, front.wall)
    plate.raw(hatch(wall, plate.chance, 88, 16, 1.5, (10, 60), 0.3), front.mark)
    pitch = house.width / house.columns
    for floor in range(house.floors):
        v = foot + house.ground + floor * house.rise + 0.5
        for column in range(house.columns):
            _window(
                plate,
                at,
                u0 + pitch * (column + 0.5),
                v,
                min(0.55, pitch * 0.24),
                house.rise * 0.62,
                front,
                house.plain,
            )
        if floor in (1, house.floors - 1) and not house.plain:
            _balcony(plate, at, u0 + 0.25, u1 - 0.25, v - 0.1, front)
    for column in range(house.columns):
        u = u0 + pitch * (column + 0.5)
        plate.fill(quad(at, u - 0.6, u + 0.6, eaves + 0.4, eaves + 2.3), front.ledge)
        plate.fill(quad(at, u - 0.4, u + 0.4, eaves + 0.6, eaves + 2.0), front.opening)
    plate.fill(quad(at, u0, u1, eaves - 0.2, eaves + 0.2), front.ledge)
    plate.fill(quad(at, u0, u1, foot + house.ground - 0.05, foot + house.ground + 0.15), front.ledge)
    if board:
        shop(plate, at, house, front, board)
