"""An oval stairwell seen from its top: flights and landings that wind down and grow small, rail, balusters, the hall."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from random import Random

from kit.curve import Placing, Point
from kit.gouge import hatch, sliver
from kit.plate import Plate
from kit.tones import Tones

LANDING = 0.28  # share of a turn that is level
RAIL = 0.30  # height of the rail and depth of the string, in floors
STRING = 0.10
STEPS = 22  # to a floor
OVERHEAD = 1.0  # the next flight up is one floor higher


@dataclass(frozen=True, slots=True)
class Inks:
    """Tones of one floor: its steps and their edges, the string under them, the rail and the light on it."""

    step: str
    edge: str
    shade: str
    string: str
    rail: str
    glint: str


@dataclass(frozen=True, slots=True)
class Well:
    """`eye` is where one looks straight down; floors are counted from the top and shrink by `fall` each."""

    eye: Point
    hang: Point  # middle of the oval on the top floor
    across: float
    along: float
    fall: float
    start: float  # degrees at which the top landing begins
    lowest: int  # the floor whose flight ends in the hall
    tall: float  # how much higher it is than the others

    def down(self, turn: float) -> float:
        """How many floors below the top one stands after so many turns."""
        if turn > self.lowest + 1 - 1e-9:
            return self.lowest + self.tall
        whole = math.floor(turn)
        part = turn - whole
        climb = max(0.0, (part - LANDING) / (1 - LANDING))
        return whole + climb * (self.tall if whole == self.lowest else 1.0)

    def at(self, turn: float, out: float = 1.0, up: float = 0.0) -> Point:
        """A place on the stairs: `out` 1 at the well's edge, larger towards the wall; `up` in floors above the step."""
        return self.level(turn, self.down(turn) - up, out)

    def level(self, turn: float, down: float, out: float = 1.0) -> Point:
        scale = math.pow(self.fall, down)
        angle = math.radians(self.start + 360 * turn)
        x = self.eye[0] + (self.hang[0] - self.eye[0]) * scale
        y = self.eye[1] + (self.hang[1] - self.eye[1]) * scale
        return x + self.across * out * scale * math.cos(angle), y + self.along * out * scale * math.sin(angle)

    def scale(self, turn: float, up: float = 0.0) -> float:
        """Pixels to a centimeter there; the well is 2.5 meters long."""
        return self.across / 125 * math.pow(self.fall, self.down(turn) - up)

    def leaning(self, turn: float, out: float = 1.0, up: float = RAIL, grow: float = 1.0) -> Placing:
        """Centimeters along the rail and inwards over the well, from a place at the rail."""
        x, y = self.at(turn, out, up)
        ax, ay = self.level(turn + 0.004, self.down(turn) - up, out)
        bx, by = self.level(turn - 0.004, self.down(turn) - up, out)
        length = math.hypot(ax - bx, ay - by)
        tx, ty = (ax - bx) / length, (ay - by) / length
        nx, ny = ty, -tx
        cx, cy = self.eye
        if (cx - x) * nx + (cy - y) * ny < 0:
            nx, ny = -nx, -ny
        size = self.scale(turn, up) * grow
        return lambda px, py: (x + (tx * px + nx * py) * size, y + (ty * px + ny * py) * size)


def _ribbon(inner: Sequence[Point], outer: Sequence[Point]) -> list[Point]:
    return [*inner, *reversed(outer)]


def _turns(well: Well, first: float, last: float) -> list[float]:
    """Enough places between two for the curve to look round."""
    pieces = 3 if well.scale(first) < 4 else 6
    return [first + (last - first) * k / pieces for k in range(pieces + 1)]


def stretches(floor: int) -> list[tuple[float, float, bool]]:
    """The pieces of one floor from the lowest up: where each begins and ends, and whether it is a step."""
    step = (1 - LANDING) / STEPS
    level = [(floor + LANDING * (k + 1) / 6, floor + LANDING * k / 6, False) for k in range(6)]
    steps = [(floor + LANDING + step * (k + 1), floor + LANDING + step * k, True) for k in range(STEPS)]
    return [*reversed(steps), *reversed(level)]


def tread(plate: Plate, well: Well, stretch: tuple[float, float, bool], wall: float, inks: Inks) -> None:
    """One step, or a piece of level floor, with the string that carries it."""
    first, last, step = stretch
    turns = _turns(well, first, last)
    under = [well.at(turn, 1.0, -STRING) for turn in turns]
    over = [well.at(turn) for turn in turns]
    plate.fill(_ribbon(over, [well.at(turn, wall) for turn in turns]), inks.step)
    plate.fill(_ribbon(under, over), inks.string)
    if step:
        wide = first - last
        back = [
            well.at(last),
            well.at(last, wall),
            well.at(last + wide * 0.42, wall),
            well.at(last + wide * 0.3),
        ]
        plate.fill(back, inks.edge)
        plate.lines(
            [[well.at(last + wide * 0.05), well.at(last + wide * 0.05, wall)]],
            inks.rail,
            0.5 * well.scale(first),
        )
    else:
        boards = [
            [well.at(turn, out) for turn in turns] for out in (1.13, 1.26, 1.4, 1.6, 1.8, 2.0) if out < wall
        ]
        plate.lines([*boards, [well.at(first), well.at(first, wall)]], inks.edge, 0.4 * well.scale(first))
        if last > 0.9:
            return
        way = math.atan2(over[-1][1] - over[0][1], over[-1][0] - over[0][0])
        size = well.scale(first)
        board = _ribbon([well.at(turn, 1.02) for turn in turns], [well.at(turn, wall) for turn in turns])
        plate.raw(
            hatch(
                board, plate.chance, math.degrees(way), 4.2 * size, 0.45 * size, (6 * size, 18 * size), 0.4
            ),
            inks.edge,
        )


def overhang(
    plate: Plate, well: Well, stretch: tuple[float, float, bool], inks: Inks, chance: Random
) -> None:
    """The shade that the flight above lays on the outer part of the steps."""
    first, last, _ = stretch
    turns = _turns(well, first, last)
    edge = math.pow(well.fall, well.down(first - OVERHEAD) - well.down(first))
    plate.fill(
        _ribbon([well.at(turn, edge - 0.07) for turn in turns], [well.at(turn, 1.6) for turn in turns]),
        inks.shade,
    )
    size = well.scale(first)
    marks = 8
    for k in range(marks):
        turn = last + (first - last) * (k + chance.uniform(0.2, 0.8)) / marks
        start, end = well.at(turn, edge - 0.05), well.at(turn, edge - chance.uniform(0.1, 0.2))
        plate.raw(sliver(start, end, 1.2 * size, 0.25), inks.shade)


def railing(plate: Plate, well: Well, stretch: tuple[float, float, bool], inks: Inks) -> None:
    """Balusters and the rail they carry."""
    first, last, step = stretch
    size, bars = well.scale(first), 3 if step else 4
    posts = []
    for k in range(bars):
        turn = last + (first - last) * (k + 0.5) / bars
        posts.append([well.at(turn, 1.006), well.at(turn, 1.0, RAIL)])
    plate.lines(posts, inks.rail, 1.1 * size)
    turns = _turns(well, first + 0.001, last - 0.001)
    band = [[well.at(turn, out, RAIL) for turn in turns] for out in (0.97, 1.03, 0.99, 1.006)]
    plate.fill(_ribbon(band[0], band[1]), inks.rail)
    plate.fill(_ribbon(band[2], band[3]), inks.glint)


def hall(plate: Plate, well: Well, t: Tones) -> None:
    """The tiled floor at the bottom, a star in rings, with what light falls so far."""
    down = well.lowest + well.tall

    def ring(out: float, start: float = 0.0, end: float = 1.0, count: int = 72) -> list[Point]:
        return [well.level(start + (end - start) * k / count, down, out) for k in range(count + 1)]

    plate.fill(ring(1.4), t.ink)
    for k in range(0, 40, 2):
        plate.fill(_ribbon(ring(0.9, k / 40, (k + 1) / 40, 2), ring(1.02, k / 40, (k + 1) / 40, 2)), t.deep)
    for out, tone in ((0.86, t.mid), (0.81, t.ink), (0.78, t.mid)):
        plate.fill(ring(out), tone)
    for k in range(8):
        tip, left, right = (
            well.level((k + off) / 8, down, out) for off, out in ((0, 0.72), (-0.5, 0.25), (0.5, 0.25))
        )
        heart = well.level(0, down, 0.0)
        plate.fill([tip, left, heart], t.light)
        plate.fill([tip, right, heart], t.ink)
