"""Coverage: what of a story was reached, and what was not."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from typing import TypedDict

from game.authoring.exploration.passages import Passage, Passages
from game.story.ids import ChoiceId, EndingId, SceneId
from game.story.model import Story
from game.story.state import Step

Traps = tuple[tuple[SceneId, tuple[Step, ...]], ...]
"""Pages, each with a path to it."""

Missed = SceneId | tuple[SceneId, ChoiceId] | Passage


class Covered(TypedDict):
    """The first six fields of a `Coverage`."""

    scenes: frozenset[SceneId]
    missed_scenes: tuple[SceneId, ...]
    choices: frozenset[tuple[SceneId, ChoiceId]]
    missed_choices: tuple[tuple[SceneId, ChoiceId], ...]
    passages: int
    missed_passages: tuple[Passage, ...]


@dataclass(frozen=True, slots=True)
class Coverage:
    """What was missed stands in file order; `endings` has a path to each, None where none was found."""

    scenes: frozenset[SceneId]
    missed_scenes: tuple[SceneId, ...]
    choices: frozenset[tuple[SceneId, ChoiceId]]
    missed_choices: tuple[tuple[SceneId, ChoiceId], ...]
    passages: int
    missed_passages: tuple[Passage, ...]
    endings: Mapping[EndingId, tuple[Step, ...] | None]
    stuck: Traps


def coverage(
    story: Story,
    passages: Passages,
    scenes: Collection[SceneId],
    choices: Collection[tuple[SceneId, ChoiceId]],
    shown: Collection[int],
) -> Covered:
    """What these scenes, choices and passages leave out."""
    pairs = [(scene.id, choice.id) for scene in story.scenes.values() for choice in scene.all_choices()]
    return Covered(
        scenes=frozenset(scenes),
        missed_scenes=tuple(id for id in story.scenes if id not in scenes),
        choices=frozenset(choices),
        missed_choices=tuple(pair for pair in pairs if pair not in choices),
        passages=len(passages.all),
        missed_passages=tuple(passage for passage in passages.all if passage.number not in shown),
    )


def endings_of(story: Story) -> list[EndingId]:
    """Those that are declared and those that scenes have, by id."""
    had = {scene.ending for scene in story.scenes.values() if scene.ending is not None}
    return sorted(had | set(story.endings))


@dataclass(frozen=True, slots=True)
class Reached:
    """What some player can come to: scenes, choices open and locked, and passages by number."""

    scenes: set[SceneId]
    choices: set[tuple[SceneId, ChoiceId]]
    locked: set[tuple[SceneId, ChoiceId]]
    shown: set[int]

    def with_chance(self, chance: Coverage, passages: Passages) -> Reached:
        """The same with what was covered otherwise."""
        missed = {passage.number for passage in chance.missed_passages}
        return Reached(
            self.scenes | chance.scenes,
            self.choices | chance.choices,
            self.locked,
            self.shown | {passage.number for passage in passages.all} - missed,
        )


def cited_by(story: Story, reached: Reached, passages: Passages) -> set[str]:
    """All that some reachable page cites, or a choice that can be taken leans on."""
    cited: set[str] = {
        id for scene, choice in reached.choices for id in story.scenes[scene].choice(choice).record
    }
    for always in passages.always:
        choice, _, kind = always.text.rpartition(".")
        pair = (always.scene, ChoiceId(choice))
        if kind == "then":
            on_a_page = pair in reached.choices
        elif kind == "locked":
            on_a_page = pair in reached.locked
        else:
            on_a_page = always.scene in reached.scenes
        if on_a_page:
            cited.update(always.cites)
    for passage in passages.all:
        if passage.number in reached.shown:
            cited.update(passage.cites)
    return cited
