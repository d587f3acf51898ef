"""A level ground under a camera that looks straight ahead: meters across and away to pixels, and long shadows."""

from __future__ import annotations

import math
from dataclasses import dataclass

from kit.curve import Placing, Point

NEAREST = 1.6  # meters


@dataclass(frozen=True, slots=True)
class Ground:
    """`middle` and `horizon` are where the eye looks on the sheet; `eye` its height, `focal` pixels at one meter off."""

    middle: float
    horizon: float
    eye: float
    focal: float

    def at(self, across: float, away: float, up: float = 0.0) -> Point:
        """A point of the world on the sheet: meters to the right, away from us, above the ground."""
        scale = self.focal / away
        return self.middle + across * scale, self.horizon + (self.eye - up) * scale

    def scale(self, away: float) -> float:
        """Pixels to a centimeter at that distance."""
        return self.focal / away / 100

    def standing(self, x: float, away: float, flip: bool = False) -> Placing:
        """Where a figure in centimeters stands, its middle over the sheet's x."""
        foot, scale, way = self.horizon + self.eye * self.focal / away, self.scale(away), -1 if flip else 1
        return lambda px, py: (x + px * scale * way, foot - py * scale)

    def sun_ahead(self, x: float, height: float) -> Point:
        """Where the shadow of a meter falls, across and away, when the sun stands over the sheet's x before us."""
        slope, length = (x - self.middle) / self.focal, 1 / math.tan(math.radians(height))
        return -length * slope / math.hypot(1, slope), -length / math.hypot(1, slope)

    def shadow(self, x: float, away: float, fall: Point, flip: bool = False) -> Placing:
        """The same figure laid on the ground; what would fall behind us is drawn in to just before our feet."""
        way = -1 if flip else 1
        start = (x - self.middle) * away / self.focal

        def put(px: float, py: float) -> Point:
            reach = py / 100
            if away + fall[1] * reach < NEAREST:
                reach = (NEAREST - away) / fall[1]
            return self.at(start + px / 100 * way + fall[0] * reach, away + fall[1] * reach)

        return put
