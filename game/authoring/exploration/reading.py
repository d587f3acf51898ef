"""Reading times: how many words and decisions lie on plays of one chapter."""

from __future__ import annotations

import heapq
import random
import statistics
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from game.authoring.exploration.search import Search
from game.authoring.exploration.stepping import Left, enter, lead, open_deeds
from game.authoring.exploration.wandering import MOST_STEPS
from game.story.deed import Deed
from game.story.ids import SceneId
from game.story.model import Chapter, Story
from game.story.prose import ByVisit, If, OneOf, Paragraph, Part, Prose, Text
from game.story.register import Values
from game.story.starting import first_values
from game.story.state import Start

PLAYS = 200
WORDS_A_MINUTE = 150
MINUTES_A_DECISION = 1.75


def minutes_of(words: int, decisions: int) -> float:
    """How long so many words and decisions take, with a minute to settle down."""
    return words / WORDS_A_MINUTE + MINUTES_A_DECISION * decisions + 1


@dataclass(slots=True)
class Read:
    """What random plays of a chapter read: minutes a play, and the most words a page had."""

    minutes: list[float] = field(default_factory=list)
    longest: dict[SceneId, int] = field(default_factory=dict)

    @property
    def median(self) -> float:
        return statistics.median(self.minutes)


def read_by_chance(story: Story, chapter: Chapter, seed: int = 0) -> Read:
    """200 plays of the chapter begun by itself, any open choice alike; the same for the same seed."""
    luck = random.Random(seed)
    read = Read()
    values = first_values(story, story.engine.register, Start(chapter=chapter.id), seed)
    opening = story.engine.so_far[chapter.id]
    inside = frozenset(chapter.scenes)
    for _ in range(PLAYS):
        before = words_in(opening.tell(values)) if opening is not None else 0
        read.minutes.append(_play(story, chapter.start, values, inside, luck, read, before))
    return read


def _play(
    story: Story,
    scene: SceneId,
    first: Values,
    inside: frozenset[SceneId],
    luck: random.Random,
    read: Read,
    words: int,
) -> float:
    engine = story.engine
    values = list(first)
    enter(engine.stages[scene], values)
    words += _page(story, scene, values, read)
    decisions = 0
    left: Left = ()
    for _ in range(MOST_STEPS):
        ways = [deed for deed in open_deeds(engine.stages[scene], values) if deed.kind != "care"]
        if engine.stages[scene].face.ending is not None or not ways:
            break
        deed = luck.choice(ways)
        here = scene
        if deed.alter is not None:
            deed.alter(values)
        if deed.then is not None:
            words += words_in(deed.then.tell(tuple(values)))
        scene, left, entered, _ = lead(engine, scene, left, values, deed)
        decisions += len(ways) > 1 and (entered or scene != here)
        if scene not in inside:
            break
        if entered:
            words += _page(story, scene, values, read)
    return minutes_of(words, decisions)


def _page(story: Story, scene: SceneId, values: list[int], read: Read) -> int:
    words = words_in(story.engine.stages[scene].text.tell(tuple(values)))
    read.longest[scene] = max(words, read.longest.get(scene, 0))
    return words


def words_in(paragraphs: Iterable[Paragraph]) -> int:
    return sum(len(paragraph.plain.split()) for paragraph in paragraphs)


def shortest_minutes(search: Search, chapter: Chapter) -> float | None:
    """No way through the chapter takes less, with the shortest form of every page; None where none leads through."""
    story, inside = search.story, set(chapter.scenes)
    fewest = {id: fewest_words(story.scenes[id].text) for id in chapter.scenes}
    starts = [
        number
        for number in range(search.found.situations)
        if search.scene(number) in inside
        and ((origin := search.origin(number)) is None or search.scene(origin) not in inside)
    ]
    waiting = [(minutes_of(fewest[search.scene(number)], 0), number) for number in starts]
    heapq.heapify(waiting)
    done: set[int] = set()
    while waiting:
        minutes, number = heapq.heappop(waiting)
        if number in done:
            continue
        done.add(number)
        scene = search.scene(number)
        if scene not in inside or story.scenes[scene].ending is not None:
            return minutes
        for after, more in _onward(search, number, scene, fewest):
            heapq.heappush(waiting, (minutes + more, after))
    return None


def _onward(
    search: Search, number: int, scene: SceneId, fewest: Mapping[SceneId, int]
) -> Iterable[tuple[int, float]]:
    ways: list[tuple[Deed, int]] = list(search.ways_on(number))
    is_decision = sum(deed.kind != "care" for deed, _ in ways) > 1
    for _, after in ways:
        there = search.scene(after)
        moves = there != scene
        words = fewest.get(there, 0) if moves else 0
        yield after, words / WORDS_A_MINUTE + MINUTES_A_DECISION * (is_decision and moves)


def fewest_words(prose: Prose) -> int:
    """The words of the shortest form of a text."""
    return sum(_least(block) for block in prose.blocks)


def _least(parts: tuple[Part, ...]) -> int:
    words = 0
    for part in parts:
        match part:
            case Text(text):
                words += len([word for word in text.split() if not word.startswith("[")])
            case If(branches):
                forms = [_least(branch.parts) for branch in branches]
                words += min(forms if branches[-1].when is None else [0, *forms])
            case ByVisit(alternatives) | OneOf(alternatives, _):
                words += min(_least(form) for form in alternatives)
            case _:
                pass
    return words
