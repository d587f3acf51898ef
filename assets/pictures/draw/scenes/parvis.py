"""07:40, the square before Notre-Dame: men in shirtsleeves stand singly, and the courier wheels her bicycle among them."""

from __future__ import annotations

from kit.afoot import bicycle_away, figure_away
from kit.cathedral import Stone
from kit.courier import Dress
from kit.curve import Point, knots
from kit.gouge import hatch
from kit.ground import Ground
from kit.person import (
    BEHIND,
    FOLDED,
    POCKETS,
    PROFILE,
    SHOULDERED,
    SMOKING,
    STANDING,
    WATCH,
    Clothes,
    Hat,
    Pose,
    person,
)
from kit.plate import Plate, sheet
from kit.roofs import Row, houses
from kit.stars import stars
from kit.tones import Tones
from kit.trees import crown, trunk
from kit.westfront import west_front

T = Tones("#1c1a2e", "#4d4a72", "#dda75f", "#f9e7bb")
EYE = Ground(middle=600, horizon=560, eye=3.2, focal=1092)
SUN: Point = (272.0, 424.0)
FALL = EYE.sun_ahead(SUN[0], 8.5)
FRONT = 134.0  # meters from us to the cathedral

Spot = tuple[float, float, Pose, bool, Hat]
# x on the sheet, meters away, pose, turned round, headgear; no two look at each other
MEN: tuple[Spot, ...] = (
    (455, 88, STANDING, False, ""),
    (690, 80, BEHIND, False, ""),
    (352, 66, PROFILE, True, ""),
    (800, 62, POCKETS, False, ""),
    (560, 56, PROFILE, False, ""),
    (236, 47, BEHIND, False, ""),
    (940, 45, STANDING, True, ""),
    (676, 40, SMOKING, True, ""),
    (450, 35, POCKETS, False, ""),
    (1120, 36, PROFILE, True, ""),
    (112, 31, STANDING, False, ""),
    (780, 28, BEHIND, False, ""),
    (1320, 30, BEHIND, False, ""),
    (590, 25, FOLDED, False, ""),
    (330, 21, PROFILE, False, "cap"),
    (1050, 22, WATCH, False, ""),
    (1560, 24, POCKETS, False, ""),
    (1790, 30, STANDING, False, ""),
    (140, 14.5, SHOULDERED, False, ""),
    (948, 13.6, BEHIND, False, ""),
    (1290, 12.5, PROFILE, False, ""),
    (486, 10.6, POCKETS, False, ""),
)


def _shade_edge(away: float) -> float:
    """Sheet x where the cathedral's own shadow ends on the ground at that distance."""
    slope = (SUN[0] - EYE.middle) / EYE.focal
    return EYE.at(-20.5 - (FRONT - away) * slope, away)[0]


def _sky(p: Plate) -> None:
    """Haze lying low around a sun that has been up for three quarters of an hour."""
    p.on("sky")
    p.fill(sheet(), T.mid)

    def haze(x: float, y: float) -> float:
        return (y - 20) / 62 - abs(x - SUN[0]) / 420

    p.raw(
        hatch([(0, 30), (1920, 30), (1920, 600), (0, 600)], p.chance, 0, 13, haze, (60, 260), 0.92), T.light
    )
    with p.by("dawn morning"):
        p.disc(*SUN, 112, T.mid)
        p.disc(*SUN, 84, T.light)
    stars(p, 0, 0, 1920, 560)


def _around(p: Plate) -> None:
    """Houses of the rue du Cloître and the Hôtel-Dieu on the left, trees and the left bank on the right."""
    p.on("far")
    base = EYE.at(0, FRONT)[1]
    houses(p, Row(150, 470, base, (92, 128), (52, 84)), T.deep, T.mid, T.ink, T.ink)
    houses(p, Row(1010, 1980, base, (56, 84), (84, 150)), T.deep, T.mid, T.deep, T.deep)
    for x, wide, tall in (
        (806, 76, 62),
        (898, 66, 50),
        (990, 74, 56),
        (1090, 60, 42),
        (1180, 66, 46),
        (1284, 58, 38),
        (1390, 64, 40),
        (1500, 56, 34),
    ):
        trunk(p, x, base, base - 46, 9, T.ink)
        crown(p, x, base - 34 - tall * 0.8, wide, tall, T.ink, T.mid, 200)
    wall = [EYE.at(-47, d, u) for d, u in ((134, 0), (134, 21), (40, 21), (40, 0))]
    p.fill(wall, T.deep)
    p.fill([EYE.at(-47, 134, 21), EYE.at(-49, 134, 26), EYE.at(-49, 40, 26), EYE.at(-47, 40, 21)], T.ink)
    for bay in range(16):
        near, far = 130 - bay * 5.4, 127.4 - bay * 5.4
        for low, high in ((2, 6.4), (9, 12.6), (15, 18.4)):
            p.fill(
                [EYE.at(-47, a, u) for a, u in ((near, low), (near, high), (far, high), (far, low))],
                T.ink,
            )
    for ledge in (7.6, 13.8, 20.4):
        p.fill(
            [
                EYE.at(-47, 134, ledge),
                EYE.at(-47, 134, ledge + 0.7),
                EYE.at(-47, 40, ledge + 0.7),
                EYE.at(-47, 40, ledge),
            ],
            T.mid,
        )


def _square(p: Plate) -> None:
    p.on("near")
    base = EYE.at(0, FRONT)[1]
    p.fill([(0, base), (1920, base), (1920, 1080), (0, 1080)], T.mid)
    glare = hatch(
        [(0, base + 3), (1920, base + 3), (1920, 1080), (0, 1080)],
        p.chance,
        0,
        10,
        lambda x, y: max(
            0.0, (0.9 + (y - base) / 85) * (1.25 - abs(x - SUN[0] - (y - base) * 0.35) / (300 + (y - base)))
        ),
        (24, 110),
        0.9,
    )
    paving = hatch(
        [(0, base + 20), (1920, base + 20), (1920, 1080), (0, 1080)],
        p.chance,
        0,
        21,
        lambda _x, y: (y - base) / 190,
        (30, 110),
        0.3,
    )
    p.raw(paving, T.deep)
    with p.by("morning"):
        p.raw(glare, T.light)
    edge = [(_shade_edge(d), EYE.at(0, d)[1]) for d in (130, 90, 60, 40, 30, 22, 16, 12, 9, 7)]
    with p.by("morning"):
        p.fill([*edge, (1920, edge[-1][1]), (1920, base)], T.deep)
        p.raw(
            hatch(
                [*edge, (1920, edge[-1][1]), (1920, base)],
                p.chance,
                0,
                16,
                lambda _x, y: (y - base) / 110,
                (40, 130),
                0.35,
            ),
            T.ink,
        )


def _cathedral(p: Plate) -> None:
    p.on("far")
    x0, y0 = EYE.at(0, FRONT)
    unit = EYE.focal / FRONT
    stone = Stone(T.mid, T.mid, T.deep, T.ink, T.ink, T.ink)
    west_front(p, lambda u, v: (x0 + u * unit, y0 - v * unit), stone, T.mid)


def _man(p: Plate, spot: Spot) -> None:
    x, away, pose, flip, hat = spot
    sunlit = x < _shade_edge(away) - 4
    if sunlit:
        outline = [
            (a, float(b), c)
            for a, b, c in knots(
                "-14,0! -13,80 -19,100 -20,138 -8,148 -7,170 7,170 8,148 20,138 19,100 13,80 14,0!"
            )
        ]
        with p.by("morning"):
            p.fill([EYE.shadow(x, away, FALL)(a, b) for a, b, _ in outline], T.deep)
    shirt, shade = (T.light, T.mid) if sunlit else (T.mid, T.mid)
    scale = EYE.scale(away)
    clothes = Clothes(
        shirt,
        shade,
        T.ink,
        T.deep,
        T.ink,
        T.ink,
        rim=T.light if sunlit and away < 24 and not flip else "",
        edge=T.ink if away < 30 else "",
        width=1.6,
        braces=T.ink if away < 30 else "",
        hat=hat,
    )
    person(p, EYE.standing(x, away, flip), scale, pose, clothes)


def draw() -> Plate:
    p = Plate(740, (640, 520), "07:40")
    _sky(p)
    _around(p)
    _cathedral(p)
    _square(p)
    p.on("figure")
    for spot in MEN:
        _man(p, spot)
    away, x = 7.4, 716.0
    for outline in (
        "-14,0! -13,60 -24,54 -12,104 -18,138 -8,150 -9,172 9,172 8,150 18,138 12,104 24,54 13,60 14,0!",
        "26,0! 26,66 40,66 40,0!",
    ):
        with p.by("morning"):
            p.fill([EYE.shadow(x, away, FALL)(a, b) for a, b, _ in knots(outline)], T.deep)
    place, scale = EYE.standing(x, away), EYE.scale(away)
    bicycle_away(p, place, scale, 34, T.ink, T.mid)
    dress = Dress(T.deep, T.light, T.light, T.mid, T.ink, T.ink, T.accent, T.ink, T.ink, 2.2)
    figure_away(p, place, scale, dress, ((-17, 98), (40, 97)))
    return p
