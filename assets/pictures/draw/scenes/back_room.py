"""06:30, the pharmacy's back room: an envelope, a parcel and an empty place on the marble, one blade of early light."""

from __future__ import annotations

from kit.aubin import aubin, hands
from kit.bicycle import wheel
from kit.curve import arc, placing
from kit.gouge import hatch
from kit.pharmacy import leech_jar, marble, scales, shelf
from kit.plate import Plate, sheet
from kit.tones import Tones

T = Tones("#1c1422", "#4b3150", "#a88fa6", "#f8e7bd", accent="#dba23c")
TOP, FRONT = 664.0, 902.0  # back and front edge of the marble


def _room(p: Plate) -> None:
    p.on("sky")
    p.fill(sheet(), T.deep)
    p.raw(hatch([(330, 0), (1920, 0), (1920, TOP), (330, TOP)], p.chance, 90, 26, 1.6, (60, 200), 0.4), T.ink)
    p.on("far")
    for base in (190, 394, 598):
        shelf(p, 372, 1960, base, 6.4, (488, 702), T)


def _shutter(p: Plate) -> None:
    """The iron shutter, raised as far as a cat would need; under it the street, already bright."""
    p.fill([(0, 0), (330, 0), (330, TOP), (0, TOP)], T.ink)
    p.fill([(0, 556), (292, 556), (292, TOP), (0, TOP)], T.light)
    for slat in range(20):
        y = 8 + slat * 27.0
        p.fill([(0, y), (292, y), (292, y + 17), (0, y + 17)], T.deep)
        p.fill([(0, y + 14), (292, y + 14), (292, y + 17), (0, y + 17)], T.mid)
    p.fill([(0, 544), (292, 544), (292, 566), (0, 566)], T.ink)
    p.fill([(292, 0), (330, 0), (330, TOP), (292, TOP)], T.ink)
    p.fill([(292, 566), (299, 566), (299, TOP), (292, TOP)], T.light)


def _counter(p: Plate) -> None:
    marble(p, 0, TOP, FRONT, T)
    p.fill([(0, TOP + 10), (0, TOP + 122), (1000, FRONT - 18), (1000, FRONT - 74)], T.light)
    p.fill([(0, FRONT), (1920, FRONT), (1920, FRONT + 20), (0, FRONT + 20)], T.light)
    p.fill([(0, FRONT + 20), (1920, FRONT + 20), (1920, 1080), (0, 1080)], T.ink)
    for x in range(-40, 1920, 330):
        panel = [(x + 22, FRONT + 46), (x + 308, FRONT + 46), (x + 308, 1080), (x + 22, 1080)]
        p.fill(panel, T.deep)
        p.raw(hatch(panel, p.chance, 90, 15, 2.0, (40, 150), 0.5), T.ink)


def _errands(p: Plate) -> None:
    """Three places on the marble; the third is empty."""
    p.fill([(374, 878), (584, 882), (596, 822), (396, 818)], T.ink)
    p.fill([(366, 872), (578, 876), (590, 816), (388, 812)], T.mid)
    p.lines([[(388, 812), (482, 852), (590, 816)]], T.ink, 2.6)
    p.lines([[(366, 872), (464, 844)], [(578, 876), (502, 845)]], T.ink, 1.6)
    p.fill([(664, 892), (864, 896), (884, 834), (864, 790), (684, 786)], T.ink)
    p.fill([(660, 886), (660, 840), (850, 844), (850, 890)], T.deep)
    p.fill([(660, 840), (684, 780), (862, 784), (850, 844)], T.light)
    p.fill([(850, 890), (850, 844), (862, 784), (864, 830)], T.ink)
    p.lines(
        [[(756, 888), (756, 842), (772, 782)], [(660, 862), (850, 867)], [(672, 810), (856, 814)]],
        T.accent,
        4,
    )
    p.lines([[(756, 840), (736, 824)], [(760, 840), (782, 828)]], T.accent, 4)


def _wheel(p: Plate) -> None:
    """Her bicycle, of which the foreground shows one wheel."""
    scale = 9.6
    place = placing(250, 1210 + 33.5 * scale, scale)
    wheel(p, place, (0.0, 33.5), T.ink, scale * 0.86)
    for radius, tone, width in ((36.8, T.ink, 17), (36.9, T.mid, 3.5)):
        guard = [(*place(x, 67 - y), False) for x, y in arc(0.0, 33.5, radius, radius, 196, 318, 9)]
        p.wire(guard, tone, width)
    glint = [(*place(x, 67 - y), False) for x, y in arc(0.0, 33.5, 32.4, 32.4, 226, 300, 9)]
    p.wire(glint, T.mid, 4)


def draw() -> Plate:
    p = Plate(630, (560, 284), "06:30")
    _room(p)
    _shutter(p)
    p.on("near")
    aubin(p, 596, TOP + 8, 5.9, T)
    _counter(p)
    leech_jar(p, 896, TOP + 46, 7.4, T)
    scales(p, 186, TOP + 62, 5.9, T.accent, T)
    hands(p, 596, TOP + 8, 5.9, T)
    _errands(p)
    p.on("figure")
    _wheel(p)
    return p
