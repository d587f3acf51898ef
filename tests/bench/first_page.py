"""From the start of the process to the first readable page: `python -m tests.bench.first_page`."""

from __future__ import annotations

import os
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import tests
from game import shipped
from tests.desktop.xvfb import MISSING, is_there, screen

RUNS = 15

BARE = """
import pygame, time
pygame.display.init()
pygame.display.set_mode((1440, 810), pygame.RESIZABLE)
pygame.display.flip()
print(time.time(), time.process_time())
"""
"""A window of pygame-ce with nothing in it."""


PLAYED = """
import os, sys, time
from game import cli
from game.desktop import window

def reader():
    # Nothing is asked of the events before the first page has been drawn.
    print(time.time(), time.process_time(), flush=True)
    os._exit(0)
    yield

window.live_events = reader
cli.main(["play", sys.argv[1], "--chapter", "prefecture"])
"""
"""The game as the command starts it, until its window first waits for its reader."""


def run(command: list[str], env: dict[str, str]) -> tuple[float, float]:
    """Milliseconds from the start of that process to its page, on the wall and of a core."""
    began = time.time()
    said = subprocess.run([sys.executable, *command], env=env, capture_output=True, text=True, check=True)
    page, busy = (float(word) for word in said.stdout.split()[-2:])
    return (page - began) * 1000, busy * 1000


def row(name: str, took: list[tuple[float, float]]) -> str:
    wall, busy = (statistics.median(column) for column in zip(*took, strict=True))
    worst = max(wall for wall, _ in took)
    return f"{name}: median {wall:.0f} ms (worst {worst:.0f}, of a core {busy:.0f}), {len(took)} starts"


def main() -> None:
    if not is_there():
        print(MISSING)
        return
    with screen(1920, 1080) as display, tempfile.TemporaryDirectory() as home:
        config = Path(home) / "config" / "liaison"
        config.mkdir(parents=True)
        (config / "settings.json").write_text("{}")  # not the first minute but the page
        env = {name: value for name, value in os.environ.items() if not name.startswith(("SDL_", "PYTHON"))}
        env |= {
            "DISPLAY": display,
            "XDG_CONFIG_HOME": str(config.parent),
            "XDG_DATA_HOME": home,
            "SDL_AUDIODRIVER": "dummy",
            "PYTHONPATH": str(Path(tests.__file__).parents[1]),
            # Compiled once, as an installed program is; nothing else stays from one start to the next.
            "PYTHONPYCACHEPREFIX": str(Path(home) / "compiled"),
        }
        bare = [run(["-c", BARE], env) for _ in range(RUNS + 1)][1:]
        ours = [run(["-c", PLAYED, str(shipped.campaign())], env) for _ in range(RUNS + 1)][1:]
    print(f"{row('start to first page', ours)} (must 300 ms, aim 200)")
    print(f"{row('an empty window of pygame-ce', bare)} (119 ms where the limits were set)")


if __name__ == "__main__":
    main()
