"""Capitals as a mason cuts them: strokes of one thickness, only the letters that some wall of the game needs."""

from __future__ import annotations

from kit.curve import Point, arc
from kit.plate import Plate

Runs = list[list[Point]]


def _bow(cx: float, cy: float, rx: float, ry: float, start: float, end: float) -> list[Point]:
    return arc(cx, cy, rx, ry, start, end, 10)


# In a box one wide and one high, y downwards.
LETTERS: dict[str, Runs] = {
    " ": [],
    "A": [[(0, 1), (0.5, 0), (1, 1)], [(0.2, 0.66), (0.8, 0.66)]],
    "C": [_bow(0.52, 0.5, 0.5, 0.5, 310, 50)],
    "D": [[(0, 0), (0.42, 0), *_bow(0.45, 0.5, 0.55, 0.5, 280, 440), (0.42, 1), (0, 1), (0, 0)]],
    "E": [[(0.9, 0), (0, 0), (0, 1), (0.9, 1)], [(0, 0.48), (0.72, 0.48)]],
    "É": [
        [(0.9, 0), (0, 0), (0, 1), (0.9, 1)],
        [(0, 0.48), (0.72, 0.48)],
        [(0.36, -0.12), (0.72, -0.3)],
    ],
    "F": [[(0.9, 0), (0, 0), (0, 1)], [(0, 0.48), (0.72, 0.48)]],
    "H": [[(0, 0), (0, 1)], [(1, 0), (1, 1)], [(0, 0.5), (1, 0.5)]],
    "I": [[(0, 0), (0, 1)]],
    "L": [[(0, 0), (0, 1), (0.85, 1)]],
    "N": [[(0, 1), (0, 0), (1, 1), (1, 0)]],
    "O": [_bow(0.5, 0.5, 0.5, 0.5, 0, 360)],
    "P": [[(0, 1), (0, 0), (0.5, 0), *_bow(0.55, 0.27, 0.42, 0.27, 280, 440), (0.5, 0.54), (0, 0.54)]],
    "R": [
        [(0, 1), (0, 0), (0.5, 0), *_bow(0.55, 0.27, 0.42, 0.27, 280, 440), (0.5, 0.54), (0, 0.54)],
        [(0.45, 0.54), (1, 1)],
    ],
    "S": [[*_bow(0.5, 0.26, 0.46, 0.26, 335, 90), *_bow(0.5, 0.75, 0.5, 0.25, 270, 515)]],
    "T": [[(0, 0), (1, 0)], [(0.5, 0), (0.5, 1)]],
    "U": [[(0, 0), (0, 0.6), *_bow(0.5, 0.6, 0.5, 0.4, 180, 0), (1, 0)]],
}

NARROW = {"I": 0.0, " ": 0.6, "L": 0.85, "C": 0.94, "E": 0.9, "É": 0.9, "F": 0.85}
"""How wide the letters are that are not as wide as the others."""


def carve(plate: Plate, text: str, middle: float, top: float, tall: float, color: str) -> None:
    """A line of capitals around `middle`, as high as `tall`."""
    wide, gap = tall * 0.6, tall * 0.27
    steps = [wide * NARROW.get(letter, 1.0) + gap for letter in text]
    x = middle - (sum(steps) - gap) / 2
    for letter, step in zip(text, steps, strict=True):
        for run in LETTERS[letter]:
            plate.lines([[(x + a * wide, top + b * tall) for a, b in run]], color, tall * 0.16)
        x += step
