"""Polling: SDL's events as they come, at next to no cost while none do."""

from __future__ import annotations

import time
from collections.abc import Iterator

import pygame

SHORTEST, LONGEST = 0.008, 0.05
"""Seconds of sleep between two looks at the events: while a person is busy, and while they read."""


def live_events() -> Iterator[pygame.Event | None]:
    """The window's events as they come; None each time there are no more, for what threads bring.

    Polled, with sleep between: waiting in SDL with a time limit costs ten times as much.
    """
    last = time.monotonic()
    while True:
        batch = pygame.event.get()
        if batch:
            last = time.monotonic()
            yield from settled(batch)
        yield None
        # The longer nothing happens the longer it sleeps, and never so long that a key feels slow.
        time.sleep(min(LONGEST, max(SHORTEST, (time.monotonic() - last) / 50)))


def settled(batch: list[pygame.Event]) -> Iterator[pygame.Event]:
    """Without the movements and sizes that a later event of the batch overtakes."""
    overtaken = {pygame.MOUSEMOTION, pygame.VIDEORESIZE}
    for event, following in zip(batch, [*batch[1:], None], strict=True):
        if event.type in overtaken and following is not None and following.type == event.type:
            continue
        yield event
