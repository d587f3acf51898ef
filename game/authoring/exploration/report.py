"""What exploring a story proved: reached and missed and why, endings, stuck pages, chapters."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass

from game.authoring.exploration.bars import Bar, bar_of_choice, bar_of_passage, bar_of_scene, sources
from game.authoring.exploration.chapters import Carried, Decisions, Return, carried, decisions, returns
from game.authoring.exploration.coverage import Coverage, Covered, Missed, Traps, coverage, endings_of
from game.authoring.exploration.footprint import NOTHING, Footprint, Ground
from game.authoring.exploration.passages import Passages, Unit, passages_of
from game.authoring.exploration.search import Findings, Search
from game.story.ids import ChapterId, ChoiceId, EntryId, SceneId
from game.story.model import Story
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


Progress = Callable[[str, int], None]
"""Is told what is being looked at, and how many situations it has come to."""


def explore(
    story: Story,
    limit: int | None = None,
    start: Start | None = None,
    words: bool = True,
    progress: Progress | None = None,
) -> Exploration:
    """Every situation the story can get into from `start`, and what that proves.

    `limit` bounds the situations of each search; `words` False leaves the paragraphs unproved.
    Where no start is given, each chapter is also begun by itself.
    """
    ground = Ground(story.engine.register)
    passages = passages_of(story, ground)
    control = Search(story, ground, (), start)
    found = control.run(limit, _told(progress, "control"))
    searches = [Searched("control", found.situations, found.complete)]
    shown: set[int] = set()
    for about, units in questions_of(ground, passages.units) if words else ():
        search = Search(story, ground, units, start)
        findings = search.run(limit, _told(progress, about))
        searches.append(Searched(about, findings.situations, findings.complete))
        shown |= findings.passages
    chapters = tuple(_chapters(story, ground, control, limit, progress)) if start is None else ()
    return _report(story, ground, control, passages, shown, searches, chapters)


def _told(progress: Progress | None, about: str) -> Callable[[int], None] | None:
    return None if progress is None else lambda number: progress(about, number)


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


def _chapters(
    story: Story, ground: Ground, control: Search, limit: int | None, progress: Progress | None
) -> Iterable[InChapter]:
    for chapter in story.chapters:
        search = Search(story, ground, (), Start(chapter=chapter.id))
        found = search.run(limit, _told(progress, chapter.id))
        alone = Alone(
            found.situations,
            found.complete,
            _traps(search, found.stuck),
            _traps(search, found.lost_back),
        )
        yield InChapter(chapter.id, chapter.title, decisions(control, chapter), alone)


def _traps(search: Search, pages: Mapping[SceneId, int]) -> Traps:
    return tuple((scene, search.path(number)) for scene, number in pages.items())


def _report(
    story: Story,
    ground: Ground,
    control: Search,
    passages: Passages,
    shown: set[int],
    searches: list[Searched],
    chapters: tuple[InChapter, ...],
) -> Exploration:
    found = control.found
    cited = _cited(story, found, passages, shown)
    covered = coverage(story, passages, found.scenes, found.choices, shown)
    return Exploration(
        **covered,
        endings={
            ending: control.path(found.endings[ending]) if ending in found.endings else None
            for ending in endings_of(story)
        },
        stuck=_traps(control, found.stuck),
        situations=found.situations,
        complete=all(search.complete for search in searches)
        and all(chapter.alone.complete for chapter in chapters),
        bars=_bars(story, found, covered, all(search.complete for search in searches)),
        entries=frozenset(id for id in story.record.entries if id in cited),
        missed_entries=tuple(id for id in story.record.entries if id not in cited),
        lost_back=_traps(control, found.lost_back),
        recursions=_traps(control, found.recursions),
        searches=tuple(searches),
        chapters=chapters,
        returns=tuple(returns(story, ground)),
        carried=carried(story, ground),
    )


def _bars(story: Story, found: Findings, covered: Covered, all_words: bool) -> dict[Missed, Bar]:
    """Why each was missed, as far as it is proved: a search that was stopped would blame what it had not seen."""
    leading = sources(story)
    bars: dict[Missed, Bar] = {
        scene: bar_of_scene(found, leading, scene)
        for scene in covered["missed_scenes"]
        if found.complete or not leading(scene)
    }
    if not found.complete:
        return bars
    for scene, choice in covered["missed_choices"]:
        page = story.scenes[scene]
        bars[scene, choice] = bar_of_choice(found, page, page.choice(choice))
    for passage in covered["missed_passages"] if all_words else ():
        bars[passage] = bar_of_passage(found, passage)
    return bars


def _cited(story: Story, found: Findings, passages: Passages, shown: set[int]) -> set[str]:
    """All that some reachable page cites, or a choice that can be taken leans on."""
    cited: set[str] = {
        id for scene, choice in found.choices for id in story.scenes[scene].choice(choice).record
    }
    for always in passages.always:
        choice, _, kind = always.text.rpartition(".")
        pair = (always.scene, ChoiceId(choice))
        if kind == "then":
            on_a_page = pair in found.choices
        elif kind == "locked":
            on_a_page = pair in found.locked
        else:
            on_a_page = always.scene in found.scenes
        if on_a_page:
            cited.update(always.cites)
    for passage in passages.all:
        if passage.number in shown:
            cited.update(passage.cites)
    return cited


def way_to(story: Story, scene: SceneId, limit: int = 200_000) -> tuple[Step, ...] | None:
    """A shortest way from the start to the scene; None where `limit` situations show none."""
    search = Search(story, Ground(story.engine.register))
    found = search.run(limit, until=scene)
    number = found.scenes.get(scene)
    return None if number is None else search.path(number)
