"""Choices a second in headless play, text and choices produced: must 120 k / 70 k, aim 250 k / 120 k.

    python -m tests.bench.headless_play

Random plays of generated stories of 1,000 and 10,000 scenes. After each choice the page is made
and read as a headless front end would: every paragraph's words, every choice's words and state.
"""

from __future__ import annotations

import random
import statistics
import tempfile
import time
from pathlib import Path

from game.loading import load_story
from game.story import Story, begin, choose, view
from tests.bench.big_story import write_big_story

CHOICES = 200_000
RUNS = 5
LONGEST = 1_000


def play(story: Story, choices: int, seed: int) -> tuple[int, int]:
    """Take so many choices at random, from the start again at each ending; words and choices read."""
    luck = random.Random(seed)
    state = begin(story, seed)
    page = view(story, state)
    words = offered = 0
    for _ in range(choices):
        open_choices = [offer for offer in page.choices if offer.open]
        if open_choices and page.turn < LONGEST:
            state = choose(story, state, open_choices[int(luck.random() * len(open_choices))].id)
        else:
            state = begin(story, seed)
        page = view(story, state)
        for paragraph in page.text:
            words += len(paragraph.plain)
        for paragraph in page.then:
            words += len(paragraph.plain)
        offered += len(page.choices)
    return words, offered


def rate(scenes: int) -> float:
    """Choices a second of processor time, the median of some runs; the first play makes scenes ready."""
    with tempfile.TemporaryDirectory() as folder:
        write_big_story(Path(folder), scenes, seed=1)
        story = load_story(Path(folder))
    play(story, CHOICES // 2, seed=0)
    rates = []
    for seed in range(1, RUNS + 1):
        started = time.process_time()
        play(story, CHOICES, seed)
        rates.append(CHOICES / (time.process_time() - started))
    return statistics.median(rates)


def main() -> None:
    for scenes, must, aim in ((1_000, 120_000, 250_000), (10_000, 70_000, 120_000)):
        reached = rate(scenes)
        print(f"choices a second, {scenes:>6,} scenes: {reached:>9,.0f}   (must {must:,}, aim {aim:,})")


if __name__ == "__main__":
    main()
