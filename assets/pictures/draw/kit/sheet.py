"""All pictures small and side by side, to see at a glance whether one could be mistaken for another."""

from __future__ import annotations

import io
import os
from collections.abc import Mapping
from pathlib import Path

os.environ.setdefault("SDL_VIDEODRIVER", "dummy")

import pygame

WIDE, TALL, NAME, GAP, ACROSS = 200, 112, 18, 12, 5
PAPER, INK = (235, 230, 220), (40, 36, 32)


def contact_sheet(drawings: Mapping[str, bytes], path: Path) -> None:
    """Writes a PNG with the drawings in rows of five, each over its name."""
    pygame.font.init()
    type_face = pygame.font.Font(None, 18)
    down = -(-len(drawings) // ACROSS)
    page = pygame.Surface((ACROSS * (WIDE + GAP) + GAP, down * (TALL + NAME + GAP) + GAP))
    page.fill(PAPER)
    for index, (name, drawing) in enumerate(drawings.items()):
        full = pygame.image.load_sized_svg(io.BytesIO(drawing), (WIDE * 4, TALL * 4))
        small = pygame.transform.smoothscale(full, (WIDE, TALL))
        row, column = divmod(index, ACROSS)
        x, y = GAP + column * (WIDE + GAP), GAP + row * (TALL + NAME + GAP)
        page.blit(small, (x, y))
        page.blit(type_face.render(name, True, INK), (x, y + TALL + 3))
    pygame.image.save(page, path)
