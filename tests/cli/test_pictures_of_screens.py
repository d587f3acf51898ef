"""A picture of a screen shows a page as somebody comes to it."""

from __future__ import annotations

from game.cli.pictures import _played_to
from game.loading import load_story
from game.story import panels
from tests.cli.running import ERRAND


def test_a_scene_is_drawn_as_it_is_reached_by_playing():
    story = load_story(ERRAND)

    state = _played_to(story, "room", "reading")

    assert state.scene == "room"
    assert state.turn > 0


def test_without_a_scene_the_path_beside_the_record_is_drawn_at_an_ending_with_its_acts():
    story = load_story(ERRAND)

    state = _played_to(story, None, "beside")

    assert story.scenes[state.scene].ending is not None
    assert any(panels.beside(story, state, chapter.id).acts for chapter in story.chapters)
