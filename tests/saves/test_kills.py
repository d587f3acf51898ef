"""A game that ends without warning, and two games at once."""

from __future__ import annotations

from game.loading import load_story
from game.saves import AUTOSAVE, Loaded, SlotName, restore, saves_of
from tests.saves.kills import lost, write_roundabout, writer


def test_killed_at_any_moment_a_game_loses_no_save_that_was_done(tmp_path):
    assert lost(tmp_path, kills=30, seed=19) == []


def test_two_processes_that_save_at_once_do_not_touch_each_other(tmp_path):
    folder, root = write_roundabout(tmp_path / "story"), tmp_path / "saves"

    with writer(folder, root, turns=40) as first:
        slots = [first.stdout.readline().strip()]
        with writer(folder, root, turns=60) as second:
            slots.append(second.stdout.readline().strip())
            second.stdout.read()
        first.stdout.read()

    story = load_story(folder)
    found = [restore(story, saves_of(story, root), SlotName(slot)) for slot in slots]
    assert all(isinstance(restored, Loaded) for restored in found)
    if slots[1] != AUTOSAVE:
        assert slots == ["autosave", "autosave 2"]
        assert [len(restored.state.steps) for restored in found] == [40, 60]
