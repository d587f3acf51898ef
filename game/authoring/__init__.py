"""What helps authors and historians: every mistake at once, and the proof sheet."""

from game.authoring.check import check

__all__ = ["check"]
