"""14:40, boulevard du Palais: nobody, a shut gate, smoke, and one bicycle going as fast as it can."""

from __future__ import annotations

from kit.barracks import Masonry, arched, front, quad, upright
from kit.cafe import puff
from kit.chapel import sainte_chapelle
from kit.courier import Dress
from kit.curve import Point, arc, knots, placed, placing
from kit.cyclist import fleeing
from kit.gouge import hatch, sliver
from kit.ground import Ground
from kit.plate import Plate, sheet
from kit.roofs import Row, houses
from kit.stars import stars
from kit.tones import Tones

T = Tones("#211d29", "#766b84", "#dccda6", "#fdf6e3")
EYE = Ground(middle=430, horizon=330, eye=10.5, focal=1000)
EAST, WEST = -16.0, 15.0  # meters across, to the Prefecture on the left and the law courts on the right
COURT = (40.0, 78.0)  # meters away, where the railings of the law courts begin and end
SPOT: Point = (486.0, 980.0)


def _sky(p: Plate) -> None:
    p.on("sky")
    p.fill(sheet(), T.light)
    p.raw(
        hatch(
            [(0, 0), (1920, 0), (1920, 300), (0, 300)],
            p.chance,
            0,
            15,
            lambda _x, y: (240 - y) / 60,
            (80, 300),
            0.9,
        ),
        T.mid,
    )
    stars(p, 200, 0, 1000, 330)
    p.on("far")
    for x, y, size in ((214, 196, 40), (262, 140, 50), (330, 92, 60), (420, 52, 66), (536, 26, 58)):
        puff(p, x, y, size, T.deep, T.mid)


def _place_saint_michel(p: Plate) -> None:
    """Where the boulevard ends, across the bridge: houses, and the fountain's great niche on the gable of one."""
    houses(p, Row(250, 640, 414, (60, 96), (44, 66)), T.mid, T.light, T.deep, T.deep)
    x, foot, unit = 452.0, 412.0, 4.6

    def at(u: float, v: float) -> Point:
        return x + u * unit, foot - v * unit

    p.fill([at(-8, 0), at(-8, 23), at(-4, 26), at(0, 27.4), at(4, 26), at(8, 23), at(8, 0)], T.deep)
    p.fill([at(-7, 0), at(-7, 21), at(7, 21), at(7, 0)], T.light)
    bow = arc(*at(0, 13), 3.6 * unit, 3.6 * unit, 180, 360, 12)
    p.fill([at(-3.6, 0), *bow, at(3.6, 0)], T.deep)
    p.lines([[at(u, 1), at(u, 17.6)] for u in (-6.0, -4.6, 4.6, 6.0)], T.mid, 4)
    p.lines([[at(-7, 18), at(7, 18)]], T.mid, 4)


def _sides(p: Plate) -> None:
    """Left the Prefecture, its gate shut; right the law courts, and between their wings the railings of a court."""
    east = upright(EYE, (EAST, 14), (EAST, 116))
    front(p, east, 102, ((34, 52), (88, 102)), Masonry(T.mid, T.light, T.deep, T.ink, T.deep))
    p.fill(arched(east, 38, 48, 0, 12.4), T.light)
    p.fill(arched(east, 39.4, 46.6, 0, 11), T.ink)
    p.lines([[east(43, 0), east(43, 11)]], T.deep, 2)
    far = upright(EYE, (WEST, COURT[1]), (WEST, 130))
    front(p, far, 130 - COURT[1], (), Masonry(T.deep, T.mid, T.ink, T.ink, T.ink))
    _court(p)
    near = upright(EYE, (WEST, 9.5), (WEST, COURT[0]))
    front(p, near, COURT[0] - 9.5, ((14, COURT[0] - 9.5),), Masonry(T.deep, T.mid, T.ink, T.ink, T.ink))


def _court(p: Plate) -> None:
    """The Cour du Mai behind its high railings, and over its back wing the Sainte-Chapelle."""
    x, y = EYE.at(60.5, 215)
    unit = EYE.focal / 215
    sainte_chapelle(p, lambda u, v: (x + u * unit, y - v * unit), T.deep, T.mid, T.ink, T.ink)
    back = upright(EYE, (22, 150), (75, 150))
    p.fill([*quad(back, 0, 53, 0, 16.6)], T.mid)
    p.fill([back(-1, 16.6), back(54, 16.6), back(54, 19), back(-1, 19)], T.deep)
    p.fills((quad(back, u, u + 1.7, v, v + 3.4) for u in range(1, 53, 4) for v in (3.4, 10.2)), T.deep)
    floor = [EYE.at(WEST, COURT[1]), EYE.at(70, 150), EYE.at(75, COURT[0]), EYE.at(WEST, COURT[0])]
    p.fill(floor, T.mid)
    grille = upright(EYE, (WEST, COURT[0]), (WEST, COURT[1]))
    long = COURT[1] - COURT[0]
    p.fill(quad(grille, 0, long, 0, 1.2), T.light)
    p.lines([[grille(u * 0.9, 1.2), grille(u * 0.9, 7.0)] for u in range(1, round(long / 0.9))], T.ink, 2.2)
    p.lines([[grille(0, v), grille(long, v)] for v in (1.6, 5.6)], T.ink, 4)
    middle = long / 2
    for u in (middle - 4.5, middle + 4.5, 0.8, long - 0.8):
        p.fill(quad(grille, u - 0.8, u + 0.8, 0, 7.6), T.mid)
    gate = [grille(middle - 4, 7.0), grille(middle - 2.2, 8.6), grille(middle, 10.6)]
    gate += [grille(middle + 2.2, 8.6), grille(middle + 4, 7.0)]
    p.lines([gate], T.ink, 5)
    p.disc(*grille(middle, 9.0), 9, T.ink)


def _road(p: Plate) -> None:
    p.on("near")
    ground: list[Point] = [
        EYE.at(EAST, 116),
        EYE.at(WEST, 116),
        EYE.at(WEST, 14),
        (1920, 1080),
        (0, 1080),
        EYE.at(EAST, 20),
    ]
    p.fill(ground, T.light)
    for across in (EAST + 5.5, WEST - 5.0):
        p.lines([[EYE.at(across, 116), EYE.at(across, 11)]], T.deep, 4)
    kerb = [EYE.at(WEST - 5.0, 116), EYE.at(WEST, 116), EYE.at(WEST, 12), EYE.at(WEST - 5.0, 12)]
    p.fill(kerb, T.mid)
    p.fill([EYE.at(EAST, 116), EYE.at(EAST + 5.5, 116), EYE.at(EAST + 5.5, 12), EYE.at(EAST, 12)], T.mid)
    shade = [
        EYE.at(WEST - 7.6, 116),
        EYE.at(WEST + 0.2, 116),
        EYE.at(WEST + 0.2, COURT[1]),
        EYE.at(WEST - 7.6, COURT[1]),
    ]
    close = [
        EYE.at(WEST - 7.6, COURT[0]),
        EYE.at(WEST + 0.2, COURT[0]),
        EYE.at(WEST + 0.2, 9),
        EYE.at(WEST - 7.6, 9),
    ]
    with p.by("noon evening"):
        p.fill(shade, T.deep)
        p.fill(close, T.deep)
    _paving(p)
    for row in (30.0, 33.4):
        for step in range(34):
            x, y = EYE.at(EAST + 5.8 + step * 0.58, row)
            if x < EYE.at(WEST - 7.8, row)[0]:
                p.disc(x, y, 3.2, T.deep)
    for away in (32.0, 46.0, 70.0):
        _lamp(p, away)


def _lamp(p: Plate, away: float) -> None:
    """A street lamp at the kerb, not lit for five years."""
    x, foot = EYE.at(EAST + 4.6, away)
    unit = EYE.focal / away
    p.fill(
        [
            (x, foot),
            (x - 2.0 * unit, foot + 0.75 * unit),
            (x - 2.1 * unit, foot + 0.68 * unit),
            (x - 0.1 * unit, foot - 0.1 * unit),
        ],
        T.deep,
    )
    post = [
        (x - 0.22 * unit, foot),
        (x - 0.1 * unit, foot - 0.9 * unit),
        (x - 0.06 * unit, foot - 3.4 * unit),
        (x + 0.06 * unit, foot - 3.4 * unit),
        (x + 0.1 * unit, foot - 0.9 * unit),
        (x + 0.22 * unit, foot),
    ]
    p.fill(post, T.ink)
    p.fill(
        [
            (x - 0.2 * unit, foot - 3.4 * unit),
            (x + 0.2 * unit, foot - 3.4 * unit),
            (x + 0.34 * unit, foot - 4.15 * unit),
            (x - 0.34 * unit, foot - 4.15 * unit),
        ],
        T.ink,
    )
    p.fill(
        [
            (x - 0.4 * unit, foot - 4.15 * unit),
            (x + 0.4 * unit, foot - 4.15 * unit),
            (x + 0.1 * unit, foot - 4.5 * unit),
            (x - 0.1 * unit, foot - 4.5 * unit),
        ],
        T.ink,
    )


def _paving(p: Plate) -> None:
    """Setts laid in fans, cut only here and there so that the road stays empty."""
    marks = []
    for row in range(26):
        away = 12.2 * 1.075**row
        for step in range(13):
            across = EAST + 6.2 + step * 1.6 + (row % 2) * 0.8
            if across > WEST - 8.2 or p.chance.random() < 0.42:
                continue
            (x0, y0), (x1, y1) = EYE.at(across, away), EYE.at(across + 0.7, away + 0.12)
            marks.append(sliver((x0, y0), (x1, y1), 26 / away))
    p.raw("".join(marks), T.mid)


# Short, towards us and to the left: the sun stands high beyond her.
SHADOW = "6,4 -14,-4 -34,-8 -52,-20 -80,-22 -104,-34 -132,-34 -150,-46 -178,-48 -166,-60 -138,-62 -120,-74 -96,-68 -84,-56 -58,-48 -40,-32 -16,-18 2,-8"


def draw() -> Plate:
    p = Plate(1440, (470, 610), "14:40")
    _sky(p)
    _place_saint_michel(p)
    _sides(p)
    _road(p)
    scale = 1.12
    place = placing(SPOT[0], SPOT[1] - 30, scale, turn=4)
    with p.by("noon"):
        p.smooth(placed(knots(SHADOW), placing(SPOT[0], SPOT[1] - 30, 0.92)), T.deep)
    p.on("figure")
    dress = Dress(T.mid, T.mid, T.light, T.mid, T.ink, T.ink, T.accent, T.ink, T.ink, 2.6)
    fleeing(p, place, scale, dress, T.ink, T.mid)
    return p
