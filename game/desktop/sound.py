"""Sound: what is heard around the reader, and a few small sounds, from a thread of its own."""

from __future__ import annotations

import io
import queue
import threading
from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from game.desktop.joint import close_joint
from game.settings import Settings

if TYPE_CHECKING:
    import pygame

LARGEST_FILE = 8 * 1024 * 1024
FADE = 1_200
"""Milliseconds in which one place's sound gives way to the next one's."""

HUSH = 200
"""Milliseconds in which all falls silent when sound is switched off."""

RATE = 24_000
"""Samples a second: as the sounds that ship have, since a loop that is converted loses its last ones."""

PATIENCE = 0.4
"""Seconds before the device is opened: the page that asks for its sound is drawn first."""

_BUFFER = 2_048
"""Samples given to the device at a time: few wakings, and a small sound a twelfth of a second late."""

_SMALL, _PLACES = 0, range(1, 8)
"""The mixer's channels: one for small sounds, the others for places that come and go."""

_KEPT = 2
"""Sounds kept ready to play: this place's and the one's before, where a reader may go back to."""

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


@dataclass(frozen=True, slots=True)
class _Rest:
    on: bool


_Order = _Surround | _Play | _Suit | _Rest | None


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
        self._closing = threading.Event()
        self._told = False
        # The rest belongs to the thread.
        self._around: str | None = None
        self._channel: pygame.mixer.Channel | None = None
        self._ready: dict[str, pygame.mixer.Sound] = {}
        self._open = False
        self._resting = False

    def surround(self, name: str | None) -> None:
        """Let this sound (None: silence) take over from the one before, and go on."""
        if name is not None or self._thread is not None:
            self._order(_Surround(name))

    def play(self, name: str) -> None:
        """Play a small sound once, if none is to be heard yet: they do not pile up."""
        self._order(_Play(name))

    def suit(self, settings: Settings) -> None:
        """Follow these settings from now on."""
        if self._thread is None:
            self._settings = settings
        else:
            self._order(_Suit(settings))

    def rest(self, on: bool) -> None:
        """Hold all that sounds where it is, or let it go on."""
        if self._thread is not None:
            self._order(_Rest(on))

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
            self._closing.set()
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
                case _Rest(on):
                    self._hold(on)
        self._close_device()

    def _take_over(self) -> None:
        # The next one is read while the one before still sounds, so that no gap is heard between them.
        sound = self._loaded(self._around, loops=True) if self._around else None
        if self._channel is not None:
            self._channel.fadeout(FADE if self._settings.sound else HUSH)
            self._channel = None
        if sound is not None:
            self._channel = _free_channel()
            self._set_volume()
            self._channel.play(sound, loops=-1, fade_ms=FADE)
            if self._resting:
                self._channel.pause()

    def _play_once(self, name: str) -> None:
        sound = self._loaded(name, loops=False) if self._settings.effects else None
        if sound is None:
            return
        import pygame

        channel = pygame.mixer.Channel(_SMALL)
        if not channel.get_busy():
            sound.set_volume(_loudness(self._settings.effects))
            channel.play(sound)

    def _hold(self, on: bool) -> None:
        self._resting = on
        if self._open:
            import pygame

            if on:
                pygame.mixer.pause()
            else:
                pygame.mixer.unpause()

    def _follow(self, settings: Settings) -> None:
        before, self._settings = self._settings, settings
        if settings.mono != before.mono:
            self._close_device()
            self._take_over()
        elif settings.sound != before.sound:
            self._take_over()
        self._set_volume()

    def _set_volume(self) -> None:
        # Not the channel's: a fade-in ends at the loudness its channel had when it began.
        sound = self._ready.get(self._around or "")
        if sound is not None:
            sound.set_volume(_loudness(self._settings.volume))

    def _loaded(self, name: str, *, loops: bool) -> pygame.mixer.Sound | None:
        """The sound, ready to play; None when sound is off, missing, damaged, or has no device."""
        if not self._settings.sound or self._silent.is_set():
            return None
        if name not in self._ready:
            sound = self._read(name, loops=loops)
            if sound is None:
                return None
            self._keep(name, sound)
        return self._ready[name]

    def _read(self, name: str, *, loops: bool) -> pygame.mixer.Sound | None:
        try:
            kept = self._find(name)
        except OSError:
            return None
        if kept is None or len(kept) > LARGEST_FILE or not self._opened():
            return None
        import pygame

        try:
            sound = pygame.mixer.Sound(io.BytesIO(kept))
        except (pygame.error, MemoryError):
            return None
        if loops:
            # Any: a Sound is a buffer, which its stubs do not say.
            samples: Any = sound
            close_joint(memoryview(samples).cast("B").cast("h"), 1 if self._settings.mono else 2)
        return sound

    def _keep(self, name: str, sound: pygame.mixer.Sound) -> None:
        if len(self._ready) >= _KEPT:
            del self._ready[next(one for one in self._ready if one != self._around)]
        self._ready[name] = sound

    def _opened(self) -> bool:
        if not self._open:
            self._closing.wait(PATIENCE)
            import pygame

            try:
                # No changes allowed: else a device that has two channels turns mono into stereo.
                pygame.mixer.init(RATE, -16, 1 if self._settings.mono else 2, _BUFFER, allowedchanges=0)
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
            self._ready.clear()


def _free_channel() -> pygame.mixer.Channel:
    import pygame

    channels = [pygame.mixer.Channel(number) for number in _PLACES]
    free = next((channel for channel in channels if not channel.get_busy()), channels[0])
    free.set_volume(1.0)
    return free


def _loudness(step: int) -> float:
    """A share of the full volume that sounds even from step to step (0 to 10)."""
    return (step / 10) ** 2
