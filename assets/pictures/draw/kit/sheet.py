"""All pictures small and side by side, to see at a glance whether one could be mistaken for another."""

from __future__ import annotations

import io
import os
from collections.abc import Sequence
from pathlib import Path

os.environ.setdefault("SDL_VIDEODRIVER", "dummy")

import pygame

WIDE, TALL, GAP, ACROSS = 200, 112, 12, 5


def contact_sheet(drawings: Sequence[str], path: Path) -> None:
    """Writes a PNG with the drawings in rows of five."""
    down = -(-len(drawings) // ACROSS)
    page = pygame.Surface((ACROSS * (WIDE + GAP) + GAP, down * (TALL + GAP) + GAP))
    page.fill((235, 230, 220))
    for index, text in enumerate(drawings):
        full = pygame.image.load_sized_svg(io.BytesIO(text.encode()), (WIDE * 4, TALL * 4))
        small = pygame.transform.smoothscale(
            full.convert_alpha() if pygame.display.get_surface() else full, (WIDE, TALL)
        )
        row, column = divmod(index, ACROSS)
        page.blit(small, (GAP + column * (WIDE + GAP), GAP + row * (TALL + GAP)))
    pygame.image.save(page, path)
