"""Every screen at every size, text size and theme, as pictures to be looked at: `python -m tests.bench.screens OUT`.

Writes OUT/SCREEN/SIZE-TEXT-THEME.png, and OUT/SCREEN.png with all of them small, side by side.
With names of screens after OUT, only those. `--scene ID` draws them as somebody sees them who came there.
"""

from __future__ import annotations

import argparse
import os
from itertools import product
from pathlib import Path

SIZES = ((800, 600), (1024, 768), (1366, 768), (1920, 1080), (3840, 2160))
TEXTS = (100, 200)
CELL = (440, 330)
"""What a picture may take of a sheet, in pixels."""


def main() -> None:
    os.environ.setdefault("SDL_VIDEODRIVER", "dummy")
    os.environ.setdefault("PYGAME_HIDE_SUPPORT_PROMPT", "1")
    from game.desktop.shot import SCREENS, THEMES, shoot
    from game.loading import load_story
    from game.shipped import campaign

    reads = argparse.ArgumentParser()
    reads.add_argument("out", type=Path)
    reads.add_argument("screens", nargs="*", default=SCREENS)
    reads.add_argument("--scene", default="the-poster")
    asked = reads.parse_args()
    story = load_story(campaign())
    state = played_to(story, asked.scene)
    for screen in asked.screens:
        folder = asked.out / screen
        folder.mkdir(parents=True, exist_ok=True)
        made = []
        for text, theme, size in product(TEXTS, THEMES, SIZES):
            file = folder / f"{size[0]}x{size[1]}-{text}-{theme}.png"
            shoot(story, state, screen, file, size=size, theme=theme, text=text)
            made.append(file)
        together(made, asked.out / f"{screen}.png")
        print(f"{screen}: {len(made)} pictures")


def played_to(story, scene):  # type: ignore[no-untyped-def]
    """The game as it stands for somebody who came to that scene by a shortest way."""
    from game.authoring.exploration import way_to
    from game.story import replay

    steps = way_to(story, scene)
    assert steps is not None, f"no way leads to {scene}"
    return replay(story, steps)


def together(files: list[Path], out: Path) -> None:
    """All of them on one sheet: a column a size."""
    import pygame

    columns, gap = len(SIZES), 6
    rows = -(-len(files) // columns)
    sheet = pygame.Surface((columns * (CELL[0] + gap), rows * (CELL[1] + gap)))
    sheet.fill((120, 120, 120))
    for number, file in enumerate(files):
        picture = pygame.image.load(file)
        scale = min(CELL[0] / picture.get_width(), CELL[1] / picture.get_height())
        size = (round(picture.get_width() * scale), round(picture.get_height() * scale))
        row, column = divmod(number, columns)
        sheet.blit(
            pygame.transform.smoothscale(picture, size), (column * (CELL[0] + gap), row * (CELL[1] + gap))
        )
    pygame.image.save(sheet, out)


if __name__ == "__main__":
    main()
