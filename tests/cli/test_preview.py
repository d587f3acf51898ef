"""The command `preview` from outside, as far as it goes without a window."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from game.cli.previewing import lines_of
from tests.cli.running import ERRAND, liaison


def test_the_help_shows_an_example():
    said = liaison("preview", "--help")

    assert said.returncode == 0
    assert 'liaison preview my-story --from gate --with "forged papers, exposure=2"' in said.stdout


@pytest.mark.parametrize(
    ("typed", "answer"),
    [
        (("--from", "nowhere"), "There is no scene ‘nowhere’ in this story."),
        (("--edition", "xx"), "There is no edition ‘xx’ of this story."),
        (("--with", "wings"), "The story keeps track of nothing called ‘wings’."),
    ],
)
def test_what_the_story_does_not_have_is_wrong_usage(typed, answer):
    said = liaison("preview", ERRAND, *typed)

    assert said.returncode == 2
    assert said.stderr.startswith(answer)


def test_without_a_screen_it_says_what_can_be_had_instead():
    said = liaison("preview", ERRAND, DISPLAY="", WAYLAND_DISPLAY="", SDL_VIDEODRIVER="")

    assert said.returncode == 2
    assert "with --terminal the mistakes are listed after every change." in said.stderr


def test_in_the_terminal_the_mistakes_are_listed_at_each_moment_as_they_stand_then(tmp_path):
    folder = shutil.copytree(ERRAND, tmp_path / "errand")
    chapter = next(path for path in sorted(folder.glob("*.yaml")) if path.name != "story.yaml")
    text = chapter.read_text()

    def moments():
        yield
        chapter.write_text(text.replace("go: ", "go: x", 1))
        yield
        chapter.write_text(text)
        yield

    first, broken, mended = "\n".join(lines_of(Path(folder), None, moments())).split("─" * 40)

    assert "E012" not in first
    assert "E012" in broken
    assert chapter.name in broken
    assert mended.strip() == first.strip()
