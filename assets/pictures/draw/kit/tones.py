"""The inks of one picture: three or four flat tones and one accent."""

from __future__ import annotations

from dataclasses import dataclass

RED = "#cf3f28"  # the courier's headscarf, wherever she is


@dataclass(frozen=True, slots=True)
class Tones:
    """From the darkest to the lightest, and the accent."""

    ink: str
    deep: str
    mid: str
    light: str
    accent: str = RED
