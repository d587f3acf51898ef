"""What `check` questions: not wrong, but rarely meant. One module a family."""

from __future__ import annotations

from collections.abc import Iterator

from game.authoring.asking import Asked
from game.authoring.evidence import Evidence
from game.authoring.questions.choices import about_choices
from game.authoring.questions.names import about_names
from game.authoring.questions.reach import about_reach
from game.authoring.questions.shape import about_shape
from game.authoring.questions.unused import about_unused
from game.authoring.questions.wording import about_words

__all__ = ["about_words", "questions"]


def questions(evidence: Evidence) -> Iterator[Asked]:
    """All questions about how a story hangs together; those about its words are asked of each edition."""
    yield from about_reach(evidence)
    yield from about_names(evidence)
    yield from about_unused(evidence)
    yield from about_choices(evidence)
    yield from about_shape(evidence)
