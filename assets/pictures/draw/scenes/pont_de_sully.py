"""15:10, pont de Sully: far up the river three men stand with their hands up, and the courier looks the other way."""

from __future__ import annotations

from kit.afoot import figure_side
from kit.bicycle import bicycle
from kit.bridges import arrested, broken_light, far_viaduct, railing, stone_arches
from kit.courier import Dress
from kit.curve import placing
from kit.gouge import hatch
from kit.person import Clothes, Pose, person
from kit.plate import Plate, sheet
from kit.roofs import Row, houses
from kit.stars import stars
from kit.tones import Tones
from kit.trees import crown

T = Tones("#20212f", "#44678c", "#eba98e", "#fdecd9")
DECK, WATER = 436.0, 520.0
WALK = 912.0


SPANS = ((20, 128), (318, 132), (626, 136), (942, 140), (1266, 144), (1600, 150), (1930, 150))
CROWNS = (
    (1240, 50, 26),
    (1330, 58, 30),
    (1430, 60, 34),
    (1545, 70, 38),
    (1670, 76, 44),
    (1800, 84, 48),
    (1915, 80, 52),
)


def _distance(p: Plate) -> None:
    p.on("sky")
    p.fill(sheet(), T.light)
    stars(p, 0, 0, 1920, 440)
    heat = [(0.0, 0.0), (1920.0, 0.0), (1920.0, 400.0), (0.0, 400.0)]
    p.raw(hatch(heat, p.chance, 0, 17, lambda _x, y: (330 - y) / 42, (120, 420), 0.9), T.mid)
    p.on("far")
    houses(p, Row(-20, 420, 446, (40, 76), (38, 66)), T.mid, T.light, T.deep, T.deep)
    houses(p, Row(1180, 1960, 446, (22, 46), (40, 80)), T.mid, T.light, T.deep, T.deep)
    far_viaduct(p, 1010, 1420, 392, 446, T.mid)
    for x, wide, tall in CROWNS:
        crown(p, x, 428, wide, tall, T.deep, T.mid, 200)
    stone_arches(p, SPANS, DECK, WATER, T.light, T.deep, T.mid)
    stone = [(0, DECK + 8), (1920, DECK + 8), (1920, WATER), (0, WATER)]
    p.raw(hatch(stone, p.chance, 0, 11, 1.4, (14, 50), 0.22), T.mid)
    arrested(p, 560, DECK - 2, 22.0, T)


def _river(p: Plate) -> None:
    p.on("near")
    p.fill([(0, WATER), (1920, WATER), (1920, WALK), (0, WALK)], T.light)
    mirror = [(0.0, WATER), (1920.0, WATER), (1920.0, WATER + 92), (0.0, WATER + 92)]
    p.raw(
        hatch(mirror, p.chance, 0, 8, lambda x, _y: 3.4 if (x + 130) % 318 < 232 else 1.0, (16, 70), 0.75),
        T.deep,
    )
    broken_light(p, [(0, WATER + 60), (1920, WATER + 60), (1920, WALK), (0, WALK)], WATER, T.mid, 62)
    broken_light(p, [(0, WATER + 90), (1920, WATER + 90), (1920, WALK), (0, WALK)], WATER + 140, T.deep, 90)
    barge = [
        (1260, 640),
        (1290, 676),
        (1820, 676),
        (1870, 634),
        (1800, 640),
        (1790, 628),
        (1330, 628),
        (1300, 640),
    ]
    p.fill([(float(x), float(y)) for x, y in barge], T.deep)
    p.fill([(1660, 628), (1660, 600), (1760, 600), (1766, 628)], T.mid)
    p.fill([(1652, 602), (1652, 592), (1770, 592), (1770, 602)], T.ink)


def _footway(p: Plate) -> None:
    p.fill([(0, WALK), (1920, WALK), (1920, 1080), (0, 1080)], T.mid)
    p.raw(
        hatch(
            [(0, WALK + 4), (1920, WALK + 4), (1920, 1080), (0, 1080)], p.chance, 0, 15, 2.4, (60, 220), 0.6
        ),
        T.light,
    )
    railing(p, 742, WALK, T.deep, T.ink)


def _angler(p: Plate) -> None:
    """He leans on the railing with his back to us, and does the looking."""
    scale = 2.62
    place = placing(206, 1004, scale, flip=True)
    p.lines([[place(-22, 112), (352, 520)]], T.ink, 5)
    p.lines([[(352, 520), (357, 676)]], T.ink, 1.6)
    pose = Pose(
        view="back",
        feet=((-9, 8), (13, 10)),
        hands=((-18, 118), (18, 118)),
        elbows=((-29.0, 113.0), (29.0, 113.0)),
        head=(-2.0, -2.5),
        hidden=True,
    )
    clothes = Clothes(
        T.light, T.mid, T.ink, T.mid, T.ink, T.ink, edge=T.ink, width=2.4, braces=T.ink, hat="cap"
    )
    person(p, place, scale, pose, clothes)


def _shadows(p: Plate) -> None:
    """Short, away from a sun that stands high on our right."""
    for x, y, long in ((640, 1038, 330), (548, 1046, 250), (200, 1004, 190)):
        line = [(x + 60, y, True), (x - long * 0.5, y + 7, False), (x - long, y - 6, True)]
        line += [(x - long * 0.5, y - 15, False), (x, y - 12, True)]
        p.smooth([(float(a), float(b), c) for a, b, c in line], T.deep)


def draw() -> Plate:
    p = Plate(1510, (520, 513), "15:10")
    _distance(p)
    _river(p)
    _footway(p)
    with p.by("morning noon evening"):
        _shadows(p)
    p.on("figure")
    _angler(p)
    scale = 2.62
    bike = placing(478, 1036, scale)
    bicycle(p, bike, scale, T.ink, T.mid, (52.0, 14.0))
    dress = Dress(T.mid, T.mid, T.light, T.mid, T.ink, T.ink, T.accent, T.ink, T.ink, 2.6)
    tall = scale * 1.04
    figure_side(p, placing(590, 1046, tall), tall, dress, hand=(14, 97), walking=True, bow=26)
    return p
