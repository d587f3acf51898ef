"""Paper: the tooth of a printed sheet, made once and laid over flat color."""

from __future__ import annotations

from functools import lru_cache
from random import Random
from typing import Final

import pygame

from game.desktop.theme import Color

TILE: Final = 192
"""The side of the tile in pixels; large enough that the eye finds no pattern."""


@lru_cache(maxsize=24)
def paper(color: Color, depth: int) -> pygame.Surface:
    """A tile of paper of that color; `depth` is how far its grain departs from it."""
    tile = pygame.Surface((TILE, TILE), depth=32)
    tile.fill(color)
    if not depth:
        return tile
    # A fixed seed: the same sheet at every start, so that a screen is the same picture every time.
    random = Random(1944)
    grain = bytearray()
    for speck in random.randbytes(TILE * TILE):
        shade = 128 + (speck - 128) * depth // 128
        grain += bytes((shade, shade, shade))
    noise = pygame.image.frombuffer(bytes(grain), (TILE, TILE), "RGB")
    soft = pygame.transform.box_blur(noise, 1)
    soft.blit(pygame.transform.average_surfaces([noise, soft]), (0, 0))
    light = pygame.Surface((TILE, TILE), depth=32)
    light.fill((128, 128, 128))
    up, down = soft.copy(), light.copy()
    up.blit(light, (0, 0), special_flags=pygame.BLEND_RGB_SUB)
    down.blit(soft, (0, 0), special_flags=pygame.BLEND_RGB_SUB)
    tile.blit(up, (0, 0), special_flags=pygame.BLEND_RGB_ADD)
    tile.blit(down, (0, 0), special_flags=pygame.BLEND_RGB_SUB)
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
