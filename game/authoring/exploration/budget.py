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
"""About a minute, and half a gigabyte in each process while it lasts."""

NO_LIMIT = Limit()


class Budget:
    """What is left of a limit. Begun, a search may have all of it; `divide` makes equal shares of it."""

    def __init__(self, limit: Limit, progress: Progress | None = None, stop: Stop | None = None) -> None:
        self._limit = limit
        self._progress = progress
        self._stop = stop
        self.left = limit.in_all
        """So many situations may still be met; None: as many as there are."""
        self.is_stopped = False
        self.share: int | None = None
        """So many situations may the next search meet; None: as many as there are."""
        self.divide(1)

    @classmethod
    def of_share(cls, share: int | None) -> Budget:
        """One with that much for each search."""
        return cls(Limit(in_one=share))

    def divide(self, shares: int) -> None:
        """Give each of so many searches the same share; what one does not need is left for the next division."""
        most = self._limit.in_one
        if self.left is not None:
            share = self.left // shares
            most = share if most is None else min(most, share)
        self.share = most

    def spend(self, situations: int) -> None:
        """Take off what a search met."""
        if self.left is not None:
            self.left -= min(situations, self.left)

    def run(self, search: Search, about: str) -> Findings:
        """Run the search with its share, of which it spends nothing yet."""
        return search.run(self.share, self._told(about), stop=self.asked_to_stop)

    def _told(self, about: str) -> Callable[[int], None] | None:
        progress = self._progress
        return None if progress is None else lambda number: progress(about, number)

    def asked_to_stop(self) -> bool:
        """Whether somebody wants no more than what was found so far; asked once more where not yet."""
        self.is_stopped = self.is_stopped or (self._stop is not None and self._stop())
        return self.is_stopped
