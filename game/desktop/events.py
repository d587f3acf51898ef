"""Events: what SDL reports, as gestures."""

from __future__ import annotations

import pygame

from game.desktop.gestures import (
    Closed,
    Dropped,
    Gesture,
    Pointed,
    PointerDown,
    PointerGone,
    PointerUp,
    Pressed,
    Typed,
    Wheeled,
)

_NAMES = {
    pygame.K_RETURN: "enter",
    pygame.K_KP_ENTER: "enter",
    pygame.K_SPACE: "space",
    pygame.K_TAB: "tab",
    pygame.K_ESCAPE: "escape",
    pygame.K_BACKSPACE: "backspace",
    pygame.K_UP: "up",
    pygame.K_DOWN: "down",
    pygame.K_LEFT: "left",
    pygame.K_RIGHT: "right",
    pygame.K_PAGEUP: "pageup",
    pygame.K_PAGEDOWN: "pagedown",
    pygame.K_HOME: "home",
    pygame.K_END: "end",
    pygame.K_DELETE: "delete",
    pygame.K_F1: "f1",
    pygame.K_F2: "f2",
    pygame.K_F11: "f11",
    pygame.K_AC_BACK: "escape",
}

_SHIFTED = frozenset({"tab", "space", "up", "down", "left", "right"})
"""Keys that mean something else with Shift."""

_NUMBER_ROW = {
    scancode: str(number)
    for number, scancode in enumerate(
        (
            pygame.KSCAN_1,
            pygame.KSCAN_2,
            pygame.KSCAN_3,
            pygame.KSCAN_4,
            pygame.KSCAN_5,
            pygame.KSCAN_6,
            pygame.KSCAN_7,
            pygame.KSCAN_8,
            pygame.KSCAN_9,
        ),
        1,
    )
}
_KEYPAD = {getattr(pygame, f"K_KP{number}"): str(number) for number in range(10)}
_SIGNS = {pygame.K_KP_PLUS: "+", pygame.K_KP_MINUS: "-", pygame.K_EQUALS: "+", pygame.K_PLUS: "+"}


def to_gesture(event: pygame.Event) -> Gesture | None:
    """What a person did, or None for what the window does to itself."""
    match event.type:
        case pygame.KEYDOWN:
            return Pressed(key_name(event))
        case pygame.TEXTINPUT:
            return Typed(event.text)
        case pygame.MOUSEMOTION:
            return Pointed(*event.pos)
        case pygame.MOUSEBUTTONDOWN if event.button == pygame.BUTTON_LEFT:
            return PointerDown(*event.pos)
        case pygame.MOUSEBUTTONUP if event.button == pygame.BUTTON_LEFT:
            x, y = event.pos
            return PointerUp(x, y, touch=bool(getattr(event, "touch", False)))
        case pygame.MOUSEWHEEL if event.y:
            x, y = pygame.mouse.get_pos()
            return Wheeled(x, y, up=event.y > 0)
        case pygame.DROPFILE:
            return Dropped(event.file)
        case pygame.WINDOWLEAVE:
            return PointerGone()
        case pygame.QUIT:
            return Closed()
        case _:
            return None


def key_name(event: pygame.Event) -> str:
    """The key by the name keys.py has for it: `a`, `7`, `shift+tab`, `ctrl++`."""
    ctrl = event.mod & (pygame.KMOD_CTRL | pygame.KMOD_META)
    alt = event.mod & pygame.KMOD_ALT
    shift = event.mod & pygame.KMOD_SHIFT
    name = _NAMES.get(event.key) or _KEYPAD.get(event.key) or _SIGNS.get(event.key)
    # On a French keyboard the digits are the shifted signs of the upper row: its keys count by where
    # they are, with or without Shift.
    if name is None and not alt and event.scancode in _NUMBER_ROW and not ctrl:
        return _NUMBER_ROW[event.scancode]
    if name is None:
        name = pygame.key.name(event.key)
    if ctrl:
        return f"ctrl+{name}"
    if alt:
        return f"alt+{name}"
    return f"shift+{name}" if shift and name in _SHIFTED else name


def input_name(event: pygame.Event) -> str:
    """By what a person did it: the key's name, or `pointer`."""
    return key_name(event) if event.type == pygame.KEYDOWN else "pointer"
