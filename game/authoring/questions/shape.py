"""The shape of a chapter: decisions, rows of pages with one way on, how long its pages and it take to read."""

from __future__ import annotations

from collections.abc import Iterator

from game.authoring.asking import Asked
from game.authoring.evidence import Evidence
from game.authoring.exploration.chapters import decisions
from game.authoring.exploration.reading import fewest_words, read_by_chance, shortest_minutes
from game.authoring.exploration.search import Search
from game.story.ids import SceneId
from game.story.model import Chapter

FEWEST, MOST = 5, 8
"""Decisions on any path through a chapter."""

A_CHAPTER = 8
"""A chapter of fewer scenes is too short to have so many, and is not asked for them."""

WORDS = 180
"""On a page."""


def about_shape(evidence: Evidence) -> Iterator[Asked]:
    """Questions about each chapter; of a large story only what needs no play."""
    longest: dict[SceneId, int] = {}
    for chapter in evidence.story.chapters:
        if evidence.control is not None:
            yield from _decisions(evidence.control, chapter)
            read = read_by_chance(evidence.story, chapter)
            longest |= read.longest
            yield from _minutes(evidence.control, chapter, read.median)
    yield from _rows(evidence)
    for scene in evidence.story.scenes.values():
        # Words have four letters and a space, more or less; shorter texts need not be counted.
        is_long = len(scene.text.source) > 4 * WORDS
        words = max(longest.get(scene.id, 0), fewest_words(scene.text) if is_long else 0)
        if words > WORDS:
            yield Asked("W343", ("scene", scene.id), {"scene": scene.id, "words": words})


def _decisions(search: Search, chapter: Chapter) -> Iterator[Asked]:
    counted = decisions(search, chapter) if len(chapter.scenes) >= A_CHAPTER else None
    if counted is None:
        return
    owner = ("chapter", chapter.id, "chapter")
    if counted.fewest < FEWEST:
        yield Asked("W341", owner, {"chapter": chapter.title, "count": counted.fewest})
    if counted.most is not None and counted.most > MOST:
        yield Asked("W342", owner, {"chapter": chapter.title, "count": counted.most})


def _minutes(search: Search, chapter: Chapter, median: float) -> Iterator[Asked]:
    if chapter.minutes is None:
        return
    owner, fields = ("chapter", chapter.id, "minutes"), {"minutes": chapter.minutes}
    shortest = shortest_minutes(search, chapter)
    if shortest is not None and shortest > chapter.minutes:
        yield Asked("W344", owner, {**fields, "shortest": f"{shortest:.0f}"})
    elif median > chapter.minutes:
        yield Asked("W344", owner, {**fields, "median": f"{median:.0f}"})


def _rows(evidence: Evidence) -> Iterator[Asked]:
    """Rows of three pages with one way on, each told at its third; longer rows once."""
    told: set[SceneId] = set()
    for search, number in evidence.situations() if not evidence.is_large else ():
        first = _only_way(search, number)
        second = None if first is None else _only_way(search, first)
        if first is None or second is None or _only_way(search, second) is None:
            continue
        row = [search.scene(at) for at in (number, first, second)]
        if not told & set(row):
            yield Asked("W340", ("scene", row[2]), {"scene": row[2], "row": ", ".join(row)})
        told.update(row)


def _only_way(search: Search, number: int) -> int | None:
    """Where the one way on of a page leads, if it has but one and that leads to another page."""
    ways = [(deed, after) for deed, after in search.ways_on(number) if deed.kind != "care"]
    if len(ways) != 1:
        return None
    after = ways[0][1]
    return after if search.scene(after) != search.scene(number) else None
