"""Exploring stories that are too long to be explored whole: what it costs, and what is owned up to."""

from __future__ import annotations

import tempfile
from itertools import chain, repeat
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings

from game.authoring import explore
from game.authoring.exploration.footprint import Footprint, Ground
from game.authoring.exploration.returning import Ahead
from game.authoring.explored import exploration_lines, exploration_object
from game.loading import load_story
from game.story import Story
from game.story.ids import SceneId
from game.story.model import Choice, Scene
from tests.bench.big_story import write_big_story
from tests.story.small_stories import SmallStory, small_stories

WORDY = """\
chapter: Words
scenes:
  hall:
    text: |
      {if key}You have it.{else}You have nothing.{end}

      {if lamp}It is light.{else}It is dark.{end}
    choices:
      - {id: take, text: Take the key, gain: key, go: hall}
      - {id: light, text: Light the lamp, gain: lamp, go: hall}
      - {id: out, text: Go out, go: street}
  street:
    ending: out
    text: |
      The street.
"""


@pytest.fixture
def wordy(tmp_path: Path) -> Story:
    (tmp_path / "story.yaml").write_text(
        "title: Words\nstart: hall\nflags: {key: You have the key, lamp: You have a lamp}\n"
        "endings: {out: You are out}\n"
    )
    (tmp_path / "01-words.yaml").write_text(WORDY)
    return load_story(tmp_path)


def big_story(folder: Path, scenes: int) -> Story:
    write_big_story(folder, scenes, seed=1)
    return load_story(folder)


def first_asking(story: Story, ahead: Ahead, scene: Scene, choice: Choice, left: Footprint) -> SceneId | None:
    """The same as told by going on from page to page, ring by ring."""
    ring, met = after(scene, choice), set[SceneId]()
    while ring:
        met.update(ring)
        for id in ring:
            if ahead.asks[id] & left:
                return id
        further = [
            to for id in ring for way in story.scenes[id].all_choices() for to in after(story.scenes[id], way)
        ]
        ring = [id for id in dict.fromkeys(further) if id not in met]
    return None


def after(scene: Scene, choice: Choice) -> list[SceneId]:
    if choice.detour is not None:
        return [choice.detour]
    return [fork.to if isinstance(fork.to, str) else scene.id for fork in choice.go]


@settings(max_examples=60, deadline=None, derandomize=True, suppress_health_check=list(HealthCheck))
@given(small_stories())
def test_where_a_choice_comes_back_is_the_page_that_going_on_from_page_to_page_finds_first(
    small: SmallStory,
) -> None:
    with tempfile.TemporaryDirectory() as folder:
        small.write(Path(folder))
        story = load_story(folder)
    ahead = Ahead(story, Ground(story.engine.register))

    for scene, choice, left in ahead.marks():
        found = ahead.returned(scene, choice, left)

        assert found.returns == first_asking(story, ahead, scene, choice, left)


def test_the_same_holds_where_hundreds_of_choices_leave_the_same_names(tmp_path: Path) -> None:
    story = big_story(tmp_path, 200)
    ahead = Ahead(story, Ground(story.engine.register))

    marks = list(ahead.marks())

    found = [ahead.returned(*mark).returns for mark in marks]
    assert found == [first_asking(story, ahead, *mark) for mark in marks]
    assert None in found


def test_in_a_story_four_times_as_long_four_times_as_many_pages_are_looked_at_for_that(
    tmp_path: Path,
) -> None:
    looked = []
    for scenes in (300, 1_200):
        story = big_story(tmp_path / str(scenes), scenes)
        ahead = Ahead(story, Ground(story.engine.register))
        for mark in ahead.marks():
            ahead.returned(*mark)
        looked.append(ahead.looked)

    assert looked[1] < 4.2 * looked[0]


def test_who_stops_it_is_told_how_many_choices_were_not_followed(tmp_path: Path) -> None:
    story = big_story(tmp_path, 100)

    found = explore(story, stop=lambda: True)

    assert (found.returns, found.unfollowed) == (
        (),
        len(list(Ahead(story, Ground(story.engine.register)).marks())),
    )
    assert f"  not followed to where they come back: {found.unfollowed}" in list(
        exploration_lines(found, story)
    )
    assert exploration_object(found, 0)["unfollowed"] == found.unfollowed


def test_people_are_not_told_of_more_than_300_choices_where_each_comes_back(tmp_path: Path) -> None:
    story = big_story(tmp_path, 400)

    found = explore(story, limit=1)

    lines = list(exploration_lines(found, story))
    assert len(found.returns) > 300
    first = lines.index("Where each choice first comes back") + 1
    assert lines.index("", first) - first == 301
    assert f"  … and {len(found.returns) - 300} more: --json lists all" in lines


def test_a_chapter_whose_decisions_nobody_waited_for_is_not_called_unreached(wordy: Story) -> None:
    # It asks at the start of each of the searches: for the ways, the chapter and two names.
    stop = chain(repeat(False, 4), repeat(True)).__next__

    found = explore(wordy, stop=stop)

    assert found.complete
    chapter = next(line for line in exploration_lines(found, wordy) if "decisions" in line)
    assert "decisions not counted" in chapter
    assert "never reached" not in chapter


def test_a_search_for_words_that_could_not_come_to_its_end_is_not_begun(wordy: Story) -> None:
    # Two situations without words; the chapter by itself has as many.
    few, enough = explore(wordy, limit=10), explore(wordy, limit=200)

    assert [(search.about, search.complete) for search in enough.searches] == [
        ("control", True),
        ("key", True),
        ("lamp", True),
    ]
    assert [search.situations for search in few.searches[1:]] == [0, 0]
    assert not few.complete
    assert "  searches for words: 2, not begun" in list(exploration_lines(few, wordy))
