"""A hand compositor's room: type cases on their frames, the imposing stone, a forme of lines, a composing stick."""

from __future__ import annotations

from collections.abc import Callable

from kit.curve import Placing, Point, between
from kit.plate import Plate
from kit.tones import Tones

Plane = Callable[[float, float], Point]


def sloped(corners: tuple[Point, Point, Point, Point]) -> Plane:
    """A plane on the sheet from its lower left, lower right, upper right and upper left corner; u and v run 0 to 1."""
    low_left, low_right, high_right, high_left = corners
    return lambda u, v: between(between(low_left, low_right, u), between(high_left, high_right, u), v)


def case(plate: Plate, at: Plane, wood: str, box: str, type_color: str) -> None:
    """One open case: boxes of many widths, a little type in each."""
    plate.fill([at(0, 0), at(1, 0), at(1, 1), at(0, 1)], wood)
    boxes, heaps = [], []
    rows = 6
    for row in range(rows):
        u = 0.025
        while u < 0.95:
            width = min(plate.chance.choice((0.045, 0.06, 0.09, 0.12)), 0.975 - u)
            v0, v1 = (row + 0.12) / rows, (row + 0.9) / rows
            boxes.append([at(u, v0), at(u + width - 0.012, v0), at(u + width - 0.012, v1), at(u, v1)])
            full = plate.chance.uniform(0.2, 0.7)
            heaps.append(
                [
                    at(u + 0.008, v0 + 0.01),
                    at(u + width - 0.02, v0 + 0.01),
                    at(u + width - 0.02, v0 + (v1 - v0) * full),
                    at(u + 0.008, v0 + (v1 - v0) * full * 0.8),
                ]
            )
            u += width
    plate.fills(boxes, box)
    plate.fills(heaps, type_color)


def frame(plate: Plate, x: float, top: float, width: float, floor: float, t: Tones) -> None:
    """A rack: two sloped cases above, drawers of type below, square to us."""
    plate.fill([(x, top + 190), (x + width, top + 190), (x + width, floor), (x, floor)], t.ink)
    upper = sloped(((x + 6, top + 96), (x + width - 6, top + 96), (x + width - 26, top), (x + 26, top)))
    lower = sloped(
        ((x - 8, top + 214), (x + width + 8, top + 214), (x + width - 6, top + 108), (x + 6, top + 108))
    )
    for plane in (upper, lower):
        case(plate, plane, t.mid, t.ink, t.deep)
    count = max(1, round((floor - top - 230) / 34))
    for drawer in range(count):
        y = top + 230 + drawer * 34
        plate.fill([(x + 12, y), (x + width - 12, y), (x + width - 12, y + 26), (x + 12, y + 26)], t.deep)
        middle = x + width / 2
        plate.fill(
            [(middle - 22, y + 8), (middle + 22, y + 8), (middle + 22, y + 17), (middle - 22, y + 17)], t.mid
        )


def forme(plate: Plate, at: Placing, t: Tones, missing: int) -> None:
    """A front page in its iron chase, in meters on the stone: a title, a rule, lines of lead, and one line not there."""
    plate.fill([at(-0.03, -0.03), at(0.49, -0.03), at(0.49, 0.69), at(-0.03, 0.69)], t.ink)
    plate.fill([at(0.0, 0.0), at(0.46, 0.0), at(0.46, 0.66), at(0.0, 0.66)], t.mid)
    plate.fill([at(0.02, 0.575), at(0.44, 0.575), at(0.44, 0.645), at(0.02, 0.645)], t.deep)
    letters = [
        [
            at(0.035 + k * 0.05, 0.585),
            at(0.072 + k * 0.05, 0.585),
            at(0.072 + k * 0.05, 0.637),
            at(0.035 + k * 0.05, 0.637),
        ]
        for k in range(8)
    ]
    plate.fills(letters, t.ink)
    plate.lines([[at(0.02, 0.56), at(0.44, 0.56)]], t.ink, 3)
    pitch = 0.036
    for line in range(15):
        v = 0.54 - (line + 1) * pitch
        if line == missing:
            plate.fill(
                [at(0.02, v), at(0.44, v), at(0.44, v + pitch * 0.95), at(0.02, v + pitch * 0.95)], t.light
            )
            continue
        plate.fill([at(0.02, v), at(0.44, v), at(0.44, v + pitch * 0.72), at(0.02, v + pitch * 0.72)], t.deep)
        u, words = 0.026, []
        while u < 0.425:
            end = min(u + plate.chance.uniform(0.014, 0.05), 0.434)
            words.append(
                [at(u, v + 0.004), at(end, v + 0.004), at(end, v + pitch * 0.6), at(u, v + pitch * 0.6)]
            )
            u = end + 0.008
        plate.fills(words, t.ink)


def cord(plate: Plate, at: Placing, color: str) -> None:
    """Page cord that ties a block of standing type."""
    plate.lines([[at(0, 0), at(0.13, 0), at(0.13, 0.22), at(0, 0.22), at(0, 0)]], color, 6)


def standing_type(plate: Plate, at: Placing, t: Tones) -> None:
    """A small tied block of type, set earlier and kept."""
    block = [at(0, 0), at(0.13, 0), at(0.13, 0.22), at(0, 0.22)]
    plate.fill(block, t.deep)
    rows = [
        [
            at(0.01, 0.02 + k * 0.025),
            at(0.12, 0.02 + k * 0.025),
            at(0.12, 0.036 + k * 0.025),
            at(0.01, 0.036 + k * 0.025),
        ]
        for k in range(8)
    ]
    plate.fills(rows, t.ink)
    cord(plate, at, t.accent)


def stick(plate: Plate, turn: Placing, t: Tones) -> None:
    """A composing stick with half a line in it, in its own centimeters."""
    plate.fill([turn(-1, -2.6), turn(23, -2.6), turn(23, 2.8), turn(-1, 2.8)], t.ink)
    plate.fill([turn(0, -1.6), turn(22, -1.6), turn(22, 2.0), turn(0, 2.0)], t.mid)
    plate.fills(
        (
            [
                turn(1 + k * 1.5, -1.2),
                turn(2.2 + k * 1.5, -1.2),
                turn(2.2 + k * 1.5, 1.6),
                turn(1 + k * 1.5, 1.6),
            ]
            for k in range(8)
        ),
        t.deep,
    )
    plate.fill([turn(14.4, -2.6), turn(16, -2.6), turn(16, 2.8), turn(14.4, 2.8)], t.ink)
