"""How far exploring goes: so many situations in all, shared among the searches, and until somebody stops it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from game.authoring.exploration.search import Findings, Search

Progress = Callable[[str, int], None]
"""Is told what is being looked at, and how many situations that has come to."""

Stop = Callable[[], bool]
"""Whether to stop: what was found so far is then told."""


@dataclass(frozen=True, slots=True)
class Limit:
    """So many situations at most in all searches together, and in any one of them; None: as many as there are."""

    in_all: int | None = None
    in_one: int | None = None


A_MINUTE = Limit(5_000_000, 1_500_000)
"""About a minute, and half a gigabyte while it lasts."""

NO_LIMIT = Limit()


class Budget:
    """What is left of a limit."""

    def __init__(self, limit: Limit, progress: Progress | None = None, stop: Stop | None = None) -> None:
        self._limit = limit
        self._progress = progress
        self._stop = stop
        self._left = limit.in_all
        self.is_stopped = False

    def run(self, search: Search, about: str, shares: int = 1) -> Findings:
        """Run the search with one of so many equal shares of what is left; what it does not need stays for the others.

        With nothing left it is not begun.
        """
        most = self._limit.in_one
        if self._left is not None:
            share = self._left // shares
            most = share if most is None else min(most, share)
        if self.is_stopped or most == 0:
            search.found.complete = False
            return search.found
        found = search.run(most, self._told(about), stop=self._asked)
        if self._left is not None:
            self._left -= min(found.situations, self._left)
        return found

    def _told(self, about: str) -> Callable[[int], None] | None:
        progress = self._progress
        return None if progress is None else lambda number: progress(about, number)

    def _asked(self) -> bool:
        self.is_stopped = self.is_stopped or (self._stop is not None and self._stop())
        return self.is_stopped
