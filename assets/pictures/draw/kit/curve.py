"""Points, smooth outlines and limbs: geometry on the sheet, y downwards, in pixels unless told otherwise."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterable, Sequence

Point = tuple[float, float]
Knot = tuple[float, float, bool]  # x, y, whether the line breaks here instead of flowing through
Joint = tuple[float, float, float]  # x, y, half the thickness there
Placing = Callable[[float, float], Point]

# Length of a Bézier handle as a share of its segment; 0.36 keeps a circle of eight knots round.
HANDLE = 0.36


def knots(text: str) -> list[Knot]:
    """Knots written as "x,y x,y! …", where `!` marks a corner."""
    found: list[Knot] = []
    for word in text.split():
        x, y = word.rstrip("!").split(",")
        found.append((float(x), float(y), word.endswith("!")))
    return found


def placed(line: Iterable[Knot], place: Placing) -> list[Knot]:
    return [(*place(x, y), corner) for x, y, corner in line]


def placing(x: float, y: float, scale: float, flip: bool = False, turn: float = 0.0) -> Placing:
    """Moves a local point (y upwards from the ground) to the sheet; `turn` in degrees, clockwise when seen."""
    cos, sin = math.cos(math.radians(turn)), math.sin(math.radians(turn))
    way = -1 if flip else 1

    def put(px: float, py: float) -> Point:
        rx, ry = px * cos + py * sin, py * cos - px * sin
        return x + rx * scale * way, y - ry * scale

    return put


def _unit(dx: float, dy: float) -> Point:
    length = math.hypot(dx, dy) or 1.0
    return dx / length, dy / length


def _tangents(line: Sequence[Knot], closed: bool) -> list[Point | None]:
    """Direction of travel at each knot; None where the line breaks."""
    count = len(line)
    ways: list[Point | None] = []
    for index, (_, _, corner) in enumerate(line):
        if corner or (not closed and index in (0, count - 1)):
            ways.append(None)
            continue
        before, after = line[index - 1], line[(index + 1) % count]
        ways.append(_unit(after[0] - before[0], after[1] - before[1]))
    return ways


def beziers(line: Sequence[Knot], closed: bool = True) -> list[tuple[Point, Point, Point]]:
    """Cubic segments (two handles and an end each) through the knots, starting at the first."""
    ways, count = _tangents(line, closed), len(line)
    pieces: list[tuple[Point, Point, Point]] = []
    for index in range(count if closed else count - 1):
        after = (index + 1) % count
        (x0, y0, _), (x1, y1, _) = line[index], line[after]
        length, chord = math.hypot(x1 - x0, y1 - y0), _unit(x1 - x0, y1 - y0)
        leave, arrive = ways[index], ways[after]
        # At a broken end the curve leaves as the mirror of how it arrives, so that it stays an even bow.
        out = leave or (_unit(2 * chord[0] - arrive[0], 2 * chord[1] - arrive[1]) if arrive else chord)
        into = arrive or (_unit(2 * chord[0] - leave[0], 2 * chord[1] - leave[1]) if leave else chord)
        reach = length * HANDLE
        pieces.append(
            (
                (x0 + out[0] * reach, y0 + out[1] * reach),
                (x1 - into[0] * reach, y1 - into[1] * reach),
                (x1, y1),
            )
        )
    return pieces


def flat(line: Sequence[Knot], closed: bool = True, steps: int = 8) -> list[Point]:
    """The smooth outline as a polygon, for hatching and clipping."""
    x0, y0, _ = line[0]
    points = [(x0, y0)]
    for (ax, ay), (bx, by), (x1, y1) in beziers(line, closed):
        for step in range(1, steps + 1):
            t = step / steps
            s = 1 - t
            points.append(
                (
                    s**3 * x0 + 3 * s * s * t * ax + 3 * s * t * t * bx + t**3 * x1,
                    s**3 * y0 + 3 * s * s * t * ay + 3 * s * t * t * by + t**3 * y1,
                )
            )
        x0, y0 = x1, y1
    return points


def tube(joints: Sequence[Joint], square_end: bool = False) -> list[Knot]:
    """Outline of a limb through the joints, as thick at each as its third number says (twice)."""
    left: list[Knot] = []
    right: list[Knot] = []
    for index, (x, y, half) in enumerate(joints):
        before, after = joints[max(index - 1, 0)], joints[min(index + 1, len(joints) - 1)]
        wx, wy = _unit(after[0] - before[0], after[1] - before[1])
        last = square_end and index == len(joints) - 1
        left.append((x + wy * half, y - wx * half, last))
        right.append((x - wy * half, y + wx * half, last))
    (x0, y0, r0), (x1, y1, r1) = joints[0], joints[-1]
    sx, sy = _unit(x0 - joints[1][0], y0 - joints[1][1])
    ex, ey = _unit(x1 - joints[-2][0], y1 - joints[-2][1])
    tip: list[Knot] = [] if square_end else [(x1 + ex * r1, y1 + ey * r1, False)]
    return [*left, *tip, *reversed(right), (x0 + sx * r0, y0 + sy * r0, False)]


def bend(start: Point, end: Point, upper: float, lower: float, side: int) -> Point:
    """Where the knee or elbow is between two ends of a limb; `side` 1 or -1 chooses the way it bends.

    A limb too short to reach is stretched straight.
    """
    dx, dy = end[0] - start[0], end[1] - start[1]
    reach = min(math.hypot(dx, dy), upper + lower - 1e-6) or 1e-6
    along = (upper * upper - lower * lower + reach * reach) / (2 * reach)
    off = math.sqrt(max(upper * upper - along * along, 0.0)) * side
    wx, wy = _unit(dx, dy)
    return start[0] + wx * along - wy * off, start[1] + wy * along + wx * off


def arc(cx: float, cy: float, rx: float, ry: float, start: float, end: float, steps: int = 12) -> list[Point]:
    """Points of an ellipse's arc, degrees counted clockwise from the right as seen on the sheet."""
    turns = (math.radians(start + (end - start) * step / steps) for step in range(steps + 1))
    return [(cx + rx * math.cos(a), cy + ry * math.sin(a)) for a in turns]


def between(a: Point, b: Point, t: float) -> Point:
    return a[0] + (b[0] - a[0]) * t, a[1] + (b[1] - a[1]) * t
