"""The command `storymap`: the whole story as a picture, a page or text."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

from game.cli.common import EDITION, OUTPUT, STORY, open_story, output_file, path_of, patience, writing
from game.cli.usage import SpokenCommand, WrongUsageError, unknown
from game.words import say

if TYPE_CHECKING:
    from game.authoring.storymap.chart import By

_ORDERS: dict[str, By] = {"chapter": "chapter", "date": "date"}
MOST_SITUATIONS = 30_000
"""The map is drawn also where a story has more: then only what no way leads to counts as not reached."""


@click.command(cls=SpokenCommand)
@STORY
@EDITION
@click.option("--by", metavar="ORDER", default="chapter")
@OUTPUT
def storymap(story: str | None, edition: str | None, by: str, output: str | None) -> int:
    from game.authoring.exploration import explore
    from game.authoring.storymap import chart_of, map_page, map_svg, outline

    out = output_file(output)
    if out.suffix not in (".svg", ".html", ".txt"):
        raise WrongUsageError(say("cli.no-map", file=Path(out).name))
    if by not in _ORDERS:
        raise unknown("order", by, _ORDERS)
    opened = open_story(path_of(story), edition)
    with patience(say("cli.mapping")):
        explored = explore(opened, MOST_SITUATIONS, words=False)
        chart = chart_of(opened, explored, _ORDERS[by])
        match out.suffix:
            case ".svg":
                drawn = map_svg(chart, opened)
            case ".html":
                drawn = map_page(chart, opened, explored)
            case _:
                drawn = outline(opened, chart)
    with writing(out):
        out.write_text(drawn, encoding="utf-8")
    return 0
