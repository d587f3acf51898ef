"""The engine: a story's scenes made ready to be played, each when it is first entered.

It knows nothing of the path: playing, exploring and random walking all stand on it.
"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from game.story.asked import register_for
from game.story.fingerprint import fingerprint_of
from game.story.ids import ChapterId, SceneId
from game.story.prose import Prose
from game.story.register import Register
from game.story.stage import Stage, make_stage
from game.story.telling import Telling, compile_prose

if TYPE_CHECKING:
    from game.story.model import Story


class Engine:
    """The scenes of one story by id, and what is at the head of its chapters."""

    __slots__ = ("_fingerprint", "_register", "so_far", "stages", "story")

    def __init__(self, story: Story) -> None:
        self.story = story
        self.stages = _Stages(self)
        self.so_far = _SoFar(self)
        self._register: Register | None = None
        self._fingerprint = ""

    @property
    def register(self) -> Register:
        """Made on first use, so that checking a story does not pay for playing it."""
        if self._register is None:
            self._register = register_for(self.story)
        return self._register

    @property
    def fingerprint(self) -> str:
        """Made on first use: only who saves a game asks for it."""
        self._fingerprint = self._fingerprint or fingerprint_of(self.story)
        return self._fingerprint

    def telling(self, scene: SceneId, prose: Prose, text: str) -> Telling:
        return compile_prose(prose, self.register, scene, text, self.story.language.startswith("fr"))


class _Stages(dict[SceneId, Stage]):
    def __init__(self, engine: Engine) -> None:
        super().__init__()
        self.engine = engine

    def __missing__(self, id: SceneId) -> Stage:
        engine = self.engine
        scene = engine.story.scenes[id]
        stage = make_stage(scene, engine.story, engine.register, partial(engine.telling, id))
        self[id] = stage
        return stage


class _SoFar(dict[ChapterId, Telling | None]):
    """`so-far` of each chapter, None where it has none."""

    def __init__(self, engine: Engine) -> None:
        super().__init__()
        self.engine = engine

    def __missing__(self, id: ChapterId) -> Telling | None:
        chapter = self.engine.story.chapter(id)
        prose = chapter.so_far
        telling = None if prose is None else self.engine.telling(chapter.start, prose, "so-far")
        self[id] = telling
        return telling
