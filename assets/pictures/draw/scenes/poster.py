"""17:30, place de la Contrescarpe: a wall of torn paper, an order smaller than a slate, a boy's finger under one line."""

from __future__ import annotations

from kit.boy import boy, shadow
from kit.gouge import hatch
from kit.hands import Skin
from kit.paper import Box, line_of_text, order, plaque, scrap, small_sheet, wet, within
from kit.plate import Plate, sheet
from kit.roofs import Row, houses
from kit.stars import stars
from kit.tones import Tones
from kit.trees import crown, trunk

T = Tones("#1b2030", "#2f8582", "#e3b08c", "#f9efd8")
ORDER: Box = (428, 150, 782, 640)
SHEET: Box = (830, 304, 968, 506)
EDGE, GROUND = 1400.0, 860.0


def _square(p: Plate) -> None:
    """The square behind the corner: low houses in the sun, one tree."""
    p.on("sky")
    p.fill(sheet(), T.light)
    stars(p, EDGE, 0, 1920, 700)
    p.on("far")
    houses(p, Row(EDGE - 20, 1960, GROUND, (320, 400), (150, 210)), T.mid, T.light, T.deep, T.deep)
    p.fill([(EDGE, GROUND), (1920, GROUND), (1920, 1080), (EDGE, 1080)], T.light)
    p.raw(
        hatch(
            [(EDGE, GROUND + 10), (1920, GROUND + 10), (1920, 1080), (EDGE, 1080)],
            p.chance,
            0,
            16,
            3,
            (30, 110),
            0.5,
        ),
        T.mid,
    )
    # The square's few trees stand round its middle; the sun comes low from the left by now.
    for x, foot, wide, tall in ((1850, 20, 104, 118), (1560, 34, 118, 140), (1720, 62, 136, 168)):
        trunk(p, x, GROUND + foot, GROUND + foot - tall * 1.1, wide * 0.2, T.ink)
        crown(p, x, GROUND + foot - tall * 1.9, wide, tall, T.ink, T.deep, 200)


def _wall(p: Plate) -> None:
    p.on("near")
    face = [(0, 0), (EDGE, 0), (EDGE, 1080), (0, 1080)]
    p.fill(face, T.deep)
    p.raw(hatch(face, p.chance, 90, 30, 2.4, (30, 120), 0.3), T.ink)
    p.fill([(EDGE - 16, 0), (EDGE, 0), (EDGE, 1080), (EDGE - 16, 1080)], T.ink)
    p.fill([(1236, 0), (1276, 0), (1276, 1080), (1236, 1080)], T.ink)
    p.lines([[(1244, 0), (1244, 1080)]], T.mid, 5)
    for y in (150, 620):
        p.fill([(1226, y), (1286, y), (1286, y + 26), (1226, y + 26)], T.ink)
    plaque(p, (800, 26, 1010, 112), ("PLACE DE LA", "CONTRESCARPE"), T)


def _old_layers(p: Plate) -> None:
    """What hung here before, layer upon layer."""
    c = p.chance
    wide = [
        (58, 66),
        (420, 44),
        (786, 74),
        (812, 300),
        (806, 560),
        (796, 750),
        (430, 800),
        (110, 720),
        (40, 380),
    ]
    scrap(p, wide, c, T.mid, T.light, 20)
    p.lines([[(100, 470), (166, 470)], [(100, 424), (150, 424)]], T.light, 22)
    red = scrap(
        p, [(96, 110), (384, 92), (398, 200), (330, 330), (250, 356), (112, 330)], c, T.accent, T.light, 12
    )
    for y, right, tall in ((150, 330, 34), (206, 340, 14), (236, 316, 14), (266, 300, 14)):
        line_of_text(p, 140, y, right, tall, T.ink)
    p.lines([[red[3], (red[3][0] + 14, red[3][1] + 60)]], T.light, 3)
    pale = [(812, 236), (960, 204), (1060, 244), (1066, 420), (1030, 620), (910, 680), (842, 640), (816, 420)]
    scrap(p, pale, c, T.mid, T.light, 16)
    for y in (560, 586, 612):
        line_of_text(p, 862, y, 990 - (y - 560), 10, T.deep)
    scrap(p, [(1060, 700), (1170, 720), (1150, 860), (1080, 880)], c, T.light, T.mid, 14)


def _sheets(p: Plate) -> None:
    fall = shadow((46, 30))
    for shape in fall:
        p.fill(shape, T.ink)
    wet(p, ORDER, T.ink)
    wet(p, SHEET, T.ink)
    order(p, ORDER, T)
    small_sheet(p, SHEET, T)
    for shape in fall:
        p.fill(within(shape, ORDER), T.mid)


def draw() -> Plate:
    p = Plate(1730, (566, 480), "17:30")
    _square(p)
    _wall(p)
    _old_layers(p)
    _sheets(p)
    p.on("figure")
    boy(p, Skin(T.mid, T.light, T.ink, 4), T)
    return p
