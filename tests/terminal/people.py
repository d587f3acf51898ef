"""A person at a terminal: the command under a pseudo-terminal, what is typed and what is read."""

from __future__ import annotations

import fcntl
import os
import pty
import select
import signal
import struct
import subprocess
import sys
import termios
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
PATIENCE = 60


def _comes_to_the_front() -> None:
    """In the new process: the terminal is its own, and Ctrl+C reaches it though the tests run in the background."""
    fcntl.ioctl(0, termios.TIOCSCTTY, 0)
    signal.signal(signal.SIGINT, signal.SIG_DFL)


class Person:
    """Types into `python -m game` and reads what it prints, in a terminal of that width."""

    def __init__(self, *arguments: str, columns: int = 80, environment: dict[str, str] | None = None) -> None:
        self._terminal, inside = pty.openpty()
        fcntl.ioctl(inside, termios.TIOCSWINSZ, struct.pack("HHHH", 24, columns, 0, 0))
        self.game = subprocess.Popen(
            [sys.executable, "-m", "game", *arguments],
            cwd=ROOT,
            stdin=inside,
            stdout=inside,
            stderr=inside,
            env={**os.environ, "TERM": "dumb", **(environment or {})},
            start_new_session=True,
            preexec_fn=_comes_to_the_front,
        )
        os.close(inside)
        self.read = ""
        self._seen = 0

    def until(self, words: str) -> str:
        """Read on until these words stand there; what was read on the way, they included."""
        start = self._seen
        while (found := self.read.find(words, start)) < 0:
            if not self._more():
                raise AssertionError(f"{words!r} never came: {self.read[start:]!r}")
        self._seen = found + len(words)
        return self.read[start : self._seen]

    def types(self, line: str, then: str = "> ") -> str:
        """Type a line, and read until the next prompt."""
        os.write(self._terminal, f"{line}\n".encode())
        self.until("\n")
        return self.until(then)

    def presses(self, key: bytes) -> None:
        os.write(self._terminal, key)

    def interrupts(self) -> None:
        """Press Ctrl+C, and again if it fell between two moments of the program, until it ends."""
        for _ in range(PATIENCE):
            self.presses(b"\x03")
            while select.select([self._terminal], [], [], 1)[0]:
                if not self._more():
                    return

    def ends(self) -> int:
        """Read to the end; the exit code."""
        while self._more():
            pass
        return self.game.wait(PATIENCE)

    def is_gone(self) -> None:
        """Make sure that nothing is left running."""
        self.game.kill()
        self.game.wait(PATIENCE)
        os.close(self._terminal)

    def _more(self) -> bool:
        ready, _, _ = select.select([self._terminal], [], [], PATIENCE)
        if not ready:
            raise AssertionError(f"nothing more came: {self.read!r}")
        try:
            piece = os.read(self._terminal, 65536)
        except OSError:  # how Linux says that the other end is closed
            return False
        self.read += piece.decode("utf-8", "replace").replace("\r\n", "\n")
        return bool(piece)
