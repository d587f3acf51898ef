"""Two hands that tie a tape, seen from across the table, and the woman's coat they come out of."""

from __future__ import annotations

import math

from kit.curve import Joint, Placing, knots, placed, tube
from kit.hands import Skin
from kit.plate import Plate
from kit.tones import Tones

# A hand from the wrist on, x towards the knot, y down; it pinches between the tips of thumb and index.
INDEX: list[Joint] = [(86.0, -20.0, 16.0), (124.0, -26.0, 14.5), (158.0, -12.0, 13.5), (178.0, 10.0, 11.0)]
THUMB: list[Joint] = [
    (26.0, -22.0, 20.0),
    (64.0, -43.0, 18.0),
    (106.0, -46.0, 16.0),
    (146.0, -32.0, 14.5),
    (172.0, -8.0, 11.5),
]
FINGERS: tuple[list[Joint], ...] = (
    [(92.0, 2.0, 17.0), (132.0, 7.0, 16.0), (160.0, 26.0, 14.5), (172.0, 48.0, 12.5)],
    [(90.0, 24.0, 16.5), (124.0, 35.0, 15.5), (147.0, 56.0, 14.0), (154.0, 78.0, 12.0)],
    [(78.0, 42.0, 14.5), (104.0, 58.0, 13.5), (120.0, 77.0, 12.0), (124.0, 95.0, 10.5)],
)
BACK = "-40,-32! 0,-36 40,-40 76,-36 98,-20 106,6 102,30 90,48 66,56 30,46 0,38 -40,34!"
BACK_LIT = "-40,-32! 0,-36 40,-40 76,-36 98,-20 103,-4! 84,-12 52,-8 20,-2 -40,4!"
KNUCKLES = ("88,-18 98,-12 100,0", "92,6 102,10 104,22", "86,28 96,34 94,44")
CUFF = "-66,-58! -44,-62 -28,-54 -22,0 -28,56 -46,64 -70,58! -62,0"


def turned(x: float, y: float, scale: float, degrees: float, flip: bool) -> Placing:
    """Places a hand whose wrist is at (x, y), turned clockwise; flipped it is the other hand."""
    cos, sin = math.cos(math.radians(degrees)), math.sin(math.radians(degrees))
    way = -1 if flip else 1
    return lambda px, py: (x + (px * cos - py * sin) * scale * way, y + (px * sin + py * cos) * scale)


def _digit(plate: Plate, place: Placing, scale: float, joints: list[Joint], skin: Skin) -> None:
    """A finger in its tone, the light along its upper side."""
    plate.smooth(tube([(*place(x, y), half * scale) for x, y, half in joints]), skin.tone)
    lit = [(*place(x - 1, y - half * 0.34), half * 0.62 * scale) for x, y, half in joints]
    plate.smooth(tube(lit), skin.lit)
    plate.wire(tube([(*place(x, y), half * scale) for x, y, half in joints])[:-1], skin.edge, skin.width)


def pinching(plate: Plate, place: Placing, scale: float, skin: Skin) -> None:
    """Index and thumb that hold the loop, the other fingers bent out of the way."""
    _digit(plate, place, scale, INDEX, skin)
    _digit(plate, place, scale, THUMB, skin)
    plate.smooth(
        placed(knots("140,-42 152,-34 162,-20 158,-16 146,-24 138,-34"), place),
        skin.lit,
        skin.edge,
        skin.width * 0.5,
    )
    for finger in FINGERS:
        _digit(plate, place, scale, finger, skin)
    plate.smooth(placed(knots(BACK), place), skin.tone)
    plate.smooth(placed(knots(BACK_LIT), place), skin.lit)
    for edge in ("-40,-32! 0,-36 30,-39", "90,48! 66,56 30,46 0,38 -40,34!", *KNUCKLES):
        plate.wire(placed(knots(edge), place), skin.edge, skin.width * (0.7 if edge in KNUCKLES else 1.0))


def cuff(plate: Plate, place: Placing, t: Tones) -> None:
    """The end of the coat's sleeve, turned back."""
    plate.smooth(placed(knots(CUFF), place), t.deep, t.ink, 4)
    plate.wire(placed(knots("-60,-54 -44,-58 -32,-50"), place), t.light, 4)
    plate.disc(*place(-46, 30), 7, t.mid)


COAT = (
    "462,-30! 440,34 380,78 320,104 288,140 280,200 320,300 336,400! 704,400! 720,300 760,200 752,140 720,104 660,78 600,34"
    " 578,-30!"
)
COLLAR = (
    "424,-30! 462,-30! 486,50 516,206! 446,176 398,116! 424,100! 392,70",
    "616,-30! 578,-30! 554,50 524,206! 594,176 642,116! 616,100! 648,70",
)
SCARF = "446,-30! 594,-30! 570,70 520,190! 470,70"
SLEEVE: list[Joint] = [
    (330.0, 150.0, 54.0),
    (262.0, 236.0, 64.0),
    (206.0, 344.0, 66.0),
    (204.0, 412.0, 66.0),
    (240.0, 442.0, 52.0),
]


def coat(plate: Plate, t: Tones) -> None:
    """A buttoned coat before the window, from the collar down to the table; nobody's face."""
    plate.smooth(knots(COAT), t.ink)
    plate.smooth(knots(SCARF), t.mid, t.ink, 3)
    for fold in ("478,-20 500,80 516,160", "500,-20 514,70 520,130", "560,-20 540,80 524,160"):
        plate.wire(knots(fold), t.deep, 5)
    for lapel in COLLAR:
        plate.smooth(knots(lapel), t.deep, t.ink, 4)
    for rim in ("444,30 384,70 322,96 300,118", "596,30 656,70 718,96 740,118"):
        plate.wire(knots(rim), t.light, 5)
    plate.wire(knots("520,206 524,300 524,390"), t.deep, 4)
    for y in (244, 330):
        plate.disc(546, y, 12, t.mid)
        plate.disc(546, y, 4, t.ink)


def sleeve(plate: Plate, t: Tones, flip: bool) -> None:
    """A sleeve from the shoulder round the elbow to the wrist, its outer edge in the light of the window."""
    joints = [(1040 - x if flip else x, y, half) for x, y, half in SLEEVE]
    plate.smooth(tube(joints, square_end=True), t.ink, t.deep, 3)
    way = 1 if flip else -1
    rim = [(x + way * half * 0.86, y - 8, False) for x, y, half in joints[1:4]]
    plate.wire([(joints[0][0] + way * 34, joints[0][1] - 40, False), *rim], t.light, 5)
