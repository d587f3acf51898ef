"""The joint of a loop: where its end meets its beginning. Pure: samples in, samples out."""

from __future__ import annotations

from array import array

SLOPE = 240
"""Samples over which a step is spread: a hundredth of a second, too slow a rise to be heard as a click."""

_HIGHEST = 2**15 - 1


def joined(frames: array[int], ears: int) -> array[int]:
    """The same loop, begun at the height it ends at: coding to Ogg Vorbis leaves a step between the two.

    `frames` are samples of 16 bits, one for each ear in turn.
    """
    found = frames[:]
    slope = min(SLOPE, len(frames) // ears)
    for ear in range(ears if slope else 0):
        step = frames[ear - ears] - frames[ear]
        for at in range(slope):
            moved = found[ear + ears * at] + step * (slope - at) // slope
            found[ear + ears * at] = max(-_HIGHEST, min(_HIGHEST, moved))
    return found
