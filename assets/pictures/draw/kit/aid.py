"""The first-aid post: a nurse at her table, a door that will carry the wounded, the sheet with the red cross. Centimeters, y upwards."""

from __future__ import annotations

from kit.curve import Placing, Point, knots, placed, placing, tube
from kit.gouge import hatch
from kit.hands import Skin, finger
from kit.plate import Plate
from kit.tones import Tones

VEIL = "0,178.4 8,176.8 11.4,170 12.4,162 16,152 22,142 25,127! 12,133 0,135 -12,133 -25,127! -22,142 -16,152 -12.4,162 -11.4,170 -8,176.8"
FACE = "0,172.4 5.4,171 7.2,165 6.6,157.6 4,153 0,151.4 -4,153 -6.6,157.6 -7.2,165 -5.4,171"
BROW = "-8.6,163! -8.8,169 -5,174.6 0,176 5,174.6 8.8,169 8.6,163! 7,168.4 0,170.4 -7,168.4"
CHEEK = "0,172 -5.4,171 -7.2,165 -6.6,157.6 -4,153 0,151.4! -0.6,156 1,160 -0.8,164 1.4,168"
FOLDS = (
    "9,166! 11,154 17,140 20,130! 13,144",
    "-9.6,164! -11.4,153 -16,141 -18,131! -12.6,146",
    "11.6,164! 14,153 20,142 23.4,129! 17,146",
)
# Lowered lids, mouth, brows, and the hair at both temples.
FEATURES = (
    "-5.6,163.4! -3.6,162.3 -1.8,163.2! -3.6,161.6",
    "5.6,163.4! 3.6,162.3 1.8,163.2! 3.6,161.6",
    "-2,155.8! 0,156.2 2,155.8! 0,155",
    "-5.8,165.8! -3.8,166.8 -1.6,165.9! -3.8,166.2",
    "5.8,165.8! 3.8,166.8 1.6,165.9! 3.8,166.2",
    "-7.2,165! -8.4,160 -8.8,155! -6.4,158 -6.4,163",
    "7.2,165! 8.4,160 8.8,155! 6.4,158 6.4,163",
)
BODY = (
    "-16,143! -20,136 -17,122 -13,108 -15,96 -22,66! 22,66! 15,96 13,108 17,122 20,136 16,143! 6,147! -6,147!"
)
BIB = "-8,136! 8,136! 10,108! 17,66! -17,66! -10,108!"


def red_cross(plate: Plate, place: Placing, x: float, y: float, arm: float, color: str) -> None:
    third = arm / 3
    line = [
        (-third, arm),
        (third, arm),
        (third, third),
        (arm, third),
        (arm, -third),
        (third, -third),
        (third, -arm),
        (-third, -arm),
        (-third, -third),
        (-arm, -third),
        (-arm, third),
        (-third, third),
    ]
    plate.fill([place(x + a, y + b) for a, b in line], color)


def _sleeve(plate: Plate, place: Placing, scale: float, side: int, hand: Point, t: Tones) -> None:
    elbow = (side * 25.0, 112.0)
    run = [(side * 17.0, 139.0, 5.6), (side * 22.0, 126.0, 6.0), (*elbow, 5.4)]
    forearm = [(*elbow, 4.4), ((elbow[0] + hand[0]) / 2, (elbow[1] + hand[1]) / 2, 4.0), (*hand, 2.9)]
    plate.smooth(tube([(*place(x, y), half * scale) for x, y, half in forearm]), t.mid, t.ink, 2)
    plate.smooth(
        tube([(*place(x, y), half * scale) for x, y, half in run], square_end=True), t.light, t.ink, 2
    )
    skin = Skin(t.mid, t.mid, t.ink, 1.6)
    for off in (-2.4, 0.0, 2.4):
        finger(
            plate,
            place,
            scale,
            [(hand[0] - side * 1, hand[1] + off * 0.6, 1.8), (hand[0] - side * 6, hand[1] - 3 + off, 1.2)],
            skin,
        )


def nurse(plate: Plate, x: float, foot: float, scale: float, t: Tones) -> None:
    """Odette behind her table, scissors in one hand, the other drawing the cloth tight."""
    at = placing(x, foot, scale)
    plate.smooth(placed(knots(VEIL), at), t.light, t.ink, 2.4)
    for fold in FOLDS:
        plate.smooth(placed(knots(fold), at), t.mid)
    plate.smooth(placed(knots("-4.6,155! 4.6,155! 5,143! -5,143!"), at), t.mid)
    plate.smooth(placed(knots(BODY), at), t.mid, t.ink, 2.4)
    plate.smooth(placed(knots(BIB), at), t.light, t.ink, 2)
    plate.smooth(placed(knots("-6,147! 0,141 6,147! 9,142! 0,133! -9,142!"), at), t.light, t.ink, 2)
    plate.smooth(placed(knots(FACE), at), t.mid)
    plate.smooth(placed(knots(CHEEK), at), t.light)
    for feature in FEATURES:
        plate.smooth(placed(knots(feature), at), t.ink)
    plate.smooth(placed(knots(BROW), at), t.light)
    plate.wire(placed(knots("-8.4,163.4 -6.6,168.2 0,170.2 6.6,168.2 8.4,163.4"), at), t.ink, 1.1 * scale)
    red_cross(plate, at, 0, 173, 2.0, t.accent)
    red_cross(plate, at, 0, 122, 4.2, t.accent)
    _sleeve(plate, at, scale, 1, (12.0, 90.0), t)
    _sleeve(plate, at, scale, -1, (-16.0, 89.0), t)
    plate.lines([[at(9, 88), at(-6, 84)], [at(9, 85), at(-6, 87)]], t.ink, 2.4)


def table(plate: Plate, x: float, foot: float, scale: float, t: Tones) -> None:
    """A trestle table before her; the cloth hangs down in front, half cut into strips."""
    at = placing(x, foot, scale)
    plate.fill([at(-58, 82), at(58, 82), at(64, 76), at(-64, 76)], t.light)
    plate.fill([at(-64, 76), at(64, 76), at(64, 71), at(-64, 71)], t.deep)
    for side in (-1, 1):
        plate.lines(
            [[at(side * 50, 71), at(side * 58, 0)], [at(side * 44, 71), at(side * 36, 0)]], t.ink, 3.2 * scale
        )
    cloth = placed(knots("-30,80! 6,81! 7,60 5,40 6,22! -8,24 -28,20! -29,44"), at)
    plate.smooth(cloth, t.light, t.ink, 2.2)
    plate.lines([[at(k, 74), at(k + 0.8, 24)] for k in (-22, -14, -6)], t.mid, 2.4)
    for k in range(3):
        roll = placed(
            knots(f"{22 + k * 12},77 {22 + k * 12},86 {26 + k * 12},87.4 {31 + k * 12},86 {31 + k * 12},77"),
            at,
        )
        plate.smooth(roll, t.light, t.ink, 2)
        plate.smooth(
            placed(knots(f"{22 + k * 12},86 {26 + k * 12},84.6 {31 + k * 12},86 {26 + k * 12},87.4"), at),
            t.mid,
            t.ink,
            1.5,
        )


def carrying_door(plate: Plate, x: float, foot: float, scale: float, t: Tones) -> None:
    """A planed door set up on end, two straps nailed across it: a stretcher for want of one."""
    at = placing(x, foot, scale)
    board = [at(-31, 0), at(31, 0), at(31, 206), at(-31, 206)]
    plate.fill(board, t.light)
    plate.raw(
        hatch([at(-29, 3), at(29, 3), at(29, 203), at(-29, 203)], plate.chance, 90, 12, 1.8, (40, 160), 0.6),
        t.mid,
    )
    plate.lines([[*board, board[0], board[1]]], t.ink, 1.6 * scale)
    plate.lines([[at(-10.5, 1), at(-10.5, 205)], [at(10.5, 1), at(10.5, 205)]], t.mid, 1.2 * scale)
    for up in (56, 146):
        strap = [at(-34, up - 4.6), at(34, up - 4.6), at(34, up + 4.6), at(-34, up + 4.6)]
        plate.fill(strap, t.ink)
        for nail in (-27, 27):
            plate.disc(*at(nail, up), 1.5 * scale, t.light)
