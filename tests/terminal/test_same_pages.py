"""The same steps give the same pages: in the terminal, for programs, and saved and loaded at every step."""

from __future__ import annotations

import json
import random
from pathlib import Path

import pytest

from game import shipped
from game.loading import load_story
from game.saves import AUTOSAVE, Loaded, claim, restore, saves_of
from game.story import begin, view
from game.story.panels import documents_met
from game.terminal.jsonl import page_line, step
from game.terminal.keeping import Keeper
from game.terminal.player import answer
from game.terminal.wishes import understand

STORIES = [Path(__file__).parent / "errand", shipped.campaign()]


def walks(story, seed):
    """A random play with every document opened that is met: the steps as typed, and the states they lead to."""
    luck = random.Random(seed)
    state = begin(story, seed)
    while not view(story, state).ending and view(story, state).turn < 60:
        unread = [id for id in view(story, state).documents if luck.random() < 0.5]
        ways = [offer.id for offer in view(story, state).choices if offer.open]
        typed = f"open {luck.choice(unread)}" if unread and luck.random() < 0.3 else luck.choice(ways)
        after = step(story, state, typed)
        yield typed, state, after
        state = after


@pytest.mark.parametrize("seed", range(4))
@pytest.mark.parametrize("folder", STORIES, ids=lambda folder: folder.name)
def test_terminal_and_programs_read_what_the_page_says(folder, seed):
    story = load_story(folder)
    nobody = Keeper(story, None, None, print)

    for typed, before, after in walks(story, seed):
        wish = understand(typed, view(story, before), documents_met(story, before))
        reached, lines = answer(story, before, wish, nobody)
        read = "\n".join(line.text for line in lines)
        page = view(story, after)

        assert view(story, reached) == page
        if typed.startswith("open "):
            document = story.record.documents[typed.removeprefix("open ")]
            assert document.title.upper() in read
        else:
            new = page.since[-1:] if page.since else ()
            shown = [*new[0].asked, *new[0].then] if new else [*page.so_far, *page.then, *page.text]
            for paragraph in shown:
                assert all(word in read for word in paragraph.plain.split())
            for number, offer in enumerate(page.choices, 1):
                assert f"{number}. " + " ".join(one.plain for one in offer.text)[:20] in read
        told = json.loads(page_line(page))
        assert (told["scene"], told["turn"], told["ending"]) == (page.scene, page.turn, page.ending)
        assert told["plain"] == [paragraph.plain for paragraph in page.text]


@pytest.mark.parametrize("folder", STORIES, ids=lambda folder: folder.name)
def test_saved_and_loaded_at_every_step_a_game_is_the_same(folder, tmp_path):
    story = load_story(folder)
    saves = saves_of(story, tmp_path)

    with claim(saves, AUTOSAVE) as taken:
        for _, _, after in walks(story, seed=19):
            assert taken.write(story, after) is None
            restored = restore(story, saves, AUTOSAVE)

            assert isinstance(restored, Loaded)
            assert view(story, restored.state) == view(story, after)
            assert restored.state.steps == after.steps
