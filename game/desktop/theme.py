"""Themes: what each role of a box looks like. Boxes name roles, never colors."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final, Literal

Color = tuple[int, int, int]

ThemeName = Literal["light", "sepia", "dark", "contrast"]

GROUNDS: Final = {
    "paper": ("ink", "faint", "accent", "link", "focus"),
    "card": ("ink", "faint", "accent", "link", "focus"),
    "cover": ("cover-ink", "cover-faint", "cover-accent", "focus-on-cover"),
    "sky": ("cover-ink", "cover-faint"),
    "poster": ("poster-ink", "poster-accent"),
    "newsprint": ("newsprint-ink", "newsprint-faint"),
    "sheet": ("sheet-ink", "sheet-faint", "sheet-stamp"),
    "notice": ("notice-ink",),
    "map-ground": ("map-ink", "map-faint"),
    "map-city": ("map-ink", "map-faint"),
    "map-park": ("map-ink", "map-faint"),
    "map-water": ("map-water-ink",),
}
"""The grounds text stands on, and the roles that stand on each."""

LABELS: Final = ("documented", "one-source", "testimony", "disputed", "legend", "composite", "invented")
"""Roles of the labels; each stands on paper and on card, beside an icon and a word."""

LARGE: Final = frozenset({"poster-accent", "cover-accent", "focus", "focus-on-cover", "map-faint"})
"""Roles used only for type of 24 pixels and more, and for lines: contrast 3 is enough."""


@dataclass(frozen=True, slots=True)
class Theme:
    """Colors by role. `grain` is how far the tooth of the paper departs from its color, 0 to 255."""

    name: ThemeName
    colors: Mapping[str, Color]
    grain: int

    def color(self, role: str) -> Color:
        """The color of a role; KeyError for a role the theme does not know."""
        return self.colors[role]


def contrast(ink: Color, paper: Color) -> float:
    """Contrast ratio of two sRGB colors (0–255 each), from 1.0 to 21.0.

    Formula: WCAG 2.2, "contrast ratio". Body text needs 4.5 or more (SC 1.4.3, level AA).

    >>> contrast((0, 0, 0), (255, 255, 255))
    21.0
    """
    lighter, darker = sorted((_luminance(ink), _luminance(paper)), reverse=True)
    return round((lighter + 0.05) / (darker + 0.05), 10)


def _luminance(color: Color) -> float:
    """Relative luminance, 0 to 1 (WCAG 2.2)."""
    linear = [
        channel / 255 / 12.92 if channel / 255 <= 0.04045 else ((channel / 255 + 0.055) / 1.055) ** 2.4
        for channel in color
    ]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def _hex(colors: Mapping[str, str]) -> dict[str, Color]:
    return {
        role: (int(code[0:2], 16), int(code[2:4], 16), int(code[4:6], 16)) for role, code in colors.items()
    }


_LIGHT: Final = _hex(
    {
        # The leaf: laid paper, black ink, the red of a Paris bill-poster.
        "paper": "f4ecd9",
        "card": "e9dcc0",
        "ink": "1c1a18",
        "faint": "5e564a",
        "rule": "b9ab8e",
        "accent": "9b2a1f",
        "link": "6b3d20",
        "focus": "b5361f",
        "shade": "0c0d12",
        "sky": "2d4356",
        "hover": "e6d9bb",
        # The cover.
        "cover": "14161d",
        "cover-ink": "f2e8d2",
        "cover-faint": "c9bda2",
        "cover-accent": "e0563f",
        "focus-on-cover": "f0b64a",
        # Things on the table.
        "poster": "efe3c6",
        "poster-ink": "17120e",
        "poster-accent": "9b2a1f",
        "newsprint": "ddd4c0",
        "newsprint-ink": "211e1b",
        "newsprint-faint": "575047",
        "sheet": "efe9da",
        "sheet-ink": "22242c",
        "sheet-faint": "5a5c64",
        "sheet-stamp": "4a3f7d",
        "notice": "2b2620",
        "notice-ink": "f6ecd6",
        # Labels.
        "documented": "1f5a3a",
        "one-source": "1f5470",
        "testimony": "5b3f85",
        "disputed": "8a3d0c",
        "legend": "7a1f4b",
        "composite": "5a4a1a",
        "invented": "59463f",
        # The map: paper, and the city cut into it; the river, the parks, and what is written on them.
        "map-ground": "ece0c4",
        "map-city": "d8c59b",
        "map-street": "f7efdc",
        "map-water": "2c5d7c",
        "map-park": "a7b284",
        "map-line": "a58a5c",
        "map-limit": "5c4729",
        "map-rail": "7d6a49",
        "map-ink": "241c13",
        "map-faint": "6e552f",
        "map-water-ink": "f4ecd9",
    }
)

_SEPIA: Final = _LIGHT | _hex(
    {
        "paper": "ead6b1",
        "card": "dec69b",
        "ink": "2e2013",
        "faint": "594328",
        "rule": "a88a5b",
        "accent": "84260f",
        "link": "643212",
        "focus": "8f2f12",
        "hover": "dcc395",
        "sky": "534130",
        "cover": "1d150e",
        "cover-ink": "f3e0bb",
        "cover-faint": "cbb188",
        "poster": "ead3a4",
        "newsprint": "d8c5a0",
        "newsprint-faint": "51452f",
        "sheet": "ead9b6",
        "sheet-faint": "555046",
        "documented": "1c4f2f",
        "one-source": "174860",
        "testimony": "4f3574",
        "disputed": "77330a",
        "legend": "6c1a41",
        "composite": "4c3e14",
        "invented": "4d3a32",
        "map-ground": "e0c99c",
        "map-city": "c8aa74",
        "map-street": "ecdab2",
        "map-water": "45666b",
        "map-park": "a39b62",
        "map-line": "8f7140",
        "map-limit": "4d381d",
        "map-rail": "6b5431",
        "map-ink": "281b0e",
        "map-faint": "61451d",
        "map-water-ink": "f3e0bb",
    }
)

_DARK: Final = _LIGHT | _hex(
    {
        "paper": "16181d",
        "card": "20242b",
        "ink": "e8deca",
        "faint": "a89f8d",
        "rule": "4a4a49",
        "accent": "ef8068",
        "link": "e0b27a",
        "focus": "f0b64a",
        "hover": "2b2f37",
        "shade": "000000",
        "sky": "22303d",
        "cover": "0e1015",
        "poster": "2a261f",
        "poster-ink": "efe3c6",
        "poster-accent": "ee7a62",
        "newsprint": "26261f",
        "newsprint-ink": "ded5c2",
        "newsprint-faint": "aaa18e",
        "sheet": "24262c",
        "sheet-ink": "e3decf",
        "sheet-faint": "a5a6a6",
        "sheet-stamp": "b0a4ea",
        "notice": "e8deca",
        "notice-ink": "1c1a18",
        "documented": "8fcf9f",
        "one-source": "8cc4e6",
        "testimony": "c7b0f0",
        "disputed": "f2b072",
        "legend": "f09cc0",
        "composite": "d8c987",
        "invented": "ccb8ac",
        "map-ground": "14161b",
        "map-city": "2b3038",
        "map-street": "4b525d",
        "map-water": "2f6f98",
        "map-park": "2f4035",
        "map-line": "5b626d",
        "map-limit": "9a917c",
        "map-rail": "767c85",
        "map-ink": "ece3d0",
        "map-faint": "a49c8b",
        "map-water-ink": "f2f7fa",
    }
)

_CONTRAST: Final = _DARK | _hex(
    {
        "paper": "000000",
        "card": "000000",
        "ink": "ffffff",
        "faint": "e0e0e0",
        "rule": "ffffff",
        "accent": "ffd84a",
        "link": "8fe3ff",
        "focus": "ffd84a",
        "hover": "333333",
        "sky": "000000",
        "cover": "000000",
        "cover-ink": "ffffff",
        "cover-faint": "e0e0e0",
        "cover-accent": "ffd84a",
        "focus-on-cover": "ffd84a",
        "poster": "000000",
        "poster-ink": "ffffff",
        "poster-accent": "ffd84a",
        "newsprint": "000000",
        "newsprint-ink": "ffffff",
        "newsprint-faint": "e0e0e0",
        "sheet": "000000",
        "sheet-ink": "ffffff",
        "sheet-faint": "e0e0e0",
        "sheet-stamp": "d4c8ff",
        "notice": "ffd84a",
        "notice-ink": "000000",
        "documented": "9dffb0",
        "one-source": "9fdcff",
        "testimony": "dccbff",
        "disputed": "ffc58a",
        "legend": "ffb3d4",
        "composite": "fff0a0",
        "invented": "f0dcd0",
        "map-ground": "000000",
        "map-city": "141414",
        "map-street": "6e6e6e",
        "map-water": "005a9e",
        "map-park": "0b331b",
        "map-line": "8c8c8c",
        "map-limit": "ffffff",
        "map-rail": "b0b0b0",
        "map-ink": "ffffff",
        "map-faint": "c4c4c4",
        "map-water-ink": "ffffff",
    }
)

THEMES: Final[Mapping[str, Theme]] = {
    "light": Theme("light", _LIGHT, 9),
    "sepia": Theme("sepia", _SEPIA, 10),
    "dark": Theme("dark", _DARK, 5),
    "contrast": Theme("contrast", _CONTRAST, 0),
}
