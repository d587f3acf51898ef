"""What lies outside the city: how far, in which direction, and the suburbs drawn apart."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache
from math import atan2, degrees, hypot
from typing import Final

from game.desktop.ground import CityMap, Inset, Plane, ground, inside
from game.desktop.screens.mappins import Pin
from game.words import say

WINDS: Final = ("east", "north-east", "north", "north-west", "west", "south-west", "south", "south-east")


def away(pin: Pin, city: CityMap | None) -> str:
    """*10 km to the north-east of Notre-Dame*, of a place outside the city; "" of one in it."""
    if pin.at is None or city is None or not is_far(pin.at, city):
        return ""
    wind = WINDS[round(degrees(atan2(pin.at[1], pin.at[0])) / 45) % 8]
    return say("map.away", kilometers=kilometers_to(pin), wind=say(f"map.wind.{wind}"))


def kilometers_to(pin: Pin) -> int:
    """How far a pin is from Notre-Dame."""
    return max(1, round(hypot(*pin.at) / 1000)) if pin.at is not None else 0


@lru_cache(maxsize=512)
def is_far(at: Plane, city: CityMap) -> bool:
    """Whether a place lies outside the limit of the city."""
    return not any(inside(ground(at), shape.points) for shape in city.of("city"))


def insets_of(pins: list[Pin], city: CityMap) -> Iterator[tuple[Inset, list[Pin]]]:
    """The suburbs that pins lie in, with those pins."""
    for inset in city.insets:
        found = [pin for pin in pins if pin.at is not None and is_far(pin.at, city) and _holds(inset, pin.at)]
        if found:
            yield inset, found


def _holds(inset: Inset, at: Plane) -> bool:
    point = ground(at)
    return (
        inset.south_west.lon < point.lon < inset.north_east.lon
        and inset.south_west.lat < point.lat < inset.north_east.lat
    )
