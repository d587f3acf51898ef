"""14:40, boulevard du Palais: nobody, a shut gate, smoke, and one bicycle going as fast as it can."""

from __future__ import annotations

from kit.barracks import Masonry, arched, front, quad, upright
from kit.cafe import puff
from kit.courier import Dress
from kit.curve import Point, knots, placed, placing
from kit.cyclist import fleeing
from kit.gouge import hatch, sliver
from kit.ground import Ground
from kit.plate import Plate, sheet
from kit.roofs import Row, houses
from kit.tones import Tones

T = Tones("#211d29", "#766b84", "#dccda6", "#fdf6e3")
EYE = Ground(middle=720, horizon=330, eye=10.5, focal=1000)
EAST, WEST = -16.0, 15.0  # meters across, to the Prefecture on the left and the law courts on the right
SPOT: Point = (470.0, 980.0)


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
    p.on("far")
    for x, y, size in ((392, 200, 44), (440, 140, 56), (520, 92, 66), (640, 50, 74), (780, 26, 60)):
        puff(p, x, y, size, T.deep, T.mid)
    houses(p, Row(600, 900, 420, (60, 104), (44, 72)), T.mid, T.light, T.deep, T.deep)


def _sides(p: Plate) -> None:
    """Left the Prefecture, its gate shut; right the railings of the law courts and the spire behind them."""
    unit = EYE.focal / 230
    foot: Point = EYE.at(36, 230)
    p.fill(
        [
            (foot[0] - 2.2 * unit, foot[1] - 40 * unit),
            (foot[0], foot[1] - 75 * unit),
            (foot[0] + 2.2 * unit, foot[1] - 40 * unit),
        ],
        T.ink,
    )
    p.fill(
        [
            (foot[0] - 9 * unit, foot[1]),
            (foot[0] - 9 * unit, foot[1] - 32 * unit),
            (foot[0] - 6 * unit, foot[1] - 42 * unit),
            (foot[0] + 26 * unit, foot[1] - 42 * unit),
            (foot[0] + 30 * unit, foot[1] - 32 * unit),
            (foot[0] + 30 * unit, foot[1]),
        ],
        T.deep,
    )
    east = upright(EYE, (EAST, 14), (EAST, 116))
    front(p, east, 102, ((34, 52), (88, 102)), Masonry(T.mid, T.light, T.deep, T.ink, T.deep))
    p.fill(arched(east, 38, 48, 0, 12.4), T.light)
    p.fill(arched(east, 39.4, 46.6, 0, 11), T.ink)
    west = upright(EYE, (WEST, 11.5), (WEST, 130))
    front(p, west, 118, ((74, 92),), Masonry(T.deep, T.mid, T.ink, T.ink, T.ink))
    p.fill(quad(west, 0, 70, 0, 5.4), T.mid)
    p.lines([[west(u * 0.8, 0.6), west(u * 0.8, 5.6)] for u in range(88)], T.ink, 2.6)
    p.lines([[west(0, 0.7), west(70, 0.7)], [west(0, 4.6), west(70, 4.6)]], T.ink, 4)


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
    shade = [EYE.at(WEST - 7.6, 116), EYE.at(WEST, 116), EYE.at(WEST, 12), EYE.at(WEST - 7.6, 12)]
    p.fill(shade, T.deep)
    _paving(p)
    for row in (30.0, 33.4):
        for step in range(34):
            x, y = EYE.at(EAST + 5.8 + step * 0.58, row)
            if x < EYE.at(WEST - 7.8, row)[0]:
                p.disc(x, y, 3.2, T.deep)
    for away in (27.0, 44.0, 70.0):
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
    p = Plate(1440, (560, 560), "14:40")
    _sky(p)
    _sides(p)
    _road(p)
    scale = 1.12
    place = placing(SPOT[0], SPOT[1] - 30, scale, turn=4)
    p.smooth(placed(knots(SHADOW), placing(SPOT[0], SPOT[1] - 30, 0.92)), T.deep)
    p.on("figure")
    dress = Dress(T.mid, T.mid, T.light, T.mid, T.ink, T.ink, T.accent, T.ink, T.ink, 2.6)
    fleeing(p, place, scale, dress, T.ink, T.mid)
    return p
