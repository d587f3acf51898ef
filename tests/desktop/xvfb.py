"""A screen that nobody sees, and a person's hands on it: Xvfb and xdotool."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

MISSING = "Xvfb and xdotool are not installed, so no real window was opened (apt-get install xvfb xdotool)."
PATIENCE = 120
"""Seconds until something that should have happened counts as failed, however busy the machine."""


def is_there() -> bool:
    return all(shutil.which(program) for program in ("Xvfb", "xdotool"))


@contextmanager
def screen(width: int = 1280, height: int = 720) -> Iterator[str]:
    """The name of a new display, for as long as the block lasts."""
    read, write = os.pipe()
    size = f"{width}x{height}x24"
    server = subprocess.Popen(
        # Without -noreset it throws everyone out, those just coming in too, when its last guest leaves.
        ["Xvfb", "-displayfd", str(write), "-screen", "0", size, "-nolisten", "tcp", "-noreset"],
        pass_fds=(write,),
        stderr=subprocess.DEVNULL,
    )
    os.close(write)
    try:
        with os.fdopen(read) as said:
            number = said.readline().strip()
        assert number, "Xvfb did not start"
        yield f":{number}"
    finally:
        server.terminate()
        server.wait(PATIENCE)


class Hands:
    """A person at that display: types, clicks, and waits until the window says where it is."""

    def __init__(self, display: str) -> None:
        self.display = display
        self.program: subprocess.Popen[str] | None = None
        """What they play with, while it runs: to wait for a program that has ended is in vain."""
        self._env = {**os.environ, "DISPLAY": display}

    def sees(self, caption: str) -> None:
        """Wait until the window's bar says that."""
        self._waits_for(caption, "getwindowname")

    def fills(self, width: int, height: int) -> None:
        """Wait until the window has that size."""
        self._waits_for(f"  Geometry: {width}x{height}", "getwindowgeometry")

    def _waits_for(self, wanted: str, asked: str) -> None:
        said, patience = "", time.monotonic() + PATIENCE
        while wanted not in said.splitlines():
            assert time.monotonic() < patience, f"the window says {said!r}, not {wanted!r}"
            if self.program is not None and self.program.poll() is not None:
                raise AssertionError(f"the program ended before {wanted!r}: {self.program.communicate()[0]}")
            said = self._do("sleep", "0.02", "search", "--onlyvisible", "--class", "liaison", asked)

    # No hand is faster: for a quarter of a second after a choice the same key, or a click, means nothing.

    def press(self, *keys: str) -> None:
        self._do("sleep", "0.3", "key", "--delay", "100", *keys)

    def click(self, x: int, y: int) -> None:
        self._do("mousemove", str(x), str(y), "sleep", "0.3", "click", "1")

    def _do(self, *words: str) -> str:
        """What xdotool says; nothing where there is no window yet, or no more."""
        done = subprocess.run(
            ["xdotool", *words], env=self._env, capture_output=True, text=True, timeout=PATIENCE, check=False
        )
        return done.stdout


@contextmanager
def playing(hands: Hands, home: Path, arguments: Sequence[str]) -> Iterator[subprocess.Popen[str]]:
    """The program in those hands, started as a person would with those arguments.

    `home` is all it keeps things in.
    """
    env = {name: value for name, value in os.environ.items() if not name.startswith(("SDL_", "XDG_"))}
    env |= {
        "DISPLAY": hands.display,
        "HOME": str(home),
        "XDG_CONFIG_HOME": str(home / "config"),
        "XDG_DATA_HOME": str(home / "data"),
        "SDL_AUDIODRIVER": "dummy",
        "LC_ALL": "C.UTF-8",
        "PYTHONPATH": str(Path(__file__).parents[2]),
    }
    program = subprocess.Popen(
        [sys.executable, "-m", "game", *arguments],
        env=env,
        cwd=home,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
    )
    hands.program = program
    try:
        yield program
    finally:
        hands.program = None
        if program.poll() is None:
            program.kill()
        if program.stdout is not None and not program.stdout.closed:
            program.communicate(timeout=PATIENCE)
