"""The command `explore`: every situation of a story, or what random plays meet."""

from __future__ import annotations

import os
import signal
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import partial
from typing import TYPE_CHECKING

import click

from game.cli.common import EDITION, STORY, open_story, path_of, show, state_at
from game.cli.usage import SpokenCommand, WrongUsageError
from game.words import say

if TYPE_CHECKING:
    from game.authoring.exploration.second import Processes
    from game.story import Start, Story

_A_SECOND = 1.0

PLAYS = 2_000
"""So many random plays go on from where a search was stopped: a few seconds."""


@click.command(cls=SpokenCommand)
@STORY
@click.option("--json", "as_json", is_flag=True)
@click.option("--limit", metavar="N")
@click.option("--random", "runs", metavar="RUNS")
@click.option("--seed", metavar="N")
@click.option("--uniform", is_flag=True)
@click.option("--chapter", metavar="ID")
@click.option("--from", "scene", metavar="SCENE")
@click.option("--with", "facts", metavar="FACTS", default="")
@EDITION
def explore(
    story: str | None,
    as_json: bool,
    limit: str | None,
    runs: str | None,
    seed: str | None,
    uniform: bool,
    chapter: str | None,
    scene: str | None,
    facts: str,
    edition: str | None,
) -> int:
    from game.authoring.exploration.second import Processes

    if runs is None and (seed is not None or uniform):
        raise WrongUsageError(say("cli.explore.needs-random", option="--uniform" if uniform else "--seed"))
    if runs is not None and limit is not None:
        raise WrongUsageError(say("cli.one-of", one="--limit", other="--random"))
    most, plays = _number("--limit", limit), _number("--random", runs)
    luck = _number("--seed", seed) or 0
    opened = open_story(path_of(story), edition)
    start = state_at(opened, chapter, scene, facts).start if chapter or scene or facts.strip() else None
    processes = Processes(cores(), partial(open_story, path_of(story), edition))
    if plays is not None:
        return _by_chance(opened, plays, luck, start, uniform, processes, as_json)
    return _every_situation(opened, most, start, processes, as_json)


def _by_chance(
    opened: Story,
    plays: int,
    luck: int,
    start: Start | None,
    uniform: bool,
    processes: Processes,
    as_json: bool,
) -> int:
    """Random plays, and what they came to."""
    from game.authoring import explored
    from game.authoring.exploration.chance import by_chance
    from game.terminal.jsonl import dumped

    began, progress = time.perf_counter(), Progress()
    with until_stopped() as stop:
        met = by_chance(opened, plays, luck, start, uniform, progress.of_plays, stop, processes=processes)
    progress.done()
    seconds = time.perf_counter() - began
    if as_json:
        print(dumped(explored.chance_object(met, seconds)))
    else:
        show(explored.chance_lines(met, opened))
    return int(bool(met.stuck))


def _every_situation(
    opened: Story, most: int | None, start: Start | None, processes: Processes, as_json: bool
) -> int:
    """Every situation within the limit, and what was found."""
    from game.authoring import explored
    from game.authoring.exploration import explore as every_situation
    from game.authoring.exploration.budget import A_MINUTE, Limit
    from game.loading.project import without_collecting
    from game.terminal.jsonl import dumped

    began, progress = time.perf_counter(), Progress()
    bounds = A_MINUTE if most is None else Limit(most)
    # Nobody waits for the report while garbage is looked for.
    with without_collecting():
        with until_stopped() as stop:
            found = every_situation(
                opened,
                bounds,
                start,
                plays=PLAYS,
                progress=progress.of_search,
                stop=stop,
                processes=processes,
            )
        progress.done()
        seconds = time.perf_counter() - began
        if as_json:
            print(dumped(explored.exploration_object(found, seconds)))
        else:
            show(explored.exploration_lines(found, opened))
    return int(explored.is_trapped(found))


def _number(option: str, typed: str | None) -> int | None:
    if typed is None:
        return None
    if not typed.isdecimal() or len(typed) > 12:
        raise WrongUsageError(say("cli.no-number", option=option, word=typed))
    return int(typed)


def cores() -> int:
    """So many processes can work at once."""
    # Not every system tells which of its cores this program may use.
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1


@contextmanager
def until_stopped() -> Iterator[Callable[[], bool]]:
    """Whether Ctrl-C was pressed: once asks for the report of what was found so far, twice ends the program."""
    pressed = False

    def press(_signal: int, _frame: object) -> None:
        nonlocal pressed
        pressed = True
        signal.signal(signal.SIGINT, before)

    before = signal.signal(signal.SIGINT, press)
    try:
        yield lambda: pressed
    finally:
        signal.signal(signal.SIGINT, before)


class Progress:
    """One line on standard error that says how far it is, where a person watches and it takes long."""

    def __init__(self) -> None:
        self._watched = sys.stderr.isatty()
        self._since = time.monotonic()
        self._shown = False

    def of_search(self, about: str, number: int) -> None:
        """So many situations of the search about that."""
        self._tell(lambda: say("explore.searching", about=about[:40], count=number))

    def of_plays(self, number: int) -> None:
        """So many random plays."""
        self._tell(lambda: say("explore.playing", count=number))

    def done(self) -> None:
        """The result comes next: take the line away."""
        if self._shown:
            print("\r\x1b[K", end="", file=sys.stderr, flush=True)

    def _tell(self, sentence: Callable[[], str]) -> None:
        now = time.monotonic()
        if self._watched and now - self._since > _A_SECOND:
            self._since, self._shown = now, True
            print(f"\r\x1b[K{sentence()}", end="", file=sys.stderr, flush=True)
