"""Light: what the hour of the page does to a picture's tones, layer by layer. Pure: bytes to bytes.

A picture says on its root for which hour it was drawn (`data-hour="07:40"`); in that light it is
shown as it stands in its file. In every other light each of its four layers, `<g id="sky">`, `far`,
`near` and `figure`, has its tones turned into as many others, so that it stays a print in few inks.
What belongs to some lights only, a sun, its shadows, stars, names them: `data-light="dawn morning"`;
where its own light is none of them its tones are drawn as those lights show them, and stay.
A picture without an hour is shown as it is at any: a lamp or a stove knows no clock.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import lru_cache
from typing import Final, Literal, NamedTuple, get_args

Light = Literal["night", "dawn", "morning", "noon", "evening", "dusk"]
Layer = Literal["sky", "far", "near", "figure"]
Ink = tuple[int, int, int]

LIGHTS: Final[tuple[Light, ...]] = get_args(Light)
LAYERS: Final[tuple[Layer, ...]] = get_args(Layer)

_FROM: Final[tuple[tuple[int, Light], ...]] = (
    # Paris, the second half of August 1944, German summer time: the sun up from 06:53 to 20:57,
    # highest at 13:55, a first gray an hour before and a last one an hour after.
    (21 * 60 + 45, "night"),
    (20 * 60 + 15, "dusk"),
    (17 * 60 + 45, "evening"),
    (11 * 60, "noon"),
    (7 * 60 + 30, "morning"),
    (5 * 60 + 50, "dawn"),
)


def light_at(minutes: int) -> Light:
    """The light at that many minutes after midnight."""
    return next((light for start, light in _FROM if minutes >= start), "night")


def minutes_of(clock: str | None) -> int | None:
    """The minutes after midnight of a clock that says "07:40"; None if it says nothing."""
    told = re.fullmatch(r"([01]?\d|2[0-3]):([0-5]\d)", clock.strip()) if clock else None
    return None if told is None else int(told[1]) * 60 + int(told[2])


class Tint(NamedTuple):
    """What a light makes of a tone: `floor` of black, `white` of white, and in proportion between them.

    `hue` is how much of a tone's own color is seen in it: little by night.
    """

    floor: Ink
    white: Ink
    hue: float = 1.0

    def on(self, plain: float, channel: int) -> float:
        """How bright a tone is in this light: `plain` is 0 for black, 1 for white."""
        return self.floor[channel] + plain * (self.white[channel] - self.floor[channel])

    def off(self, seen: float, channel: int) -> float:
        """The tone that looks like this in that light.

        Only a part of its color is taken away, and none of its darkness: a print of the dusk is cut in
        whites too, and its tones shall stay as far apart as they were cut.
        """
        floor, white = self.floor[channel], 255 * (0.7 + 0.3 * self.white[channel] / max(self.white))
        return min(1.0, max(0.0, (seen - floor) / (white - floor)))


_TINTS: Final[Mapping[Light, Mapping[Layer, Tint]]] = {
    "night": {
        "sky": Tint((10, 15, 30), (46, 62, 94), 0.3),
        "far": Tint((8, 11, 24), (34, 46, 74), 0.35),
        "near": Tint((9, 12, 24), (58, 70, 98), 0.35),
        "figure": Tint((10, 12, 22), (112, 112, 126), 0.7),
    },
    "dawn": {
        "sky": Tint((30, 22, 40), (250, 206, 186)),
        "far": Tint((26, 22, 42), (206, 176, 184)),
        "near": Tint((20, 18, 34), (214, 190, 190)),
        "figure": Tint((14, 12, 26), (232, 208, 198)),
    },
    "morning": {
        "sky": Tint((6, 4, 6), (255, 243, 222)),
        "far": Tint((6, 4, 6), (252, 240, 220)),
        "near": Tint((4, 3, 4), (254, 243, 224)),
        "figure": Tint((2, 2, 2), (255, 246, 230)),
    },
    "noon": {
        "sky": Tint((56, 62, 66), (255, 255, 250)),
        "far": Tint((30, 32, 34), (255, 253, 246)),
        "near": Tint((14, 14, 16), (255, 255, 248)),
        "figure": Tint((6, 6, 8), (255, 255, 250)),
    },
    "evening": {
        "sky": Tint((116, 58, 26), (255, 216, 150), 0.6),
        "far": Tint((30, 14, 14), (242, 194, 146), 0.8),
        "near": Tint((22, 10, 12), (246, 202, 156)),
        "figure": Tint((14, 8, 10), (250, 214, 172)),
    },
    "dusk": {
        "sky": Tint((34, 24, 46), (168, 122, 150), 0.6),
        "far": Tint((20, 17, 38), (108, 92, 128), 0.6),
        "near": Tint((16, 14, 32), (120, 104, 136), 0.6),
        "figure": Tint((12, 11, 26), (156, 138, 154), 0.85),
    },
}


def turned(ink: Ink, layer: Layer, drawn: Light, wanted: Light) -> Ink:
    """A tone drawn in one light, as it looks in another."""
    if drawn == wanted:
        return ink
    before, after = _TINTS[drawn][layer], _TINTS[wanted][layer]
    plain = [before.off(seen, channel) for channel, seen in enumerate(ink)]
    gray = (0.3 * plain[0] + 0.59 * plain[1] + 0.11 * plain[2]) * (1 - after.hue)
    red, green, blue = (
        round(after.on(gray + tone * after.hue, channel)) for channel, tone in enumerate(plain)
    )
    return red, green, blue


_ROOT = re.compile(rb"<svg\b[^>]*>", re.DOTALL)
_HOUR = re.compile(rb"""\sdata-hour\s*=\s*["']\s*(\d\d?:\d\d)\s*["']""")


def drawn_at(svg: bytes) -> Light | None:
    """The light a picture says it was drawn in, if it does."""
    root = _ROOT.search(svg)
    told = _HOUR.search(root[0]) if root else None
    minutes = minutes_of(told[1].decode()) if told else None
    return None if minutes is None else light_at(minutes)


def lit(svg: bytes, wanted: Light) -> bytes:
    """The picture in that light; the same bytes where it is its own, or none of it follows the hour.

    A file that is no whole XML, or declares entities, comes back as it is: whoever draws it refuses it.
    """
    drawn = drawn_at(svg)
    if drawn is None or drawn == wanted or b"<!DOCTYPE" in svg:
        return svg
    return _Reading(svg, drawn, wanted).read()


_TAG_END = re.compile(rb"""(?:[^>"']|"[^"]*"|'[^']*')*>""")
_PAINT = re.compile(
    rb"""(?P<lead>\b(?:fill|stroke|stop-color)\s*(?:=\s*["']|:)\s*)"""
    rb"""(?P<ink>\#[0-9a-fA-F]{6}\b|\#[0-9a-fA-F]{3}\b|rgb\(\s*\d{1,3}\s*,\s*\d{1,3}\s*,\s*\d{1,3}\s*\)|[a-z]+)"""
)
_HIDDEN = re.compile(rb"""\sdisplay\s*=\s*["']none["']""")
_NAMED: Final[Mapping[bytes, Ink]] = {
    # The colors by name that the game's reader of SVG knows.
    b"red": (255, 0, 0),
    b"green": (0, 128, 0),
    b"blue": (0, 0, 255),
    b"yellow": (255, 255, 0),
    b"cyan": (0, 255, 255),
    b"magenta": (255, 0, 255),
    b"black": (0, 0, 0),
    b"grey": (128, 128, 128),
    b"gray": (128, 128, 128),
    b"white": (255, 255, 255),
}


class _Reading:
    """One pass over a file: what stays is copied, the tags of shapes in a layer are written anew."""

    def __init__(self, svg: bytes, drawn: Light, wanted: Light) -> None:
        # Read when a picture is first lit: the first page does not wait for it.
        from xml.parsers import expat

        self.svg, self.drawn, self.wanted = svg, drawn, wanted
        self.parts: list[bytes] = []
        self.written = self.depth = self.layer_depth = self.other_depth = 0
        self.layer: Layer | None = None
        self.parser = expat.ParserCreate()
        self.parser.StartElementHandler = self._begin
        self.parser.EndElementHandler = self._end

    def read(self) -> bytes:
        """The whole file, written anew; as it was where it is no whole XML."""
        from xml.parsers import expat

        try:
            self.parser.Parse(self.svg, True)
        except expat.ExpatError:
            return self.svg
        return b"".join((*self.parts, self.svg[self.written :]))

    def _begin(self, name: str, attributes: dict[str, str]) -> None:
        self.depth += 1
        if self.layer is None and name == "g" and (layer := _layer(attributes.get("id"))):
            self.layer, self.layer_depth = layer, self.depth
        lights = attributes.get("data-light")
        if self.layer is None and lights is None:
            return
        start = self.parser.CurrentByteIndex
        end = _TAG_END.match(self.svg, start)
        if end is None:
            return
        tag = end[0]
        if lights is not None:
            tag = _switched(tag, self.wanted in lights.split())
            if not self.other_depth and self.drawn not in lights.split():
                self.other_depth = self.depth
        if self.layer is not None and not self.other_depth:
            tag = _recolored(tag, self.layer, self.drawn, self.wanted)
        if tag != end[0]:
            self.parts += (self.svg[self.written : start], tag)
            self.written = end.end()

    def _end(self, _name: str) -> None:
        if self.layer is not None and self.depth == self.layer_depth:
            self.layer = None
        if self.depth == self.other_depth:
            self.other_depth = 0
        self.depth -= 1


def _layer(name: str | None) -> Layer | None:
    return next((layer for layer in LAYERS if layer == name), None)


def _switched(tag: bytes, shown: bool) -> bytes:
    """The tag of what belongs to some lights only, drawn or not."""
    plain = _HIDDEN.sub(b"", tag)
    if shown:
        return plain
    end = -2 if plain.endswith(b"/>") else -1
    return plain[:end].rstrip() + b' display="none"' + plain[end:]


def _recolored(tag: bytes, layer: Layer, drawn: Light, wanted: Light) -> bytes:
    def anew(match: re.Match[bytes]) -> bytes:
        return match["lead"] + _ink(match["ink"], layer, drawn, wanted)

    return _PAINT.sub(anew, tag)


@lru_cache(maxsize=512)
def _ink(told: bytes, layer: Layer, drawn: Light, wanted: Light) -> bytes:
    """A color of the file as it looks in that light; a word that is none stays."""
    ink = _read(told)
    return told if ink is None else b"#%02x%02x%02x" % turned(ink, layer, drawn, wanted)


def _read(told: bytes) -> Ink | None:
    if told.startswith(b"#"):
        digits = told[1:].decode()
        whole = digits if len(digits) == 6 else "".join(digit * 2 for digit in digits)
        return int(whole[:2], 16), int(whole[2:4], 16), int(whole[4:], 16)
    if told.startswith(b"rgb"):
        red, green, blue = (min(255, int(part)) for part in re.findall(rb"\d+", told))
        return red, green, blue
    return _NAMED.get(told)
