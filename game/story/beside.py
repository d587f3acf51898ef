"""Your path beside the record: what was done in a chapter, and what the record says of it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise
from typing import Literal

from game.story.conditions import Rung
from game.story.effects import Tell
from game.story.ids import ChapterId, ChoiceId, EntryId, SceneId
from game.story.model import Choice, Story
from game.story.page import Facts, Page
from game.story.path import path_to
from game.story.play import view
from game.story.prose import Paragraph
from game.story.record import Entry, Record, Ring, ring
from game.story.register import Values
from game.story.state import Chose, State


@dataclass(frozen=True, slots=True)
class Act:
    """One thing done, on which page and when, in its own words; `entries` is empty where nothing is recorded.

    `leaves_open` is what those entries do not tell.
    """

    scene: SceneId
    choice: ChoiceId
    date: str | None
    time: str | None
    title: str
    words: tuple[Paragraph, ...]
    history: Literal["recorded", "plausible", "counterfactual"] | None
    entries: tuple[EntryId, ...]
    leaves_open: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Passed:
    """A piece of news passed on: you said · you had · the record says. The last telling counts."""

    news: str
    means: str
    said: Rung
    had: Rung
    entry: EntryId | None


@dataclass(frozen=True, slots=True)
class Beside:
    chapter: ChapterId
    acts: tuple[Act, ...]
    passed: tuple[Passed, ...]


def beside(story: Story, state: State, chapter: ChapterId) -> Beside:
    """What was done in that chapter on the way to this state.

    An act is a choice taken where there were others, or one of which the author says what the
    record has; going on from a page with one way is none. In the frame, only what is recorded counts.
    """
    acts = []
    passed: dict[str, Passed] = {}
    for before, after, choice in _taken(story, state, chapter):
        page = view(story, before)
        if _is_act(page, choice):
            acts.append(_act(story, page, choice))
        had = Facts(story.engine.register, _then_values(after)).news
        for effect in choice.effects:
            if isinstance(effect, Tell):
                news = story.names.news[effect.news]
                rung = had.get(news.name, Rung.UNHEARD)
                passed.pop(news.name, None)
                passed[news.name] = Passed(news.name, news.means, effect.rung, rung, news.entry)
    return Beside(chapter, tuple(acts), tuple(passed.values()))


def ring_of(record: Record, entry: Entry) -> Ring:
    """When the file could first say what an entry says: by the earliest of its sources."""
    rings = {ring(record.sources[reference.source]) for reference in entry.sources}
    return Ring.FILE_1946 if Ring.FILE_1946 in rings else Ring.SINCE


def _taken(story: Story, state: State, chapter: ChapterId) -> Iterator[tuple[State, State, Choice]]:
    """The choices taken on pages of the chapter, each with the states before and after."""
    path = path_to(state)
    for before, after in pairwise(path):
        scene = story.scenes[before.scene]
        if scene.chapter == chapter and isinstance(after.step, Chose):
            yield before, after, scene.choice(after.step.choice)


def _then_values(after: State) -> Values:
    """The values in which a choice was done, before another page was entered."""
    said = after.since[-1] if after.since else after.led
    assert said is not None
    return said.then


def _is_act(page: Page, choice: Choice) -> bool:
    if choice.record:
        return True
    if page.frame:
        return False
    if choice.history is not None:
        return True
    ways = [offer for offer in page.choices if offer.open and offer.kind == "choice"]
    return choice.kind == "choice" and len(ways) > 1


def _act(story: Story, page: Page, choice: Choice) -> Act:
    entries = [story.record.entries[id] for id in choice.record]
    return Act(
        page.scene,
        choice.id,
        page.date,
        page.time,
        page.title,
        next(offer.text for offer in page.choices if offer.id == choice.id),
        choice.history,
        choice.record,
        tuple(entry.leaves_open for entry in entries if entry.leaves_open),
    )
