"""The command `shot`: a picture of any screen, for handouts and tests, without a display."""

from __future__ import annotations

import click

from game.cli.common import EDITION, OUTPUT, STORY, open_story, output_file, path_of, state_at, writing
from game.cli.usage import SpokenCommand, WrongUsageError, unknown
from game.words import say

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
    path, out = path_of(story), output_file(output)
    opened = open_story(path, edition)
    state = state_at(opened, None, drawn)
    folder = path if path.is_dir() else None
    with writing(out):
        shoot(opened, state, screen, out, size=_size(size), theme=theme, text=_percent(text), folder=folder)
    return 0


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
