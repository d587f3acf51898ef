"""What exploring a story proved: reached and missed and why, endings, stuck pages, chapters."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
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
from game.authoring.exploration.footprint import NOTHING, Footprint, Ground
from game.authoring.exploration.passages import Passages, Unit, passages_of
from game.authoring.exploration.search import Search
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
) -> Exploration:
    """Every situation the story can get into from `start`, and what that proves.

    `limit` bounds the situations of all searches together; `words` False leaves the paragraphs unproved.
    Where no start is given, each chapter is also begun by itself. So many random `plays` are made
    where the limit did not suffice: they come further than a search that was stopped.
    """
    ground = Ground(story.engine.register)
    passages = passages_of(story, ground)
    asked = questions_of(ground, passages.units) if words else []
    chapters = story.chapters if start is None else ()
    budget = Budget(limit if isinstance(limit, Limit) else Limit(limit), progress, stop)
    with without_collecting():
        control = Search(story, ground, (), start)
        found = budget.run(control, "control")
        shares = len(asked) + len(chapters) if found.complete else len(chapters)
        alone = [
            _in_chapter(story, ground, control, chapter, budget, shares - number)
            for number, chapter in enumerate(chapters)
        ]
        read, shown = _read(story, ground, start, asked, budget, found.complete)
    chance = None
    if not found.complete and plays and not budget.is_stopped:
        chance = by_chance(story, plays, start=start, passages=passages, stop=stop)
    searches = (Searched("control", found.situations, found.complete), *read)
    return _report(story, ground, control, passages, shown, searches, tuple(alone), chance)


def _read(
    story: Story,
    ground: Ground,
    start: Start | None,
    asked: Sequence[tuple[str, tuple[Unit, ...]]],
    budget: Budget,
    possible: bool,
) -> tuple[list[Searched], set[int]]:
    """The searches for words, and the passages they saw. The narrowest come first: they leave most to the others.

    Where already the ways are too many, the words with them are more: then none is begun.
    """
    searched: dict[str, Searched] = {}
    shown: set[int] = set()
    for number, (about, units) in enumerate(reversed(asked)):
        searched[about] = Searched(about, 0, False)
        if possible:
            found = budget.run(Search(story, ground, units, start), about, len(asked) - number)
            searched[about] = Searched(about, found.situations, found.complete)
            shown |= found.passages
    return [searched[about] for about, _ in asked], shown


def questions_of(ground: Ground, units: Iterable[Unit]) -> list[tuple[str, tuple[Unit, ...]]]:
    """The units of prose, those together that read the same or a part of what another reads."""
    by_reads: dict[Footprint, list[Unit]] = {}
    for unit in units:
        by_reads.setdefault(_elsewhere(unit, ground), []).append(unit)
    widest: dict[Footprint, list[Unit]] = {}
    for reads in sorted(by_reads, key=lambda reads: (-reads.bit_count(), reads)):
        home = next((wide for wide in widest if reads & ~wide == NOTHING), None)
        if home is None:
            widest[reads] = list(by_reads[reads])
        else:
            widest[home] += by_reads[reads]
    return [(", ".join(ground.names(reads)), tuple(units)) for reads, units in widest.items()]


def _elsewhere(unit: Unit, ground: Ground) -> Footprint:
    """What it reads; its own count of visits as the count it comes from, so that scenes differ."""
    if unit.reads & ground.here:
        return unit.reads & ~ground.here | ground.counted(unit.scene)
    return unit.reads


def _in_chapter(
    story: Story, ground: Ground, control: Search, chapter: Chapter, budget: Budget, shares: int
) -> InChapter:
    search = Search(story, ground, (), Start(chapter=chapter.id))
    found = budget.run(search, chapter.id, shares)
    alone = Alone(
        found.situations, found.complete, _traps(search, found.stuck), _traps(search, found.lost_back)
    )
    counted = decisions(control, chapter) if control.found.complete else None
    return InChapter(chapter.id, chapter.title, counted, alone)


def _traps(search: Search, pages: Mapping[SceneId, int]) -> Traps:
    return tuple((scene, search.path(number)) for scene, number in pages.items())


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
    stuck = _traps(control, found.stuck)
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
        lost_back=_traps(control, found.lost_back),
        recursions=_traps(control, found.recursions),
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
