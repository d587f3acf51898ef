"""The joint of a loop: where its end meets its beginning."""

from __future__ import annotations

SLOPE = 240
"""Samples over which a step is spread: a hundredth of a second, too slow a rise to be heard as a click."""

_HIGHEST = 2**15 - 1


def close_joint(frames: memoryview, ears: int) -> None:
    """Let the loop begin at the height it ends at: coding to Ogg Vorbis leaves a step between the two.

    `frames` are samples of 16 bits, one for each ear in turn; they are changed where they lie.
    """
    slope = min(SLOPE, len(frames) // ears)
    for ear in range(ears if slope else 0):
        step = frames[ear - ears] - frames[ear]
        for at in range(slope):
            moved = frames[ear + ears * at] + step * (slope - at) // slope
            frames[ear + ears * at] = max(-_HIGHEST, min(_HIGHEST, moved))
