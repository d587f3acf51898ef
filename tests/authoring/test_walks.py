"""Walks: recorded, read back, walked again straight and saved at every step; the shipped ones still hold."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

import pytest

from game.authoring.walking import holds, walk_along
from game.authoring.walks import BadWalkError, Walk, meant, read_walk, recorded, write_walk
from game.loading import load_story
from game.saves.form import Save, read_save, save_of, write_save
from game.story import Chose, Opened, Start, begin, choose, open_document, replay, view
from game.story.condition_text import parse_condition
from game.story.ids import ChapterId, ChoiceId, DocumentId, SceneId
from game.story.play import take
from game.story.vocabulary import Vocabulary
from tests.saves.courier import story_in

SHIPPED = Path(__file__).resolve().parents[2] / "scenes" / "paris-1944"
WALKS = sorted((SHIPPED / "walks").glob("*.yaml"))


@pytest.fixture(scope="module")
def paris():
    return load_story(SHIPPED)


@pytest.fixture
def courier(tmp_path):
    return story_in(tmp_path)


@pytest.mark.parametrize("file", WALKS, ids=lambda file: file.stem)
def test_a_walk_of_the_shipped_story_reads_as_its_transcript_says(paris, file, golden):
    walk = read_walk(file.name, file.read_bytes())

    walked = walk_along(paris, walk)

    assert walked.wrong == ()
    golden(walked.text, file.with_suffix(".transcript"))


@pytest.mark.parametrize("file", WALKS, ids=lambda file: file.stem)
def test_a_walk_of_the_shipped_story_goes_on_from_a_save_after_any_step(paris, file):
    walk = read_walk(file.name, file.read_bytes())
    straight = state = begin(paris, walk.seed, walk.start(paris))

    for word in walk.path:
        step = meant(word, state.scene)
        straight = take(paris, straight, step)
        content = write_save(
            save_of(paris, take(paris, state, step), view(paris, straight), datetime(2026, 3, 1))
        )
        save = read_save(content)
        assert isinstance(save, Save)
        state = replay(paris, save.steps, save.seed, save.start)

        assert state == straight
        assert view(paris, state) == view(paris, straight)


def test_the_shipped_walks_come_to_every_ending_and_through_each_chapter_with_and_without_documents(paris):
    walks = {file.stem: read_walk(file.name, file.read_bytes()) for file in WALKS}

    assert {walk.ends for walk in walks.values()} >= set(paris.endings)
    for chapter in paris.chapters:
        without, every = walks[f"{chapter.id}-no-document"], walks[f"{chapter.id}-every-document"]
        offered = {document for scene in chapter.scenes for document in paris.scenes[scene].documents}
        assert not any(word.startswith("open ") for word in without.path)
        assert offered <= {word.removeprefix("open ") for word in every.path}


def test_the_walk_that_always_takes_the_last_choice_does(paris):
    walk = read_walk("last", (SHIPPED / "walks" / "always-the-last-choice.yaml").read_bytes())
    state = begin(paris)

    for word in walk.path:
        open_ones = [offer.id for offer in view(paris, state).choices if offer.open and offer.kind != "care"]
        assert word == open_ones[-1]
        state = choose(paris, state, ChoiceId(word))


def test_what_was_recorded_is_read_back_as_it_was(courier):
    state = begin(courier, 7)
    documents = courier.scenes[state.scene].documents
    if documents:
        state = open_document(courier, state, documents[0])
    first = next(offer.id for offer in view(courier, state).choices if offer.open)
    state = choose(courier, state, first)

    walk = recorded(courier, state, 'To the bridge: "now"')

    assert read_walk("w.yaml", write_walk(walk).encode()) == walk
    assert walk.seed == 7
    assert walk.path[-1] == first
    assert walk_along(courier, walk).wrong == ()


def test_a_walk_begins_at_a_scene_or_a_chapter(paris):
    at_scene = Walk("", begins="parvis", facts="the envelope")
    at_chapter = Walk("", begins="prefecture")

    assert at_scene.start(paris) == Start(scene=SceneId("parvis"), facts="the envelope")
    assert at_chapter.start(paris) == Start(chapter=ChapterId("prefecture"))


@pytest.mark.parametrize(
    ("walk", "sentence"),
    [
        (Walk("", ("denise", "fly")), "step 2: ‘fly’ cannot be done on ‘the-page’"),
        (Walk("", ("open nothing",)), "step 1: ‘open nothing’ cannot be done on ‘the-room’"),
        (
            Walk("", ("denise",), ends="warm-stove"),
            "it stops on ‘the-page’ and does not come to the ending ‘warm-stove’",
        ),
        (
            Walk("", ("denise",), expect={1: "cover name is Marthe"}),
            "after step 1 ‘cover name is Marthe’ does not hold",
        ),
        (Walk("", expect={0: "umbrella"}), "after step 0: ‘umbrella’ is no condition of this story"),
        (Walk("", begins="nowhere"), "there is no ‘nowhere’ to begin with in this story"),
    ],
)
def test_where_a_walk_is_not_as_it_says_is_told_in_a_sentence(paris, walk, sentence):
    (told,) = walk_along(paris, walk).wrong

    assert told.startswith(sentence)


@pytest.mark.parametrize(
    ("condition", "held"),
    [
        ("visited the-room and not visited parvis", True),
        ("chose the-room.denise", True),
        ("read your-page", True),
        ("first time here", True),
        ("cover name is Denise or watched", True),
        ("chose the-room.marthe", False),
        ("not inside word", True),
    ],
)
def test_an_expectation_may_ask_of_the_path_what_no_page_asks(paris, condition, held):
    state = take(paris, begin(paris), Chose(SceneId("the-room"), ChoiceId("denise")))
    state = take(paris, state, Opened(SceneId("the-page"), DocumentId("your-page")))
    parsed = parse_condition(condition, Vocabulary(paris.names)).condition

    assert holds(paris, state, parsed) is held


@pytest.mark.parametrize(
    ("text", "key", "line"),
    [
        ("walk: [", "walk.bad.unreadable", 1),
        ("- a\n", "walk.bad.unreadable", None),
        ("walk: a\npaht: [b]\n", "walk.bad.label", 2),
        ("walk: a\nseed: many\n", "walk.bad.number", 2),
        ("walk: [a, b]\n", "walk.bad.one-line", 1),
        ("walk: a\npath:\n  - {a: b}\n", "walk.bad.step", 3),
        ("walk: a\nexpect: 3\n", "walk.bad.expect", 2),
        ("walk: a\nexpect: {x: y}\n", "walk.bad.expect", 2),
    ],
)
def test_what_is_no_walk_says_where_and_why(text, key, line):
    with pytest.raises(BadWalkError) as caught:
        read_walk("w.yaml", text.encode())

    assert caught.value.key == key
    assert caught.value.line == line or line is None or key == "walk.bad.unreadable"
