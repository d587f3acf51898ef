"""Stars over a city without a lamp: small marks of the knife, seen by night only. There is no moon, it is new."""

from __future__ import annotations

from random import Random

from kit.gouge import sliver
from kit.plate import Plate

STAR = "#b9c4d3"


def stars(plate: Plate, left: float, top: float, right: float, foot: float, gap: float = 96.0) -> None:
    """Scattered over that part of the sky, thinner toward its foot; call it on the layer of the sky."""
    chance, marks = Random(1944), []
    y = top + gap / 2
    while y < foot:
        x = left + gap * chance.uniform(0.1, 0.9)
        while x < right:
            if chance.random() > 0.75 * (y - top) / (foot - top):
                size, up = chance.uniform(3.0, 8.5), y + chance.uniform(-0.4, 0.4) * gap
                marks.append(sliver((x - size, up), (x + size, up), size * 0.42))
                marks.append(sliver((x, up - size), (x, up + size), size * 0.42))
            x += gap * chance.uniform(0.6, 1.5)
        y += gap * 0.62
    with plate.by("night", shown=False):
        plate.raw("".join(marks), STAR)
