"""The real window beside an editor, under a virtual display: a file is saved, broken and mended."""

from __future__ import annotations

import shutil

import pytest

from tests.desktop.small import FOLDER
from tests.desktop.xvfb import MISSING, PATIENCE, Hands, is_there, playing, screen

pytestmark = pytest.mark.skipif(not is_there(), reason=MISSING)


def test_the_window_follows_what_is_saved_and_keeps_no_game(tmp_path):
    story = shutil.copytree(FOLDER, tmp_path / "story")
    chapter = story / "01-morning.yaml"
    text = chapter.read_text()

    with screen(1280, 720) as display:
        hands = Hands(display)
        with playing(hands, tmp_path, ["preview", str(story), "--from", "bridge"]) as program:
            hands.sees("The bridge · A Small Courier")
            chapter.write_text(text.replace("title: The bridge", "title: The empty bridge"))
            hands.sees("The empty bridge · A Small Courier")
            chapter.write_text(text.replace("go: door", "go: dor"))
            hands.sees("Mistakes · A Small Courier")
            chapter.write_text(text)
            hands.sees("The bridge · A Small Courier")
            hands.press("j")
            hands.press("h", "o", "m", "Return")
            hands.sees("Home · A Small Courier")
            hands.press("ctrl+q")
            answer = program.wait(PATIENCE)

    assert answer == 0
    assert not [path for path in (tmp_path / "data").rglob("*") if path.is_file()]
