"""The sheet a screen is set on: the window's size and how its reader likes type."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final, Literal

from game.desktop.theme import ThemeName
from game.desktop.typography import Measure, Style

COLUMN_EMS: Final = {"narrow": 26.0, "normal": 29.8, "wide": 30.6}
"""From 56 to 66 characters of the book face."""

INNER_EMS: Final = 2.3
OUTER_EMS: Final = 2.0
"""The margins of the leaf, at its back and at the edge of the window."""

LEADING_EMS: Final = (1.35, 1.55, 1.75)
Spread = Literal["close", "usual", "open"]
LEADING_OF: Final[Mapping[Spread, float]] = {"close": 0.955, "usual": 1.0, "open": 1.075}
WHITE_OF: Final[Mapping[Spread, float]] = {"close": 0.6, "usual": 1.0, "open": 1.0}
"""What becomes of leading, and of white between parts, on a page set closer or more open."""

TRACKING_EMS: Final = (0.0, 0.035, 0.07)


@dataclass(frozen=True, slots=True)
class Sheet:
    """`text` is a percentage; `letters` and `lines` go from 0 (as set) to 2 (loose).

    `spread` gives up a little white where that saves turning a page, or takes what a page has left.
    `face` is `book`, `sans`, `easy`, or the name of an installed font. `language` is the one the program speaks while the screen is laid out.
    """

    width: int
    height: int
    measure: Measure
    text: int = 100
    theme: ThemeName = "light"
    face: str = "book"
    letters: int = 0
    lines: int = 0
    column: Literal["narrow", "normal", "wide"] = "normal"
    language: str = "en"
    spread: Spread = "usual"

    @property
    def body(self) -> int:
        """The size of the text in pixels: the em of every screen."""
        return round(max(18.0, self.height / 46) * self.text / 100)

    def em(self, ems: float) -> int:
        """So many ems in pixels, at least 1."""
        return max(1, round(self.body * ems))

    @property
    def _looser(self) -> int:
        """The easy-reading face adds a step of its own to the looseness the reader asked for."""
        return 1 if self.face == "easy" else 0

    @property
    def is_tight(self) -> bool:
        """Whether the window holds so few lines that headings and captions have to give way."""
        return self.height < 26 * self.body

    @property
    def small(self) -> int:
        """The size of captions, keys and sources; never below 14 pixels."""
        return max(14, self.em(0.68 if self.is_tight else 0.8))

    @property
    def leading(self) -> int:
        """From baseline to baseline of the text."""
        leading = self.em(LEADING_EMS[min(2, self.lines + self._looser)])
        return round(leading * LEADING_OF[self.spread])

    def white(self, ems: float) -> int:
        """So many ems of white between two parts of a page."""
        return self.em(ems * WHITE_OF[self.spread])

    @property
    def measure_width(self) -> int:
        """The width of the text column."""
        return self.em(COLUMN_EMS[self.column])

    @property
    def stands_wide(self) -> bool:
        """Whether there is room for the picture beside the page: a wide window, text below 150 %."""
        leaf = self.measure_width + self.em(INNER_EMS + OUTER_EMS)
        return self.text < 150 and self.width * 2 >= self.height * 3 and leaf <= self.width * 0.64

    def style(self, size: int | None = None, *, emphasis: bool = False, strong: bool = False) -> Style:
        """The reader's face at a size (the text's if none is given)."""
        size = size or self.body
        loose = min(2, self.letters + self._looser)
        return Style(self.face.replace("-", " "), size, round(size * TRACKING_EMS[loose]), emphasis, strong)

    def poster(self, ems: float, tracking: float = 0.0) -> Style:
        """The poster face at so many ems, its letters spaced by `tracking` of their size."""
        if self.is_tight and ems > 1:
            ems = 1 + (ems - 1) * 0.6
        size = max(15, self.em(ems))
        return Style("poster", size, round(size * tracking))

    def mono(self, ems: float = 0.86, *, strong: bool = False) -> Style:
        """The typewriter face."""
        return Style("mono", max(13, self.em(ems)), strong=strong)
