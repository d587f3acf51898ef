"""Sound: what is heard around the reader, and a few small sounds, from a thread of its own."""

from __future__ import annotations

import io
import queue
import threading
from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from game.settings import Settings

if TYPE_CHECKING:
    import pygame

LARGEST_FILE = 8 * 1024 * 1024
FADE = 1_200
"""Milliseconds in which one place's sound gives way to the next one's."""

Find = Callable[[str], bytes | None]


@dataclass(frozen=True, slots=True)
class _Surround:
    name: str | None


@dataclass(frozen=True, slots=True)
class _Play:
    name: str


@dataclass(frozen=True, slots=True)
class _Suit:
    settings: Settings


_Order = _Surround | _Play | _Suit | None


class Sounds:
    """Sounds by name. Nothing here waits: opening a device or a file happens in the thread.

    The device is opened only when there is something to be heard, so that a machine without one
    plays a story without sounds and is told nothing.
    """

    def __init__(self, find: Find, settings: Settings) -> None:
        self._find = find
        self._settings = settings
        self._orders: queue.SimpleQueue[_Order] = queue.SimpleQueue()
        self._thread: threading.Thread | None = None
        self._silent = threading.Event()
        self._told = False
        # The rest belongs to the thread.
        self._around: str | None = None
        self._channel: pygame.mixer.Channel | None = None
        self._open = False

    def surround(self, name: str | None) -> None:
        """Let this sound (None: silence) take over from the one before, and go on."""
        self._order(_Surround(name))

    def play(self, name: str) -> None:
        """Play a small sound once."""
        self._order(_Play(name))

    def suit(self, settings: Settings) -> None:
        """Follow these settings from now on."""
        self._order(_Suit(settings))

    @property
    def stirred(self) -> bool:
        """Whether `lost` has something to say."""
        return self._silent.is_set() and not self._told

    def lost(self) -> bool:
        """Whether there is something to be heard and nothing to hear it with; said once."""
        lost, self._told = self.stirred, self._silent.is_set()
        return lost

    def close(self) -> None:
        """Fall silent and give the device back."""
        if self._thread is not None:
            self._orders.put(None)
            self._thread.join(timeout=2)

    def _order(self, order: _Order) -> None:
        if self._thread is None:
            self._thread = threading.Thread(target=self._work, name="sounds", daemon=True)
            self._thread.start()
        self._orders.put(order)

    def _work(self) -> None:
        while (order := self._orders.get()) is not None:
            match order:
                case _Surround(name):
                    if name != self._around:
                        self._around = name
                        self._take_over()
                case _Play(name):
                    self._play_once(name)
                case _Suit(settings):
                    self._follow(settings)
        self._close_device()

    def _take_over(self) -> None:
        if self._channel is not None:
            self._channel.fadeout(FADE)
            self._channel = None
        sound = self._loaded(self._around) if self._around else None
        if sound is not None:
            self._channel = sound.play(loops=-1, fade_ms=FADE)
            self._set_volume()

    def _play_once(self, name: str) -> None:
        sound = self._loaded(name) if self._settings.effects else None
        if sound is not None:
            sound.set_volume(_loudness(self._settings.effects))
            sound.play()

    def _follow(self, settings: Settings) -> None:
        before, self._settings = self._settings, settings
        if settings.mono != before.mono:
            self._close_device()
            self._take_over()
        elif settings.sound != before.sound:
            self._take_over()
        self._set_volume()

    def _set_volume(self) -> None:
        if self._channel is not None:
            self._channel.set_volume(_loudness(self._settings.volume))

    def _loaded(self, name: str) -> pygame.mixer.Sound | None:
        """The sound, ready to play; None when sound is off, missing, damaged, or has no device."""
        if not self._settings.sound or self._silent.is_set():
            return None
        kept = self._find(name)
        if kept is None or len(kept) > LARGEST_FILE or not self._opened():
            return None
        import pygame

        try:
            return pygame.mixer.Sound(io.BytesIO(kept))
        except (pygame.error, MemoryError):
            return None

    def _opened(self) -> bool:
        if not self._open:
            import pygame

            try:
                pygame.mixer.init(channels=1 if self._settings.mono else 2)
            except pygame.error:
                self._silent.set()
                return False
            self._open = True
        return True

    def _close_device(self) -> None:
        if self._open:
            import pygame

            pygame.mixer.quit()
            self._open, self._channel = False, None


def _loudness(step: int) -> float:
    """A share of the full volume that sounds even from step to step (0 to 10)."""
    return (step / 10) ** 2
