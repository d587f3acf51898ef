"""March 1946, dusk: a cardboard folder, the hands that tie its tape, a blue pencil, rain on the window behind."""

from __future__ import annotations

from kit.curve import Point, between, knots
from kit.gouge import hatch, sliver
from kit.hands import Skin
from kit.plate import Plate, sheet
from kit.roofs import Row, houses
from kit.tones import Tones
from kit.tying import coat, cuff, pinching, sleeve, turned

T = Tones("#1d1814", "#544b45", "#a59a8f", "#f1deb2", accent="#2c63c9")
BACK, SILL, RIGHT = 384.0, 362.0, 1080.0  # the far edge of the table; the window's foot and right side
FAR: tuple[Point, Point] = ((300, 436), (752, 436))
NEAR: tuple[Point, Point] = ((214, 772), (842, 772))
THICK = 74.0


def _window(p: Plate) -> None:
    p.on("sky")
    p.fill(sheet(), T.ink)
    p.fill([(0, 0), (RIGHT, 0), (RIGHT, SILL), (0, SILL)], T.mid)
    p.on("far")
    houses(p, Row(-40, RIGHT, SILL, (120, 190), (110, 160)), T.deep, T.deep, T.ink, T.ink)
    rain = ""
    for _ in range(170):
        x, y, long = (
            p.chance.uniform(0, RIGHT + 20),
            p.chance.uniform(-20, SILL - 70),
            p.chance.uniform(26, 70),
        )
        rain += sliver((x, y), (x - long * 0.26, y + long), p.chance.uniform(2.4, 4.6), 0.6)
    p.raw(rain, T.light)
    p.fill([(RIGHT, 0), (1920, 0), (1920, SILL), (RIGHT, SILL)], T.ink)
    for x in (14, 270, 770, 1026, RIGHT):
        wide = 22 if x in (14, RIGHT) else 11
        p.fill([(x - wide, 0), (x + wide, 0), (x + wide, SILL), (x - wide, SILL)], T.ink)
    p.fill([(0, 132), (RIGHT, 132), (RIGHT, 148), (0, 148)], T.ink)
    p.fill([(0, SILL), (RIGHT + 40, SILL), (RIGHT + 40, BACK), (0, BACK)], T.ink)
    p.lines([[(0, SILL + 2), (RIGHT + 40, SILL + 2)]], T.light, 5)


def _shelves(p: Plate) -> None:
    """Other people's folders, in the dark of the room."""
    for base in (70, 330):
        p.fill([(1180, base), (1920, base), (1920, base + 12), (1180, base + 12)], T.deep)
        x = 1204.0
        while x < 1900:
            wide, tall = p.chance.uniform(26, 60), p.chance.uniform(170, 214)
            p.fill([(x, base - tall), (x + wide, base - tall), (x + wide, base), (x, base)], T.deep)
            p.fill(
                [
                    (x + wide * 0.3, base - tall * 0.5),
                    (x + wide * 0.7, base - tall * 0.5),
                    (x + wide * 0.7, base - tall * 0.3),
                    (x + wide * 0.3, base - tall * 0.3),
                ],
                T.ink,
            )
            p.lines([[(x, base - tall * 0.72), (x + wide, base - tall * 0.72)]], T.ink, 4)
            x += wide + p.chance.choice((5, 5, 5, 60))


def _table(p: Plate) -> None:
    p.on("near")
    p.fill([(0, BACK), (1920, BACK), (1920, 1080), (0, 1080)], T.deep)
    p.lines([[(0, BACK + 2), (1920, BACK + 2)]], T.mid, 4)
    for left, right in ((40, 300), (760, 1030)):
        shine = [
            (left, BACK + 6),
            (right, BACK + 6),
            (right + (right - 535) * 0.9, 1080),
            (left + (left - 535) * 0.9, 1080),
        ]
        p.raw(hatch(shine, p.chance, 0, 12, lambda _x, y: 6.4 - (y - BACK) / 130, (40, 150), 0.9), T.mid)
    p.raw(
        hatch(
            [(0, BACK + 20), (1920, BACK + 20), (1920, 1080), (0, 1080)],
            p.chance,
            0,
            27,
            2.6,
            (80, 320),
            0.55,
        ),
        T.ink,
    )


def on_cover(u: float, v: float) -> Point:
    """A place on the folder's cover: u to the right, v towards us, both 0 to 1."""
    v = v**1.12
    return between(between(FAR[0], FAR[1], u), between(NEAR[0], NEAR[1], u), v)


def _folder(p: Plate) -> None:
    (a, b), (c, d) = FAR, NEAR
    low = [(c[0], c[1] + THICK), (d[0], d[1] + THICK)]
    p.fill(
        [
            (c[0] - 10, c[1] + 10),
            (c[0] + 4, low[0][1] + 16),
            (d[0] + 70, low[1][1] + 16),
            (d[0] + 70, d[1] - 20),
            (b[0] + 40, b[1] + 40),
        ],
        T.ink,
    )
    p.fill([c, d, low[1], low[0]], T.mid)
    leaves = [[(c[0] + 14, c[1] + y), (d[0] - 14, d[1] + y)] for y in (16, 25, 33, 41, 49, 57)]
    p.lines(leaves, T.light, 4)
    p.lines([[(c[0] + 30, c[1] + y), (d[0] - 120, d[1] + y)] for y in (20, 37, 53)], T.ink, 2)
    p.fill([low[0], low[1], (low[1][0], low[1][1] - 8), (low[0][0], low[0][1] - 8)], T.light)
    p.fill([a, b, d, c], T.light)
    p.lines([[c, d]], T.ink, 4)
    p.raw(
        hatch(
            [on_cover(0.02, 0.02), on_cover(0.98, 0.02), on_cover(0.98, 0.98), on_cover(0.02, 0.98)],
            p.chance,
            0,
            19,
            2.0,
            (20, 90),
            0.3,
        ),
        T.mid,
    )
    _label(p)


def _label(p: Plate) -> None:
    box = [on_cover(u, v) for u, v in ((0.08, 0.6), (0.4, 0.6), (0.4, 0.92), (0.08, 0.92))]
    p.lines([[*box, box[0]]], T.ink, 4)
    for v, start, end, tall in ((0.67, 0.14, 0.34, 11), (0.75, 0.12, 0.36, 6)):
        p.lines([[on_cover(start, v), on_cover(end, v)]], T.ink, tall)
    rises = (0.09, 0.03, 0.03, 0.05, 0.03, 0.08, 0.03, 0.03, 0.03, 0.06)
    word = []
    for k, rise in enumerate(rises):
        u = 0.14 + k * 0.02
        word += [(*on_cover(u + 0.008, 0.87 - rise), False), (*on_cover(u + 0.012, 0.875), False)]
    p.wire(word, T.accent, 4)


def _tape(p: Plate) -> None:
    """Round the folder and into a bow that is just being drawn tight."""
    band = [on_cover(0.485, 0), on_cover(0.525, 0), on_cover(0.525, 1), on_cover(0.485, 1)]
    side = [band[3], band[2], (band[2][0], band[2][1] + THICK), (band[3][0], band[3][1] + THICK)]
    p.fill(band, T.deep)
    p.fill(side, T.ink)
    loops = (
        "527,590 498,534 462,512 428,530 436,566 482,586 527,590",
        "527,590 560,540 598,516 630,532 620,568 574,588 527,590",
    )
    ends = ("527,590 502,622 474,668 456,716", "527,590 552,626 588,666 618,700")
    for run in (*ends, *loops):
        p.wire(knots(run), T.ink, 21)
    for run in (*ends, *loops):
        p.wire(knots(run), T.deep, 14)
    p.smooth(knots("508,574! 546,574! 550,606! 506,606!"), T.deep, T.ink, 4)


def _pencil(p: Plate) -> None:
    tail, tip = (892.0, 930.0), (560.0, 990.0)
    p.fill(
        [
            (tail[0] + 8, tail[1] + 22),
            (tip[0] + 40, tip[1] + 22),
            (tip[0], tip[1] + 10),
            (tail[0], tail[1] + 10),
        ],
        T.ink,
    )
    shaft = between(tip, tail, 0.17)
    p.fill(
        [
            (shaft[0], shaft[1] - 16),
            (tail[0], tail[1] - 16),
            (tail[0] + 5, tail[1] + 16),
            (shaft[0] + 5, shaft[1] + 16),
        ],
        T.accent,
    )
    p.fill(
        [(shaft[0], shaft[1] - 7), (tail[0], tail[1] - 7), (tail[0], tail[1] - 1), (shaft[0], shaft[1] - 1)],
        T.light,
    )
    p.fill([(shaft[0], shaft[1] - 16), (shaft[0] + 5, shaft[1] + 16), tip], T.light)
    lead = between(tip, shaft, 0.36)
    p.fill([(lead[0], lead[1] - 6), (lead[0] + 2, lead[1] + 6), tip], T.accent)


def draw() -> Plate:
    p = Plate(1946, (540, 594))
    _window(p)
    _shelves(p)
    coat(p, T)
    _table(p)
    _folder(p)
    _tape(p)
    _pencil(p)
    p.on("figure")
    skin = Skin(T.mid, T.light, T.ink, 4)
    sleeve(p, T, flip=False)
    sleeve(p, T, flip=True)
    for place in (turned(258, 462, 1.24, 18, False), turned(790, 466, 1.24, 16, True)):
        pinching(p, place, 1.24, skin)
        cuff(p, place, T)
    return p
