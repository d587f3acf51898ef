"""The courier racing away from us, flat over the handlebar, seen from above and behind. Own units, y upwards."""

from __future__ import annotations

from kit.courier import Dress
from kit.curve import Joint, Placing, knots, placed, tube
from kit.plate import Plate

SKIRT = "-22,152! -32,128 -40,100 -36,88! -18,94 0,96 18,94 36,88! 40,100 32,128 22,152!"
BACK = "-21,150! -26,172 -32,198 -34,218 -27,233 -12,240! 12,240! 27,233 34,218 32,198 26,172 21,150!"
SHADED = "4,240! 12,240! 27,233 34,218 32,198 26,172 21,150! 3,150! 5,176 11,204"
SCARF = "-20,238 -21,250 -14,264 0,269 14,264 21,250 20,238 11,230 0,227 -11,230"
TAILS = (
    "-3,233! -12,222 -12,208 -24,194! -14,196 -4,208 1,224",
    "3,233! 9,218 6,204 14,188! 3,192 -2,208 -1,226",
)


def _limb(plate: Plate, place: Placing, scale: float, joints: list[Joint], color: str, dress: Dress) -> None:
    plate.smooth(
        tube([(*place(x, y), half * scale) for x, y, half in joints]), color, dress.edge, dress.width
    )


def fleeing(plate: Plate, place: Placing, scale: float, dress: Dress, frame: str, weave: str) -> None:
    """Rear wheel nearest, basket farthest; the tire touches the road at (0, 0)."""
    _bicycle(plate, place, scale, frame, weave)
    _legs(plate, place, scale, dress)
    plate.smooth(placed(knots("-5,92 -7,72 0,66 7,72 5,92"), place), frame)
    plate.smooth(placed(knots(SKIRT), place), dress.skirt, dress.edge, dress.width)
    for cut in ("-12,148 -18,124 -20,98", "0,148 0,122 -2,98", "12,148 17,124 20,98"):
        (x0, y0, _), (x1, y1, _), (x2, y2, _) = knots(cut)
        fold = [(x0, y0, True), (x1 + 2, y1, False), (x2, y2, True), (x1 - 2, y1, False)]
        plate.smooth(placed(fold, place), dress.fold)
    _arms(plate, place, scale, dress)
    plate.smooth(placed(knots(BACK), place), dress.blouse, dress.edge, dress.width)
    plate.smooth(placed(knots(SHADED), place), dress.fold)
    plate.smooth(placed(knots("-17,232 -21,246 -12,262 12,262 21,246 17,232 0,224"), place), dress.hair)
    plate.smooth(placed(knots(SCARF), place), dress.scarf, dress.edge, dress.width)
    for tail in TAILS:
        plate.smooth(placed(knots(tail), place), dress.scarf, dress.edge, dress.width * 0.8)


def _bicycle(plate: Plate, place: Placing, scale: float, frame: str, weave: str) -> None:
    plate.smooth(placed(knots("-28,252! 28,252! 23,288! -23,288!"), place), frame)
    cells = [(-24 + k * 10, 263 + row * 9) for row in range(3) for k in range(5)]
    plate.lines([[place(x, y), place(x + 6, y)] for x, y in cells], weave, 3.4 * scale)
    plate.wire(placed(knots("-52,244 -44,258 -18,262 18,262 44,258 52,244"), place), frame, 6 * scale)
    plate.smooth(placed(knots("-7,2 -9,48 -6,94 0,100 6,94 9,48 7,2 0,-3"), place), frame)
    plate.smooth(placed(knots("-3,14 -4,48 -2.4,82 0,86 2.4,82 4,48 3,14 0,10"), place), weave)
    plate.lines([[place(-24, 42), place(-4, 50)], [place(4, 54), place(24, 66)]], frame, 5 * scale)


def _legs(plate: Plate, place: Placing, scale: float, dress: Dress) -> None:
    for side, foot in ((-1, 40.0), (1, 64.0)):
        calf: list[Joint] = [
            (side * 24, foot + 64, 11),
            (side * 27, foot + 40, 11.5),
            (side * 23, foot + 14, 6.4),
            (side * 21, foot + 4, 5.6),
        ]
        _limb(plate, place, scale, calf, dress.skin, dress)
        shoe = [(side * x, foot + y, c) for x, y, c in knots("14,8 22,10 29,7 30,-4 26,-10! 16,-10! 13,-2")]
        plate.smooth(placed(shoe, place), dress.shoes)


def _arms(plate: Plate, place: Placing, scale: float, dress: Dress) -> None:
    for side in (-1, 1):
        arm: list[Joint] = [
            (side * 32, 224, 7.6),
            (side * 46, 220, 6.8),
            (side * 52, 232, 5.8),
            (side * 50, 248, 4.8),
        ]
        _limb(plate, place, scale, arm, dress.skin, dress)
        sleeve: list[Joint] = [(side * 25, 227, 9), (side * 35, 222, 10), (side * 42, 218, 9)]
        _limb(plate, place, scale, sleeve, dress.blouse if side < 0 else dress.fold, dress)
