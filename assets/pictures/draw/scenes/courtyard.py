"""08:50, the courtyard of the Prefecture from under its arch: hundreds of backs, and one man turned the other way."""

from __future__ import annotations

from kit.barracks import Masonry, arched, front, upright
from kit.crowd import rows
from kit.curve import Placing, arc, knots, placed, placing, tube
from kit.gouge import hatch
from kit.ground import Ground
from kit.hands import Skin, finger
from kit.person import Clothes, Pose, person
from kit.plate import Plate, sheet
from kit.stars import stars
from kit.tones import Tones

T = Tones("#241a21", "#8d5563", "#dcaeb0", "#fdf0e7")
EYE = Ground(middle=960, horizon=520, eye=2.6, focal=900)


def _court(p: Plate) -> None:
    p.on("sky")
    p.fill(sheet(), T.light)
    stars(p, 200, 0, 1920, 420, 80)
    p.on("far")
    far, side = 72.0, 38.0
    p.fill([EYE.at(-side, far), EYE.at(side, far), (1920, 700), (1920, 1080), (0, 1080), (0, 700)], T.mid)
    left = upright(EYE, (-side, far), (-side, 16))
    right = upright(EYE, (side, far), (side, 16))
    front(p, left, far - 16, ((20, 34),), Masonry(T.deep, T.mid, T.ink, T.ink, T.ink))
    front(p, right, far - 16, ((20, 34),), Masonry(T.light, T.mid, T.deep, T.deep, T.deep))
    back = upright(EYE, (-side, far), (side, far))
    front(p, back, side * 2, ((0, 12), (31, 45), (64, 76)), Masonry(T.mid, T.light, T.deep, T.deep, T.deep))
    p.fill(arched(back, 34, 42, 0, 11), T.ink)


def _arch(p: Plate) -> None:
    """The dark vault we stand under; its left pier, and the light along its edge."""
    p.on("near")
    bow = [(236.0, 1080.0), (236.0, 470.0), *arc(1120, 470, 884, 404, 180, 330, 30)]
    p.fill([(0, 1080), *bow, (1920, 268), (1920, 0), (0, 0)], T.ink)
    p.lines([bow], T.mid, 7)
    stones = [
        [(x, y), (1120 + (x - 1120) * 1.3, 470 + (y - 470) * 1.42)]
        for x, y in arc(1120, 470, 884, 404, 186, 326, 15)
    ]
    p.lines(stones, T.deep, 4)
    p.lines([[(0, y), (236, y)] for y in (470, 590, 710, 830, 950)], T.deep, 4)
    p.raw(
        hatch(
            [(150, 480), (228, 480), (228, 1070), (150, 1070)],
            p.chance,
            90,
            13,
            lambda x, _y: (x - 140) / 30,
            (30, 140),
            0.6,
        ),
        T.deep,
    )


def _poncet(p: Plate) -> None:
    """Against the pier, his face to us: a gray tie round his sleeve, a hand held out."""
    p.on("figure")
    scale = 3.5
    place = placing(330, 1124, scale)
    pose = Pose(hands=((-17, 92), (46, 113)), elbows=(1, (33.0, 110.0)), feet=((-11, 8), (12, 8)))
    clothes = Clothes(
        T.mid, T.light, T.ink, T.deep, T.ink, T.ink, edge=T.ink, width=2.8, rolled=False, braces=T.ink
    )
    person(p, place, scale, pose, clothes)
    face = placing(330, 1124 - 161.5 * scale, scale)
    p.smooth(placed(knots("3.4,-9.4! 6.4,-5.4 7.3,0 7,5 4.6,5.6! 5.6,1 3.4,-2 4.4,-6"), face), T.mid)
    _tie(p, place, scale)
    _palm(p, place, scale)


def _tie(p: Plate, place: Placing, scale: float) -> None:
    for tail in (
        "23.4,122! 24.6,114 22.4,105 24.6,99! 19.8,101 19,110 20.4,121!",
        "21,121! 20,113 16.6,106 17.4,101! 13.4,104 15,113 18.4,121!",
    ):
        p.smooth(placed(knots(tail), place), T.deep, T.ink, 2.2)
    band = [
        (*place(x, y), half * scale)
        for x, y, half in ((32.4, 127.0, 2.0), (26.6, 125.0, 2.7), (20.6, 121.8, 2.2))
    ]
    p.smooth(tube(band), T.deep, T.ink, 2.2)


def _palm(p: Plate, place: Placing, scale: float) -> None:
    skin = Skin(T.mid, T.light, T.ink, 2.2)
    for up, tip in ((117.0, 119.4), (115.2, 116.4), (113.4, 113.4), (111.8, 110.6)):
        finger(
            p, place, scale, [(51, up, 1.5), (57, (up + tip) / 2 + 0.4, 1.4), (62.4, tip, 1.0)], skin, side=1
        )
    p.smooth(
        placed(knots("43,111.4 44,116.4 48,118.4 52.4,118.4 54,115 52.6,111 48,109.6"), place),
        T.light,
        T.ink,
        2.2,
    )
    finger(p, place, scale, [(47, 117, 1.6), (50.4, 121, 1.5), (54.4, 122.6, 1.1)], skin, side=1)


def draw() -> Plate:
    p = Plate(849, (560, 622), "08:50")
    _court(p)
    p.on("near")
    rows(p, EYE, 4.5, 62.0, 36.0, T, clear=640)
    _arch(p)
    _poncet(p)
    return p
