"""Display: the window itself, opened, filled and given its size."""

from __future__ import annotations

import os
import sys
import warnings
from collections.abc import Iterator
from contextlib import contextmanager, suppress

import pygame

from game.words import say

SMALLEST = (800, 600)
USUAL = (1280, 720)


class NoDisplayError(Exception):
    """There is no screen to open a window on; the message is one plain sentence."""


def open_display(caption: str, *, full: bool) -> pygame.Surface:
    """The surface of a new window, as large as suits the screen. Raises NoDisplayError."""
    # Drawing goes to memory and from there to the screen: without a graphics card in between an idle
    # window costs next to nothing, and it opens in a tenth of the time.
    os.environ.setdefault("SDL_FRAMEBUFFER_ACCELERATION", "0")
    # Otherwise Windows stretches the window, and every letter with it, on a fine screen.
    os.environ.setdefault("SDL_WINDOWS_DPI_AWARENESS", "permonitorv2")
    os.environ.setdefault("SDL_VIDEO_ALLOW_SCREENSAVER", "1")
    asked_for = os.environ.get("SDL_VIDEODRIVER", "")
    try:
        with _no_idle_questions():
            pygame.display.init()
        # Without a screen SDL falls back to drawing for nobody, and says nothing.
        if not asked_for and pygame.display.get_driver() in ("offscreen", "dummy"):
            raise pygame.error("no screen")
        surface = _opened(caption, full)
    except pygame.error as error:
        pygame.display.quit()
        raise NoDisplayError(say("trouble.no-display")) from error
    return surface


@contextmanager
def _no_idle_questions() -> Iterator[None]:
    """Keeps SDL from asking a Wayland that cannot be there: its library would answer on the person's terminal."""
    asked_for = "SDL_VIDEODRIVER" in os.environ
    if sys.platform != "linux" or asked_for or os.environ.get("XDG_RUNTIME_DIR"):
        yield
        return
    os.environ["SDL_VIDEODRIVER"] = "x11,kmsdrm"
    try:
        yield
    finally:
        del os.environ["SDL_VIDEODRIVER"]


def fill_screen(on: bool) -> None:
    """Take the whole screen, or go back to a window."""
    # Opened anew: a window that only changes its size keeps, on some desktops, the one it had.
    caption, _ = pygame.display.get_caption()
    pygame.display.quit()
    pygame.display.init()
    _opened(caption, on)


def _opened(caption: str, full: bool) -> pygame.Surface:
    pygame.display.set_caption(caption)
    pygame.display.set_icon(_icon())
    if full:
        return pygame.display.set_mode((0, 0), pygame.FULLSCREEN)
    surface = pygame.display.set_mode(_window_size(), pygame.RESIZABLE)
    _hold_large_enough()
    return surface


def _hold_large_enough() -> None:
    """Keep the window from being drawn smaller than a page can be read in."""
    with warnings.catch_warnings():
        # There is no other way to the window of a display yet; where there is none at all, it goes without.
        warnings.simplefilter("ignore", DeprecationWarning)
        with suppress(AttributeError, pygame.error):
            pygame.Window.from_display_module().minimum_size = SMALLEST


def _window_size() -> tuple[int, int]:
    """Three quarters of a large screen, all of a small one, never below the smallest."""
    width, height = pygame.display.get_desktop_sizes()[0]
    usual = (max(USUAL[0], width * 3 // 4), max(USUAL[1], height * 3 // 4))
    fits = (min(usual[0], width), min(usual[1], height))
    return max(SMALLEST[0], fits[0]), max(SMALLEST[1], fits[1])


def _icon() -> pygame.Surface:
    """A letter, sealed: what a courier carries."""
    icon = pygame.Surface((64, 64))
    icon.fill((155, 42, 31))
    pygame.draw.rect(icon, (244, 236, 217), (8, 16, 48, 34))
    pygame.draw.lines(icon, (28, 26, 24), False, [(8, 16), (32, 36), (56, 16)], 3)
    pygame.draw.circle(icon, (155, 42, 31), (32, 36), 6)
    return icon
