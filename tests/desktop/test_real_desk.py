"""The desk in a real window: chapters, timeline, notebook, history and path, by keys, then by clicks."""

from __future__ import annotations

from pathlib import Path

import pytest

from game.story import Start, begin
from game.story.ids import ChapterId
from game.words import say
from tests.desktop.test_real_window import (
    BESIDE,
    SIZE,
    TITLE,
    Fingers,
    Pointer,
    campaign,
    kept,
    not_for_the_first_time,
    on,
    path,
    started,
)
from tests.desktop.xvfb import MISSING, Hands, is_there, screen

pytestmark = pytest.mark.skipif(not is_there(), reason=MISSING)

PREFECTURE = ChapterId("prefecture")
SHOWN_BY_CLICKS = (
    *("show:chapters", "begin:prefecture", "choice:envelope-dressings"),
    *("show:timeline", "page:0", "close", "close"),
    *("show:notebook", "shelf:people", "row:fournet", "close", "close"),
    *("show:history", "page:0"),
)


@pytest.fixture(scope="module")
def hands():
    with screen(*SIZE) as display:
        yield Hands(display)


def test_everything_on_the_desk_is_opened_and_left_with_keys_alone(hands: Hands, tmp_path: Path):
    not_for_the_first_time(tmp_path)
    fingers = Fingers(hands, begin(campaign(), 0, Start(chapter=PREFECTURE)))

    with started(hands, tmp_path):
        hands.sees(TITLE)
        hands.press("k")
        hands.sees(on(say("chapters.title")))
        hands.press("Down", "Down", "Return")
        fingers.sees_page()
        fingers.choose("envelope-dressings")
        hands.press("t")
        hands.sees(on(say("timeline.title")))
        hands.press("Up", "Return")  # from where now is, to what the record knows of the hour before
        hands.sees(on(say("record.title")))
        hands.press("Escape")
        hands.sees(on(say("timeline.title")))
        hands.press("n")
        hands.sees(on(say("notebook.title")))
        hands.press("2", "Down", "Return", "Escape", "Escape")
        fingers.sees_page()
        hands.press("b")
        hands.sees(BESIDE)
        hands.press("e", "Escape", "h")
        hands.sees(on(say("history.title")))
        hands.press("Up", "Return")
        hands.sees(on("Two of three"))

    (page,) = tmp_path.rglob("*.html")
    assert page.name == "Courier - The Prefecture.html"
    assert path(kept(tmp_path, campaign())) == ()


def test_everything_on_the_desk_is_opened_and_left_with_the_pointer_alone(hands: Hands, tmp_path: Path):
    not_for_the_first_time(tmp_path)
    pointer = Pointer(hands)

    with started(hands, tmp_path):
        hands.sees(TITLE)
        for id in SHOWN_BY_CLICKS:
            pointer.click(id)

    assert path(kept(tmp_path, campaign())) == ()
