"""Hands large enough to count their fingers: palms and fingers as tubes, a keyline between them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from kit.curve import Joint, Placing, knots, placed, tube
from kit.plate import Plate


@dataclass(frozen=True, slots=True)
class Skin:
    """Tone of the hand, of its lit side and of the line cut around each finger."""

    tone: str
    lit: str
    edge: str
    width: float = 2.5


def finger(
    plate: Plate, place: Placing, scale: float, joints: Sequence[Joint], skin: Skin, side: float = -1
) -> None:
    """A finger through its knuckles, lit along one side (-1 the sheet's left)."""
    plate.smooth(
        tube([(*place(x, y), half * scale) for x, y, half in joints]), skin.tone, skin.edge, skin.width
    )
    if skin.lit != skin.tone:
        bright = [(*place(x, y), half * scale * 0.5) for x, y, half in joints]
        plate.smooth(tube([(x + side * half * 0.8, y - half * 0.1, half) for x, y, half in bright]), skin.lit)


def flat_hand(plate: Plate, place: Placing, scale: float, skin: Skin) -> None:
    """A left hand lying flat, fingers towards us, in centimeters from the wrist down; mirror it for the other."""
    finger(plate, place, scale, [(3.6, -3.0, 1.5), (6.2, -6.2, 1.15), (7.6, -9.0, 0.9)], skin)
    back = "-3,1! 3,1! 3.9,-3 4.2,-7.6 3,-9.2 0,-10 -3,-9.4 -4.4,-8 -4,-3"
    plate.smooth(placed(knots(back), place), skin.tone, skin.edge, skin.width)
    for root, tip in (
        ((3.2, -8.2), (4.6, -15.4)),
        ((1.1, -9.0), (1.4, -17.2)),
        ((-1.2, -8.9), (-1.8, -16.4)),
        ((-3.3, -7.9), (-4.8, -13.6)),
    ):
        middle = ((root[0] + tip[0]) / 2, (root[1] + tip[1]) / 2)
        finger(plate, place, scale, [(*root, 1.15), (*middle, 1.1), (*tip, 0.85)], skin)
    plate.smooth(
        placed(knots("-2.8,1! 2.8,1! 3.6,-3 3.8,-7.2 2.8,-8.6 0,-9.3 -2.8,-8.8 -4,-7.4 -3.6,-3"), place),
        skin.tone,
    )
    if skin.lit != skin.tone:
        plate.smooth(
            placed(knots("-2.8,1! -0.6,1! -1.4,-3 -1.6,-8.6 -2.8,-8.6 -4,-7.4 -3.6,-3"), place), skin.lit
        )
