"""The command `shot`: a picture of any screen, for handouts and tests, without a display."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from game import words
from game.cli.common import EDITION, OUTPUT, STORY, open_with_files, output_file, path_of, state_at, writing
from game.cli.usage import SpokenCommand, WrongUsageError, unknown
from game.words import say

if TYPE_CHECKING:
    from game.story import State, Story

SMALLEST, LARGEST = (320, 240), (8000, 8000)


@click.command(cls=SpokenCommand)
@STORY
@EDITION
@click.option("--scene", "drawn", metavar="ID")
@click.option("--screen", metavar="NAME", default="reading")
@click.option("--size", metavar="WIDTHxHEIGHT", default="1280x720")
@click.option("--theme", metavar="NAME", default="light")
@click.option("--text", metavar="PERCENT", default="100")
@OUTPUT
def shot(
    story: str | None,
    edition: str | None,
    drawn: str | None,
    screen: str,
    size: str,
    theme: str,
    text: str,
    output: str | None,
) -> int:
    from game.desktop.shot import SCREENS, THEMES, shoot

    if screen not in SCREENS:
        raise unknown("screen", screen, SCREENS)
    if theme not in THEMES:
        raise unknown("theme", theme, THEMES)
    if edition:
        words.use(edition)
    path, out = path_of(story), output_file(output)
    opened, files = open_with_files(path, edition)
    state = _played_to(opened, drawn, screen)
    with writing(out):
        shoot(opened, state, screen, out, size=_size(size), theme=theme, text=_percent(text), files=files)
    return 0


def _played_to(story: Story, scene: str | None, screen: str) -> State:
    """The scene as somebody comes to it who plays from the start by a shortest way.

    The path beside the record is best seen at the end: without a scene it is drawn at the first ending.
    """
    from game.authoring.exploration import way_to
    from game.story import replay
    from game.story.ids import SceneId

    if scene is None and screen == "beside":
        scene = next((id for id, one in story.scenes.items() if one.ending is not None), None)
    steps = None if scene is None else way_to(story, SceneId(scene))
    return state_at(story, None, scene) if steps is None else replay(story, steps)


def _size(typed: str) -> tuple[int, int]:
    width, _, height = typed.lower().replace("×", "x").partition("x")
    if not (width.isdecimal() and height.isdecimal() and len(width + height) <= 8):
        raise WrongUsageError(say("cli.no-size", word=typed))
    size = int(width), int(height)
    if not all(low <= side <= high for low, side, high in zip(SMALLEST, size, LARGEST, strict=True)):
        raise WrongUsageError(say("cli.no-size", word=typed))
    return size


def _percent(typed: str) -> int:
    number = typed.removesuffix("%").strip()
    if not (number.isdecimal() and len(number) == 3 and 100 <= int(number) <= 200):
        raise WrongUsageError(say("cli.no-percent", word=typed))
    return int(number)
