"""The way to the first page is short: what other commands and later screens need is read by them."""

from __future__ import annotations

import subprocess
import sys

LATER = (
    "game.authoring",
    "game.classroom",
    "game.reports",
    "game.desktop.events",
    "game.desktop.gestures",
    "game.desktop.preview",
    "game.desktop.shot",
    "game.desktop.screens.beside",
    "game.desktop.screens.document",
    "game.desktop.screens.record",
    "game.desktop.screens.settings",
    "game.loading.archive",
    "game.loading.mistakes.e",
    "game.loading.render",
    "game.story.beside",
    "game.story.panels",
    "game.terminal.player",
    "jinja2",
    "starlette",
)


def test_nothing_that_is_not_shown_yet_is_read_on_the_way_to_the_first_page():
    start = "import game.cli, game.cli.playing, game.desktop.window, game.loading, sys; print(*sys.modules)"

    done = subprocess.run([sys.executable, "-c", start], capture_output=True, text=True, check=True)

    assert [name for name in done.stdout.split() if name.startswith(LATER)] == []
