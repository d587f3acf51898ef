"""The command `preview`: a story in a window beside the editor it is written in."""

from __future__ import annotations

import time
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import click

from game import words
from game.cli.common import EDITION, STORY, listed, path_of, show, state_at, tell
from game.cli.usage import SpokenCommand, unknown
from game.words import say

if TYPE_CHECKING:
    from game.loading.again import Again
    from game.loading.project import Project
    from game.loading.watch import Watch
    from game.story import Start

_BETWEEN_LOOKS = 0.1
"""Seconds."""


@click.command(cls=SpokenCommand)
@STORY
@click.option("--from", "scene", metavar="SCENE")
@click.option("--with", "facts", metavar="FACTS", default="")
@EDITION
@click.option("--terminal", "listing", is_flag=True)
def preview(story: str | None, scene: str | None, facts: str, edition: str | None, listing: bool) -> int:
    from game.desktop.previewing import milliseconds
    from game.loading.again import Again
    from game.loading.watch import Look, Watch

    if edition:
        words.use(edition)
    path = path_of(story)
    again = Again(path, edition)
    watch = Watch(Look(path), again.project, milliseconds)
    project = watch.first()
    start = _start(project, scene, facts, edition)
    if listing:
        show(lines_of(path, edition, changes(watch)))
        return 0
    return _in_window(path, edition, project, again, watch, start)


def _start(project: Project, scene: str | None, facts: str, edition: str | None) -> Start:
    """Where to begin. What a story that cannot be played yet may have is seen when it can."""
    from game.loading.files import editions_among
    from game.story import Start
    from game.story.ids import SceneId

    editions = editions_among(project.files.names())
    if edition and edition not in editions:
        raise unknown("edition", edition, editions)
    if project.story is None:
        return Start(scene=SceneId(scene) if scene else None, facts=facts)
    return state_at(project.story, None, scene, facts).start


def _in_window(
    path: Path, edition: str | None, project: Project, again: Again, watch: Watch, start: Start
) -> int:
    from game.authoring import check
    from game.cli.walking import record_beside
    from game.desktop.display import NoDisplayError
    from game.desktop.previewing import open_preview

    try:
        open_preview(
            project,
            again,
            watch,
            lambda: check(path, edition),
            lambda story, state: record_beside(path, story, state),
            start=start,
        )
    except NoDisplayError:
        tell(say("preview.no-display"))
        return 2
    return 0


def changes(watch: Watch) -> Iterator[None]:
    """At the beginning, and at each change, until the person stops it."""
    yield
    while True:
        time.sleep(_BETWEEN_LOOKS)
        if watch.turn() is not None:
            yield


def lines_of(path: Path, edition: str | None, moments: Iterable[None]) -> Iterator[str]:
    """What is wrong with the story at each of these moments."""
    from game.authoring import check

    for number, _ in enumerate(moments):
        yield from ["", "─" * 40, ""] if number else []
        yield from listed(check(path, edition), path)
