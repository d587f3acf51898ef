"""21:00, the stairs of the house from their top: last light from the glass roof, and leather coming up from below."""

from __future__ import annotations

from dataclasses import replace

from kit.curve import knots, placed, tube
from kit.neighbors import Neighbor, neighbor
from kit.plate import Plate, sheet
from kit.stairwell import Inks, Well, hall, overhang, railing, stretches, tread
from kit.tones import Tones

T = Tones("#15171d", "#474c5b", "#a3a49f", "#f4efcb")
WELL = Well(
    (640.0, 490.0), (590.0, 560.0), across=790.0, along=610.0, fall=0.78, start=-50.0, lowest=4, tall=1.6
)
FLOORS = (
    Inks(T.light, T.mid, T.mid, T.deep, T.ink, T.light),
    Inks(T.light, T.mid, T.mid, T.deep, T.ink, T.light),
    Inks(T.mid, T.deep, T.deep, T.ink, T.ink, T.light),
    Inks(T.deep, T.ink, T.ink, T.ink, T.ink, T.mid),
    Inks(T.mid, T.deep, T.ink, T.ink, T.ink, T.mid),
)
DARK = Neighbor(T.deep, T.ink, T.light, T.mid, T.ink, T.ink)
PALE = Neighbor(T.light, T.mid, T.light, T.mid, T.ink, T.ink)
GRAY = Neighbor(T.mid, T.deep, T.light, T.mid, T.ink, T.ink)
HOUSE = (
    (0.485, replace(DARK, hair=T.mid, head="bald", arms="ear", width=3)),
    (1.2, replace(GRAY, look="up", head="bob")),
    (1.57, replace(PALE, head="scarf", scarf=T.accent, arms="apart")),
    (1.41, replace(DARK, arms="apart")),
    (1.82, replace(PALE, look="up", detail="mustache")),
    (2.26, replace(DARK, head="cap")),
    (2.68, replace(GRAY, look="up", head="bun", detail="open")),
    (2.84, replace(DARK, look="up", arms="apart")),
    (3.1, PALE),
    (4.0, replace(PALE, head="scarf", scarf=T.mid)),
)
SHOE = "-3.4,-13 0,-14.4 3.4,-13 4.2,-6 5.2,2 5.2,9 3,14.4 -0.6,16 -3.8,13 -4.8,6 -4.4,-2 -4.4,-8"
GLEAM = "-2.6,7! -2.4,11 -0.4,13.6! -0.8,11 -1,8"
HAND = "-4,-9! 4,-8! 5,-1 4.6,6 2,9 -2,9 -4.4,6 -5,-1"
LARGER = 1.6  # than he would be at that depth, or nobody would find him
COMING = 4.72  # where the man on the lowest flight has come to


def _stairs(p: Plate) -> None:
    """From the hall upwards. A stretch gets its rail once the step above it is laid, or the step would cut the rail."""
    waiting = sorted(HOUSE, key=lambda one: -one[0])
    for floor in range(len(FLOORS) - 1, -2, -1):
        inks, below = FLOORS[max(floor, 0)], None
        for stretch in stretches(floor):
            tread(p, WELL, stretch, 2.2 if floor <= 0 else 1.55, inks)
            if floor > 0:
                overhang(p, WELL, stretch, inks, p.chance)
            if below:
                railing(p, WELL, below, inks)
            below = stretch
            while waiting and waiting[0][0] > stretch[0] + 0.1:
                turn, who = waiting.pop(0)
                neighbor(p, WELL.leaning(turn), WELL.scale(turn, 0.3), who)
        if below:
            railing(p, WELL, below, inks)
        if floor == int(COMING):
            _leather(p)


def _leather(p: Plate) -> None:
    """Two black shoes on their way up, and a hand on the rail; the rest of him is under the flight above."""
    for turn, out in ((COMING, 1.17), (COMING - 0.062, 1.2)):
        foot, size = WELL.leaning(turn, out, 0.0, LARGER), WELL.scale(turn) * LARGER
        for part, tone, edge in ((SHOE, T.ink, T.light), (GLEAM, T.light, "")):
            p.smooth([(*foot(-y, x), corner) for x, y, corner in knots(part)], tone, edge, 2)
        leg = [
            (*WELL.at(turn + 0.014, out + up * 0.9, up), (6.4 + 8 * up) * size)
            for up in (0.02, 0.1, 0.25, 0.4)
        ]
        p.smooth(tube(leg), T.ink, T.light, 2)
    reach = COMING - 0.15
    size = WELL.scale(reach) * LARGER
    sleeve = [(*WELL.at(reach + 0.02, 1.3, 0.4), 8 * size), (*WELL.at(reach + 0.004, 1.06, 0.32), 5.4 * size)]
    p.smooth(tube(sleeve, True), T.ink, T.light, 2)
    hand = WELL.leaning(reach, 1.0, 0.3, LARGER)
    p.smooth(placed(knots(HAND), hand), T.light, T.ink, 2)
    p.lines([[hand(k, 4), hand(k * 0.9, 8.6)] for k in (-2, 0, 2)], T.ink, 1.4)


def draw() -> Plate:
    p = Plate(2100, (560, 540), "21:00")
    p.on("sky")
    p.fill(sheet(), T.ink)
    p.on("far")
    hall(p, WELL, T)
    p.on("near")
    _stairs(p)
    return p
