"""What bars the way to a scene, a choice or a paragraph that no play comes to."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Literal

from game.authoring.exploration.passages import Passage
from game.authoring.exploration.search import Findings
from game.authoring.exploration.spoken import spoken
from game.story.ids import ChoiceId, SceneId
from game.story.model import Choice, Scene, Story

Why = Literal[
    "no way", "from missed", "needs", "fork", "later fork", "otherwise", "taken", "missed", "when", "visits"
]


@dataclass(frozen=True, slots=True)
class Bar:
    """Why something was missed.

    `no way`: nothing leads there · `from missed`: only `where`, itself not reached · `needs`: the
    choice `where` needs `condition` · `fork`: the way there from `where` has that condition · `later
    fork`: a way before it is always taken · `otherwise`: something else is always open ·
    `taken`: only before it was taken · `missed`: what it belongs to is not reached · `when`:
    the condition of a paragraph · `visits`: nobody comes there so often.
    """

    why: Why
    where: str = ""
    condition: str = ""


Sources = Callable[[SceneId], list[tuple[Scene, Choice]]]
"""The choices that may lead to a scene."""


def sources(story: Story) -> Sources:
    """The choices that may lead to each scene, in file order."""
    leading: dict[SceneId, list[tuple[Scene, Choice]]] = {}
    for scene in story.scenes.values():
        for choice in scene.all_choices():
            for target in dict.fromkeys(_targets(choice)):
                leading.setdefault(target, []).append((scene, choice))
    return lambda scene: leading.get(scene, [])


def _targets(choice: Choice) -> Iterator[SceneId]:
    if choice.detour is not None:
        yield choice.detour
    for fork in choice.go:
        if isinstance(fork.to, str):
            yield fork.to


def bar_of_scene(found: Findings, leading: Sources, id: SceneId) -> Bar:
    """Of the ways to it the one that comes nearest decides: from a page that is reached, by an open choice."""
    ways = leading(id)
    for scene, choice in ways:
        if (scene.id, choice.id) in found.choices:
            return _bar_of_fork(scene, choice, id)
    for scene, choice in ways:
        if scene.id in found.scenes:
            return bar_of_choice(found, scene, choice)
    return Bar("from missed", ways[0][0].id) if ways else Bar("no way")


def _bar_of_fork(scene: Scene, choice: Choice, to: SceneId) -> Bar:
    where = f"{scene.id}.{choice.id}"
    when = next((fork.when for fork in choice.go if fork.to == to), None)
    return Bar("later fork", where) if when is None else Bar("fork", where, spoken(when))


def bar_of_choice(found: Findings, scene: Scene, choice: Choice) -> Bar:
    """Why a choice is never open."""
    where = f"{scene.id}.{choice.id}"
    if scene.id not in found.scenes:
        return Bar("missed", scene.id)
    if choice.needs is not None:
        return Bar("needs", where, spoken(choice.needs))
    return Bar("otherwise" if choice.kind == "otherwise" else "taken", where)


def bar_of_passage(found: Findings, passage: Passage) -> Bar:
    """Why a stretch of a text is never shown."""
    choice, _, kind = passage.text.rpartition(".")
    pair = (passage.scene, ChoiceId(choice))
    if passage.scene not in found.scenes:
        return Bar("missed", passage.scene)
    if kind == "then" and pair not in found.choices:
        return Bar("missed", f"{passage.scene}.{choice}")
    if kind == "locked" and pair not in found.locked:
        return Bar("missed", f"{passage.scene}.{choice}")
    return Bar("visits") if passage.when is None else Bar("when", condition=spoken(passage.when))
