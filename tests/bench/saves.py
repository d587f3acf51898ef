"""A save after many choices: how large, how long to write and to restore.

    python -m tests.bench.saves [SCENES] [CHOICES]

A random player walks a big story; an ending or a stuck page is taken back and another way tried.
"""

from __future__ import annotations

import random
import statistics
import sys
import tempfile
import time
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

from game.loading import load_story
from game.saves import AUTOSAVE, Loaded, claim, restore, saves_of
from game.saves.form import read_save, save_of, write_save
from game.story import State, Story, begin, choose, undo, view
from tests.bench.big_story import write_big_story

ROUNDS = 41


def walked(story: Story, choices: int, seed: int = 1) -> State:
    """A state that many choices deep."""
    chance = random.Random(seed)
    state = begin(story)
    while view(story, state).turn < choices:
        open_choices = [offer.id for offer in view(story, state).choices if offer.open]
        if open_choices:
            state = choose(story, state, chance.choice(open_choices))
        else:
            for _ in range(chance.randint(1, 8)):
                state = undo(story, state)
    return state


def milliseconds(action: Callable[[], object], rounds: int = ROUNDS) -> float:
    """The median of several runs."""
    taken = []
    for _ in range(rounds):
        start = time.perf_counter()
        action()
        taken.append(time.perf_counter() - start)
    return statistics.median(taken) * 1000


def main(scenes: int = 1000, choices: int = 500) -> None:
    with tempfile.TemporaryDirectory() as folder:
        write_big_story(Path(folder) / "big", scenes, 1)
        story = load_story(Path(folder) / "big")
        state = walked(story, choices)
        saves = saves_of(story, Path(folder) / "saves")
        content = write_save(save_of(story, state, view(story, state), datetime.now(UTC)))
        with claim(saves, AUTOSAVE) as taken:
            write = milliseconds(lambda: taken.write(story, state))
        back = milliseconds(lambda: restore(story, saves, AUTOSAVE))
        read = milliseconds(lambda: read_save(content))
        restored = restore(story, saves, AUTOSAVE)
        assert isinstance(restored, Loaded)
        assert restored.state.steps == state.steps
    print(
        f"{scenes} scenes · {choices} choices · {len(content) / 1000:.1f} kB · write {write:.1f} ms (fsync included)"
        f" · restore {back:.1f} ms (of it reading {read:.1f} ms)"
    )


if __name__ == "__main__":
    main(*map(int, sys.argv[1:3]))
