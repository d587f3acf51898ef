"""From a key to the next page, and from a movement to its underline: `python -m tests.bench.from_key_to_page`.

Everything between an event and the next one, in a real window at 1920×1080: update, save, layout,
drawing, and the way to the screen.
"""

from __future__ import annotations

import os
import statistics
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

import pygame

from game import shipped
from game.desktop.app import App, Reading, standing
from game.desktop.display import open_display
from game.desktop.layout import visible_rects
from game.desktop.messages import Begin, Choose
from game.desktop.shelf import Shelf
from game.desktop.stage import Stage
from game.desktop.window import run
from game.desktop.world import World
from game.loading import read_project
from game.saves import saves_of
from game.settings import Settings
from tests.desktop.xvfb import MISSING, is_there, screen

SIZE = (1920, 1080)
PLAYS, LONGEST = 12, 60


class Watch:
    """Milliseconds that each kind of event took: on the wall, and of a core."""

    def __init__(self) -> None:
        self.took: dict[str, list[tuple[float, float]]] = {"page": [], "frame": []}

    def timed(self, kind: str, event: pygame.Event) -> Iterator[pygame.Event]:
        began, busy = time.perf_counter(), time.thread_time()
        yield event
        took = time.perf_counter() - began, time.thread_time() - busy
        self.took[kind].append((took[0] * 1000, took[1] * 1000))

    def row(self, kind: str, must: int, aim: int) -> str:
        parts = []
        for took in (sorted(column) for column in zip(*self.took[kind], strict=True)):
            worst = took[min(len(took) - 1, round(len(took) * 0.99))]
            parts.append(f"p50 {statistics.median(took):.1f}, p99 {worst:.1f} ms")
        wall, core = parts
        return f"{kind}, {len(took)} times: {wall} (must {must}, aim {aim}); of a core: {core}"


def key(code: int) -> pygame.Event:
    return pygame.Event(pygame.KEYDOWN, key=code, mod=0, scancode=0, unicode="")


def to_the_page(stage: Stage) -> Iterator[pygame.Event]:
    """From wherever the window stands to a page, by the title if need be."""
    while stage.app is None or not isinstance(stage.app.screen, Reading):
        at_the_title = stage.app is not None and len(stage.app.levels) == 1
        yield key(pygame.K_RETURN if at_the_title else pygame.K_ESCAPE)


def reader(stage: Stage, world: World, watch: Watch) -> Iterator[pygame.Event | None]:
    """Chooses by turns and hovers over each page's choices, until an ending; then takes it all back."""
    for play in range(PLAYS):
        yield from to_the_page(stage)
        for step in range(LONGEST):
            while world.pictures.waiting():  # a reader reads; by then the next pictures are there
                time.sleep(0.002)
                yield None
            if stage.page is None or stage.page.ending:
                break
            assert stage.app is not None
            places = standing(stage.layout, stage.app)
            choices = [hit for hit in stage.layout.hits if isinstance(hit.message, Choose)]
            seen = [rect for hit in choices for rect in visible_rects(stage.layout, places, hit)[:1]]
            for rect in seen[:2]:
                at = (rect.x + 3, rect.y + 3)
                yield from watch.timed(
                    "frame", pygame.Event(pygame.MOUSEMOTION, pos=at, rel=at, buttons=(0, 0, 0))
                )
            ways = [number for number, offer in enumerate(stage.page.choices) if offer.open]
            yield from watch.timed("page", key(pygame.K_KP1 + ways[(play + step) % len(ways)]))
            yield from to_the_page(stage)
        for _ in range(LONGEST):
            yield key(pygame.K_u)


def main() -> None:
    if not is_there():
        print(MISSING)
        return
    with screen(*SIZE) as display, tempfile.TemporaryDirectory() as home:
        os.environ["DISPLAY"] = display
        surface = open_display("bench", full=True)
        project = read_project(shipped.campaign())
        story = project.story
        assert story is not None
        world = World(
            story,
            saves_of(story, Path(home)),
            settings=Settings(sound=False),
            settings_path=Path(home) / "settings.json",
            shelf=Shelf(project.files, shipped.assets()),
            reopen=lambda _: story,
            fill_screen=lambda _: None,
        )
        watch, stage = Watch(), Stage(surface, world.pictures)
        ticks = iter(range(0, 10**9, 1_000))
        run(world, App(Settings()), reader(stage, world, watch), stage, lambda: next(ticks), [Begin()])
        world.close()
        pygame.quit()
    print(watch.row("page", 12, 8))
    print(watch.row("frame", 4, 2))


if __name__ == "__main__":
    main()
