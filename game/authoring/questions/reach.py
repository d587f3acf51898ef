"""Scenes, choices, paragraphs and endings that no play comes to; and situations that no ending follows."""

from __future__ import annotations

from collections.abc import Iterator

from game.authoring.asking import Asked
from game.authoring.evidence import Evidence
from game.authoring.exploration.bars import Bar, bar_of_choice, bar_of_passage, bar_of_scene, sources
from game.authoring.exploration.passages import Passage
from game.authoring.exploration.search import Search
from game.authoring.passages import owner_of, ways_on
from game.authoring.traps import way
from game.loading.nearest import nearest_id
from game.story.ids import SceneId


def about_reach(evidence: Evidence) -> Iterator[Asked]:
    """What only follows from something else that is not reached is left out."""
    yield from _scenes(evidence)
    if evidence.complete:
        yield from _choices(evidence)
        yield from _paragraphs(evidence)
        yield from _no_ending_follows(evidence)


def _scenes(evidence: Evidence) -> Iterator[Asked]:
    """Where the searches did not suffice, only what no way at all leads to is sure."""
    story = evidence.story
    reached = set(evidence.found.scenes) if evidence.complete else evidence.shape.reached()
    leading = sources(story) if len(reached) < len(story.scenes) else None
    if leading is not None:
        missed = [id for id in story.scenes if id not in reached]
        bars = {id: bar_of_scene(evidence.found, leading, id) for id in missed}
        if not evidence.complete:
            bars = {id: bar for id, bar in bars.items() if bar.why in ("no way", "from missed")}
        explained = set(reached)
        for id, bar in sorted(bars.items(), key=lambda item: item[1].why == "from missed"):
            if id not in explained:
                evidence.shape.after(id, explained)
                yield Asked("W300", ("scene", id), {"scene": id, **_why(bar)})
    endings = {story.scenes[id].ending for id in reached}
    told = {scene.ending for scene in story.scenes.values() if scene.id not in reached}
    untitled = {scene.ending for scene in story.scenes.values() if scene.ending} - set(story.endings)
    misspelt = {nearest_id(ending, story.endings) for ending in untitled}
    for ending in story.endings:
        # Of an ending whose scene is not reached the scene says why.
        if ending not in endings and ending not in misspelt and ending not in told:
            yield Asked("W303", ("ending", ending), {"ending": ending})


def _why(bar: Bar) -> dict[str, object]:
    """The bar as fields: `no_way`, `needs` with `choice` …, so that each has its own words."""
    return {bar.why.replace(" ", "_"): bar.condition or bar.where or "yes", "way": bar.where}


def _choices(evidence: Evidence) -> Iterator[Asked]:
    found = evidence.found
    for scene in evidence.story.scenes.values():
        if scene.id not in found.scenes:
            continue
        for choice in ways_on(scene):
            if (scene.id, choice.id) not in found.choices:
                bar = bar_of_choice(found, scene, choice)
                fields = {"choice": choice.id, "scene": scene.id, **_why(bar)}
                yield Asked("W301", owner_of(scene, choice), fields)


def _paragraphs(evidence: Evidence) -> Iterator[Asked]:
    if evidence.shown is None:
        return
    for passage in evidence.passages.all:
        if passage.number in evidence.shown:
            continue
        bar = bar_of_passage(evidence.found, passage)
        if bar.why in ("when", "visits") and passage.words:
            fields = {"scene": passage.scene, **_why(bar)}
            yield Asked("W302", _owner_of(evidence, passage), fields, passage.offset, 1)


def _owner_of(evidence: Evidence, passage: Passage) -> tuple[str, ...]:
    scene = evidence.story.scenes[passage.scene]
    if passage.text == "so-far":
        return ("chapter", scene.chapter, "so-far")
    if passage.text == "text":
        return ("scene", scene.id, "text")
    id, _, kind = passage.text.rpartition(".")
    choice = next(choice for choice in ways_on(scene) if choice.id == id)
    return (*owner_of(scene, choice), "instead" if choice.kind == "care" and kind == "then" else kind)


def _no_ending_follows(evidence: Evidence) -> Iterator[Asked]:
    """The first situation of each stretch from which no ending can be reached; a stuck page is a mistake already."""
    told: set[SceneId] = set()
    for search in evidence.searches:
        for number in _lost(search):
            scene = search.situation(number)[0]
            if scene not in told:
                told.add(scene)
                yield Asked("W304", ("scene", scene), {"scene": scene, **way(search, number)})


def _lost(search: Search) -> Iterator[int]:
    """Situations no ending follows, of those that one comes to from elsewhere."""
    found = search.found
    before: list[list[int]] = [[] for _ in range(found.situations)]
    safe: set[int] = set()
    caught = {*found.stuck, *found.lost_back}
    for number in range(found.situations):
        scene = search.situation(number)[0]
        if search.story.scenes[scene].ending is not None or scene in caught:
            safe.add(number)
        for after in search.following(number):
            before[after].append(number)
    waiting = list(safe)
    while waiting:
        for earlier in before[waiting.pop()]:
            if earlier not in safe:
                safe.add(earlier)
                waiting.append(earlier)
    for number in range(found.situations):
        origin = search.origin(number)
        if number not in safe and (origin is None or origin in safe):
            yield number
