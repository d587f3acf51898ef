"""Hands close to us that hold, point and tie: drawn whole, in pixels of the sheet, light from the left."""

from __future__ import annotations

from collections.abc import Sequence

from kit.curve import knots
from kit.hands import Skin
from kit.plate import Plate

# A right hand before her own eyes, palm towards us: the book lies between the fingers and the thumb.
HOLDING_PALM = (
    "640,1100! 634,1010 622,950 604,890 588,836 574,780 572,716 590,640! 800,640! 806,735 800,800 786,870 780,930 796,1010"
    " 822,1100!"
)
HOLDING_PALM_LIT = (
    "640,1100! 634,1010 622,950 604,890 588,836 574,780 572,716 590,640! 640,640! 622,720 634,790 650,850 656,920 674,1010"
    " 700,1100!"
)
LITTLE_FINGER = (
    "590,806! 566,770 536,726 512,676 503,644 510,620 530,616 544,632 556,664 580,700 602,728 620,752!"
)
LITTLE_FINGER_LIT = (
    "590,806! 566,770 536,726 512,676 503,644 510,620 524,616! 522,640 534,676 560,720 600,780!"
)
THUMB = (
    "778,940! 806,880 832,806 838,742 818,692 788,652 764,622 732,592 704,574 680,570 664,582 664,604 680,626 704,646"
    " 720,672 728,706 724,744 704,786 682,836 676,890 690,944!"
)
THUMB_LIT = (
    "690,944! 676,890 682,836 704,786 724,744 728,706 720,672 704,646 680,626 664,604 664,582 676,572! 680,596 704,616"
    " 740,644 762,684 772,730 762,790 738,846 722,900 720,944!"
)
THUMB_NAIL = "690,578! 712,582 736,602 738,614! 720,616 700,602 688,590"
CREASES = (
    "640,936 690,944 758,930",
    "636,958 690,964 748,954",
    "752,640 744,652 742,664",
    "762,652 754,664",
    "548,668 540,674",
    "626,830 650,842 672,838",
)


def _cut(plate: Plate, outline: str, lit: str, skin: Skin) -> None:
    """A part in its tone, the light on it, and a keyline along its outline, open where the part grows on."""
    plate.smooth(knots(outline), skin.tone)
    plate.smooth(knots(lit), skin.lit)
    plate.wire(knots(outline), skin.edge, skin.width)


def creases(plate: Plate, runs: Sequence[str], skin: Skin) -> None:
    for run in runs:
        plate.wire(knots(run), skin.edge, skin.width * 0.6)


def palm_behind(plate: Plate, skin: Skin) -> None:
    """Forearm and palm, which the book will cover."""
    _cut(plate, HOLDING_PALM, HOLDING_PALM_LIT, skin)


def finger_and_thumb(plate: Plate, skin: Skin, nail: str) -> None:
    """What closes over the book from in front."""
    _cut(plate, LITTLE_FINGER, LITTLE_FINGER_LIT, skin)
    _cut(plate, THUMB, THUMB_LIT, skin)
    plate.smooth(knots(THUMB_NAIL), nail, skin.edge, skin.width * 0.5)
    creases(plate, CREASES, skin)
