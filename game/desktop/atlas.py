"""Atlas: the map of Paris, read from its file when it is first opened, and once."""

from __future__ import annotations

from functools import cache
from pathlib import Path

from game.desktop.cartography import CityMap, read_map


@cache
def city_of(assets: Path) -> CityMap:
    """The map that lies among these assets. Raises MapError, and OSError or UnicodeDecodeError."""
    return read_map((assets / "map" / "paris-1944.json").read_text(encoding="utf-8"))
