"""A state: where a game stands, and the path that led there."""

from __future__ import annotations

from dataclasses import dataclass

from game.story.ids import ChapterId, ChoiceId, DocumentId, SceneId


@dataclass(frozen=True, slots=True)
class Chose:
    scene: SceneId
    choice: ChoiceId


@dataclass(frozen=True, slots=True)
class Opened:
    scene: SceneId
    document: DocumentId


Step = Chose | Opened
"""A game is its seed and its steps. A step names its scene, so that a replay on an edited story
notices where it leaves the road."""


@dataclass(frozen=True, slots=True)
class Start:
    """Where a game begins: the story's start, a chapter's (with its `alone`), or any scene.

    `facts` are as typed after `--with`: `forged papers, exposure=2, cover=shaken, prefecture held=told`.
    """

    chapter: ChapterId | None = None
    scene: SceneId | None = None
    facts: str = ""
