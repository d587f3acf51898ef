"""What exploring a story proved: reached and missed, endings, stuck pages, and how long it took."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from game.authoring.exploration.footprint import NOTHING, Footprint, Ground
from game.authoring.exploration.passages import Passage, Passages, Unit
from game.authoring.exploration.search import Findings, Search
from game.story.ids import ChoiceId, EndingId, EntryId, SceneId
from game.story.model import Story
from game.story.state import Start, Step


@dataclass(frozen=True, slots=True)
class Searched:
    """One search: what it looked at, how many situations it met, and whether it met all there are."""

    about: str
    situations: int
    complete: bool


@dataclass(frozen=True, slots=True)
class Exploration:
    """The report. Paths are shortest ones; what was missed stands in file order."""

    situations: int
    complete: bool
    scenes: frozenset[SceneId]
    missed_scenes: tuple[SceneId, ...]
    choices: frozenset[tuple[SceneId, ChoiceId]]
    missed_choices: tuple[tuple[SceneId, ChoiceId], ...]
    passages: int
    missed_passages: tuple[Passage, ...]
    entries: frozenset[EntryId]
    missed_entries: tuple[EntryId, ...]
    endings: dict[EndingId, tuple[Step, ...] | None]
    stuck: tuple[tuple[SceneId, tuple[Step, ...]], ...]
    lost_back: tuple[tuple[SceneId, tuple[Step, ...]], ...]
    searches: tuple[Searched, ...]


def explore(
    story: Story,
    limit: int | None = None,
    start: Start | None = None,
    words: bool = True,
    progress: Callable[[str, int], None] | None = None,
) -> Exploration:
    """Every situation the story can get into from `start`, and what that proves.

    `limit` bounds the situations of each search; `words` False leaves the paragraphs unproved.
    """
    ground = Ground(story.engine.register)
    passages = _passages_of(story, ground)
    control = Search(story, ground, (), start)
    found = control.run(limit, _told(progress, "control"))
    searches = [Searched("control", found.situations, found.complete)]
    shown: set[int] = set()
    for about, units in _questions(ground, passages.units) if words else ():
        search = Search(story, ground, units, start)
        findings = search.run(limit, _told(progress, about))
        searches.append(Searched(about, findings.situations, findings.complete))
        shown |= findings.passages
    return _report(story, control, found, passages, shown, searches)


def _told(progress: Callable[[str, int], None] | None, about: str) -> Callable[[int], None] | None:
    return None if progress is None else lambda number: progress(about, number)


def _passages_of(story: Story, ground: Ground) -> Passages:
    passages = Passages(ground)
    starts = {chapter.start: chapter for chapter in story.chapters}
    for scene in story.scenes.values():
        passages.add_scene(scene, starts.get(scene.id))
    return passages


def _questions(ground: Ground, units: Iterable[Unit]) -> list[tuple[str, tuple[Unit, ...]]]:
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
    return [(ground.named(reads), tuple(units)) for reads, units in widest.items()]


def _elsewhere(unit: Unit, ground: Ground) -> Footprint:
    """What it reads; its own count of visits as the count it comes from, so that scenes differ."""
    if unit.reads & ground.here:
        return unit.reads & ~ground.here | ground.counted(unit.scene)
    return unit.reads


def _report(
    story: Story,
    control: Search,
    found: Findings,
    passages: Passages,
    shown: set[int],
    searches: list[Searched],
) -> Exploration:
    choices = [(scene.id, choice.id) for scene in story.scenes.values() for choice in scene.all_choices()]
    cited = _cited(story, found, passages, shown)
    endings = {scene.ending for scene in story.scenes.values() if scene.ending is not None}
    return Exploration(
        situations=found.situations,
        complete=all(search.complete for search in searches),
        scenes=frozenset(found.scenes),
        missed_scenes=tuple(id for id in story.scenes if id not in found.scenes),
        choices=frozenset(found.choices),
        missed_choices=tuple(pair for pair in choices if pair not in found.choices),
        passages=len(passages.all),
        missed_passages=tuple(passage for passage in passages.all if passage.number not in shown),
        entries=frozenset(id for id in story.record.entries if id in cited),
        missed_entries=tuple(id for id in story.record.entries if id not in cited),
        endings={
            ending: control.path(found.endings[ending]) if ending in found.endings else None
            for ending in sorted(endings | set(story.endings))
        },
        stuck=tuple((scene, control.path(number)) for scene, number in found.stuck.items()),
        lost_back=tuple((scene, control.path(number)) for scene, number in found.lost_back.items()),
        searches=tuple(searches),
    )


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
