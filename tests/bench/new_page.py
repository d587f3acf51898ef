"""How long a new page takes to stand on the screen, and a frame on which only the pointer moved.

Run by hand: `python tests/bench/new_page.py [width height]`. Pages of random plays of the campaign,
each laid out and drawn on a surface the size of the window; pictures are ready, as in play.
Time of a core, so that what else the machine does is left out.
"""

from __future__ import annotations

import os
import random
import sys
from pathlib import Path
from statistics import median, quantiles
from time import thread_time

os.environ.setdefault("SDL_VIDEODRIVER", "dummy")
sys.path.insert(0, str(Path(__file__).parents[2]))

import pygame

from game import shipped
from game.desktop.draw import draw
from game.desktop.fonts import measure
from game.desktop.layout import opening
from game.desktop.screens import lay_out
from game.desktop.screens.sheet import Sheet
from game.desktop.screens.views import ReadingView
from game.desktop.theme import THEMES
from game.loading import load_story
from game.story import Page, begin, choose, view

PLAYS = 40


def pages() -> list[Page]:
    """Every page of some random plays, each once, in the order met."""
    story = load_story(shipped.campaign())
    found: dict[object, Page] = {}
    for seed in range(PLAYS):
        chance, state = random.Random(seed), begin(story, seed)
        while True:
            page = view(story, state)
            found.setdefault((page.scene, page.then, page.text, page.since, page.choices), page)
            open_ones = [offer.id for offer in page.choices if offer.open]
            if page.ending or not open_ones:
                break
            state = choose(story, state, chance.choice(open_ones))
    return list(found.values())


def main(width: int, height: int) -> None:
    story = load_story(shipped.campaign())
    surface, picture = pygame.Surface((width, height), depth=32), pygame.Surface((width, height), depth=32)
    sheet, theme = Sheet(width, height, measure), THEMES["light"]
    new, same = [], []
    for page in pages():
        start = thread_time()
        layout = lay_out(ReadingView(story, page, can_undo=True), sheet)
        places = opening(layout)
        draw(surface, layout, theme, places, None, None, lambda *_: picture)
        drawn = thread_time()
        draw(surface, layout, theme, places, None, layout.hits[0].id, lambda *_: picture)
        new.append((drawn - start) * 1000)
        same.append((thread_time() - drawn) * 1000)
    print(f"{len(new)} pages at {width}×{height}, milliseconds: first / median / p99")
    for name, times in (("new page", new), ("unchanged frame", same)):
        print(f"{name:16} {times[0]:6.1f} {median(times):6.1f} {quantiles(times[1:], n=100)[-1]:6.1f}")


if __name__ == "__main__":
    main(*(int(side) for side in sys.argv[1:3]) if len(sys.argv) > 2 else (1920, 1080))
