"""A small kitchen: the iron range with its fire door open, tiles, a gas meter on the wall, shutters closed for the night."""

from __future__ import annotations

import math

from kit.curve import Point, arc, between, knots
from kit.gouge import hatch, sliver
from kit.plate import Plate
from kit.tones import Tones

COALS = (
    "158,846! 156,826! 172,812! 190,820! 192,842!",
    "186,842! 192,816! 210,802! 230,812! 232,836!",
    "226,837! 228,814! 244,800! 262,806! 266,831!",
    "260,832! 264,810! 280,796! 297,804! 300,827!",
)
FIRE: Point = (222.0, 742.0)  # the middle of the fire door


def from_fire(x: float, y: float) -> float:
    """How far a place of the sheet is from the fire."""
    return math.hypot(x - FIRE[0], y - FIRE[1])


def tiles(plate: Plate, left: float, top: float, right: float, bottom: float, size: float, t: Tones) -> None:
    """Wall tiles, each with the marks of the knife that run away from the fire and thin out with the distance."""
    y = bottom - size
    while y > top - size:
        x = left
        while x < right:
            _tile(plate, x, y, size, t)
            x += size
        y -= size


def _tile(plate: Plate, x: float, y: float, size: float, t: Tones) -> None:
    """Near the fire a tile is cut light upon dark, farther off dark upon black, and then not at all."""
    middle = (x + size / 2, y + size / 2)
    far = from_fire(*middle)
    angle = math.degrees(math.atan2(middle[1] - FIRE[1], middle[0] - FIRE[0]))
    near = far < 690
    if near:
        plate.fill(_inset(x, y, size, 3), t.deep)
    width = (11.5 - far / 70) if near else (8.6 - (far - 690) / 42)
    width *= plate.chance.uniform(0.85, 1.15)
    if width >= 0.8:
        gap = 10.5 if near else 8.5
        marks = hatch(
            _inset(x, y, size, 7 if near else 4), plate.chance, angle, gap, width, (size * 0.7, size * 1.6)
        )
        plate.raw(marks, t.mid if near else t.deep)


def _inset(x: float, y: float, size: float, joint: float) -> list[Point]:
    a, b = joint, size - joint
    return [(x + a, y + a), (x + b, y + a), (x + b, y + b), (x + a, y + b)]


def utensils(plate: Plate, t: Tones) -> None:
    """A rail with a skimmer, a ladle and a pan, lit from below."""
    plate.lines([[(150, 88), (520, 88)]], t.ink, 9)
    plate.lines([[(150, 93), (520, 93)]], t.mid, 3)
    for x, drop, wide, tall in ((236, 176, 32, 14), (318, 186, 25, 22)):
        plate.lines([[(x, 88), (x, drop)]], t.ink, 8)
        plate.lines([[(x - 3, 100), (x - 3, drop)]], t.mid, 2.4)
        plate.fill(arc(x, drop + tall * 0.4, wide, tall, 0, 360, 24), t.ink)
        plate.fill(
            [
                *arc(x, drop + tall * 0.4, wide, tall, 20, 170, 14),
                *arc(x, drop + tall * 0.2, wide * 0.92, tall * 0.8, 165, 25, 14),
            ],
            t.mid,
        )
    plate.lines([[(416, 88), (416, 130)]], t.ink, 11)
    plate.disc(416, 162, 54, t.ink)
    plate.ring(416, 162, 48, t.deep, 3)
    plate.fill([*arc(416, 162, 53, 53, 60, 175, 18), *arc(416, 162, 45, 47, 172, 63, 18)], t.mid)


def pipe(plate: Plate, t: Tones) -> None:
    """The stove's pipe, up along the wall and out of the picture."""
    plate.fill([(30, 0), (112, 0), (112, 560), (30, 560)], t.ink)
    plate.fill([(22, 330), (120, 330), (120, 352), (22, 352)], t.ink)
    plate.raw(
        hatch([(100, 360), (111, 360), (111, 556), (100, 556)], plate.chance, 90, 4.5, 3.4, (30, 120)), t.mid
    )
    plate.lines([[(22, 351), (120, 351)]], t.mid, 3)


def stove(plate: Plate, t: Tones) -> None:
    """The range seen from its corner: a dark side, and the front with the fire door swung wide open."""
    plate.fill([(-20, 570), (104, 570), (104, 1100), (-20, 1100)], t.ink)
    plate.fill([(104, 570), (372, 560), (372, 1006), (104, 1100)], t.ink)
    plate.smooth(knots("-30,556! 384,546! 392,570! 100,584! -30,584!"), t.ink)
    plate.lines([[(-30, 586), (100, 586), (392, 572)]], t.mid, 4)
    plate.lines([[(104, 600), (104, 1098)]], t.deep, 4)
    _fire(plate, t)
    _door(plate, t)
    _rail(plate, t)
    for low in ([(130, 900), (346, 868), (346, 968), (130, 1012)],):
        plate.lines([[*low, low[0]]], t.mid, 3)
        plate.disc(238, 936, 8, t.mid)


def _fire(plate: Plate, t: Tones) -> None:
    """The fire behind its bars."""
    mouth = [(140, 652), (306, 644), (306, 826), (140, 848)]
    plate.fill([(128, 640), (318, 631), (318, 838), (128, 862)], t.mid)
    plate.fill(mouth, t.light)
    plate.fill([(140, 652), (306, 644), (306, 672), (140, 682)], t.mid)
    flames = (
        "150,846! 152,806 166,776 160,732! 184,756 190,724 182,678! 212,706 222,734 224,760! 234,742 234,720 230,696!"
        " 256,722 264,752 266,776! 274,766 276,752 274,740! 292,764 300,796 300,826!"
    )
    plate.smooth(knots(flames), t.accent)
    for lump in COALS:
        plate.smooth(knots(lump), t.ink, t.mid, 4)
    plate.fill([(140, 652), (158, 651), (158, 846), (140, 848)], t.mid)
    for top in (690, 740):
        plate.lines([[(140, top + 3), (306, top - 5)]], t.ink, 9)


def _door(plate: Plate, t: Tones) -> None:
    """The leaf, open to the right; its inner side is red."""
    plate.fill([(318, 630), (424, 664), (424, 872), (318, 838)], t.ink)
    plate.fill([(322, 642), (410, 670), (410, 856), (322, 828)], t.light)
    plate.fill([(338, 668), (398, 687), (398, 832), (338, 813)], t.mid)
    for y in (668, 790):
        plate.fill([(308, y), (326, y + 3), (326, y + 30), (308, y + 27)], t.ink)


def _rail(plate: Plate, t: Tones) -> None:
    """The brass rail along the top, where the cloths dry."""
    plate.lines([[(92, 612), (392, 598)]], t.mid, 8)
    for x in (106, 376):
        plate.lines([[(x, 588), (x, 612)]], t.mid, 6)


def floor(plate: Plate, top: float, t: Tones) -> None:
    """Boards, and the red that falls across them out of the stove."""
    plate.fill([(0, top), (1920, top), (1920, 1080), (0, 1080)], t.ink)
    plate.lines([[(0, top), (1080, top)]], t.deep, 5)
    glow = [(300, top + 12), (900, top + 10), (1180, 1080), (140, 1080)]
    plate.raw(
        hatch(glow, plate.chance, 4, 11, lambda x, _y: 9.0 - max(0.0, x - 300) / 75, (50, 150), 0.92), t.mid
    )


def meter(plate: Plate, x: float, y: float, t: Tones) -> None:
    """The gas meter under its tin lid, which hangs ajar; two pipes come out on top."""
    for off in (44, 132):
        plate.lines([[(x + off, -10), (x + off, y + 20)]], t.ink, 24)
        plate.lines([[(x + off - 7, -10), (x + off - 7, y + 4)]], t.mid, 4)
        plate.fill(
            [(x + off - 20, y - 14), (x + off + 20, y - 14), (x + off + 20, y + 8), (x + off - 20, y + 8)],
            t.ink,
        )
        plate.lines([[(x + off - 20, y + 7), (x + off + 20, y + 7)]], t.mid, 3)
    body = (
        f"{x},{y + 22}! {x + 14},{y}! {x + 162},{y}! {x + 176},{y + 22}! {x + 176},{y + 252}! {x},{y + 252}!"
    )
    plate.smooth(knots(body), t.ink, t.mid, 3)
    plate.fill([(x + 16, y + 28), (x + 160, y + 28), (x + 160, y + 240), (x + 16, y + 240)], t.ink)
    # What is hidden: three thin edges in the hole.
    for step, (tone, tall) in enumerate(((t.mid, 66), (t.light, 58))):
        left = x + 98 + step * 15
        plate.fill(
            [(left, y + 232), (left + 8, y + 230), (left + 10, y + 230 - tall), (left + 2, y + 232 - tall)],
            tone,
        )
    _lid(plate, x, y, t)


def _lid(plate: Plate, x: float, y: float, t: Tones) -> None:
    """Hinged on the left, its free edge towards us, so that the hole shows behind it."""
    near = [(x + 6, y + 30), (x + 92, y + 62), (x + 92, y + 300), (x + 6, y + 244)]
    plate.fill(near, t.deep, 1.0)
    plate.lines([[*near, near[0]]], t.ink, 4)
    plate.lines([[near[1], near[2]], [near[2], near[3]]], t.light, 5)
    a, b = between(near[0], near[1], 0.2), between(near[0], near[1], 0.8)
    window = [(a[0], a[1] + 40), (b[0], b[1] + 46), (b[0], b[1] + 98), (a[0], a[1] + 86)]
    plate.fill(window, t.ink)
    for step in range(4):
        cx, cy = between(window[0], window[1], 0.2 + step * 0.2)
        plate.disc(cx, cy + 25, 5.5, t.mid)
    lit = [(x + 12, y + 150), (x + 86, y + 188), (x + 86, y + 288), (x + 12, y + 238)]
    plate.raw(hatch(lit, plate.chance, -52, 8, 3.6, (30, 90)), t.mid)


def shutters(plate: Plate, x: float, y: float, t: Tones) -> None:
    """Slatted shutters, shut; the fire catches the lower edge of the nearest slats."""
    wide, tall = 640.0, 800.0
    plate.fill(
        [(x - 40, y - 40), (x + wide + 40, y - 40), (x + wide + 40, y + tall + 30), (x - 40, y + tall + 30)],
        t.ink,
    )
    plate.lines([[(x - 40, y - 40), (x - 40, y + tall + 30), (x + wide + 40, y + tall + 30)]], t.deep, 5)
    for leaf in (0, 1):
        start = x + leaf * wide / 2 + 12
        end = start + wide / 2 - 24
        slat = 0
        while y + 20 + slat * 34 < y + tall - 20:
            top = y + 20 + slat * 34
            plate.fill(
                [(start + 26, top), (end - 26, top), (end - 26, top + 17), (start + 26, top + 17)], t.deep
            )
            bright = max(0.0, 1.0 - (math.hypot(start - 1100, (top - 760) * 0.9) / 620))
            if bright > 0.1:
                plate.raw(
                    sliver((start + 28, top + 17), (start + 28 + 230 * bright, top + 17), 6.0 * bright, 0.12),
                    t.mid,
                )
            slat += 1
        plate.lines([[(start, y), (end, y), (end, y + tall), (start, y + tall), (start, y)]], t.deep, 3)
    bar = y + tall * 0.56
    plate.fill([(x - 6, bar), (x + wide + 6, bar), (x + wide + 6, bar + 22), (x - 6, bar + 22)], t.ink)
    plate.lines([[(x - 6, bar + 22), (x + wide * 0.4, bar + 22)]], t.mid, 3)
