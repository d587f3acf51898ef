"""22:30, the kitchen: a stove door open in the dark, a thin notebook held up to the red of it, a lid ajar on the wall."""

from __future__ import annotations

from kit.curve import Knot, Point, between, knots
from kit.grip import finger_and_thumb, palm_behind
from kit.hands import Skin
from kit.kitchen import floor, meter, pipe, shutters, stove, tiles, utensils
from kit.plate import Plate, sheet
from kit.tones import Tones

T = Tones("#160c10", "#431a1c", "#a33521", "#f58a4b", accent="#ffe2ac")
FLOOR = 1000.0
GUTTER: tuple[Point, Point] = ((566, 292), (578, 690))


def _wall(p: Plate) -> None:
    p.on("sky")
    p.fill(sheet(), T.ink)
    p.on("far")
    tiles(p, 0, 0, 1090, FLOOR, 72, T)
    floor(p, FLOOR, T)
    utensils(p, T)
    pipe(p, T)
    shutters(p, 1150, 120, T)
    meter(p, 812, 54, T)


def _notebook(p: Plate) -> None:
    (gx, gy), (hx, hy) = GUTTER
    cover = knots("334,258! 450,258 566,302! 690,250 806,250! 822,648! 700,654 580,704! 460,664 340,664!")
    p.smooth(cover, T.ink)
    p.smooth(
        [*knots("346,250! 450,248"), (gx, gy, True), (hx, hy, True), *knots("460,650 352,648!")], T.light
    )
    p.smooth([(gx, gy, True), *knots("690,240 794,240! 808,638! 700,642"), (hx, hy, True)], T.accent)
    _squares(p, "left", T.mid)
    _squares(p, "right", T.light)
    _eleven(p)
    p.lines([[(gx, gy), (hx, hy)]], T.ink, 4)


def _on_page(side: str, u: float, v: float) -> Point:
    """A place on a page: u from the gutter outwards, v downwards, both 0 to 1; the paper swells a little."""
    (gx, gy), (hx, hy) = GUTTER
    inner = between((gx, gy), (hx, hy), v)
    outer = between((346, 250), (352, 648), v) if side == "left" else between((794, 240), (808, 638), v)
    x, y = between(inner, outer, u)
    return x, y - 26 * u * (1 - u) * 1.6


def _squares(p: Plate, side: str, tone: str) -> None:
    down = [[_on_page(side, u / 12, v / 8) for v in range(9)] for u in range(1, 12)]
    across = [[_on_page(side, u / 8, v / 20) for u in range(9)] for v in range(1, 20)]
    p.lines([*down, *across], tone, 1.8)


def _eleven(p: Plate) -> None:
    """Eleven lines in a policeman's hand: a street, a floor, one word."""
    p.lines([[_on_page("right", u, 0.085) for u in (0.1, 0.3, 0.5)]], T.ink, 7)
    for line in range(11):
        v = 0.185 + line * 0.062
        word = 0.22 + p.chance.uniform(-0.03, 0.02)
        for start, end in ((0.09, word), (word + 0.035, 0.48), (0.54, 0.59), (0.67, 0.9)):
            _word(p, start, end - p.chance.uniform(0, 0.04), v)


def _word(p: Plate, start: float, end: float, v: float) -> None:
    """Strokes up and down that lean forward, here and there a tall one."""
    strokes = max(2, round((end - start) * 34))
    run: list[Knot] = []
    for k in range(strokes * 2 + 1):
        x, y = _on_page("right", start + (end - start) * k / strokes / 2, v)
        tall = p.chance.choice((8.0, 9.0, 8.0, 17.0)) if k else 16.0
        run.append((x + 3.0, y - tall, False) if k % 2 == 0 else (x, y + p.chance.uniform(-0.5, 1.5), False))
    p.wire(run, T.ink, 2.8)


def draw() -> Plate:
    p = Plate(2230, (560, 464))
    _wall(p)
    p.on("near")
    stove(p, T)
    p.on("figure")
    skin = Skin(T.mid, T.light, T.ink, 4.5)
    palm_behind(p, skin)
    _notebook(p)
    finger_and_thumb(p, skin, T.light)
    return p
