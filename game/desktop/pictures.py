"""Pictures: drawn from their files in a thread, at the size they are shown, before they are needed."""

from __future__ import annotations

import io
import math
import re
import struct
import threading
from collections import OrderedDict
from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace

import pygame

from game.desktop.layout import Illustration
from game.desktop.light import Light, light_at, lit
from game.desktop.paper import tooth

LARGEST_FILE = 4 * 1024 * 1024
LARGEST_SIDE = 8_000
MEMORY = 200 * 1024 * 1024
"""Bytes of drawn pictures kept: about 24 at 1920×1080, 6 at 3840×2160."""

_ROUGH_FROM = 2_000_000
"""From this many pixels on, a picture waited for is first shown drawn at half its size."""

Size = tuple[int, int]
Focus = tuple[float, float]
CENTER: Focus = (0.5, 0.5)
Find = Callable[[str], bytes | None]
"""The bytes of the picture of that name (a name has no ending), or None if there is none."""


class UnsafePictureError(Exception):
    """Not decoded: not a picture, too large, or with parts that could reach outside itself."""


@dataclass(frozen=True, slots=True)
class Frame:
    """One picture as it is shown: what is kept in memory.

    `focus` is where in the frame what matters in the picture comes to stand, as near as the cutting
    allows; `light` None shows it as it was drawn; `grain` is the tooth of the paper, 0 for none.
    """

    name: str
    size: Size
    focus: Focus = CENTER
    light: Light | None = None
    grain: int = 0

    def of(self, name: str, hour: int | None) -> Frame:
        """The same for another picture, at that many minutes after midnight."""
        return replace(self, name=name, light=None if hour is None else light_at(hour))


def frame_of(box: Illustration, grain: int) -> Frame:
    """How a picture's place on a screen frames it, on paper with that grain."""
    size = (box.rect.width, box.rect.height)
    return Frame(box.picture, size, box.focus, grain=grain).of(box.picture, box.hour)


class Pictures:
    """Pictures by their frames. Asking never waits; one thread draws what was asked for.

    What is waited for goes first, newest first; then what was asked for ahead.
    """

    def __init__(self, find: Find, memory: int = MEMORY) -> None:
        self._find = find
        self._memory = memory
        self._drawn: OrderedDict[Frame, pygame.Surface] = OrderedDict()
        self._missing: set[str] = set()
        self._told: set[str] = set()
        self._untold: list[str] = []
        self._wanted: list[Frame] = []
        self._ahead: list[Frame] = []
        self._news = False
        self._forgotten = 0
        self._closing = False
        self.changed = threading.Condition()
        """Notified when something was asked for, and when it was drawn."""
        self._thread: threading.Thread | None = None

    def surface(self, frame: Frame) -> pygame.Surface | None:
        """The picture as the frame wants it; None until it is drawn, or if it cannot be."""
        name = frame.name
        with self.changed:
            drawn = self._drawn.get(frame)
            if drawn is not None:
                self._drawn.move_to_end(frame)
                return drawn
            if name in self._missing:
                self._tell(name)
            if name in self._missing or min(frame.size) < 1:
                return None
            # While a window is dragged larger every size is asked for once: only the last one counts.
            self._wanted = [other for other in self._wanted if other.name != name]
            self._wanted.append(frame)
            self._wake()
            stretched = self._nearest(frame)
        return None if stretched is None else pygame.transform.scale(stretched, frame.size)

    def ahead(self, frames: Iterable[Frame]) -> None:
        """Have these ready too, in this order."""
        with self.changed:
            self._ahead = [
                frame for frame in frames if frame.name not in self._missing and frame not in self._drawn
            ]
            self._wake()

    @property
    def stirred(self) -> bool:
        """Whether `news` or `missing` has something to say. Asked many times a second: takes no lock."""
        return self._news or bool(self._untold)

    def news(self) -> bool:
        """Whether a picture that was waited for has come since this was last asked."""
        with self.changed:
            news, self._news = self._news, False
            return news

    def missing(self) -> tuple[str, ...]:
        """The names found missing or damaged since this was last asked, each once.

        What was asked for ahead is not named before it is asked for to be shown.
        """
        with self.changed:
            names, self._untold = tuple(self._untold), []
            return names

    def forget(self, names: Iterable[str]) -> None:
        """These were drawn anew: what is kept of them shows no longer what their files hold."""
        with self.changed:
            gone = frozenset(names)
            self._missing -= gone
            self._told -= gone
            self._forgotten += 1  # the one in hand may be one of them
            for frame in [frame for frame in self._drawn if frame.name in gone]:
                del self._drawn[frame]
            self._news = self._news or bool(gone)

    def waiting(self) -> bool:
        """Whether anything waited for, or asked for ahead, is still to be drawn."""
        with self.changed:
            return bool(self._wanted or self._ahead)

    def close(self) -> None:
        """End the thread after the picture in hand."""
        with self.changed:
            self._closing = True
            self.changed.notify_all()
        if self._thread is not None:
            self._thread.join(timeout=5)

    def _tell(self, name: str) -> None:
        if name not in self._told:
            self._told.add(name)
            self._untold.append(name)

    def _wake(self) -> None:
        if self._thread is None:
            self._thread = threading.Thread(target=self._work, name="pictures", daemon=True)
            self._thread.start()
        self.changed.notify_all()

    def _nearest(self, frame: Frame) -> pygame.Surface | None:
        """The same picture at nearly the same shape, to stretch while the right one is drawn.

        In the same light, if there is one: a picture that turns dark under one's eyes is a trouble.
        """
        shape = frame.size[0] / frame.size[1]
        near = [
            other
            for other in self._drawn
            if other.name == frame.name and abs(other.size[0] / other.size[1] - shape) < 0.02 * shape
        ]
        near.sort(key=lambda other: other.light != frame.light)
        return self._drawn[near[0]] if near else None

    def _work(self) -> None:
        while True:
            with self.changed:
                while not (self._closing or self._wanted or self._ahead):
                    self.changed.wait()
                if self._closing:
                    return
                waited_for = bool(self._wanted)
                frame = self._wanted[-1] if waited_for else self._ahead[0]
                as_of = self._forgotten
            self._draw(frame, waited_for, as_of)

    def _draw(self, frame: Frame, waited_for: bool, as_of: int) -> None:
        try:
            picture = self._find(frame.name)
            if picture is None:
                raise UnsafePictureError("no such picture")
            if waited_for and frame.size[0] * frame.size[1] >= _ROUGH_FROM:
                half = framed(picture, replace(frame, size=(frame.size[0] // 2, frame.size[1] // 2)))
                self._keep(frame, pygame.transform.scale(half, frame.size), as_of, done=False)
            self._keep(frame, framed(picture, frame), as_of, done=True)
        # A damaged picture may fail in any way its decoder knows; play goes on without it.
        except (UnsafePictureError, pygame.error, OSError, ValueError, MemoryError):
            with self.changed:
                if as_of != self._forgotten:
                    return  # it is tried once more: what could not be drawn may be drawn by now
                self._missing.add(frame.name)
                if any(other.name == frame.name for other in self._wanted):
                    self._tell(frame.name)
                self._wanted = [other for other in self._wanted if other.name != frame.name]
                self._ahead = [other for other in self._ahead if other.name != frame.name]
                self._news = True
                self.changed.notify_all()

    def _keep(self, frame: Frame, surface: pygame.Surface, as_of: int, *, done: bool) -> None:
        with self.changed:
            if as_of != self._forgotten:
                return  # still wanted, and drawn once more from what its file holds now
            self._news = self._news or frame in self._wanted
            self.changed.notify_all()
            if done:
                self._wanted = [other for other in self._wanted if other != frame]
                self._ahead = [other for other in self._ahead if other != frame]
            self._drawn[frame] = surface
            self._drawn.move_to_end(frame)
            while len(self._drawn) > 1 and sum(map(_bytes, self._drawn.values())) > self._memory:
                self._drawn.popitem(last=False)


def _bytes(surface: pygame.Surface) -> int:
    return surface.get_pitch() * surface.get_height()


def framed(picture: bytes, frame: Frame) -> pygame.Surface:
    """The picture as the frame wants it. Raises what `drawn` raises."""
    surface = drawn(picture, frame.size, frame.focus, frame.light)
    if frame.grain:
        tooth(surface, frame.grain)
    return surface


def drawn(picture: bytes, size: Size, focus: Focus = CENTER, light: Light | None = None) -> pygame.Surface:
    """The picture scaled to cover `size` and cut to it; nothing is stretched.

    Raises UnsafePictureError, or what pygame raises for a damaged file.
    """
    width, height = natural_size(picture)
    point = CENTER if _is_png(picture) else _point(picture)
    if light is not None and not _is_png(picture):
        picture = lit(picture, light)
    scale = max(size[0] / width, size[1] / height)
    # One pixel more: the decoder keeps the shape by rounding either side down.
    whole = (math.ceil(width * scale) + 1, math.ceil(height * scale) + 1)
    if _is_png(picture):
        surface = pygame.transform.smoothscale(pygame.image.load(io.BytesIO(picture), "p.png"), whole)
    else:
        surface = pygame.image.load_sized_svg(io.BytesIO(picture), whole)
        # Nothing lies under a drawing: to copy it takes a twentieth of the time of blending it,
        # all of which the window would have to wait.
        surface.set_alpha(None)
    left, top = (
        round(min(max(0.0, point[side] * length - focus[side] * size[side]), max(0, length - size[side])))
        for side, length in enumerate(surface.get_size())
    )
    # An opaque surface of the window's own format: copied in a third of the time of one with alpha.
    cut = pygame.Surface(size)
    cut.blit(surface, (0, 0), pygame.Rect(left, top, *size))
    return cut


def natural_size(picture: bytes) -> tuple[float, float]:
    """Width and height as the file says. Raises UnsafePictureError before anything is decoded."""
    if len(picture) > LARGEST_FILE:
        raise UnsafePictureError("the file is larger than 4 MB")
    width, height = _png_size(picture) if _is_png(picture) else _svg_size(picture)
    if not (0 < width <= LARGEST_SIDE and 0 < height <= LARGEST_SIDE):
        raise UnsafePictureError("its sides are not between 1 and 8,000 pixels")
    return width, height


def _is_png(picture: bytes) -> bool:
    return picture.startswith(b"\x89PNG\r\n\x1a\n")


def _png_size(picture: bytes) -> tuple[float, float]:
    if len(picture) < 24:
        raise UnsafePictureError("the file is cut short")
    width, height = struct.unpack(">II", picture[16:24])
    return float(width), float(height)


_SVG_TAG = re.compile(rb"<svg\b[^>]*>", re.DOTALL)
_VIEW_BOX = re.compile(rb"""\bviewBox\s*=\s*["']\s*[-\d.e]+[\s,]+[-\d.e]+[\s,]+([\d.e]+)[\s,]+([\d.e]+)""")
_FOCUS = re.compile(rb"""\sdata-focus\s*=\s*["']\s*([01]?\.?\d+)[\s,]+([01]?\.?\d+)\s*["']""")
_UNSAFE = (b"<!doctype", b"<!entity", b"<script", b"<foreignobject", b"<image")


def _svg_size(picture: bytes) -> tuple[float, float]:
    lowered = picture.lower()
    for mark in _UNSAFE:
        if mark in lowered:
            raise UnsafePictureError(f"it contains {mark.decode()}")
    tag = _SVG_TAG.search(picture)
    if tag is None:
        raise UnsafePictureError("neither SVG nor PNG")
    box = _VIEW_BOX.search(tag[0])
    width, height = _side(tag[0], b"width"), _side(tag[0], b"height")
    if width is not None and height is not None:
        return width, height
    if box is None:
        raise UnsafePictureError("it says neither width and height nor viewBox")
    return float(box[1]), float(box[2])


def _point(picture: bytes) -> Focus:
    """Where in a picture is what matters most, from 0 (left, top) to 1; its middle if it does not say."""
    tag = _SVG_TAG.search(picture)
    told = _FOCUS.search(tag[0]) if tag else None
    return CENTER if told is None else (min(1.0, float(told[1])), min(1.0, float(told[2])))


def _side(tag: bytes, name: bytes) -> float | None:
    match = re.search(rb"\s" + name + rb"""\s*=\s*["']\s*([\d.]+)(px)?\s*["']""", tag)
    return None if match is None else float(match[1])
