"""Kept places in a real window: by the keys of a real keyboard, from the first name to the last file."""

from __future__ import annotations

from pathlib import Path

import pytest

from game.saves import saves_of
from game.saves.slots import deleted_of
from game.story import Start, begin
from game.story.ids import ChapterId
from game.words import say
from tests.desktop.test_real_window import (
    SIZE,
    TITLE,
    Fingers,
    campaign,
    not_for_the_first_time,
    on,
    started,
)
from tests.desktop.xvfb import MISSING, Hands, is_there, screen

pytestmark = pytest.mark.skipif(not is_there(), reason=MISSING)

PREFECTURE = ChapterId("prefecture")


@pytest.fixture(scope="module")
def hands():
    with screen(*SIZE) as display:
        yield Hands(display)


def test_a_place_is_named_renamed_deleted_taken_back_and_carried_out_and_in(hands: Hands, tmp_path: Path):
    not_for_the_first_time(tmp_path)
    fingers = Fingers(hands, begin(campaign(), 0, Start(chapter=PREFECTURE)))

    with started(hands, tmp_path):
        hands.sees(TITLE)
        hands.press("k")
        hands.sees(on(say("chapters.title")))
        hands.press("Down", "Down", "Return")
        fingers.sees_page()
        fingers.choose("envelope-dressings")
        hands.press("p")
        hands.sees(on(say("slots.title")))
        hands.press("Down", "Return", "q", "u", "a", "i", "Return")
        hands.press("F2", "s", "Return")
        hands.press("Delete", "u", "e", "i")
        hands.sees(on(say("files.title")))
        hands.press("Down", "Return")
        hands.sees(on(say("slots.title")))
        hands.press("Escape")
        fingers.sees_page()

    saves = saves_of(campaign(), tmp_path / "saves")
    assert saves.names() == ["autosave", "quais", "quais 2"]
    assert deleted_of(saves).names() == []
    (file,) = tmp_path.rglob("*.liaison")
    assert file.name == "Courier - quais.liaison"
