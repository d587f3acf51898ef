"""Paths in words: `scene.choice` and `scene.open:document`, a step each."""

from __future__ import annotations

from collections.abc import Iterable

from game.story.ids import ChoiceId, DocumentId, SceneId
from game.story.state import Chose, Opened, Step

_OPEN = "open:"


def path_words(path: Iterable[Step]) -> list[str]:
    """`scene.choice` and `scene.open:document`, a step each."""
    return [
        f"{step.scene}.{_OPEN}{step.document}" if isinstance(step, Opened) else f"{step.scene}.{step.choice}"
        for step in path
    ]


def path_of(words: Iterable[str]) -> tuple[Step, ...]:
    """The path told so."""
    return tuple(_step(*word.split(".", 1)) for word in words)


def _step(scene: str, done: str) -> Step:
    if done.startswith(_OPEN):
        return Opened(SceneId(scene), DocumentId(done.removeprefix(_OPEN)))
    return Chose(SceneId(scene), ChoiceId(done))
