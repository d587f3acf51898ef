"""A picture of a screen shows a page as somebody comes to it."""

from __future__ import annotations

from game import shipped, words
from game.cli.pictures import _played_to, shot
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


def test_a_page_of_the_french_edition_is_drawn_with_the_programs_french_words(tmp_path):
    story = shipped.scenes() / "first-steps"
    assert shot.callback is not None

    shot.callback(str(story), "fr", None, "reading", "800x600", "light", "100", str(tmp_path / "page.png"))

    spoken, _ = words.language(), words.use("en")
    assert spoken == "fr"
    assert (tmp_path / "page.png").is_file()
