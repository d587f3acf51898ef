"""What exploring a story proved: reached and missed and why, endings, stuck pages, chapters."""

from __future__ import annotations

import time
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from game.authoring.exploration.bars import Bar, bar_of_choice, bar_of_passage, bar_of_scene, sources
from game.authoring.exploration.budget import Budget, Limit, Progress, Stop
from game.authoring.exploration.chance import Chance, by_chance
from game.authoring.exploration.chapters import Carried, Decisions, by_chapter, carried, decisions_among
from game.authoring.exploration.coverage import (
    Coverage,
    Covered,
    Missed,
    Reached,
    Traps,
    cited_by,
    coverage,
    endings_of,
)
from game.authoring.exploration.footprint import Ground
from game.authoring.exploration.further import Further, Outcome, traps_of
from game.authoring.exploration.passages import Passages, passages_of
from game.authoring.exploration.returning import MOST_LOOKED, Ahead, Return
from game.authoring.exploration.search import Search
from game.authoring.exploration.second import ONE, Processes
from game.authoring.exploration.shape import Shape
from game.loading.project import without_collecting
from game.story.ids import ChapterId, EntryId, SceneId
from game.story.model import Story
from game.story.starting import first_scene
from game.story.state import Start, Step

MOST_COUNTED = 300_000
"""On so many situations at most decisions are counted, a few seconds."""


@dataclass(frozen=True, slots=True)
class Searched:
    """One search: what it looked at, how many situations it met, and whether it met all there are."""

    about: str
    situations: int
    complete: bool


@dataclass(frozen=True, slots=True)
class Alone:
    """A chapter begun by itself, from its `alone`."""

    situations: int
    complete: bool
    stuck: Traps
    lost_back: Traps


@dataclass(frozen=True, slots=True)
class InChapter:
    """One chapter: decisions on a way through it (None where none was found), and begun by itself.

    `counted` says whether it was looked for: not where there were too many situations.
    """

    chapter: ChapterId
    title: str
    decisions: Decisions | None
    counted: bool
    alone: Alone


@dataclass(frozen=True, slots=True)
class Exploration(Coverage):
    """The report. Paths are shortest ones."""

    situations: int
    complete: bool
    proved: bool
    """Whether the search for where the story can go went to its end: only then is what it missed never reached."""
    plays: int
    """So many random plays were made besides, where it did not: paths they found need not be the shortest."""
    bars: Mapping[Missed, Bar]
    """Why what was missed was."""
    entries: frozenset[EntryId]
    missed_entries: tuple[EntryId, ...]
    lost_back: Traps
    recursions: Traps
    searches: tuple[Searched, ...]
    chapters: tuple[InChapter, ...]
    returns: tuple[Return, ...]
    unfollowed: int
    """So many choices that leave a mark were not followed to where it comes back."""
    carried: tuple[Carried, ...]


# Around the whole: what a search has found is gone by the time that garbage is looked for again.
@without_collecting()
def explore(
    story: Story,
    limit: int | Limit | None = None,
    start: Start | None = None,
    words: bool = True,
    plays: int = 0,
    progress: Progress | None = None,
    stop: Stop | None = None,
    processes: Processes = ONE,
) -> Exploration:
    """Every situation the story can get into from `start`, and what that proves.

    `limit` bounds the situations of all searches together; `words` False leaves the paragraphs unproved.
    Where no start is given, each chapter is also begun by itself. So many random `plays` are made
    where the limit did not suffice: they come further than a search that was stopped.
    """
    ground = Ground(story.engine.register)
    passages = passages_of(story, ground)
    budget = Budget(limit if isinstance(limit, Limit) else Limit(limit), progress, stop)
    began = time.perf_counter()
    control = Search(story, ground, (), start)
    found = budget.run(control, "control")
    budget.spend(found.situations)
    further = Further(story, ground, passages.units if words else (), start)
    outcomes = further.run(found, budget, processes, time.perf_counter() - began)
    chance = None
    if not found.complete and plays and not budget.is_stopped:
        chance = by_chance(story, plays, start=start, passages=passages, stop=stop, processes=processes)
    alone = outcomes[: further.chapters]
    read = outcomes[further.chapters :]
    shown = {number for outcome in read for number in outcome.passages}
    searches = (Searched("control", found.situations, found.complete), *map(_searched, reversed(read)))
    chapters = tuple(_in_chapters(control, alone, budget))
    returns, unfollowed = _returns(story, ground, budget)
    return _report(story, ground, control, passages, shown, searches, chapters, chance, returns, unfollowed)


def _searched(outcome: Outcome) -> Searched:
    return Searched(outcome.about, outcome.situations, outcome.complete)


def _in_chapters(control: Search, alone: Iterable[Outcome], budget: Budget) -> Iterator[InChapter]:
    numbers = by_chapter(control) if control.found.complete else {}
    left = MOST_COUNTED if control.found.complete else -1
    for chapter, outcome in zip(control.story.chapters, alone, strict=False):
        mine = numbers.get(chapter.id, ())
        left -= len(mine)
        counted = left >= 0 and not budget.asked_to_stop()
        yield InChapter(
            chapter.id,
            chapter.title,
            decisions_among(control, chapter, mine) if counted else None,
            counted,
            Alone(outcome.situations, outcome.complete, outcome.stuck, outcome.lost_back),
        )


def _returns(story: Story, ground: Ground, budget: Budget) -> tuple[tuple[Return, ...], int]:
    """Where choices come back, and how many were not followed there."""
    ahead = Ahead(story, ground)
    followed: list[Return] = []
    unfollowed = 0
    for scene, choice, left in ahead.marks():
        if unfollowed or ahead.looked > MOST_LOOKED or budget.asked_to_stop():
            unfollowed += 1
        else:
            followed.append(ahead.returned(scene, choice, left))
    return tuple(followed), unfollowed


def _report(
    story: Story,
    ground: Ground,
    control: Search,
    passages: Passages,
    shown: set[int],
    searches: tuple[Searched, ...],
    chapters: tuple[InChapter, ...],
    chance: Chance | None,
    returns: tuple[Return, ...],
    unfollowed: int,
) -> Exploration:
    found = control.found
    reached = Reached(set(found.scenes), set(found.choices), found.locked, shown)
    endings = {
        id: control.path(found.endings[id]) if id in found.endings else None for id in endings_of(story)
    }
    stuck = traps_of(control, found.stuck)
    if chance is not None:
        reached = reached.with_chance(chance, passages)
        endings = {id: chance.endings[id] if path is None else path for id, path in endings.items()}
        stuck += tuple(trap for trap in chance.stuck if trap[0] not in found.stuck)
    cited = cited_by(story, reached, passages)
    covered = coverage(story, passages, reached.scenes, reached.choices, reached.shown)
    all_words = all(search.complete for search in searches)
    return Exploration(
        **covered,
        endings=endings,
        stuck=stuck,
        situations=found.situations,
        complete=all_words and all(chapter.alone.complete for chapter in chapters),
        proved=found.complete,
        plays=0 if chance is None else chance.runs,
        bars=_bars(control, covered, all_words),
        entries=frozenset(id for id in story.record.entries if id in cited),
        missed_entries=tuple(id for id in story.record.entries if id not in cited),
        lost_back=traps_of(control, found.lost_back),
        recursions=traps_of(control, found.recursions),
        searches=searches,
        chapters=chapters,
        returns=returns,
        unfollowed=unfollowed,
        carried=carried(story, ground),
    )


def _bars(control: Search, covered: Covered, all_words: bool) -> dict[Missed, Bar]:
    """Why each was missed, as far as it is proved: a search that was stopped would blame what it had not seen."""
    story, found = control.story, control.found
    leading = sources(story)
    by_some_way: set[SceneId] = set()
    if not found.complete:
        Shape(story).after(first_scene(story, control.start), by_some_way)
    bars: dict[Missed, Bar] = {
        scene: bar_of_scene(found, leading, scene)
        for scene in covered["missed_scenes"]
        if scene not in by_some_way
    }
    if not found.complete:
        return bars
    for scene, choice in covered["missed_choices"]:
        page = story.scenes[scene]
        bars[scene, choice] = bar_of_choice(found, page, page.choice(choice))
    for passage in covered["missed_passages"] if all_words else ():
        bars[passage] = bar_of_passage(found, passage)
    return bars


def way_to(story: Story, scene: SceneId, limit: int = 200_000) -> tuple[Step, ...] | None:
    """A shortest way from the start to the scene; None where `limit` situations show none."""
    search = Search(story, Ground(story.engine.register))
    found = search.run(limit, until=scene)
    number = found.scenes.get(scene)
    return None if number is None else search.path(number)
