"""Paper: the tooth of a printed sheet, made once and laid over flat color and over pictures."""

from __future__ import annotations

from functools import lru_cache
from random import Random
from typing import Final

import pygame

from game.desktop.theme import Color

TILE: Final = 192
"""The side of the tile in pixels; large enough that the eye finds no pattern."""

MIDDLE: Final = 128


@lru_cache(maxsize=24)
def paper(color: Color, depth: int) -> pygame.Surface:
    """A tile of paper of that color; `depth` is how far its grain departs from it."""
    tile = pygame.Surface((TILE, TILE), depth=32)
    tile.fill(color)
    if depth:
        tooth(tile, depth)
    return tile


def lay(surface: pygame.Surface, rect: pygame.Rect, color: Color, depth: int) -> None:
    """Cover `rect` with paper."""
    tile = paper(color, depth)
    before = surface.get_clip()
    surface.set_clip(rect.clip(before))
    for y in range(rect.y, rect.bottom, TILE):
        for x in range(rect.x, rect.right, TILE):
            surface.blit(tile, (x, y))
    surface.set_clip(before)


def tooth(surface: pygame.Surface, depth: int) -> None:
    """Lay the grain over what is drawn on a surface without alpha."""
    lighter, darker = _grain(depth)
    for y in range(0, surface.get_height(), TILE):
        for x in range(0, surface.get_width(), TILE):
            surface.blit(lighter, (x, y), special_flags=pygame.BLEND_RGB_ADD)
            surface.blit(darker, (x, y), special_flags=pygame.BLEND_RGB_SUB)


@lru_cache(maxsize=8)
def _grain(depth: int) -> tuple[pygame.Surface, pygame.Surface]:
    """What the grain adds, and what it takes away: specks softened by half."""
    # A fixed seed: the same sheet at every start, so that a screen is the same picture every time.
    specks = Random(1944).randbytes(TILE * TILE)
    shades = bytes(MIDDLE + (speck - MIDDLE) * depth // MIDDLE for speck in range(256))
    gray = pygame.image.frombuffer(specks.translate(shades), (TILE, TILE), "P")
    gray.set_palette([(shade, shade, shade) for shade in range(256)])
    noise = pygame.Surface((TILE, TILE), depth=24)
    noise.blit(gray, (0, 0))
    soft = pygame.transform.average_surfaces([noise, pygame.transform.box_blur(noise, 1)])
    middle = pygame.Surface((TILE, TILE), depth=32)
    middle.fill((MIDDLE, MIDDLE, MIDDLE))
    lighter, darker = pygame.Surface((TILE, TILE), depth=32), middle.copy()
    lighter.blit(soft, (0, 0))
    lighter.blit(middle, (0, 0), special_flags=pygame.BLEND_RGB_SUB)
    darker.blit(soft, (0, 0), special_flags=pygame.BLEND_RGB_SUB)
    return lighter, darker
