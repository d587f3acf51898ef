"""What is searched besides where the story can go: each chapter begun by itself, and the words.

Searches are begun in waves of eight, each with the same share of what the limit leaves, so what they
find is the same whether one process makes them all or two make every other one. No more are begun than
may come to their end: looking at words, a search meets more situations than where none were looked at.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from game.authoring.exploration.budget import Budget
from game.authoring.exploration.coverage import Traps
from game.authoring.exploration.footprint import NOTHING, Footprint, Ground, bits_of
from game.authoring.exploration.passages import Unit, passages_of
from game.authoring.exploration.paths import path_of, path_words
from game.authoring.exploration.search import Findings, Search
from game.authoring.exploration.second import Answer, Processes, Second, second
from game.loading.project import without_collecting
from game.story.ids import SceneId
from game.story.model import Story
from game.story.state import Start

WAVE = 8

ROOM = 4
"""A search for words is begun where it may meet so many times the situations that there are without them."""


@dataclass(frozen=True, slots=True)
class Task:
    """A search to be made. `about` is a chapter or the names that words read."""

    about: str
    units: tuple[Unit, ...]
    start: Start | None


@dataclass(frozen=True, slots=True)
class Outcome:
    """What one found, as far as it is told."""

    about: str
    situations: int = 0
    complete: bool = False
    stuck: Traps = ()
    lost_back: Traps = ()
    passages: tuple[int, ...] = ()


class Further:
    """The searches there are: the chapters, in order, then the words, the narrowest first: they leave most to others."""

    def __init__(self, story: Story, ground: Ground, units: Iterable[Unit], start: Start | None) -> None:
        self.story, self.ground, self.start = story, ground, start
        chapters = story.chapters if start is None else ()
        self.chapters = len(chapters)
        self.tasks = [
            *(Task(chapter.id, (), Start(chapter=chapter.id)) for chapter in chapters),
            *(Task(about, asked, start) for about, asked in reversed(questions_of(ground, units))),
        ]

    def run(self, control: Findings, budget: Budget, processes: Processes, seconds: float) -> list[Outcome]:
        """What the searches find, each of which may take so many seconds; not all may be begun."""
        outcomes: list[Outcome] = []
        rest = self._rest(0, control, budget)
        with second(processes, seconds * rest, self.story, _beside, self.start) as other:
            while rest:
                first = len(outcomes)
                budget.divide(rest)
                outcomes += self._wave(range(first, first + min(rest, WAVE)), budget, other)
                rest = self._rest(len(outcomes), control, budget)
        return outcomes + [Outcome(task.about) for task in self.tasks[len(outcomes) :]]

    def _rest(self, first: int, control: Findings, budget: Budget) -> int:
        """How many are to be begun from that number on."""
        chapters = max(self.chapters - first, 0)
        words = len(self.tasks) - first - chapters
        # Where already the ways are too many, the words with them are more: then none is begun.
        if not control.complete:
            words = 0
        elif budget.left is not None:
            words = min(words, budget.left // (ROOM * control.situations + len(self.story.scenes)))
        return chapters + words

    def _wave(self, wave: range, budget: Budget, other: Second | None) -> list[Outcome]:
        theirs = [] if other is None or budget.is_stopped else list(wave[1::2])
        if other is not None and theirs:
            other.ask([theirs, budget.share])
        found = {number: self.outcome(number, budget) for number in wave if number not in theirs}
        if other is not None and theirs and not budget.is_stopped:
            answer = other.answer(budget.asked_to_stop) or []
            found |= {number: _outcome_of(told) for number, told in zip(theirs, answer, strict=False)}
            for number in theirs:
                if number in found:
                    self._spend(number, found[number].situations, budget)
        for number in theirs:
            if number not in found:
                found[number] = self.outcome(number, budget)
        return [found[number] for number in wave]

    def outcome(self, number: int, budget: Budget) -> Outcome:
        """What the search of that number finds."""
        task = self.tasks[number]
        if budget.is_stopped or budget.share == 0:
            return Outcome(task.about)
        search = Search(self.story, self.ground, task.units, task.start)
        found = budget.run(search, task.about)
        self._spend(number, found.situations, budget)
        return Outcome(
            task.about,
            found.situations,
            found.complete,
            traps_of(search, found.stuck),
            traps_of(search, found.lost_back),
            tuple(sorted(found.passages)),
        )

    def _spend(self, number: int, situations: int, budget: Budget) -> None:
        # To find what matters for a question costs about as much as to meet as many situations as there are pages.
        pages = len(self.story.scenes) if self.tasks[number].units else 0
        budget.spend(situations + pages)


def _beside(story: Story, start: Start | None) -> Answer:
    """Makes every other search of a wave."""
    ground = Ground(story.engine.register)
    further = Further(story, ground, passages_of(story, ground).units, start)

    def answer(asked: tuple[list[int], int | None]) -> object:
        numbers, share = asked
        with without_collecting():
            return [_object_of(further.outcome(number, Budget.of_share(share))) for number in numbers]

    return answer


def _object_of(outcome: Outcome) -> dict[str, Any]:
    return {
        "about": outcome.about,
        "situations": outcome.situations,
        "complete": outcome.complete,
        "stuck": [(scene, path_words(path)) for scene, path in outcome.stuck],
        "lost_back": [(scene, path_words(path)) for scene, path in outcome.lost_back],
        "passages": outcome.passages,
    }


def _outcome_of(told: Mapping[str, Any]) -> Outcome:
    return Outcome(
        told["about"],
        told["situations"],
        told["complete"],
        tuple((SceneId(scene), path_of(path)) for scene, path in told["stuck"]),
        tuple((SceneId(scene), path_of(path)) for scene, path in told["lost_back"]),
        tuple(told["passages"]),
    )


def traps_of(search: Search, pages: Mapping[SceneId, int]) -> Traps:
    """These pages, each with a path to it."""
    return tuple((scene, search.path(number)) for scene, number in pages.items())


def questions_of(ground: Ground, units: Iterable[Unit]) -> list[tuple[str, tuple[Unit, ...]]]:
    """The units of prose, those together that read the same or a part of what another reads."""
    by_reads: dict[Footprint, list[Unit]] = {}
    for unit in units:
        by_reads.setdefault(_elsewhere(unit, ground), []).append(unit)
    widest: dict[Footprint, list[Unit]] = {}
    having: dict[Footprint, list[Footprint]] = {}
    for reads in sorted(by_reads, key=lambda reads: (-reads.bit_count(), reads)):
        # Only those can hold all of it that hold the bit of it which the fewest have.
        rarest = min((having.get(bit, []) for bit in bits_of(reads)), key=len, default=widest)
        home = next((wide for wide in rarest if reads & ~wide == NOTHING), None)
        if home is None:
            widest[reads] = list(by_reads[reads])
            for bit in bits_of(reads):
                having.setdefault(bit, []).append(reads)
        else:
            widest[home] += by_reads[reads]
    return [(", ".join(ground.names(reads)), tuple(units)) for reads, units in widest.items()]


def _elsewhere(unit: Unit, ground: Ground) -> Footprint:
    """What it reads; its own count of visits as the count it comes from, so that scenes differ."""
    if unit.reads & ground.here:
        return unit.reads & ~ground.here | ground.counted(unit.scene)
    return unit.reads
