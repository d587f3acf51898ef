"""Events: what SDL reports becomes a gesture with a plain name, on any keyboard."""

from __future__ import annotations

import pygame
import pytest

from game.desktop.events import input_name, key_name, to_gesture
from game.desktop.gestures import Closed, Pointed, PointerDown, PointerGone, PointerUp, Pressed, Typed
from game.desktop.keys import DIGITS, KEYS, MEANS
from game.desktop.polling import settled


def key(key: int, mod: int = 0, scancode: int = 0) -> pygame.Event:
    return pygame.Event(pygame.KEYDOWN, key=key, mod=mod, scancode=scancode, unicode="")


@pytest.mark.parametrize(
    ("event", "name"),
    [
        (key(pygame.K_r), "r"),
        (key(pygame.K_r, pygame.KMOD_SHIFT), "r"),
        (key(pygame.K_RETURN), "enter"),
        (key(pygame.K_KP_ENTER), "enter"),
        (key(pygame.K_RETURN, pygame.KMOD_ALT), "alt+enter"),
        (key(pygame.K_TAB, pygame.KMOD_LSHIFT), "shift+tab"),
        (key(pygame.K_SPACE, pygame.KMOD_RSHIFT), "shift+space"),
        (key(pygame.K_z, pygame.KMOD_CTRL), "ctrl+z"),
        (key(pygame.K_z, pygame.KMOD_META), "ctrl+z"),
        (key(pygame.K_KP_PLUS, pygame.KMOD_CTRL), "ctrl++"),
        (key(pygame.K_EQUALS, pygame.KMOD_CTRL), "ctrl++"),
        (key(pygame.K_MINUS, pygame.KMOD_CTRL), "ctrl+-"),
        (key(pygame.K_0, pygame.KMOD_CTRL), "ctrl+0"),
        (key(pygame.K_F11), "f11"),
        (key(pygame.K_2, 0, pygame.KSCAN_2), "2"),
        (key(pygame.K_KP2), "2"),
    ],
)
def test_a_key_has_the_name_that_the_table_of_keys_knows(event, name):
    assert key_name(event) == name
    assert name == "0" or name in MEANS


def test_on_a_french_keyboard_the_upper_row_gives_digits_with_and_without_shift():
    ampersand = key(pygame.K_AMPERSAND, 0, pygame.KSCAN_1)
    shifted = key(pygame.K_AMPERSAND, pygame.KMOD_SHIFT, pygame.KSCAN_1)

    assert key_name(ampersand) == "1"
    assert key_name(shifted) == "1"


def test_num_lock_and_caps_lock_change_no_name():
    assert key_name(key(pygame.K_u, pygame.KMOD_NUM | pygame.KMOD_CAPS)) == "u"


def test_no_key_stands_in_two_lines_of_the_help_page():
    named = [name for row in KEYS for name in row.keys]

    assert len(named) == len(set(named))
    assert set(DIGITS) <= set(named)


@pytest.mark.parametrize(
    ("event", "gesture"),
    [
        (key(pygame.K_d), Pressed("d")),
        (pygame.Event(pygame.TEXTINPUT, text="é"), Typed("é")),
        (pygame.Event(pygame.MOUSEMOTION, pos=(3, 4), rel=(0, 0), buttons=(0, 0, 0)), Pointed(3, 4)),
        (pygame.Event(pygame.MOUSEBUTTONDOWN, pos=(3, 4), button=1), PointerDown(3, 4)),
        (pygame.Event(pygame.MOUSEBUTTONUP, pos=(3, 4), button=1, touch=False), PointerUp(3, 4)),
        (pygame.Event(pygame.MOUSEBUTTONUP, pos=(3, 4), button=1, touch=True), PointerUp(3, 4, touch=True)),
        (pygame.Event(pygame.MOUSEBUTTONDOWN, pos=(3, 4), button=3), None),
        (pygame.Event(pygame.MOUSEWHEEL, x=0, y=0), None),
        (pygame.Event(pygame.WINDOWLEAVE), PointerGone()),
        (pygame.Event(pygame.QUIT), Closed()),
        (pygame.Event(pygame.WINDOWMOVED, x=1, y=1), None),
    ],
)
def test_an_event_becomes_a_gesture_or_nothing(event, gesture):
    assert to_gesture(event) == gesture


def test_an_input_is_named_by_its_key_or_by_the_pointer():
    assert input_name(key(pygame.K_u)) == "u"
    assert input_name(pygame.Event(pygame.MOUSEBUTTONUP, pos=(0, 0), button=1)) == "pointer"


def test_of_movements_in_a_row_only_the_last_counts_and_nothing_else_is_lost():
    moves = [pygame.Event(pygame.MOUSEMOTION, pos=(x, 0)) for x in range(3)]
    click = pygame.Event(pygame.MOUSEBUTTONDOWN, pos=(2, 0), button=1)

    kept = list(settled([*moves, click, *moves, click]))

    assert kept == [moves[2], click, moves[2], click]
