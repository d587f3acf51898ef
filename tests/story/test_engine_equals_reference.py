"""The engine and the slow, obvious interpreter tell the same story, on any path of any small story."""

from __future__ import annotations

import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from itertools import pairwise
from pathlib import Path
from typing import Any

from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from game.loading import load_story
from game.story import (
    Chose,
    Opened,
    Page,
    Start,
    State,
    Step,
    Story,
    begin,
    choose,
    open_document,
    replay,
    undo,
    view,
)
from game.story.ids import ChapterId
from game.story.path import documents_met
from tests import reference
from tests.story.small_stories import SmallStory, small_stories

# Making a whole story smaller takes minutes; add Phase.shrink when one fails.
ENOUGH = settings(
    max_examples=40,
    deadline=None,
    derandomize=True,
    phases=[Phase.explicit, Phase.generate],
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large, HealthCheck.large_base_example],
)
PATHS = st.lists(st.integers(0, 11), max_size=12)
STARTS = st.sampled_from([None, None, ChapterId("second")])


def told(page: Page) -> dict[str, Any]:
    """The page as the reference tells it."""
    return {
        "scene": page.scene,
        "date": page.date,
        "time": page.time,
        "then": words(page.so_far) + words(page.then),
        "text": words(page.text),
        "since": [(words(since.asked), words(since.then)) for since in page.since],
        "choices": [(offer.id, offer.open, words(offer.text), words(offer.locked)) for offer in page.choices],
        "flags": list(page.flags),
        "meters": page.meters,
        "states": page.states,
        "news": {name: rung.name.lower() for name, rung in page.news.items()},
        "told": {name: rung.name.lower() for name, rung in page.told.items()},
        "turn": page.turn,
        "ending": page.ending,
        "closed": page.chapter_closed,
    }


def words(paragraphs: Any) -> list[str]:
    return [paragraph.plain for paragraph in paragraphs]


def walk(story: Story, path: list[int], seed: int, start: Start) -> list[State]:
    """The states on a path: each number takes one of what can be done, choices first, then documents."""
    states = [begin(story, seed, start)]
    for number in path:
        state = states[-1]
        can = [offer.id for offer in view(story, state).choices if offer.open]
        documents = documents_met(story, state)
        if can and (number % 4 or not documents):
            states.append(choose(story, state, can[number % len(can)]))
        elif documents:
            states.append(open_document(story, state, documents[number % len(documents)]))
    return states


def as_told(step: Step) -> tuple[str, ...]:
    match step:
        case Chose(_, choice):
            return ("chose", choice)
        case Opened(_, document):
            return ("opened", document)


@contextmanager
def as_files(small: SmallStory) -> Iterator[Path]:
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name) / "small"
        small.write(folder)
        yield folder


@ENOUGH
@given(small_stories(), PATHS, st.integers(0, 3), STARTS)
def test_every_page_on_any_path_is_what_the_reference_tells(
    small: SmallStory, path: list[int], seed: int, chapter: ChapterId | None
) -> None:
    with as_files(small) as folder:
        story = load_story(folder)

        states = walk(story, path, seed, Start(chapter))

        steps = [as_told(step) for step in states[-1].steps]
        expected = reference.pages(folder, steps, seed, chapter)
        for state in states:
            assert told(view(story, state)) == expected[len(state.steps)]


@ENOUGH
@given(small_stories(), PATHS, st.integers(0, 3), STARTS)
def test_replaying_the_steps_reaches_the_same_state_and_undo_the_one_before(
    small: SmallStory, path: list[int], seed: int, chapter: ChapterId | None
) -> None:
    with as_files(small) as folder:
        story = load_story(folder)
        start = Start(chapter)

        states = walk(story, path, seed, start)

        for state in states:
            again = replay(story, state.steps, seed, start)
            assert again == state
            assert view(story, again) == view(story, state)
        before_choice = None
        for before, after in pairwise(states):
            if after is not before and isinstance(after.step, Chose):
                before_choice = before
            assert undo(story, after) is (before_choice or after)
