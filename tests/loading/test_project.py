"""Reading a story leaves the process as it was, but for what it need not look through again."""

from __future__ import annotations

import gc

import pytest

from game.loading import BadStory, load_story
from tests.loading.laid_out import lay_out, small_story


def test_what_is_there_when_the_first_story_is_read_is_not_looked_through_again(tmp_path):
    gc.unfreeze()
    folder = lay_out(small_story(), tmp_path)

    story = load_story(folder)

    assert not any(held is story.scenes for held in gc.get_objects())
    assert gc.isenabled()


def test_later_stories_can_be_cleared_away(tmp_path):
    folder = lay_out(small_story(), tmp_path)
    load_story(folder)

    later = load_story(folder)

    assert any(held is later.scenes for held in gc.get_objects())


def test_a_story_that_cannot_be_read_leaves_clearing_away_on(tmp_path):
    folder = lay_out({"story.yaml": "title: An example\n"}, tmp_path)

    with pytest.raises(BadStory):
        load_story(folder)

    assert gc.isenabled()
