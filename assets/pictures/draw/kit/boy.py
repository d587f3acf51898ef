"""Paul, sixteen, from behind and close: back of the head, shirt and braces, the right arm up, a finger on a line."""

from __future__ import annotations

import math

from kit.curve import Joint, Knot, Point, flat, knots, tube
from kit.gouge import sliver
from kit.hands import Skin
from kit.plate import Plate
from kit.tones import Tones

HAIR = (
    "190,676! 168,620 172,560 204,512 226,500! 222,484! 256,488 284,474! 298,478 334,466! 336,482 372,488 400,482! 404,506"
    " 428,540 442,588 440,626 424,644 408,640! 400,690 394,730 384,756! 344,768 300,772 264,766 238,752!"
    " 216,722 200,700"
)
NECK = "224,730! 232,790 222,840 300,880 386,846! 372,800 378,720!"
NECK_SHADE = "320,758! 338,800 344,866! 386,846! 372,800 378,720!"
CHEEK = "404,640! 428,640 440,648 448,672 452,700 444,738 424,766 396,780 378,770!"
EAR = "398,636! 412,620 432,628 436,652 424,684 406,706 396,692!"
EAR_FOLD = "412,646 424,642 424,660 412,682"
SHIRT = (
    "-20,1100! -10,990 40,904 120,862 204,836! 224,820! 300,862 384,820! 420,838! 500,880 560,940 590,1100!"
)
SHIRT_SHADE = "330,864! 384,820! 420,838! 500,880 560,940 590,1100! 320,1100! 352,990 356,920"
COLLAR = "206,838! 226,800! 260,836 300,850 346,836 384,796! 420,838! 366,880 300,894 240,880"
BRACES = ("150,850! 188,840! 262,970 284,1100! 236,1100!", "408,834! 446,852! 388,980 372,1100! 322,1100!")

UPPER: list[Joint] = [(590.0, 990.0, 96.0), (690.0, 1012.0, 66.0), (756.0, 1060.0, 60.0)]
SLEEVE: list[Joint] = [(452.0, 935.0, 92.0), (550.0, 952.0, 88.0), (634.0, 984.0, 82.0)]
CUFF: list[Joint] = [(616.0, 974.0, 90.0), (656.0, 996.0, 88.0)]
ARM = (
    "700,1100! 694,1000 686,930 672,850 658,790 648,750 634,722 610,690 588,652 580,620 590,602 612,590 640,588 666,596"
    " 690,612 704,640 706,684 709,720 720,756 744,806 778,884 806,960 818,1030 812,1100!"
)
ARM_LIT = (
    "706,1060! 694,1000 686,930 672,850 658,790 648,750 634,722 610,690 588,652 580,620 590,602 612,590 640,588! 654,612"
    " 664,660 664,704 668,744 690,806 718,880 738,950 742,1010 730,1050"
)
INDEX: list[Joint] = [
    (600.0, 640.0, 19.0),
    (590.0, 596.0, 17.0),
    (580.0, 556.0, 15.5),
    (572.0, 520.0, 13.5),
    (567.0, 494.0, 11.0),
]
FOLDED = (
    [(622.0, 612.0, 18.0), (620.0, 584.0, 17.0), (626.0, 572.0, 15.0)],
    [(652.0, 614.0, 18.0), (652.0, 588.0, 17.0), (657.0, 578.0, 15.0)],
    [(684.0, 634.0, 16.0), (686.0, 610.0, 15.0), (689.0, 602.0, 13.0)],
)
THUMB: list[Joint] = [
    (640.0, 740.0, 20.0),
    (606.0, 700.0, 21.0),
    (578.0, 660.0, 17.0),
    (562.0, 630.0, 16.0),
    (553.0, 604.0, 11.0),
]
THUMB_NAIL = "545,612 547,600 555,598 560,606 561,620 552,626"
KNUCKLES = ("606,606 616,612 628,606", "638,604 650,610 662,606", "672,616 684,622 694,624")
NAIL = "560,494 564,483 572,483 577,494 575,508 564,509"


def shadow(offset: Point) -> list[list[Point]]:
    """What arm and hand keep from the sun, moved to where it falls on the wall."""
    shapes: list[list[Knot]] = [knots(ARM), tube(INDEX), tube(THUMB), *(tube(one) for one in FOLDED)]
    return [[(x + offset[0], y + offset[1]) for x, y in flat(shape)] for shape in shapes]


def arm(plate: Plate, skin: Skin, t: Tones) -> None:
    """Rolled sleeve, bare forearm, the hand seen from its back."""
    _part(plate, tube(UPPER), skin)
    _part(plate, tube(THUMB), skin)
    plate.smooth(tube([(x - half * 0.3, y - 3, half * 0.62) for x, y, half in THUMB]), skin.lit)
    plate.smooth(knots(THUMB_NAIL), t.light, skin.edge, skin.width * 0.6)
    for one in FOLDED:
        _part(plate, tube(one), skin)
    plate.smooth(knots(ARM), skin.tone)
    plate.smooth(knots(ARM_LIT), skin.lit)
    plate.wire(knots(ARM), skin.edge, skin.width)
    for run in KNUCKLES:
        plate.wire(knots(run), skin.edge, skin.width * 0.7)
    _index(plate, skin)
    plate.smooth(tube(SLEEVE, square_end=True), t.light, t.ink, 4)
    plate.smooth(knots("470,1020! 560,1000 640,1040 640,1100! 470,1100!"), t.mid)
    plate.smooth(tube(CUFF, square_end=True)[:-1], t.light, t.ink, 4)
    plate.smooth(knots("596,1050! 630,1052 616,1080 580,1062!"), t.mid)


def _index(plate: Plate, skin: Skin) -> None:
    finger = tube(INDEX)
    plate.smooth(finger, skin.lit)
    plate.smooth(tube([(x + half * 0.5, y, half * 0.5) for x, y, half in INDEX]), skin.tone)
    plate.wire(finger[:-1], skin.edge, skin.width)
    plate.smooth(knots(NAIL), skin.lit, skin.edge, skin.width * 0.6)
    plate.wire(knots("574,556 582,552 592,556"), skin.edge, skin.width * 0.6)


def _part(plate: Plate, outline: list[Knot], skin: Skin) -> None:
    plate.smooth(outline, skin.tone, skin.edge, skin.width)


def boy(plate: Plate, skin: Skin, t: Tones) -> None:
    arm(plate, skin, t)
    plate.smooth(knots(SHIRT), t.light, t.ink, 4)
    plate.smooth(knots(SHIRT_SHADE), t.mid)
    for brace in BRACES:
        plate.smooth(knots(brace), t.ink)
    for fold in (
        "520,990 500,1030 494,1090",
        "556,1010 540,1050 540,1090",
        "60,960 84,1010 90,1080",
        "470,930 500,950 520,980",
    ):
        plate.wire(knots(fold), t.ink, 3)
    plate.smooth(knots(NECK), skin.lit, skin.edge, skin.width)
    plate.smooth(knots(NECK_SHADE), skin.tone)
    plate.smooth(knots(COLLAR), t.light, t.ink, 4)
    plate.smooth(knots(CHEEK), skin.tone, skin.edge, skin.width)
    plate.smooth(knots(HAIR), t.ink)
    _combed(plate, t.deep, skin.tone)
    plate.smooth(knots(EAR), skin.tone, skin.edge, skin.width)
    plate.wire(knots(EAR_FOLD), skin.edge, skin.width * 0.7)


def _combed(plate: Plate, color: str, skin: str) -> None:
    """Marks in the hair that run down from the crown, where the sun strikes it, and up from the clipped nape."""
    marks = ""
    for step in range(26):
        turn = math.radians(148 + step * 5.4)
        inner, outer = plate.chance.uniform(0.38, 0.6), plate.chance.uniform(0.82, 0.95)
        (ax, ay), (bx, by) = (
            (304 + math.cos(turn) * 128 * r, 620 + math.sin(turn) * 142 * r) for r in (inner, outer)
        )
        marks += sliver((ax, ay), (bx, by), plate.chance.uniform(3.5, 7), 0.7)
    plate.raw(marks, color)
    clipped = ""
    for step in range(17):
        x = 246 + step * 8.4
        start = 767 - abs(x - 306) * 0.18
        clipped += sliver((x, start), (x + (x - 306) * 0.1, start - plate.chance.uniform(20, 52)), 3.4, 0.2)
    plate.raw(clipped, skin)
