"""What of the path a story asks after: which visits, choices and documents, and how many visits."""

from __future__ import annotations

from collections.abc import Iterator
from typing import assert_never

from game.story.conditions import (
    Condition,
    FirstTimeHere,
    HasChosen,
    HasRead,
    HasVisited,
    atoms,
)
from game.story.ids import ChoiceId, DocumentId, SceneId
from game.story.model import Choice, Scene, Story
from game.story.prose import ByVisit, If, OneOf, Prose, Text, Value
from game.story.register import Register, register_of
from game.story.telling import parts_in


def register_for(story: Story) -> Register:
    """The register of a story: its names, and all that its conditions and texts ask of the path."""
    asked = _Asked()
    for condition in story.names.derived.values():
        asked.condition(condition)
    so_far = {chapter.start: chapter.so_far for chapter in story.chapters}
    for scene in story.scenes.values():
        asked.scene(scene, so_far.get(scene.id))
    return register_of(story.names, asked.chosen, asked.visited, asked.read, asked.most)


class _Asked:
    """What was found so far. The dictionaries keep an order, so that a register comes out the same."""

    __slots__ = ("chosen", "first_time", "most", "read", "visited")

    def __init__(self) -> None:
        self.chosen: dict[tuple[SceneId, ChoiceId], None] = {}
        self.visited: dict[SceneId, None] = {}
        self.read: dict[DocumentId, None] = {}
        self.most: dict[SceneId, int | None] = {}
        # The same condition is one object wherever it is written: each is looked through once.
        self.first_time: dict[int, bool] = {}

    def condition(self, condition: Condition) -> bool:
        """Note what it asks after; returns whether it asks for `first time here`."""
        known = self.first_time.get(id(condition))
        if known is not None:
            return known
        first_time = False
        for atom in atoms(condition):
            match atom:
                case HasVisited(scene):
                    self.visited[scene] = None
                case HasChosen(scene, choice):
                    self.chosen[scene, choice] = None
                case HasRead(document):
                    self.read[document] = None
                case FirstTimeHere():
                    first_time = True
                case _:
                    pass
        self.first_time[id(condition)] = first_time
        return first_time

    def scene(self, scene: Scene, so_far: Prose | None) -> None:
        most = 0.0
        if scene.arrive is not None and scene.arrive.once:
            self.visited[scene.id] = None
        for choice in scene.all_choices():
            if choice.once:
                self.chosen[scene.id, choice.id] = None
            for condition in _conditions(choice):
                if self.condition(condition):
                    most = max(most, 2)
        for prose in _texts(scene, so_far):
            most = max(most, self.prose(prose))
        if most:
            self.most[scene.id] = None if most == float("inf") else int(most)

    def prose(self, prose: Prose) -> float:
        """Note what its conditions ask after; returns how many visits it can tell apart."""
        most = 0.0
        for part in parts_in(prose):
            match part:
                case If(branches, _):
                    for branch in branches:
                        if branch.when is not None and self.condition(branch.when):
                            most = max(most, 2)
                case ByVisit(alternatives):
                    most = max(most, len(alternatives))
                case OneOf():
                    most = float("inf")
                case Text() | Value():
                    pass
                case _ as never:
                    assert_never(never)
        return most


def _conditions(choice: Choice) -> Iterator[Condition]:
    if choice.needs is not None:
        yield choice.needs
    for fork in choice.go:
        if fork.when is not None:
            yield fork.when


def _texts(scene: Scene, so_far: Prose | None) -> Iterator[Prose]:
    if so_far is not None:
        yield so_far
    yield scene.text
    for choice in scene.all_choices():
        yield choice.text
        if choice.locked is not None:
            yield choice.locked
        if choice.then is not None:
            yield choice.then
