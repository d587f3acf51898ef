"""A second play: what was read in an earlier game is marked, and one key goes on to the next decision."""

from __future__ import annotations

from dataclasses import replace

import pygame
import pytest

from game.desktop.aloud import said_of
from game.desktop.app import App, BesideRecord, Reading
from game.desktop.deeds import OnAhead, ReadBefore
from game.desktop.fonts import measure
from game.desktop.layout import Glyphs, opening
from game.desktop.messages import Choose, Undo
from game.desktop.requests import Save
from game.desktop.screens import lay_out
from game.desktop.screens.sheet import Sheet
from game.desktop.screens.views import ReadingView
from game.desktop.sights import sight
from game.desktop.update import update
from game.loading import load_story
from game.saves.earlier import FILE
from game.story import State, Story, begin
from game.story.ids import ChoiceId, SceneId
from game.words import use
from tests.desktop.small import courier, reading
from tests.desktop.test_window import ENTER, ESCAPE, ONE, TWO, Room, clicks, events, key

F, U = (key(code) for code in (pygame.K_f, pygame.K_u))
STORY = """\
title: Again
id: again
start: one
flags:
  seen: You have seen it.
"""
PAGES = """\
chapter: A morning
id: morning
scenes:
  one:
    text: One.
    status: invented
    choices:
      - {id: on, text: On., go: two}
  two:
    text: Two.
    status: invented
    choices:
      - {id: look, text: Look., once: yes, gain: seen, go: stay}
      - {id: on, text: On., needs: seen, locked: Look first., go: three}
  three:
    text: Three.
    status: invented
    choices:
      - {id: on, text: On., go: four}
      - {id: back, text: Back., go: one}
  four:
    text: Four.
    status: invented
    choices:
      - {id: on, text: On., go: five}
  five:
    text: Five.
    status: invented
    ending: home
  round:
    text: Round.
    status: invented
    choices:
      - {id: again, text: Again., go: round}
"""
ALL = ("one", "two", "three", "four", "five", "round")


@pytest.fixture
def again(tmp_path) -> Story:
    """A story with one way on, then a decision."""
    folder = tmp_path / "again"
    folder.mkdir()
    (folder / "story.yaml").write_text(STORY + "endings:\n  home: Home\n", encoding="utf-8")
    (folder / "01-morning.yaml").write_text(PAGES, encoding="utf-8")
    return load_story(folder)


@pytest.fixture
def room(tmp_path):
    pygame.display.init()
    yield Room(tmp_path)
    use("en")
    pygame.display.quit()


def window(story: Story, state: State, *read: str) -> App:
    before = ReadBefore(frozenset(SceneId(id) for id in read))
    return update(story, replace(reading(state), game=state), before)[0]


def went(app: App) -> list[str]:
    assert app.game is not None
    return [f"{step.scene} {step.choice}" for step in app.game.steps]  # type: ignore[union-attr]


def test_one_key_goes_over_pages_read_before_to_the_next_decision(again):
    app, requests = update(again, window(again, begin(again), *ALL), OnAhead())

    assert went(app) == ["one on", "two look", "two on"]
    assert app.game is not None
    assert app.game.scene == "three"
    kept = [request.state for request in requests if isinstance(request, Save)]
    assert [len(state.steps) for state in kept] == [1, 2, 3]


def test_it_can_be_taken_back_step_by_step(again):
    app, _ = update(again, window(again, begin(again), *ALL), OnAhead())

    for left in (2, 1, 0):
        app, _ = update(again, app, Undo())
        assert len(went(app)) == left


def test_it_stops_at_a_page_not_read_before(again):
    app, _ = update(again, window(again, begin(again), "one"), OnAhead())

    assert went(app) == ["one on"]


@pytest.mark.parametrize("read", [(), ("two", "three")])
def test_from_a_page_not_read_before_it_goes_nowhere(again, read):
    app = window(again, begin(again), *read)

    assert update(again, app, OnAhead()) == (app, ())


def test_at_a_decision_it_decides_nothing(again):
    app, _ = update(again, window(again, begin(again), *ALL), OnAhead())

    assert update(again, app, OnAhead()) == (app, ())


def test_it_comes_to_an_ending_and_stays_there(again):
    app, _ = update(again, window(again, begin(again), *ALL), OnAhead())
    app, _ = update(again, app, Choose(ChoiceId("on")))

    app, _ = update(again, app, OnAhead())

    assert app.game is not None
    assert app.game.scene == "five"
    assert update(again, app, OnAhead()) == (app, ())


def test_a_way_that_leads_back_to_itself_is_gone_once(again):
    from game.story import Start

    app, _ = update(again, window(again, begin(again, 0, Start(scene=SceneId("round"))), "round"), OnAhead())

    assert went(app) == ["round again"]


def test_where_a_chapter_closes_its_path_is_shown_first():
    app = window(courier(), begin(courier()), *courier().scenes)
    app, _ = update(courier(), app, Choose(ChoiceId("take-parcel")))

    app, _ = update(courier(), app, OnAhead())

    assert isinstance(app.screen, BesideRecord)
    assert app.game is not None
    assert app.game.scene == "door"


def test_the_mark_and_the_key_stand_only_where_they_are_true(again):
    def seen(*read: str) -> tuple[bool, bool]:
        page = sight(again, window(again, begin(again), *read))
        assert isinstance(page, ReadingView)
        return page.before, page.ahead

    assert seen() == (False, False)
    assert seen("one") == (True, True)
    assert seen("two") == (False, False)


def test_a_voice_says_it_too(again):
    layout = lay_out(sight(again, window(again, begin(again), "one")), Sheet(1280, 720, measure))

    assert "read before" in said_of(layout, opening(layout))


# --- In a window, with files ---


def words(room: Room) -> str:
    layout = room.stage.layout
    boxes = [*layout.boxes, *(box for pane in layout.panes for box in pane.boxes)]
    return " ".join(box.text for box in boxes if isinstance(box, Glyphs))


def test_in_the_first_game_nothing_was_read_before_not_even_what_was_taken_back(room):
    app = room.play(events(ENTER, TWO, U, TWO, ONE, U))

    assert app.earlier == frozenset()
    assert "read before" not in words(room)
    assert not (room.saves.folder / FILE).exists()


def test_in_a_second_game_pages_of_the_first_are_marked_and_skipped(room):
    room.play(events(ENTER, TWO, ONE, ENTER, ESCAPE))

    app = room.play(clicks(room, "begin", "choice:take-parcel"))
    assert app.earlier == {"street", "bridge", "door"}
    assert "read before" in words(room)
    assert "Next decision" in words(room)

    app = room.play(events(ENTER, F))
    assert app.game is not None
    assert app.game.scene == "door"
    assert room.kept() == ("take-parcel", "cross")


def test_a_damaged_list_of_pages_is_forgotten_without_a_word(room):
    room.play(events(ENTER, TWO, ONE, ESCAPE))
    (room.saves.folder / FILE).write_bytes(b"\xff\x00")

    app = room.play(events(ENTER))

    assert isinstance(app.screen, Reading)
    assert app.earlier == frozenset()
    assert app.notices == ()
