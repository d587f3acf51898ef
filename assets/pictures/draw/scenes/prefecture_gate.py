"""08:50, boulevard du Palais: one leaf of the Prefecture's gate is open, and over the courtyard a flag goes up."""

from __future__ import annotations

from kit.barracks import Masonry, front
from kit.curve import Placing, Point, arc, knots, placed, placing, tube
from kit.gouge import hatch
from kit.hands import Skin, finger
from kit.lettering import carve
from kit.person import BEHIND, SHOULDERED, STANDING, Clothes, Pose, person
from kit.plate import Plate
from kit.tones import Tones

T = Tones("#171a24", "#2d4a73", "#a7a3a0", "#f8ebd0", accent="#cf3a2b")
MIDDLE, BASE, COURT = 530.0, 930.0, 866.0  # of the gate: its middle, its sill, the courtyard's ground
WIDE, TOP = 2140.0, -124.0  # how far the wall reaches to the right and up, seen from farther back
OUTER, INNER = 330.0, 242.0  # half widths of the arch and of the passage's far end


def _arch(radius: float, spring: float, base: float) -> list[Point]:
    head = arc(MIDDLE, spring, radius, radius, 180, 360, 24)
    return [(MIDDLE - radius, base), *head, (MIDDLE + radius, base)]


COURSE, RING = 74, 78.0  # height of a course of stone, depth of the ring of stones around the arch


def _front_wall(p: Plate) -> None:
    """Coursed stone of the street side, in shade: the sun is still behind the building."""
    p.on("near")
    hole = _arch(OUTER, 400, BASE)
    p.fill([(0, TOP), (WIDE, TOP), (WIDE, BASE), hole[-1], *reversed(hole), (0, BASE)], T.deep)
    joints: list[list[Point]] = []
    for row in range(13):
        y = BASE - 6 - row * COURSE
        half = OUTER + RING if y > 400 else max(0.0, (OUTER + RING) ** 2 - (400 - y) ** 2) ** 0.5
        joints += [[(0, y), (MIDDLE - half, y)], [(MIDDLE + half, y), (WIDE, y)]]
        for x in range(-60 + (row % 2) * 95, round(WIDE), 190):
            if abs(x - MIDDLE) > half + 40:
                joints.append([(x, y), (x, y - COURSE)])
    p.lines(joints, T.ink, 4)
    for x in (1130, 1540):
        p.fill([(x, 380), (x + 190, 380), (x + 190, 760), (x, 760)], T.ink)
        p.lines([[(x + 24 + k * 36, 380), (x + 24 + k * 36, 760)] for k in range(5)], T.deep, 8)
        p.fill([(x - 26, 760), (x + 216, 760), (x + 216, 790), (x - 26, 790)], T.mid)
        p.fill([(x - 20, 346), (x + 210, 346), (x + 210, 366), (x - 20, 366)], T.mid)
    _ring_of_stones(p)
    _frieze(p)


def _frieze(p: Plate) -> None:
    """The band over the gate, with the name cut in it."""
    p.fill([(0, TOP), (WIDE, TOP), (WIDE, -22), (0, -22)], T.deep)
    p.fill([(0, -30), (WIDE, -30), (WIDE, -14), (0, -14)], T.mid)
    p.fill([(0, -14), (WIDE, -14), (WIDE, -8), (0, -8)], T.ink)
    carve(p, "PRÉFECTURE DE POLICE", MIDDLE + 6, -92, 44, T.mid)


def _ring_of_stones(p: Plate) -> None:
    """Jambs and arch stones of the gate."""
    for side in (-1, 1):
        inner, outer = MIDDLE + side * OUTER, MIDDLE + side * (OUTER + RING)
        jamb: list[Point] = [(inner, BASE), (inner, 402), (outer, 402), (outer, BASE)]
        p.fill(jamb, T.mid)
        p.raw(hatch(jamb, p.chance, 88, 11, 2.0, (20, 80), 0.4), T.deep)
        rows = [BASE - 6 - row * COURSE for row in range(1, 8)]
        p.lines([[(inner, y), (outer, y)] for y in rows], T.deep, 5)
    stones = []
    for step in range(15):
        a, b = 180.7 + step * 12, 191.3 + step * 12
        back = arc(MIDDLE, 400, OUTER + RING, OUTER + RING, a, b, 3)
        stones.append([*arc(MIDDLE, 400, OUTER, OUTER, a, b, 3), *reversed(back)])
    p.fills(stones, T.mid)
    p.raw("".join(hatch(stone, p.chance, 70, 9, 1.8, (12, 40), 0.5) for stone in stones), T.deep)


def _courtyard(p: Plate) -> None:
    """What the open leaf shows: the far front in the sun, men with their heads up, the flag half way up its pole."""
    p.on("far")
    p.fill(_arch(INNER, 430, COURT), T.light)
    unit = 15.5

    def wall(u: float, v: float, back: float = 0.0) -> Point:
        return 214 + u * unit, COURT - 26 - (v - back * 0.001) * unit

    front(p, wall, 46, ((6, 18.6),), Masonry(T.light, T.mid, T.deep, T.deep, T.deep))
    p.fill([(280, COURT - 26), (780, COURT - 26), (780, COURT), (280, COURT)], T.mid)
    cheer = Pose(hands=((-25, 80), (31, 178)), elbows=(1, (33.0, 152.0)))
    spots: tuple[tuple[float, float, Pose, bool], ...] = (
        (312, 0.48, BEHIND, False),
        (346, 0.56, cheer, False),
        (384, 0.46, STANDING, False),
        (408, 0.60, BEHIND, False),
        (446, 0.50, cheer, True),
        (474, 0.62, SHOULDERED, True),
        (506, 0.52, BEHIND, False),
    )
    for x, scale, pose, flip in spots:
        person(
            p,
            placing(x, COURT + (scale - 0.5) * 150, scale, flip),
            scale,
            pose,
            Clothes(T.light, "", T.ink, T.mid, T.ink, T.ink, edge=T.ink, width=1.2),
        )
    _flag(p, 404, COURT - 26 - 32 * unit)


def _flag(p: Plate, x: float, foot: float) -> None:
    """Half way up: blue at the hoist, white, red."""
    top = foot - 170
    p.lines([[(x, foot + 6), (x, top)]], T.ink, 5)
    p.disc(x, top, 5, T.ink)
    y = foot - 112
    for band, color in enumerate((T.deep, "#ffffff", T.accent)):
        left, right = x + 3 + band * 29, x + 3 + (band + 1) * 29
        rise = (0, -5, 3, 8)
        a, b = rise[band], rise[band + 1]
        p.smooth(
            [
                (left, y + a, True),
                ((left + right) / 2, y + (a + b) / 2 - 3, False),
                (right, y + b, True),
                (right, y + b + 56, True),
                ((left + right) / 2, y + (a + b) / 2 + 53, False),
                (left, y + a + 56, True),
            ],
            color,
            T.ink,
            1.4,
        )
    for side, flip in ((-26, False), (24, True)):
        person(
            p,
            placing(x + side, foot + 4, 0.3, flip),
            0.3,
            Pose(view="side", hands=((10, 150), (14, 132)), face=1),
            Clothes(T.light, "", T.ink, T.mid, T.ink, T.ink, edge=T.ink, width=1),
        )


def _passage(p: Plate) -> None:
    """The dark way through, and the two leaves: one swung in, one shut."""
    outer, inner = _arch(OUTER, 400, BASE), _arch(INNER, 430, COURT)
    p.fill([*outer, inner[-1], *reversed(inner)], T.ink)
    p.lines([[outer[k], inner[k]] for k in (1, 3, 5, 7, 9, 11, 15, 17, 19, 21, 23, 25)], T.deep, 3)
    p.fill([(MIDDLE - OUTER, BASE), (MIDDLE - INNER, COURT), (MIDDLE, COURT), (MIDDLE, BASE)], T.light)
    swung = [(208, 926), (268, 884), (268, 340), (208, 268)]
    p.fill(swung, T.deep)
    p.lines([[(208, 700), (268, 690)], [(208, 480), (268, 492)]], T.ink, 4)
    p.lines([[(268, 884), (268, 340)]], T.light, 4)
    leaf = [
        (MIDDLE, BASE),
        (MIDDLE, 70),
        *arc(MIDDLE, 400, OUTER, OUTER, 270, 360, 12),
        (MIDDLE + OUTER, BASE),
    ]
    p.fill(leaf, T.ink)
    for low, high in ((900, 690), (664, 430)):
        for left, right in ((560, 684), (706, 838)):
            panel: list[Point] = [(left, low), (right, low), (right, high), (left, high)]
            p.fill(panel, T.deep)
            p.raw(hatch(panel, p.chance, 90, 12, 2.0, (30, 110), 0.6), T.ink)
    head = [(560.0, 404.0), *arc(MIDDLE, 404, 300, 300, 276, 360, 10)]
    p.fill(head, T.deep)
    p.raw(hatch(head, p.chance, 90, 12, 2.0, (30, 110), 0.6), T.ink)
    p.lines([[(MIDDLE + 2, BASE), (MIDDLE + 2, 182)]], T.light, 7)


def _pavement(p: Plate) -> None:
    p.on("near")
    p.fill([(0, BASE), (WIDE, BASE), (WIDE, 1080), (0, 1080)], T.mid)
    p.fill([(0, BASE), (WIDE, BASE), (WIDE, BASE + 9), (0, BASE + 9)], T.ink)
    p.raw(
        hatch(
            [(0, BASE + 12), (WIDE, BASE + 12), (WIDE, 1080), (0, 1080)], p.chance, 0, 15, 2.6, (40, 160), 0.6
        ),
        T.deep,
    )
    with p.by("morning noon"):
        p.fill([(MIDDLE - OUTER, BASE), (MIDDLE + 2, BASE), (400, 1080), (-90, 1080)], T.light)


def _policeman(p: Plate) -> None:
    """Shirtsleeves, a gray tie knotted round the arm, one hand held out."""
    p.on("figure")
    scale = 3.0
    place = placing(690, 1004, scale)
    with p.by("morning noon"):
        p.fill([(676, 1006), (740, 1004), (860, 1080), (760, 1080)], T.deep)
    pose = Pose(hands=((-46, 113), (17, 92)), elbows=((-33.0, 110.0), -1), feet=((-11, 8), (12, 8)))
    clothes = Clothes(
        T.light, T.mid, T.ink, T.mid, T.ink, T.ink, edge=T.ink, width=2.4, rolled=False, braces=T.ink
    )
    person(p, place, scale, pose, clothes)
    _held_out(p, place, scale)
    for tail in (
        "-23.4,122! -24.6,114 -22.4,105 -24.6,100! -19.8,101 -19,110 -20.4,121!",
        "-21,121! -20,113 -16.6,106 -17.4,101! -13.4,104 -15,113 -18.4,121!",
    ):
        p.smooth(placed(knots(tail), place), T.mid, T.ink, 2)
    p.smooth(
        tube(
            [
                (*place(x, y), half * scale)
                for x, y, half in ((-32.4, 127.0, 2.0), (-26.6, 125.0, 2.7), (-20.6, 121.8, 2.2))
            ]
        ),
        T.mid,
        T.ink,
        2,
    )


def _held_out(p: Plate, place: Placing, scale: float) -> None:
    """The open hand, palm up, that waits for the envelope."""
    skin = Skin(T.mid, T.light, T.ink, 2)
    for up, tip in ((117.0, 119.4), (115.2, 116.4), (113.4, 113.4), (111.8, 110.6)):
        finger(p, place, scale, [(-51, up, 1.5), (-57, (up + tip) / 2 + 0.4, 1.4), (-62.4, tip, 1.0)], skin)
    p.smooth(
        placed(knots("-43,111.4 -44,116.4 -48,118.4 -52.4,118.4 -54,115 -52.6,111 -48,109.6"), place),
        T.light,
        T.ink,
        2,
    )
    finger(p, place, scale, [(-47, 117, 1.6), (-50.4, 121, 1.5), (-54.4, 122.6, 1.1)], skin)


def _bicycle_before_us(p: Plate) -> None:
    """Seen by who is sitting on it: handlebar, basket, an envelope in it."""
    p.fill([(206, 948), (232, 868), (392, 884), (380, 948)], T.mid)
    p.lines(
        [[(206, 948), (232, 868), (392, 884), (380, 948)], [(232, 868), (298, 926), (392, 884)]], T.ink, 3
    )
    p.smooth(placed(knots("146,940! 300,932 466,940! 432,1080! 182,1080!"), lambda x, y: (x, y)), T.ink)
    for row in range(5):
        y, left, right = 968.0 + row * 26, 160.0 + row * 7, 452.0 - row * 7
        step = (right - left) / 8
        p.lines(
            [
                [
                    (left + step * (k + 0.2 + 0.4 * (row % 2)), y),
                    (left + step * (k + 0.68 + 0.4 * (row % 2)), y),
                ]
                for k in range(7)
            ],
            T.mid,
            10,
        )
    p.wire([(138, 944, False), (300, 934, False), (474, 944, False)], T.ink, 18)
    for tone, width, up in ((T.ink, 20, 0), (T.mid, 4, -6)):
        bar = [
            (40, 1104 + up, False),
            (80, 1040 + up, False),
            (180, 1008 + up, False),
            (306, 1020 + up, False),
            (432, 1008 + up, False),
            (532, 1040 + up, False),
            (572, 1104 + up, False),
        ]
        p.wire(bar, tone, width)


def draw() -> Plate:
    p = Plate(850, (480, 640), "08:50", back=0.9)
    p.on("sky")
    p.fill([(0, TOP), (WIDE, TOP), (WIDE, 1080), (0, 1080)], T.deep)
    p.fill(_arch(OUTER, 400, BASE), T.light)
    _courtyard(p)
    _passage(p)
    _front_wall(p)
    _pavement(p)
    _policeman(p)
    _bicycle_before_us(p)
    return p
