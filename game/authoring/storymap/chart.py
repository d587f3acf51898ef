"""The chart: every scene of a story as a box with a place, every way between scenes as a line."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from itertools import pairwise
from typing import Literal

from game.authoring.exploration import Exploration
from game.authoring.exploration.spoken import spoken
from game.authoring.storymap.layers import Arrangement, arranged
from game.story.ids import SceneId
from game.story.model import Back, Fork, Scene, Stay, Story

BOX_WIDTH, BOX_HEIGHT = 196, 58
COLUMN, ROW = 224, 112
MARGIN, HEADING = 48, 64


@dataclass(frozen=True, slots=True)
class Box:
    """One scene. Places are in units of the picture, from its top left corner."""

    id: SceneId
    title: str
    when: str
    chapter: str
    x: float
    y: float
    ending: bool
    start: bool
    reached: bool


@dataclass(frozen=True, slots=True)
class Way:
    """One choice and one place it may lead to. `bars` is the condition in the author's words."""

    choice: str
    words: str
    to: SceneId | None
    bars: str
    taken: bool


@dataclass(frozen=True, slots=True)
class Line:
    """All ways from one scene to another. `conditional` where each has a condition."""

    source: SceneId
    target: SceneId
    path: str
    conditional: bool
    reached: bool
    says: str


@dataclass(frozen=True, slots=True)
class Heading:
    title: str
    y: float


@dataclass(frozen=True, slots=True)
class Chart:
    width: float
    height: float
    headings: tuple[Heading, ...]
    boxes: tuple[Box, ...]
    lines: tuple[Line, ...]
    ways: Mapping[SceneId, tuple[Way, ...]]


By = Literal["chapter", "date"]


def chart_of(story: Story, explored: Exploration, by: By = "chapter") -> Chart:
    """The chart, chapter under chapter, or row under row in the order of days and hours."""
    ways = {id: tuple(_ways(scene, explored)) for id, scene in story.scenes.items()}
    edges = [(id, way.to) for id, some in ways.items() for way in some if way.to is not None]
    places: dict[SceneId, tuple[float, float]] = {}
    headings: list[Heading] = []
    groups = (
        [(chapter.title, list(chapter.scenes), None) for chapter in story.chapters]
        if by == "chapter"
        else [("", list(story.scenes), _rows_by_date(story))]
    )
    top = float(MARGIN)
    bends: dict[tuple[str, str], list[tuple[float, float]]] = {}
    for title, scenes, rows in groups:
        inside = set(scenes)
        arrangement = arranged(scenes, [edge for edge in edges if set(edge) <= inside], rows)
        if title:
            headings.append(Heading(title, top))
            top += HEADING
        _put(arrangement, top, places, bends)
        top += (max(arrangement.rows.values(), default=0) + 1) * ROW
    width = max((x for x, _ in places.values()), default=0) + BOX_WIDTH + MARGIN
    return Chart(
        width=width,
        height=top + MARGIN,
        headings=tuple(headings),
        boxes=tuple(_box(story, id, places[id], explored) for id in story.scenes),
        lines=tuple(_lines(story, ways, places, bends)),
        ways=ways,
    )


def _put(
    arrangement: Arrangement,
    top: float,
    places: dict[SceneId, tuple[float, float]],
    bends: dict[tuple[str, str], list[tuple[float, float]]],
) -> None:
    for node, place in arrangement.places.items():
        places[SceneId(node)] = (MARGIN + place * COLUMN, top + arrangement.rows[node] * ROW)
    for edge, points in arrangement.edges.items():
        bends[edge] = [
            (MARGIN + place * COLUMN + BOX_WIDTH / 2, top + row * ROW + BOX_HEIGHT / 2)
            for place, row in points[1:-1]
        ]


def _rows_by_date(story: Story) -> dict[str, int]:
    """A row for each moment that pages name, frames last; a page without one stands with the one before."""
    moments: dict[str, tuple[bool, str, str]] = {}
    known = (False, "", "")
    for id, scene in story.scenes.items():
        date = scene.date or (known[1] if scene.frame == known[0] else "")
        time = scene.time or ("" if scene.date else known[2])
        known = (scene.frame, date, time.rjust(5, "0"))
        moments[id] = known
    rows = {moment: row for row, moment in enumerate(sorted(set(moments.values())))}
    return {id: rows[moment] for id, moment in moments.items()}


def _box(story: Story, id: SceneId, place: tuple[float, float], explored: Exploration) -> Box:
    scene = story.scenes[id]
    return Box(
        id=id,
        title=scene.title or id,
        when=" ".join(part for part in (scene.date or "", scene.time or "") if part),
        chapter=scene.chapter,
        x=place[0],
        y=place[1],
        ending=scene.ending is not None,
        start=id == story.start,
        reached=id in explored.scenes or not (explored.complete or id in explored.bars),
    )


def _ways(scene: Scene, explored: Exploration) -> Iterator[Way]:
    for choice in scene.all_choices():
        words = " ".join(choice.text.source.split())
        taken = (scene.id, choice.id) in explored.choices or not explored.complete
        needs = "" if choice.needs is None else spoken(choice.needs)
        if choice.detour is not None:
            yield Way(choice.id, words, choice.detour, needs, taken)
        for fork in choice.go:
            yield Way(choice.id, words, _target(fork), _bars(fork, needs), taken)


def _target(fork: Fork) -> SceneId | None:
    match fork.to:
        case Stay() | Back():
            return None
        case scene:
            return scene


def _bars(fork: Fork, needs: str) -> str:
    if fork.when is None:
        return needs
    when = spoken(fork.when)
    return f"({needs}) and ({when})" if needs else when


def _lines(
    story: Story,
    ways: Mapping[SceneId, tuple[Way, ...]],
    places: Mapping[SceneId, tuple[float, float]],
    bends: Mapping[tuple[str, str], list[tuple[float, float]]],
) -> Iterator[Line]:
    for source in story.scenes:
        for target in dict.fromkeys(way.to for way in ways[source] if way.to is not None):
            some = [way for way in ways[source] if way.to == target]
            yield Line(
                source=source,
                target=target,
                path=_curve(places[source], places[target], _between(source, target, bends)),
                conditional=all(way.bars for way in some),
                reached=any(way.taken for way in some),
                says="\n".join(way.choice + (f" [{way.bars}]" if way.bars else "") for way in some),
            )


def _between(
    source: str, target: str, bends: Mapping[tuple[str, str], list[tuple[float, float]]]
) -> list[tuple[float, float]]:
    if (source, target) in bends:
        return bends[source, target]
    return list(reversed(bends.get((target, source), [])))


def _curve(source: tuple[float, float], target: tuple[float, float], bends: list[tuple[float, float]]) -> str:
    """A smooth line from the edge of one box to the edge of the other."""
    down = target[1] > source[1]
    start = (source[0] + BOX_WIDTH / 2, source[1] + (BOX_HEIGHT if down else 0))
    end = (target[0] + BOX_WIDTH / 2, target[1] + (-6 if down else BOX_HEIGHT + 6))
    if source[1] == target[1]:
        side = BOX_WIDTH if target[0] > source[0] else 0
        start = (source[0] + side, source[1] + BOX_HEIGHT / 2)
        end = (target[0] + BOX_WIDTH - side, target[1] + BOX_HEIGHT / 2)
    points = [start, *bends, end]
    path = f"M{start[0]:.0f} {start[1]:.0f}"
    for before, after in pairwise(points):
        middle = (before[1] + after[1]) / 2
        path += f"C{before[0]:.0f} {middle:.0f} {after[0]:.0f} {middle:.0f} {after[0]:.0f} {after[1]:.0f}"
    return path
