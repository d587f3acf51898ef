"""What helps authors and historians: every mistake at once, every situation explored, the proof sheet."""

from game.authoring.check import check
from game.authoring.exploration import explore

__all__ = ["check", "explore"]
