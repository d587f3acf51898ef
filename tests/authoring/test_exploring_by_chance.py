"""Random plays: played by the engine, the same for a seed however many processes play, the least used first."""

from __future__ import annotations

import tempfile
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings

from game import shipped
from game.authoring.exploration import explore
from game.authoring.exploration.chance import LANE, by_chance, rounds, wander
from game.authoring.exploration.footprint import Ground
from game.authoring.exploration.passages import passages_of
from game.authoring.exploration.paths import path_of, path_words
from game.authoring.exploration.second import Processes
from game.loading import load_story
from game.story import Chose, Opened, Story, replay, view
from game.story.ids import ChoiceId, DocumentId, SceneId
from tests.story.small_stories import SmallStory, small_stories

AT_ONCE = Processes(2, worth=0)


@pytest.fixture(scope="module")
def campaign() -> Story:
    return load_story(shipped.campaign())


@settings(max_examples=40, deadline=None, derandomize=True, suppress_health_check=list(HealthCheck))
@given(small_stories())
def test_what_chance_comes_to_in_small_random_stories_can_be_played_and_is_found_by_searching_too(
    small: SmallStory,
) -> None:
    with tempfile.TemporaryDirectory() as folder:
        small.write(Path(folder))
        story = load_story(folder)

    met = by_chance(story, 30, seed=1)

    found = explore(story, limit=200_000)
    for ending, path in met.endings.items():
        if path is not None:
            assert story.scenes[replay(story, path).scene].ending == ending
    for scene, path in met.stuck:
        caught = replay(story, path)
        assert (caught.scene, view(story, caught).stuck) == (scene, True)
    if found.complete:
        assert met.scenes <= found.scenes
        assert met.choices <= found.choices
        assert set(met.missed_passages) >= set(found.missed_passages)


@pytest.mark.parametrize("uniform", [True, False])
def test_two_processes_play_the_same_as_one(campaign: Story, uniform: bool) -> None:
    units = passages_of(campaign, Ground(campaign.engine.register)).units
    runs = 3 * LANE + 7

    one = wander(campaign, runs, seed=5, uniform=uniform, units=units)
    two = wander(campaign, runs, seed=5, uniform=uniform, units=units, processes=AT_ONCE)

    assert one == two
    assert one.runs == runs


def test_every_play_is_in_one_round_and_one_lane() -> None:
    for runs in (0, 1, LANE, LANE + 1, 2 * LANE + 1, 5 * LANE):
        numbers = [number for lanes in rounds(runs) for lane in lanes for number in lane]

        assert numbers == list(range(runs))


def test_what_was_used_least_is_used_first(tmp_path: Path) -> None:
    (tmp_path / "story.yaml").write_text("title: Doors\nstart: hall\nendings: {out: You are out}\n")
    (tmp_path / "01-house.yaml").write_text(
        "chapter: The house\nscenes:\n  hall:\n    text: |\n      A hall.\n    choices:\n"
        + "".join(f"      - {{id: door-{n}, text: Door {n}, go: street}}\n" for n in range(8))
        + "  street:\n    ending: out\n    text: |\n      The street.\n"
    )
    story = load_story(tmp_path)

    met = wander(story, 16)

    assert met.used == [2] * 8


def test_whoever_stops_the_plays_is_told_of_those_that_were_played(campaign: Story) -> None:
    asked = iter([False] * 10 + [True] * 1_000)

    met = by_chance(campaign, 500, stop=lambda: next(asked))

    assert met.runs == 10


def test_a_path_in_words_is_the_same_path_when_read_again() -> None:
    path = (Chose(SceneId("hall"), ChoiceId("out")), Opened(SceneId("street"), DocumentId("leaflet")))

    words = path_words(path)

    assert words == ["hall.out", "street.open:leaflet"]
    assert path_of(words) == path
