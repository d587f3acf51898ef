"""What exploring a story proved: reached and missed and why, endings, stuck pages, chapters."""

from __future__ import annotations

import time
from collections.abc import Mapping
from dataclasses import dataclass

from game.authoring.exploration.bars import Bar, bar_of_choice, bar_of_passage, bar_of_scene, sources
from game.authoring.exploration.budget import Budget, Limit, Progress, Stop
from game.authoring.exploration.chance import Chance, by_chance
from game.authoring.exploration.chapters import Carried, Decisions, Return, carried, decisions, returns
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
from game.authoring.exploration.search import Search
from game.authoring.exploration.second import ONE, Processes
from game.authoring.exploration.shape import Shape
from game.loading.project import without_collecting
from game.story.ids import ChapterId, EntryId, SceneId
from game.story.model import Chapter, Story
from game.story.starting import first_scene
from game.story.state import Start, Step


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
    """One chapter: decisions on a way through it (None where none was found), and begun by itself."""

    chapter: ChapterId
    title: str
    decisions: Decisions | None
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
    carried: tuple[Carried, ...]


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
    with without_collecting():
        began = time.perf_counter()
        control = Search(story, ground, (), start)
        found = budget.run(control, "control")
        # Where already the ways are too many, the words with them are more: then none is begun.
        further = Further(story, ground, passages.units if words else (), start)
        some = len(further.tasks) if found.complete else further.chapters
        seconds = (time.perf_counter() - began) * some
        outcomes = further.run(some, budget, processes, seconds)
    chance = None
    if not found.complete and plays and not budget.is_stopped:
        chance = by_chance(story, plays, start=start, passages=passages, stop=stop, processes=processes)
    alone = outcomes[: further.chapters]
    read = outcomes[further.chapters :]
    shown = {number for outcome in read for number in outcome.passages}
    searches = (Searched("control", found.situations, found.complete), *map(_searched, reversed(read)))
    chapters = tuple(
        _in_chapter(control, chapter, one) for chapter, one in zip(story.chapters, alone, strict=False)
    )
    return _report(story, ground, control, passages, shown, searches, chapters, chance)


def _searched(outcome: Outcome) -> Searched:
    return Searched(outcome.about, outcome.situations, outcome.complete)


def _in_chapter(control: Search, chapter: Chapter, outcome: Outcome) -> InChapter:
    alone = Alone(outcome.situations, outcome.complete, outcome.stuck, outcome.lost_back)
    counted = decisions(control, chapter) if control.found.complete else None
    return InChapter(chapter.id, chapter.title, counted, alone)


def _report(
    story: Story,
    ground: Ground,
    control: Search,
    passages: Passages,
    shown: set[int],
    searches: tuple[Searched, ...],
    chapters: tuple[InChapter, ...],
    chance: Chance | None,
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
        returns=tuple(returns(story, ground)),
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
