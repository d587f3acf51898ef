"""Shots: a picture of any screen, without a display."""

from __future__ import annotations

from pathlib import Path

import pygame
import pytest

from game.desktop.screens.views import ReadingView
from game.desktop.shot import SCREENS, THEMES, shoot, view_of
from game.loading.files import Folder
from game.settings import Settings
from game.story import begin
from tests.desktop.screens.specimen import at, story

SKY = """<svg xmlns="http://www.w3.org/2000/svg" width="1920" height="1080">
<rect width="1920" height="1080" fill="#0a64c8"/></svg>"""


@pytest.mark.parametrize("screen", SCREENS)
def test_every_screen_can_be_shot(screen: str, tmp_path: Path):
    out = tmp_path / "shot.png"

    shoot(story(), at("back-room"), screen, out, size=(800, 600), theme="sepia", text=125)

    assert pygame.image.load(out).get_size() == (800, 600)


@pytest.mark.parametrize("theme", THEMES)
def test_a_theme_changes_the_paper(theme: str, tmp_path: Path):
    shoot(story(), at("stairs"), "reading", tmp_path / "a.png", theme=theme)
    shoot(story(), at("stairs"), "reading", tmp_path / "b.png", theme="light" if theme != "light" else "dark")

    one, other = (pygame.image.load(tmp_path / name).get_at((1200, 400)) for name in ("a.png", "b.png"))
    assert one != other


def test_the_storys_own_picture_comes_before_the_games(tmp_path: Path):
    (tmp_path / "pictures").mkdir()
    (tmp_path / "pictures" / "parvis.svg").write_text(SKY)

    shoot(story(), begin(story()), "reading", tmp_path / "shot.png", files=Folder(tmp_path))

    red, green, blue, _ = pygame.image.load(tmp_path / "shot.png").get_at((200, 300))
    assert blue > 150 and red < 60 and 60 < green < 140


def test_a_damaged_picture_leaves_the_color_of_the_sky(tmp_path: Path):
    (tmp_path / "pictures").mkdir()
    (tmp_path / "pictures" / "parvis.svg").write_text("<svg <<<")

    shoot(story(), begin(story()), "reading", tmp_path / "shot.png", files=Folder(tmp_path))

    assert (tmp_path / "shot.png").stat().st_size > 1000


def test_a_page_that_cites_nothing_is_shot_without_a_record():
    view = view_of(story(), at("stairs"), "record", Settings())

    assert isinstance(view, ReadingView) and view.record is None


def test_the_record_is_shot_at_what_the_page_cites_first():
    view = view_of(story(), begin(story()), "record", Settings())

    assert isinstance(view, ReadingView) and view.record == "policemen-gathered"


def test_a_shot_that_cannot_be_written_says_so(tmp_path: Path):
    with pytest.raises(OSError):
        shoot(story(), begin(story()), "title", tmp_path / "nowhere" / "shot.png")
