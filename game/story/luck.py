"""Luck: which alternative of `{one of: … | …}` is shown. The same on every machine, for ever."""

from __future__ import annotations

_MASK = 0xFFFF_FFFF


def place_hash(scene: str, text: str, place: int) -> int:
    """A number for one variation: the scene, which of its texts (`text`, `ask.then`), and where in it.

    FNV-1a, 32 bits, over `scene/text/place` in UTF-8.
    """
    number = 0x811C_9DC5
    for byte in f"{scene}/{text}/{place}".encode():
        number = (number ^ byte) * 0x0100_0193 & _MASK
    return number


def pick(place: int, seed: int, entered: int, alternatives: int) -> int:
    """Which of so many alternatives, counted from 0, on the `entered`-th visit of a game with that seed.

    The three numbers are mixed by the finalizer of MurmurHash3, so that neighboring
    seeds and visits have nothing in common.
    """
    number = (place ^ seed * 0x9E37_79B1 ^ entered * 0x85EB_CA77) & _MASK
    number = (number ^ number >> 16) * 0x85EB_CA6B & _MASK
    number = (number ^ number >> 13) * 0xC2B2_AE35 & _MASK
    return (number ^ number >> 16) % alternatives
