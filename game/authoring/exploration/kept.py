"""What is kept of the values of a situation: only what can still matter on its page, packed."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from operator import itemgetter
from typing import Any

from game.authoring.exploration.footprint import Footprint
from game.authoring.exploration.stepping import Left
from game.story.ids import SceneId
from game.story.register import COUNTS, Held

Key = tuple[SceneId, Left, *tuple[int, ...]]
"""A situation with only what is kept of its values, so that a million of them fit."""


class Kept:
    """What matters on one page: to make keys of values there, and values of keys."""

    __slots__ = ("_bits", "_coarse", "_places", "_scene", "_spread", "alike", "live", "masks")

    def __init__(
        self,
        scene: SceneId,
        live: Footprint,
        masks: tuple[tuple[int, int], ...],
        size: int,
        alike: Mapping[int, tuple[int, ...]],
    ) -> None:
        """`masks` say what of each place is live, `alike` which values of a place are the same there."""
        self.live, self.alike = live, alike
        self.masks = dict(masks)
        self._scene = scene
        self._bits = tuple((place, mask) for place, mask in masks if place <= COUNTS)
        others = [place for place, _ in masks if place > COUNTS and any(alike.get(place, (1,)))]
        self._coarse = tuple((place, alike[place]) for place in others if _merges(alike.get(place, ())))
        merged = {place for place, _ in self._coarse}
        whole = [place for place in others if place not in merged]
        self._places = _picked(whole)
        order = [place for place, _ in (*self._bits, *self._coarse)] + whole
        # A key has its scene and its detours first; -1 is the 0 put last, for all that is not kept.
        at = {place: index for index, place in enumerate(order, 2)}
        self._spread = _picked([at.get(place, -1) for place in range(size)])

    def key(self, left: Left, values: Held) -> Key:
        """The situation on this page with these values."""
        kept = [values[place] & mask for place, mask in self._bits]
        if self._coarse:
            kept += [table[values[place]] for place, table in self._coarse]
        kept += self._places(values)
        return (self._scene, left, *kept)

    def values(self, key: Key) -> list[int]:
        """The values of a situation on this page, 0 for all that is not kept."""
        return list(self._spread((*key, 0)))


def _merges(table: tuple[int, ...]) -> bool:
    return table != tuple(range(len(table)))


def _picked(places: list[int]) -> Callable[[Any], tuple[int, ...]]:
    """What stands at these places of a sequence, picked without a loop."""
    if len(places) > 1:
        return itemgetter(*places)
    if places:
        (place,) = places
        return lambda row: (row[place],)
    return lambda _: ()
