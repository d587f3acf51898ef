"""A second process that plays or searches beside this one, where there is a second core and enough to do.

What it is asked and what it answers are plain JSON through a pipe of our own; nothing else is shared.
"""

from __future__ import annotations

import json
import signal
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from game.story.model import Story

if TYPE_CHECKING:
    from multiprocessing.connection import Connection

Answer = Callable[[Any], Any]
"""What the other process gives back for what it is asked."""

Work = Callable[..., Answer]
"""Makes ready to answer, of the story and what else it needs. A plain function of a module, so that it is found again."""

_A_MOMENT = 0.1
"""So many seconds pass between two looks whether the other process has answered, and whether to stop."""


@dataclass(frozen=True, slots=True)
class Processes:
    """How many processes may work at once, and from how many seconds of work on a second one is worth its start.

    `again` reads the story once more, for systems on which another process cannot be handed this one's.
    """

    count: int = 1
    again: Callable[[], Story] | None = None
    worth: float = 2.0


ONE = Processes()


class Second:
    """The other process. What it was asked it answers in order; None once it is gone."""

    def __init__(self, connection: Connection) -> None:
        self._connection: Connection | None = connection

    def ask(self, question: object) -> None:
        """Give it something to do."""
        try:
            if self._connection is not None:
                self._connection.send_bytes(json.dumps(question).encode())
        except OSError:
            self._connection = None

    def answer(self, stop: Callable[[], bool]) -> Any:
        """What it found, once it has; None where it was lost: then this process has to look itself.

        None too once `stop` says so: then nobody has to.
        """
        try:
            while self._connection is not None and not self._connection.poll(_A_MOMENT):
                if stop():
                    return None
            return None if self._connection is None else json.loads(self._connection.recv_bytes())
        except (EOFError, OSError):
            self._connection = None
            return None


@contextmanager
def second(
    processes: Processes, seconds: float, story: Story, work: Work, *arguments: object
) -> Iterator[Second | None]:
    """A second process for about so many seconds of work; None where one is enough, or no other can be had."""
    again = _way_to(story, processes)
    if processes.count < 2 or seconds < processes.worth or again is None:
        yield None
        return
    # Imported here, so that those who need no second process do not pay for it.
    import multiprocessing

    ours, theirs = multiprocessing.Pipe()
    context = multiprocessing.get_context("fork") if _can_fork() else multiprocessing.get_context("spawn")
    process = context.Process(target=_serve, args=(ours, theirs, work, again, arguments), daemon=True)
    try:
        process.start()
    except OSError:
        yield None
        return
    theirs.close()
    try:
        yield Second(ours)
    finally:
        ours.close()
        process.terminate()
        process.join()


def _can_fork() -> bool:
    # On macOS a forked process may not use the system's own libraries.
    return sys.platform == "linux"


def _way_to(story: Story, processes: Processes) -> Callable[[], Story] | None:
    if _can_fork():
        return lambda: story
    return None if getattr(sys, "frozen", False) else processes.again


def _serve(
    others: Connection,
    connection: Connection,
    work: Work,
    again: Callable[[], Story],
    arguments: tuple[object, ...],
) -> None:
    # Held open here too, the other end would never be seen to close when the first process is gone.
    others.close()
    # Ctrl-C is for the first process to answer, which then ends this one.
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    answer = work(again(), *arguments)
    while True:
        try:
            asked = json.loads(connection.recv_bytes())
            connection.send_bytes(json.dumps(answer(asked)).encode())
        except (EOFError, OSError):
            return
