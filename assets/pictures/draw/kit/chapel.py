"""The Sainte-Chapelle over the roofs of the law courts: its north side, the apse to the left, the spire 75 m high."""

from __future__ import annotations

from kit.curve import Placing, Point
from kit.plate import Plate

EAVES, RIDGE, SPIRE = 31.0, 42.5, 75.0
APSE, WEST, FLECHE = -18.0, 18.0, -2.0  # meters along it, from its middle


def _window(at: Placing, u: float, half: float) -> list[Point]:
    """A tall pointed window of the upper chapel."""
    return [
        at(u - half, 13.0),
        at(u - half, 24.5),
        at(u - half * 0.6, 27.0),
        at(u, 28.8),
        at(u + half * 0.6, 27.0),
        at(u + half, 24.5),
        at(u + half, 13.0),
    ]


def sainte_chapelle(plate: Plate, at: Placing, wall: str, lit: str, glass: str, roof: str) -> None:
    """Meters along and up, placed by `at`; `lit` falls on the buttresses' left edges and the left of the roof."""
    body: list[Point] = [
        at(APSE, 0),
        at(APSE, EAVES - 3),
        at(APSE + 4, EAVES),
        at(WEST, EAVES),
        at(WEST, 0),
    ]
    plate.fill(body, wall)
    hip: list[Point] = [
        at(APSE + 0.6, EAVES - 2),
        at(APSE + 7, RIDGE),
        at(WEST, RIDGE),
        at(WEST, EAVES - 0.6),
    ]
    plate.fill(hip, roof)
    plate.fill([at(APSE + 0.6, EAVES - 2), at(APSE + 7, RIDGE), at(APSE + 5.4, EAVES - 0.4)], lit)
    bays = (-16.4, -13.2, -8.8, -3.2, 2.4, 8.0, 13.6)
    plate.fills((_window(at, u, 0.8 if u < -12 else 1.75) for u in bays), glass)
    edges = (-18.0, -14.8, -11.6, -6.0, -0.4, 5.2, 10.8, 16.4)
    for u in edges:
        pier: list[Point] = [
            at(u - 0.8, 0),
            at(u - 0.8, 31.5),
            at(u, 37.5),
            at(u + 0.8, 31.5),
            at(u + 0.8, 0),
        ]
        plate.fill(pier, wall)
        plate.fill([at(u - 0.8, 4), at(u - 0.8, 31.5), at(u, 37.5), at(u - 0.1, 31), at(u - 0.1, 4)], lit)
    _spire(plate, at, roof, lit)


def _spire(plate: Plate, at: Placing, color: str, lit: str) -> None:
    """The flèche of 1855 on the ridge: an open stage, gables around the foot, then a needle with a cross."""
    stage: list[Point] = [
        at(FLECHE - 2.4, RIDGE - 1),
        at(FLECHE - 2.1, 50.5),
        at(FLECHE, 53.5),
        at(FLECHE + 2.1, 50.5),
        at(FLECHE + 2.4, RIDGE - 1),
    ]
    plate.fill(stage, color)
    plate.fills(
        (
            [at(FLECHE + a - 0.35, 44.5), at(FLECHE + a, 49.5), at(FLECHE + a + 0.35, 44.5)]
            for a in (-1.2, 0.0, 1.2)
        ),
        lit,
    )
    needle: list[Point] = [at(FLECHE - 1.7, 50), at(FLECHE - 0.25, SPIRE - 3), at(FLECHE, SPIRE)]
    needle += [at(FLECHE + 0.25, SPIRE - 3), at(FLECHE + 1.7, 50)]
    plate.fill(needle, color)
    for up, half in ((56.5, 1.5), (61.0, 1.15), (65.0, 0.85), (69.0, 0.6)):
        plate.fill([at(FLECHE - half, up), at(FLECHE, up + 1.6), at(FLECHE + half, up)], color)
    plate.lines([[at(FLECHE, SPIRE - 1), at(FLECHE, SPIRE + 2.4)]], color, 3)
    plate.lines([[at(FLECHE - 0.9, SPIRE + 1.2), at(FLECHE + 0.9, SPIRE + 1.2)]], color, 3)
