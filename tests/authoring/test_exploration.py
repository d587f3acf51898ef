"""The explorer proves what a search without any reduction finds, and nothing else."""

from __future__ import annotations

import tempfile
from pathlib import Path

import pytest
from hypothesis import HealthCheck, assume, given, settings
from hypothesis import strategies as st

from game import shipped
from game.authoring.exploration import Exploration, explore
from game.authoring.exploration.footprint import Ground
from game.authoring.exploration.passages import passages_of
from game.authoring.exploration.second import Processes
from game.authoring.exploration.spoken import spoken
from game.authoring.exploration.stepping import open_deeds
from game.loading import load_story
from game.story import Opened, Start, State, Story, begin, choose, open_document, replay
from game.story.condition_text import parse_condition
from game.story.ids import ChapterId, ChoiceId, SceneId
from game.story.model import Flag, Meter, Names, News, StateName
from game.story.path import documents_met, documents_read
from game.story.vocabulary import Vocabulary
from tests.story.small_stories import SmallStory, small_stories

MOST_STATES = 400
"""Stories with more are left out: without reduction, `{one of}` alone makes them endless."""


class EveryState:
    """All that can be reached, found with the player's own functions and whole states."""

    def __init__(self, story: Story, start: Start) -> None:
        self.story = story
        self.marks = passages_of(story, Ground(story.engine.register)).marks
        self.scenes: set[SceneId] = set()
        self.choices: set[tuple[SceneId, ChoiceId]] = set()
        self.endings: dict[str, int] = {}
        self.stuck: set[SceneId] = set()
        self.shown: set[int] = set()
        self.too_many = False
        self._search(begin(story, 0, start), start.chapter is not None)

    def _search(self, first: State, alone: bool) -> None:
        if alone:
            self._show(first.scene, "so-far", first)
        self._show(first.scene, "text", first)
        met = {self._key(first)}
        ring, depth = [first], 0
        while ring and not self.too_many:
            after: list[State] = []
            for state in ring:
                for reached in self._look(state, depth):
                    key = self._key(reached)
                    if key not in met:
                        met.add(key)
                        after.append(reached)
            self.too_many = len(met) > MOST_STATES
            ring, depth = after, depth + 1

    def _key(self, state: State) -> tuple[object, ...]:
        left = tuple((leaf.scene, leaf.entered) for leaf in state.returns)
        read = frozenset(documents_read(state))
        return state.scene, state.values, left, read, frozenset(documents_met(self.story, state))

    def _look(self, state: State, depth: int) -> list[State]:
        story = self.story
        stage = story.engine.stages[state.scene]
        self.scenes.add(state.scene)
        ways = list(open_deeds(stage, state.values))
        if stage.face.ending is not None:
            self.endings.setdefault(stage.face.ending, depth)
        elif all(deed.kind == "care" for deed in ways):
            self.stuck.add(state.scene)
        offers, _ = stage.offers(state.values)
        for offer in offers:
            self._show(state.scene, f"{offer.id}.text", state)
            if not offer.open:
                self._show(state.scene, f"{offer.id}.locked", state)
        reached = []
        for deed in ways:
            self.choices.add((state.scene, deed.id))
            after = choose(story, state, deed.id)
            said = after.since[-1] if after.since and after.since[-1].choice == deed.id else after.led
            if said is not None:
                for mark in self.marks.get((state.scene, f"{deed.id}.then"), ()):
                    mark(said.then, self.shown)
            if after.led is said:
                self._show(after.scene, "text", after)
            reached.append(after)
        unread = set(documents_met(story, state)) - set(documents_read(state))
        return reached + [open_document(story, state, document) for document in sorted(unread)]

    def _show(self, scene: SceneId, text: str, state: State) -> None:
        values = state.entered if text in ("text", "so-far") else state.values
        for mark in self.marks.get((scene, text), ()):
            mark(values, self.shown)


@settings(max_examples=40, deadline=None, derandomize=True, suppress_health_check=list(HealthCheck))
@given(small_stories(), st.sampled_from([Start(), Start(chapter=ChapterId("second"))]))
def test_on_small_random_stories_the_explorer_agrees_with_a_search_without_reduction(
    small: SmallStory, start: Start
) -> None:
    with tempfile.TemporaryDirectory() as folder:
        small.write(Path(folder))
        story = load_story(folder)
    every = EveryState(story, start)
    assume(not every.too_many)

    found = explore(story, start=start)

    assert found.complete
    assert set(found.scenes) == every.scenes
    assert set(found.choices) == every.choices
    assert {scene for scene, _ in found.stuck} == every.stuck
    assert {passage.number for passage in found.missed_passages} == set(range(found.passages)) - every.shown
    shortest = {ending: len(path) for ending, path in found.endings.items() if path is not None}
    assert shortest == every.endings


@pytest.fixture
def trap(tmp_path: Path) -> Exploration:
    """A page that closes on whoever came with all of nine things, one that nothing leads to, and
    one that a condition bars."""
    things = [
        f"thing {word}" for word in ["one", "two", "three", "four", "five", "six", "seven", "eight", "nine"]
    ]
    (tmp_path / "story.yaml").write_text(
        "title: Nine things\nstart: hall\nflags:\n"
        + "".join(f"  {thing}: You have it\n" for thing in things)
        + "endings:\n  out: You are out\n"
    )
    choices = "".join(
        f"      - {{id: take-{n}, text: Take it, once: yes, gain: {thing}, go: hall}}\n"
        for n, thing in enumerate(things)
    )
    (tmp_path / "01-house.yaml").write_text(
        "chapter: The house\nscenes:\n"
        "  hall:\n    text: |\n      A hall.\n    choices:\n"
        + choices
        + "      - {id: leave, text: Leave, go: door}\n"
        f"  door:\n    text: |\n      A door.\n    choices:\n"
        f"      - {{id: squeeze, text: Squeeze through, needs: not ({' and '.join(things)}), go: street}}\n"
        "      - {id: fly, text: Fly, needs: thing one and not thing one, go: roof}\n"
        "  street:\n    ending: out\n    text: |\n      The street.\n"
        "  roof:\n    ending: out\n    text: |\n      The roof.\n"
        "  attic:\n    ending: out\n    text: |\n      The attic.\n"
    )
    return explore(load_story(tmp_path))


def test_a_page_that_closes_only_after_nine_things_is_found_with_a_shortest_path(trap: Exploration) -> None:
    ((scene, path),) = trap.stuck

    assert scene == "door"
    assert len(path) == 10
    assert not any(isinstance(step, Opened) for step in path)


def test_what_nothing_leads_to_and_what_a_condition_bars_are_both_missed(trap: Exploration) -> None:
    assert trap.missed_scenes == ("roof", "attic")
    assert trap.missed_choices == (("door", "fly"),)


def test_a_path_of_the_explorer_can_be_played(trap: Exploration, tmp_path: Path) -> None:
    story = load_story(tmp_path)
    ((_, path),) = trap.stuck

    state = replay(story, path)

    assert state.scene == "door"


def test_what_only_a_third_visit_or_a_first_one_shows_is_proved(tmp_path: Path) -> None:
    (tmp_path / "story.yaml").write_text("title: Visits\nstart: hall\nendings:\n  out: You are out\n")
    (tmp_path / "01-house.yaml").write_text(
        "chapter: The house\nscenes:\n"
        "  hall:\n    text: |\n      A hall.{first: New. | then: Known. | later: Stale.}\n"
        "    choices:\n"
        "      - {id: look, text: Look, needs: first time here, go: yard}\n"
        "      - {id: go, text: Go, go: yard}\n"
        "  yard:\n    text: |\n      A yard.\n    choices:\n"
        "      - {id: return, text: Return, go: hall}\n"
        "      - {id: leave, text: Leave, go: street}\n"
        "  street:\n    ending: out\n    text: |\n      {if first time here}Once.{else}Again.{end}\n"
    )
    story = load_story(tmp_path)

    found = explore(story)

    assert [passage.words for passage in found.missed_passages] == ["Again."]
    assert not found.missed_choices


@pytest.mark.parametrize("limit", [None, 700])
def test_two_processes_find_the_same_as_one(limit: int | None) -> None:
    story = load_story(shipped.campaign())

    one = explore(story, limit)
    two = explore(story, limit, processes=Processes(2, worth=0))

    assert one == two
    assert one.complete is (limit is None)


def test_a_detour_that_comes_to_its_own_page_again_is_found_and_not_followed_forever(tmp_path: Path) -> None:
    (tmp_path / "story.yaml").write_text("title: Rounds\nstart: hall\nendings:\n  out: You are out\n")
    (tmp_path / "01-house.yaml").write_text(
        "chapter: The house\nscenes:\n"
        "  hall:\n    text: |\n      A hall.\n    choices:\n"
        "      - {id: look, text: Look, detour: yard}\n"
        "      - {id: leave, text: Leave, go: street}\n"
        "  yard:\n    text: |\n      A yard.\n    choices:\n"
        "      - {id: on, text: Go on, go: hall}\n"
        "      - {id: return, text: Return, go: back}\n"
        "  street:\n    ending: out\n    text: |\n      The street.\n"
    )

    found = explore(load_story(tmp_path))

    assert found.complete
    assert [(scene, len(path)) for scene, path in found.recursions] == [("hall", 2)]
    assert found.lost_back == ()


@pytest.mark.parametrize(
    "typed",
    [
        "key",
        "not key",
        "not (key or lamp)",
        "(key or lamp) and not told word",
        "exposure at least 3 and cover is not blown",
        "word below read or told word as seen",
        "visited hall and chose hall.go",
        "not first time here",
    ],
)
def test_a_condition_is_told_as_its_author_would_write_it(typed: str) -> None:
    names = Names(
        flags={name: Flag(name, "") for name in ("key", "lamp")},
        meters={"exposure": Meter("exposure", 0, 5, 0)},
        states={"cover": StateName("cover", ("intact", "blown"), "intact")},
        news={"word": News("word")},
    )
    parsed = parse_condition(typed, Vocabulary(names))

    assert parsed.condition is not None
    assert spoken(parsed.condition) == typed


def test_values_that_nothing_ahead_can_tell_apart_are_one_situation(tmp_path: Path) -> None:
    (tmp_path / "story.yaml").write_text(
        "title: Known\nstart: hall\nendings: {out: You are out, caught: You are caught}\n"
        "meters:\n  exposure: {from: 0, to: 9, start: 0, means: How known, words: {0: not, 5: well}}\n"
        "states:\n  cover: {one-of: [intact, shaken, blown], start: intact}\n"
    )
    (tmp_path / "01-house.yaml").write_text(
        "chapter: The house\nscenes:\n"
        "  hall:\n    text: |\n      A hall.\n    choices:\n"
        "      - {id: call, text: Call, change: exposure +1, go: hall}\n"
        "      - {id: shake, text: Shake, set: cover is shaken, go: hall}\n"
        "      - {id: leave, text: Leave, go: door}\n"
        "  door:\n    text: |\n      A door.\n    choices:\n"
        "      - {id: out, text: Out, needs: exposure at most 1 or cover is blown, go: street}\n"
        "      - {id: stand, text: Stand, needs: exposure at least 2, go: cell}\n"
        "  street:\n    ending: out\n    text: |\n      The street.\n"
        "  cell:\n    ending: caught\n    text: |\n      A cell.\n"
    )

    found = explore(load_story(tmp_path))

    # In the hall one can be unknown, called once, or known; at the door known or not; cover is never blown.
    assert found.situations == 3 + 2 + 1 + 1
    assert not found.stuck
    assert not found.missed_choices
    assert {ending: len(path or ()) for ending, path in found.endings.items()} == {"caught": 4, "out": 2}


def test_of_a_stopped_search_what_only_pages_without_a_way_to_them_lead_to_is_still_proved(
    tmp_path: Path,
) -> None:
    (tmp_path / "story.yaml").write_text("title: Isles\nstart: hall\nendings: {out: You are out}\n")
    (tmp_path / "01-all.yaml").write_text(
        "chapter: All\nscenes:\n"
        "  hall:\n    text: |\n      A hall.\n    choices:\n      - {id: on, text: On, go: yard}\n"
        "  yard:\n    text: |\n      A yard.\n    choices:\n      - {id: on, text: On, go: street}\n"
        "  street:\n    ending: out\n    text: |\n      The street.\n"
        "  isle:\n    text: |\n      An isle.\n    choices:\n      - {id: on, text: On, go: far-isle}\n"
        "  far-isle:\n    text: |\n      Another.\n    choices:\n      - {id: on, text: On, go: isle-s-end}\n"
        "  isle-s-end:\n    ending: out\n    text: |\n      The end of it.\n"
    )

    found = explore(load_story(tmp_path), limit=1)

    assert not found.proved
    assert "street" in found.missed_scenes
    assert {scene: bar.why for scene, bar in found.bars.items()} == {
        "isle": "no way",
        "far-isle": "from missed",
        "isle-s-end": "from missed",
    }
