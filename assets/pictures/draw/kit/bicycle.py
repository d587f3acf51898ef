"""A lady's bicycle of the 1930s, seen from the side, in centimeters: 650B wheels, swan-neck frame, basket in front."""

from __future__ import annotations

import math
from collections.abc import Sequence

from kit.curve import Placing, Point, arc, knots, placed
from kit.plate import Plate

RADIUS = 33.5
REAR, FRONT = (0.0, RADIUS), (106.0, RADIUS)
CRANK = (43.0, 27.0)
SADDLE = (19.0, 91.0)
GRIP = (57.0, 98.0)

_STAY = "0,33.5 43,27"
_BACK = "0,33.5 24.5,74"
_SEAT = "43,27 20.5,88"
_DOWN = "43,27 86,66"
_SWAN = "33,54 48,51 64,60 80.5,83"
_FORK = "76,93.5 86.8,66.5 92,52 106,33.5"
_BAR = "54,98.5 66,100.5 76,97 79,93 76,91"


def wheel(plate: Plate, place: Placing, center: Point, color: str, scale: float) -> None:
    """Tire, rim and spokes; the spokes are crossed in pairs and a little irregular, as cut by hand."""
    x, y = place(*center)
    rim = arc(*center, RADIUS - 1.8, RADIUS - 1.8, 0, 337.5, 15)
    plate.wire([(*place(*point), False) for point in rim], color, 3.6 * scale, closed=True)
    spokes = []
    for step in range(18):
        turn = math.tau * step / 18
        lean = 0.24 if step % 2 else -0.24
        hub = place(center[0] + 2 * math.cos(turn + lean * 4), center[1] + 2 * math.sin(turn + lean * 4))
        spokes.append([hub, place(center[0] + 30.5 * math.cos(turn), center[1] + 30.5 * math.sin(turn))])
    plate.lines(spokes, color, max(0.9, 0.5 * scale))
    plate.disc(x, y, 3.2 * scale, color)


def _tubes(plate: Plate, place: Placing, color: str, scale: float) -> None:
    for run, thick in (
        (_STAY, 2.2),
        (_BACK, 1.8),
        (_SEAT, 3.0),
        (_DOWN, 3.2),
        (_SWAN, 3.0),
        (_FORK, 2.6),
        (_BAR, 2.4),
    ):
        plate.wire(placed(knots(run), place), color, thick * scale)
    plate.wire(placed(knots("71,104 83,73"), place), color, 3.8 * scale)
    plate.wire(placed(knots("54,98.5 61,100"), place), color, 3.8 * scale)
    saddle = "7,95 14,95.5 24,93 33,92.5 34,90 26,89 20,86 12,86 6,90"
    plate.smooth(placed(knots(saddle), place), color)


def _guards(plate: Plate, place: Placing, color: str, scale: float) -> None:
    """Mudguards, carrier behind, chain case."""
    for center, start, end in ((REAR, 150, 312), (FRONT, 205, 322)):
        line = [(x, 2 * RADIUS - y) for x, y in arc(*center, RADIUS + 2.2, RADIUS + 2.2, start, end, 12)]
        plate.wire([(*place(x, y), False) for x, y in line], color, 2.0 * scale)
    plate.wire(placed(knots("-26,74! 22,76!"), place), color, 2.0 * scale)
    plate.wire(placed(knots("-20,74! 0,33.5!"), place), color, 1.2 * scale)
    case = "-4,38 14,38.5 40,37.5 52,32 53,24 46,18.5 38,20 14,28.5 -3,29.5"
    plate.smooth(placed(knots(case), place), color)


def crank(plate: Plate, place: Placing, pedal: Point, color: str, scale: float) -> None:
    plate.lines([[place(*CRANK), place(*pedal)]], color, 2.4 * scale)
    plate.lines([[place(pedal[0] - 5.5, pedal[1]), place(pedal[0] + 5.5, pedal[1])]], color, 3.0 * scale)


def basket(plate: Plate, place: Placing, color: str, weave: str, scale: float) -> None:
    """The wicker basket on the handlebar."""
    plate.smooth(placed(knots("81,101! 120,102! 114,73! 86,72!"), place), color)
    runs: list[Sequence[Point]] = []
    for row in range(5):
        up = 76.5 + row * 5
        left, right = 85.2 - row * 0.85, 114.8 + row * 0.95
        for cell in range(7):
            a = left + (right - left) * (cell + (0.5 if row % 2 else 0)) / 7.5
            runs.append([place(a, up), place(a + (right - left) * 0.075, up + 0.3)])
    plate.lines(runs, weave, 1.9 * scale)
    plate.wire(placed(knots("79.5,101.5 100,102.6 121,102.5"), place), color, 3.2 * scale)


def bicycle(plate: Plate, place: Placing, scale: float, color: str, weave: str, far_pedal: Point) -> None:
    """Everything but the near crank and pedal, which a rider's leg wants behind and before it."""
    crank(plate, place, far_pedal, color, scale)
    for center in (REAR, FRONT):
        wheel(plate, place, center, color, scale)
    _guards(plate, place, color, scale)
    _tubes(plate, place, color, scale)
    basket(plate, place, color, weave, scale)
    plate.disc(*place(*CRANK), 4.4 * scale, color)
