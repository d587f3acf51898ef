"""How a shape in an SVG file looks, judged property by property: what could do harm, what the game passes over."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import Final, Literal

Verdict = Literal["", "unsafe", "undrawn"]

_PASSED_OVER: Final = {
    "clip-path": ("none",),
    "mask": ("none",),
    "filter": ("none",),
    "marker": ("none",),
    "marker-start": ("none",),
    "marker-mid": ("none",),
    "marker-end": ("none",),
    "visibility": ("visible",),
    "mix-blend-mode": ("normal",),
    "transform-origin": ("0", "0 0", "0px 0px"),
    "vector-effect": ("none",),
}
"""What is passed over without a word, and the values for which that makes no difference."""

_COLORED: Final = frozenset({"fill", "stroke", "stop-color"})
_FAINT: Final = frozenset({"opacity", "fill-opacity", "stroke-opacity", "stop-opacity"})
_PLACES: Final = frozenset({"x", "y", "width", "height", "cx", "cy", "r", "rx", "ry", "x1", "x2", "y1", "y2"})
_PLACED_BY_ATTRIBUTE: Final = frozenset({"x", "y", "width", "height", "cx", "cy", "r", "rx", "ry", "d"})
"""What a browser also takes from a style; the game takes it from the shape itself only."""

_PRESENTED: Final = _COLORED | _FAINT | {"stroke-width", "display", "fill-rule"}
"""What can be said of a shape in three places, of which the game takes the last and not the strongest."""

_OURS: Final = {
    "data-hour": re.compile(r"(?:[01]?\d|2[0-3]):[0-5]\d"),
    "data-focus": re.compile(r"(?:0?\.\d+|[01](?:\.0+)?)[\s,]+(?:0?\.\d+|[01](?:\.0+)?)"),
    "data-light": re.compile(r"(?:(?:night|dawn|morning|noon|evening|dusk)\b\s*)+"),
}
"""What the game itself reads in a picture: see `desktop.light` and `desktop.pictures`."""

_COLOR = re.compile(
    r"#(?:[0-9a-fA-F]{3}|[0-9a-fA-F]{6})$"
    r"|rgb\((?:\d{1,3},[ ]*\d{1,3},[ ]*\d{1,3}|[\d.]+%,[ ]*[\d.]+%,[ ]*[\d.]+%)\)$"
    r"|url\(#[^()'\"]+\)$"
    r"|(?:none|black|white|gray|grey|red|green|blue|yellow|cyan|magenta)$"
)
_ADDRESS = re.compile(r"url\(\s*['\"]?\s*(?![#'\"\s])", re.IGNORECASE)
_RELATIVE = re.compile(r"[\d.](?:em|ex|rem|ch|lh|vw|vh|vmin|vmax|q)\b", re.IGNORECASE)


def reaches_out(text: str) -> bool:
    """Whether some words of a style name something outside the file."""
    return "@import" in text or _ADDRESS.search(text) is not None


def judged(name: str, value: str, in_style: bool = False) -> Verdict:
    """What the game makes of one `name: value` of a shape."""
    if _ADDRESS.search(value):
        return "unsafe"
    if name in _PASSED_OVER:
        return "" if value in _PASSED_OVER[name] else "undrawn"
    if name in _COLORED:
        return "" if _COLOR.match(value) else "undrawn"
    if name in _OURS:
        return "" if _OURS[name].fullmatch(value) else "undrawn"
    if name in _FAINT:
        return "undrawn" if "%" in value else ""
    if in_style and name in _PLACED_BY_ATTRIBUTE:
        return "undrawn"
    if name in _PLACES or name == "stroke-width":
        return "undrawn" if _RELATIVE.search(value) else ""
    return ""


def declarations(style: str) -> list[tuple[str, str]]:
    """The `name: value` pairs of a `style` attribute."""
    pairs = (part.partition(":") for part in style.split(";") if ":" in part)
    return [(name.strip(), value.replace("!important", "").strip()) for name, _, value in pairs]


def overruled(attributes: Sequence[tuple[str, str]], classes: Mapping[str, frozenset[str]]) -> str | None:
    """The first attribute that wins in the game though another, before it, wins elsewhere.

    A style is stronger than a class, and a class than an attribute of its own.
    """
    strongest: dict[str, int] = {}
    for name, value in attributes:
        if name == "style":
            strength, said = 2, frozenset(declared for declared, _ in declarations(value))
        elif name == "class":
            strength, said = 1, classes.get(value.strip(), frozenset())
        else:
            strength, said = 0, frozenset({name})
        for one in said & _PRESENTED:
            if strongest.get(one, 0) > strength:
                return f'{name}="{value[:60]}"'
            strongest[one] = strength
    return None
