"""A crowd seen from behind: backs in shirts, heads up, row behind row until they are only dots."""

from __future__ import annotations

from dataclasses import replace

from kit.curve import Point
from kit.ground import Ground
from kit.person import BEHIND, Clothes, Pose, person
from kit.plate import Plate
from kit.tones import Tones

Outline = tuple[Point, ...]

# Arms hang at the sides: the shirt is as wide as they are.
BACK: Outline = (
    (-15, 98),
    (-24, 100),
    (-25, 136),
    (-14, 146),
    (-5, 149),
    (5, 149),
    (14, 146),
    (25, 136),
    (24, 100),
    (15, 98),
)
SHADE: Outline = ((3, 98), (5, 120), (4, 148.5), (14, 146), (25, 136), (24, 100))
HEAD: Outline = (
    (-7, 152),
    (-8.6, 160),
    (-7.4, 168),
    (-3, 171.5),
    (3, 171.5),
    (7.4, 168),
    (8.6, 160),
    (7, 152),
    (0, 149.6),
)
LEGS: Outline = (
    (-15, 100),
    (-15, 8),
    (-18, 1),
    (-5, 1),
    (-2, 62),
    (2, 62),
    (5, 1),
    (18, 1),
    (15, 8),
    (15, 100),
)
FAR_BACK: Outline = ((-20, 80), (-25, 138), (0, 150), (25, 138), (20, 80))
FAR_HEAD: Outline = ((-7, 152), (-8, 165), (0, 172), (8, 165), (7, 152))
POSES = (
    BEHIND,
    Pose(view="back", hands=((-25, 80), (25, 80))),
    Pose(view="back", hands=((-24, 81), (21, 92)), elbows=(1, -1)),
    replace(BEHIND, head=(1.5, 0.5), lean=1.0),
)


def _at(ground: Ground, spot: Point, outline: Outline, grow: float, tall: float) -> list[Point]:
    across, away = spot
    return [ground.at(across + x / 100 * grow, away, y / 100 * tall) for x, y in outline]


def rows(
    plate: Plate, ground: Ground, near: float, far: float, half: float, t: Tones, clear: float = 0.0
) -> None:
    """Fills the ground between two distances and to both sides (meters), farthest row first.

    Of the rows within 13 m nobody stands to the left of `clear` on the sheet: somebody else does.
    """
    chance, away = plate.chance, far
    while away > near:
        spots: list[tuple[Point, float]] = []
        across = max(-half, -1.12 * away) + chance.uniform(0, 0.8)
        while across < min(half, 1.12 * away):
            spots.append(((across, away + chance.uniform(-0.3, 0.3)), chance.uniform(0.94, 1.05)))
            across += chance.uniform(0.7, 1.0) * max(1.0, away / 22)
        if away < 13:
            spots = [(spot, tall) for spot, tall in spots if ground.at(*spot)[0] > clear]
        if away < 5.7:
            _near_row(plate, ground, spots, t)
        elif away < 19:
            _row(plate, ground, away, spots, t)
        else:
            _far_row(plate, ground, spots, t)
        away *= 0.875


def _far_row(plate: Plate, ground: Ground, spots: list[tuple[Point, float]], t: Tones) -> None:
    plate.fills([_at(ground, spot, FAR_BACK, 1.16, tall) for spot, tall in spots], t.ink)
    plate.fills([_at(ground, spot, FAR_BACK, 0.9, tall) for spot, tall in spots], t.light)
    plate.fills([_at(ground, spot, FAR_HEAD, 1.0, tall) for spot, tall in spots], t.ink)


def _row(plate: Plate, ground: Ground, away: float, spots: list[tuple[Point, float]], t: Tones) -> None:
    plate.fills([_at(ground, spot, LEGS, 1.0, tall) for spot, tall in spots], t.ink)
    plate.fills([_at(ground, spot, BACK, 1.1, tall) for spot, tall in spots], t.ink)
    plate.fills([_at(ground, spot, BACK, 1.0, tall) for spot, tall in spots], t.light)
    plate.fills([_at(ground, spot, SHADE, 1.0, tall) for spot, tall in spots], t.mid)
    plate.fills([_at(ground, spot, HEAD, 1.0, tall) for spot, tall in spots], t.ink)
    runs = [((-9, 147), (5, 98)), ((9, 147), (-5, 98)), ((-17, 138), (-16, 100)), ((17, 138), (16, 100))]
    straps = [
        [ground.at(spot[0] + x / 100, spot[1], y / 100 * tall) for x, y in run]
        for spot, tall in spots
        for run in runs
    ]
    plate.lines(straps, t.ink, 22 / away)


def _near_row(plate: Plate, ground: Ground, spots: list[tuple[Point, float]], t: Tones) -> None:
    """Whole figures, each standing a little otherwise."""
    for (across, away), tall in spots:
        x = ground.at(across, away)[0]
        if not -120 < x < 2040:
            continue
        clothes = Clothes(
            t.light,
            t.mid,
            t.ink,
            t.deep,
            t.ink,
            t.ink,
            edge=t.ink,
            width=1.8,
            braces=plate.chance.choice((t.ink, "")),
        )
        person(
            plate, ground.standing(x, away), ground.scale(away) * tall, plate.chance.choice(POSES), clothes
        )
