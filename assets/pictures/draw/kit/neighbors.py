"""People at a banister as one sees them from above: heads and forearms, some bent over the well, some looking up.

Centimeters along the rail, and inwards over the well.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from kit.curve import Joint, Placing, Point, knots, placed, tube
from kit.person import FEATURES, HAIR_FRONT, HEAD_FRONT
from kit.plate import Plate

Look = Literal["up", "down"]
Head = Literal["short", "bald", "bun", "scarf", "bob", "cap", "gray"]
Arms = Literal["folded", "apart", "ear"]
Detail = Literal["", "mustache", "glasses", "open"]


@dataclass(frozen=True, slots=True)
class Neighbor:
    """Colors of one of them, and how they stand there."""

    garment: str
    fold: str
    skin: str
    shade: str
    hair: str
    edge: str
    look: Look = "down"
    head: Head = "short"
    arms: Arms = "folded"
    turn: float = 0.0  # how far the head is to the side
    width: float = 2.0
    scarf: str = ""
    detail: Detail = ""


BODY = (
    "-26,2 -27.5,-6 -25,-14 -18,-20.5 -8,-23.5 0,-24.2 8,-23.5 18,-20.5 25,-14 27.5,-6 26,2 21,4.4 15,1 8,-2 0,-3 -8,-2 -15,1"
    " -21,4.4"
)
BODY_FOLD = "6,-23.8! 18,-20.5 25,-14 27.5,-6 26,2 21,4.4 15,1 9,-2! 15,-9 12,-17"
ARMPITS = ("-15,1 -17,-4 -16.4,-9", "15,1 17,-4 16.4,-9")
NAPE = "-5.4,-14! 0,-16 5.4,-14! 4.8,-6 5,0 -5,0 -4.8,-6"
COLLAR = "-8,-12.6 -5.4,-17 0,-18.6 5.4,-17 8,-12.6 5.2,-13.4 0,-15 -5.2,-13.4"
HAND = "-3.6,-3! -4.6,1 -4.4,5 -3,7.4 0,8 3,7.4 4.4,5 4.6,1 3.6,-3!"
CROWN = "0,11.2 5.2,9.4 8,4.4 8.4,-1 7.4,-6.6 4,-10.2 0,-11.2 -4,-10.2 -7.4,-6.6 -8.4,-1 -8,4.4 -5.2,9.4"
BROW = "-6.6,7! -4,10.2 -1.8,11.2 0,13.6 1.8,11.2 4,10.2 6.6,7! 0,9"
EARS = ("-7.8,2 -9.8,1 -9.6,-2.6 -7.6,-2.6", "7.8,2 9.8,1 9.6,-2.6 7.6,-2.6")
FRINGE = "-7.6,4! -9,-1 -8,-7 -4,-11 0,-12 4,-11 8,-7 9,-1 7.6,4! 6.8,-2 4.6,-6.6 0,-8 -4.6,-6.6 -6.8,-2"


def neighbor(plate: Plate, place: Placing, scale: float, who: Neighbor) -> None:
    """One of them, from the back of the shoulders to the head that comes out over the rail."""
    if who.arms == "apart":
        plate.smooth(
            placed(knots(BODY), lambda x, y: place(x * 0.86, y * 0.8 - 5)), who.garment, who.edge, who.width
        )
        plate.smooth(placed(knots(BODY_FOLD), lambda x, y: place(x * 0.86, y * 0.8 - 5)), who.fold)
    else:
        plate.smooth(placed(knots(BODY), place), who.garment, who.edge, who.width)
        plate.smooth(placed(knots(BODY_FOLD), place), who.fold)
        for pit in ARMPITS:
            plate.wire(placed(knots(pit), place), who.edge, who.width * 0.8)
    if who.look == "down":
        plate.smooth(placed(knots(NAPE), place), who.shade, who.edge, who.width * 0.8)
        plate.smooth(placed(knots(COLLAR), place), who.fold, who.edge, who.width * 0.8)
    {"folded": _folded, "apart": _apart, "ear": _listening}[who.arms](plate, place, scale, who)
    if who.look == "up":
        _face(plate, place, scale, who)
    else:
        _crown(plate, place, scale, who)


def _limb(plate: Plate, place: Placing, scale: float, joints: list[Joint], tone: str, who: Neighbor) -> None:
    moved = [(*place(x, y), half * scale) for x, y, half in joints]
    plate.smooth(tube(moved), tone, who.edge, who.width)


def _fingers(
    plate: Plate, place: Placing, runs: list[tuple[float, float, float, float]], scale: float, who: Neighbor
) -> None:
    plate.lines([[place(ax, ay), place(bx, by)] for ax, ay, bx, by in runs], who.edge, 0.45 * scale)


def _folded(plate: Plate, place: Placing, scale: float, who: Neighbor) -> None:
    """Forearms laid one over the other on the rail."""
    for side, skin in ((1, who.shade), (-1, who.skin)):
        low = 1.4 if side > 0 else 0.0
        forearm = [
            (22 * side, 0.5, 3.6),
            (12 * side, 3.4 + low, 3.7),
            (1 * side, 4.6 + low, 2.8),
            (-6 * side, 5 + low, 3.6),
        ]
        _limb(plate, place, scale, [*forearm, (-12.5 * side, 4.6 + low, 2.6)], skin, who)
        cuff = [(24 * side, -1.5, 5.2), (19 * side, 1.2, 5.0), (14.5 * side, 2.8 + low, 4.8)]
        plate.smooth(
            tube([(*place(x, y), half * scale) for x, y, half in cuff], True),
            who.fold if side > 0 else who.garment,
        )
        plate.lines([[place(15.5 * side, -2 + low), place(14 * side, 7.4 + low)]], who.edge, who.width)
        _fingers(
            plate,
            place,
            [(-7 * side, 2.6 + k * 1.7 + low, -13 * side, 2.6 + k * 1.5 + low) for k in range(3)],
            scale,
            who,
        )


def _apart(plate: Plate, place: Placing, scale: float, who: Neighbor) -> None:
    """Arms straight, hands closed on the rail to the left and right."""
    for side, tone, skin in ((1, who.fold, who.shade), (-1, who.garment, who.skin)):
        _limb(
            plate,
            place,
            scale,
            [(18 * side, -14, 6.0), (22 * side, -8, 5.4), (23 * side, -3, 4.4)],
            tone,
            who,
        )
        plate.smooth(
            [(*place((22.6 + x) * side, y - 0.6), corner) for x, y, corner in knots(HAND)],
            skin,
            who.edge,
            who.width,
        )
        _fingers(
            plate,
            place,
            [((20.4 + k * 2.2) * side, 2.4, (20.4 + k * 2.2) * side, 7) for k in range(3)],
            scale,
            who,
        )


def _listening(plate: Plate, place: Placing, scale: float, who: Neighbor) -> None:
    """One arm on the rail, the other hand behind the ear."""
    forearm = [(-22, 0.5, 3.6), (-12, 3.4, 3.7), (-1, 4.6, 2.8), (6, 5, 3.6), (12.5, 4.6, 2.6)]
    _limb(plate, place, scale, [(x, y, half) for x, y, half in forearm], who.skin, who)
    _limb(plate, place, scale, [(23, -1, 4.8), (21, 4, 4.4), (17, 8, 3.9)], who.fold, who)
    _limb(
        plate, place, scale, [(17, 8, 3.2), (14, 10, 3.0), (10.6, 9.4, 3.8), (9.4, 6.4, 3.0)], who.shade, who
    )


def _crown(plate: Plate, place: Placing, scale: float, who: Neighbor) -> None:
    """A head bent over the well: hair, ears, the tip of a nose."""

    def at(x: float, y: float) -> Point:
        return place(x + who.turn * 4 + y * who.turn * 0.3, 8 + y)

    plate.smooth(placed(knots(BROW), at), who.skin, who.edge, who.width)
    for ear in EARS:
        plate.smooth(placed(knots(ear), at), who.shade, who.edge, who.width)
    bare = who.head in ("bald", "gray")
    plate.smooth(placed(knots(CROWN), at), who.skin if bare else who.hair, who.edge, who.width)
    if bare:
        plate.smooth(
            placed(knots("3,10.8! 5.2,9.4 8,4.4 8.4,-1 7.4,-6.6 4,-10.2 1,-10.8! 5,-4 5,4"), at), who.shade
        )
        plate.smooth(placed(knots(FRINGE), at), who.hair)
        return
    if who.head == "scarf":
        plate.smooth(
            placed(knots(CROWN), lambda x, y: at(x * 1.08, y * 1.04 - 0.6)), who.scarf, who.edge, who.width
        )
        plate.smooth(placed(knots("-3.4,-9 0,-13 3.4,-9 0,-8"), at), who.scarf, who.edge, who.width)
        plate.smooth(
            placed(knots("-1,-11! -6,-19 -3,-21! 0,-13 3,-21! 6,-19 1,-11!"), at),
            who.scarf,
            who.edge,
            who.width,
        )
        return
    if who.head == "bun":
        plate.smooth(
            placed(knots(CROWN), lambda x, y: at(x * 0.5, y * 0.42 - 9)), who.hair, who.edge, who.width
        )
    if who.head == "cap":
        plate.smooth(
            placed(knots(CROWN), lambda x, y: at(x * 1.22, y * 1.06 + 0.5)), who.garment, who.edge, who.width
        )
        plate.smooth(placed(knots("-8,9! 0,15 8,9! 0,11"), at), who.garment, who.edge, who.width)
        return
    plate.wire(placed(knots("2.4,9.6 2.2,4 1.6,-2"), at), who.skin, 0.6 * scale)


def _face(plate: Plate, place: Placing, scale: float, who: Neighbor) -> None:
    """A face turned up to us, the chin over the well."""

    def at(x: float, y: float) -> Point:
        return place(x * 1.06 + who.turn * 3, 3 - y * 1.02)

    if who.head in ("bob", "bun", "scarf"):
        plate.smooth(
            placed(knots("0,14.4 8,12.6 11.4,5 10.6,-4 8,-8! -8,-8! -10.6,-4 -11.4,5 -8,12.6"), at),
            who.hair,
            who.edge,
            who.width,
        )
    for side in (-1, 1):
        plate.smooth(
            [(*at(px * side, py), corner) for px, py, corner in knots("7.4,2 9.2,2 8.8,-3 7,-4")],
            who.shade,
            who.edge,
            who.width * 0.7,
        )
    plate.smooth(placed(knots(HEAD_FRONT), at), who.skin, who.edge, who.width)
    plate.smooth(
        placed(knots("1,-11.5! 4.4,-9.8 7,-5.4 7.8,0 7.6,6.5 5,10.8 2,11.8! 4,4 2,0 3,-4 1.6,-8"), at),
        who.shade,
    )
    for feature in FEATURES[:5] if who.detail == "open" else FEATURES:
        plate.smooth(placed(knots(feature), at), who.edge)
    _detail(plate, at, scale, who)
    if who.head == "scarf":
        plate.smooth(
            placed(knots("-8.6,3! -5,8 0,9 5,8 8.6,3! 9.4,8 6,13 0,14.6 -6,13 -9.4,8"), at),
            who.scarf,
            who.edge,
            who.width,
        )
    elif who.head not in ("bald", "gray"):
        plate.smooth(placed(knots(HAIR_FRONT), at), who.hair)


def _detail(plate: Plate, at: Placing, scale: float, who: Neighbor) -> None:
    """What tells one face from another."""
    if who.detail == "mustache":
        plate.smooth(
            placed(knots("0,-4.6 -2.6,-4.8 -4.6,-6.6! -2,-6.4 0,-5.8 2,-6.4 4.6,-6.6! 2.6,-4.8"), at),
            who.edge,
        )
    elif who.detail == "glasses":
        for side in (-1, 1):
            x, y = at(3.6 * side, 0.6)
            plate.ring(x, y, 2.7 * scale, who.edge, 0.5 * scale)
        plate.lines([[at(-1, 1), at(1, 1)]], who.edge, 0.5 * scale)
    elif who.detail == "open":
        plate.smooth(placed(knots("0,-5.2 1.8,-6 1.7,-8 0,-8.8 -1.7,-8 -1.8,-6"), at), who.edge)
