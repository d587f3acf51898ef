"""Looks: where one looks at the map, and the messages that look elsewhere. Pure."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from game.desktop.messages import Hold


@dataclass(frozen=True, slots=True)
class Look:
    """Where one looks at the map: the ground in its middle, in metres from Notre-Dame, and how near.

    Step 0 shows the whole city; each step more is nearer by the same factor.
    """

    east: float
    north: float
    step: int


@dataclass(frozen=True, slots=True)
class LookAt:
    """Look at another part of the map (None: at all that is shown on it); `held` is where a drag goes on."""

    look: Look | None
    held: Hold | None = None


@dataclass(frozen=True, slots=True)
class Nearer:
    """Look at the map from so many steps nearer (farther where it is negative)."""

    steps: int


@dataclass(frozen=True, slots=True)
class Tap:
    """A click on nothing but the ground; a second one soon after, at the same spot, looks there from nearer."""

    x: int
    y: int
    nearer: Look
