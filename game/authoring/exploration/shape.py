"""Shape: what the ways between the pages show by themselves, whatever a player carries."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from game.story.ids import SceneId
from game.story.model import Back, Choice, Scene, Story


class Shape:
    """The pages that are safe by their shape are proved here; the others need a search."""

    def __init__(self, story: Story) -> None:
        self.story = story
        self.starts = (story.start, *(chapter.start for chapter in story.chapters))

    def reached(self) -> set[SceneId]:
        """The pages to which some way leads, from the start or from where a chapter begins."""
        return self._from(self.starts, detours=True)

    def after(self, scene: SceneId, known: set[SceneId]) -> None:
        """Adds to what is known the page and all to which a way of unknown pages leads from it."""
        known.add(scene)
        self._spread([scene], known, detours=True)

    def may_be_stuck(self) -> list[SceneId]:
        """Pages that some state might leave without a way on."""
        return [scene.id for scene in self.story.scenes.values() if not _is_safe(scene)]

    def may_lose_back(self) -> list[SceneId]:
        """Pages with `go: back` to which a way without a detour leads."""
        returning = [scene.id for scene in self.story.scenes.values() if any(map(_goes_back, _all(scene)))]
        if not returning:
            return []
        plain = self._from(self.starts, detours=False)
        return [id for id in returning if id in plain]

    def may_recur(self) -> list[SceneId]:
        """Pages to which a detour that left them leads again (decision 9)."""
        return [
            scene.id
            for scene in self.story.scenes.values()
            if any(
                choice.detour is not None and scene.id in self._from((choice.detour,), detours=True)
                for choice in _all(scene)
            )
        ]

    def _from(self, starts: Iterable[SceneId], *, detours: bool) -> set[SceneId]:
        reached = set(starts)
        self._spread(list(reached), reached, detours=detours)
        return reached

    def _spread(self, waiting: list[SceneId], reached: set[SceneId], *, detours: bool) -> None:
        while waiting:
            for target in _targets(self.story.scenes[waiting.pop()], detours):
                if target not in reached:
                    reached.add(target)
                    waiting.append(target)


def _all(scene: Scene) -> tuple[Choice, ...]:
    return scene.all_choices() if scene.otherwise or scene.care else scene.choices


def _is_safe(scene: Scene) -> bool:
    return (
        scene.ending is not None
        or scene.otherwise is not None
        or any(choice.needs is None and not choice.once for choice in scene.choices)
    )


def _goes_back(choice: Choice) -> bool:
    return any(isinstance(fork.to, Back) for fork in choice.go)


def _targets(scene: Scene, detours: bool) -> Iterator[SceneId]:
    for choice in _all(scene):
        if choice.detour is not None and detours:
            yield choice.detour
        for fork in choice.go:
            if isinstance(fork.to, str):
                yield fork.to
