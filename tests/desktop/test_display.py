"""The window: its least size."""

from __future__ import annotations

import warnings

import pygame

from game.desktop.display import SMALLEST, open_display


def test_the_window_cannot_be_drawn_smaller_than_a_page_can_be_read_in():
    open_display("A window", full=False)

    with warnings.catch_warnings():
        warnings.simplefilter("ignore", DeprecationWarning)
        least = pygame.Window.from_display_module().minimum_size
    pygame.display.quit()

    assert least == SMALLEST == (800, 600)
