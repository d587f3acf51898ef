"""How soon a picture is shown, and what drawing it costs whoever reads on: `python -m tests.bench.pictures`.

Every picture of the game, in the light it was drawn in and in another. `shown` is from asking until there
is something to see (a rough one is shown first where the window is large), `whole` until it is as it shall
be; `core` is the time of a core that one takes, whatever else the machine does; `worst gap` is how long the
thread of the window was kept from its work while they were drawn in the other one. At last, how long the
pictures that a page's choices lead to take until all are ready, and how soon one of them is shown then.
"""

from __future__ import annotations

import os
import time
from collections.abc import Callable
from statistics import median

os.environ.setdefault("SDL_VIDEODRIVER", "dummy")

import pygame

from game import shipped
from game.desktop.light import LIGHTS, lit
from game.desktop.pictures import MEMORY, Frame, Pictures, framed
from game.desktop.shelf import Shelf

SIZES = ((1280, 720), (1920, 1080), (3840, 2160))
POLL = 0.001
"""Seconds between two looks of the window's thread."""

CHOICES = 3


def names() -> list[str]:
    """Every picture there is."""
    return sorted(path.stem for path in (shipped.assets() / "pictures").glob("*.svg"))


def until(ready: Callable[[], bool], within: float = 20.0) -> tuple[float, float]:
    """Seconds until it is, and the longest time between two looks."""
    began = last = time.perf_counter()
    gap = 0.0
    while not ready():
        time.sleep(POLL)
        now = time.perf_counter()
        gap, last = max(gap, now - last), now
        if now - began > within:
            raise TimeoutError
    return last - began, gap


def shown(frames: list[Frame]) -> tuple[list[float], list[float], float]:
    """Seconds until each is first seen, and until it is as it shall be; the worst gap."""
    first, whole, worst = [], [], 0.0
    pictures = Pictures(Shelf(None, shipped.assets()).picture)
    for frame in frames:
        pictures.surface(frame)
        seen, gap = until(lambda frame=frame: pictures.surface(frame) is not None)  # type: ignore[misc]
        rest, later = until(lambda: not pictures.waiting())
        first.append(seen)
        whole.append(seen + rest)
        worst = max(worst, gap, later)
    pictures.close()
    return first, whole, worst


def core(frames: list[Frame]) -> list[float]:
    """Seconds of a core that each takes, from its file to what is blitted."""
    spent = []
    find = Shelf(None, shipped.assets()).picture
    for frame in frames:
        began = time.thread_time()
        framed(find(frame.name) or b"", frame)
        spent.append(time.thread_time() - began)
    return spent


def ahead(frames: list[Frame]) -> tuple[float, float, float]:
    """The longest time until a page's next pictures are ready; the longest until one is shown then; the worst gap."""
    longest = slowest = worst = 0.0
    for start in range(0, len(frames), CHOICES):
        pictures = Pictures(Shelf(None, shipped.assets()).picture)
        pictures.ahead(frames[start : start + CHOICES])
        took, gap = until(lambda pictures=pictures: not pictures.waiting())  # type: ignore[misc]
        asked = time.perf_counter()
        ready = all(pictures.surface(frame) is not None for frame in frames[start : start + CHOICES])
        slowest = max(slowest, (time.perf_counter() - asked) / CHOICES)
        assert ready, "what was drawn ahead is there at once"
        longest, worst = max(longest, took), max(worst, gap)
        pictures.close()
    return longest, slowest, worst


def kept(size: tuple[int, int]) -> int:
    """Bytes kept after every picture was shown at that size in every light."""
    pictures = Pictures(Shelf(None, shipped.assets()).picture)
    for light in LIGHTS[:3]:
        pictures.ahead([Frame(name, size, light=light) for name in names()])
        until(lambda: not pictures.waiting(), 120)
    total = sum(one.get_pitch() * one.get_height() for one in pictures._drawn.values())
    pictures.close()
    return total


def lighting() -> list[float]:
    """Seconds that turning each picture into another light takes."""
    spent = []
    for name in names():
        picture = (shipped.assets() / "pictures" / f"{name}.svg").read_bytes()
        began = time.perf_counter()
        lit(picture, "night")
        spent.append(time.perf_counter() - began)
    return spent


def main() -> None:
    pygame.display.init()
    row = "{:>11}  {:9}" + 3 * "{:>8} {:>6}" + "  {:>9}"
    heads = ("shown", "worst", "whole", "worst", "core", "worst", "worst gap")
    print(row.format("", "", *heads), " (milliseconds; must 200, 20)")
    for size in SIZES:
        for called, light in (("as drawn", None), ("by night", LIGHTS[0])):
            frames = [Frame(name, size, light=light, grain=12) for name in names()]
            first, whole, worst = shown(frames)
            spent = core(frames)
            told = [median(first), max(first), median(whole), max(whole), median(spent), max(spent), worst]
            print(row.format("×".join(map(str, size)), called, *(f"{one * 1000:.0f}" for one in told)))
    for size in SIZES[1:]:
        frames = [Frame(name, size, light="evening", grain=12) for name in names()]
        longest, slowest, worst = ahead(frames)
        print(
            f"{size[0]}×{size[1]}: {CHOICES} next pictures ready in {longest * 1000:.0f} ms,"
            f" then shown in {slowest * 1000:.2f} ms; worst gap {worst * 1000:.0f} ms"
        )
    spent = lighting()
    print(f"turned into another light: {median(spent) * 1000:.1f} ms, at worst {max(spent) * 1000:.1f} ms")
    print(f"kept at 1920×1080: {kept(SIZES[1]) / 2**20:.0f} MB of {MEMORY / 2**20:.0f} MB")


if __name__ == "__main__":
    main()
