"""Exploring: situations a second and bytes each, random plays a second, and the campaign's own searches.

python -m tests.bench.exploring [SCENES]
"""

from __future__ import annotations

import math
import resource
import sys
import tempfile
import time
from pathlib import Path

from game import shipped
from game.authoring import explore
from game.authoring.exploration.chance import wander
from game.authoring.exploration.footprint import Ground
from game.authoring.exploration.search import Search
from game.authoring.exploration.second import Processes
from game.loading import load_story
from game.loading.project import without_collecting
from game.story import Story
from tests.bench.big_story import write_big_story

MOST_SITUATIONS = 200_000
PLAYS = 200
FEW, MANY = 500, 4_000


def main(scenes: int) -> None:
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name) / "big"
        write_big_story(folder, scenes, 1)
        story = load_story(folder)
    search = Search(story, Ground(story.engine.register))
    before = _peak()
    began = time.process_time()
    with without_collecting():
        found = search.run(MOST_SITUATIONS)
    took = time.process_time() - began
    each = (_peak() - before) / found.situations
    print(
        f"exploring, {scenes:,} scenes: {found.situations / took:,.0f} situations a second, {each:.0f} B each"
        "   (must 100,000 and 300 B; aim 300,000)"
    )
    random_plays(story, scenes)
    growth()
    campaign = load_story(shipped.campaign())
    began = time.process_time()
    explored = explore(campaign)
    took = time.process_time() - began
    print(
        f"campaign: control and words, {sum(one.situations for one in explored.searches):,} situations, "
        f"complete: {explored.complete}, {took:.2f} s   (must 60 s)"
    )


def random_plays(story: Story, scenes: int) -> None:
    """Both ways of choosing, in one process by its processor's time and in two by the clock.

    The first plays make the scenes ready and are not counted.
    """
    wander(story, PLAYS)
    for uniform, how in ((True, "any open choice"), (False, "the least used")):
        began = time.process_time()
        met = wander(story, PLAYS, uniform=uniform)
        took = time.process_time() - began
        print(
            f"random plays, {scenes:,} scenes, {how}: {PLAYS / took:,.0f} plays a second of "
            f"{met.steps / PLAYS:.0f} steps, {met.steps / took:,.0f} steps a second"
            "   (must 1,200 plays at 1,000 scenes, 250 at 10,000)"
        )
    one, two = (_seconds(story, count) for count in (1, 2))
    print(f"random plays, {scenes:,} scenes, two processes: {one / two:.2f} times as many   (aim 1.8)")


def growth() -> None:
    """The whole of `explore` from 500 to 4,000 scenes but for the searches and plays, which a limit bounds."""
    took = []
    for scenes in (FEW, MANY):
        with tempfile.TemporaryDirectory() as name:
            write_big_story(Path(name), scenes, 1)
            story = load_story(Path(name))
        began = time.process_time()
        explore(story, 1)
        took.append(time.process_time() - began)
    exponent = math.log(took[1] / took[0]) / math.log(MANY / FEW)
    print(
        f"exploring, all but the searches: {FEW:,} scenes {took[0]:.2f} s, {MANY:,} scenes {took[1]:.2f} s, "
        f"exponent {exponent:.2f}   (must 1.10)"
    )


def _seconds(story: Story, count: int) -> float:
    began = time.perf_counter()
    wander(story, 20 * PLAYS, processes=Processes(count, worth=0))
    return time.perf_counter() - began


def _peak() -> int:
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * 1024


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 1_000)
