"""The path behind a state: what was met on it, in the order in which it was met."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from game.story.ids import ChapterId, DocumentId
from game.story.model import Story
from game.story.state import Opened, State, Step


def path_to(state: State) -> tuple[State, ...]:
    """Every state from the start to this one."""
    return tuple(reversed(tuple(state.back())))


def turned_to(state: State) -> int:
    """How many steps led to the page that is open, as it was when one turned to it."""
    steps = len(state.steps)
    for reached in state.back():
        if not reached.since and not isinstance(reached.step, Opened):
            break
        steps -= 1
    return steps


def documents_met(story: Story, state: State) -> tuple[DocumentId, ...]:
    """The documents that the pages so far offered: they can be opened for the rest of the story."""
    scenes = dict.fromkeys(reached.scene for reached in path_to(state))
    return tuple(dict.fromkeys(id for scene in scenes for id in story.scenes[scene].documents))


def documents_read(state: State) -> tuple[DocumentId, ...]:
    """The documents opened so far, in that order."""
    return tuple(reached.step.document for reached in path_to(state) if isinstance(reached.step, Opened))


@dataclass(frozen=True, slots=True)
class Through:
    """Which chapters a game came through: those it was in, and those it left for another or ended in."""

    begun: frozenset[ChapterId]
    finished: frozenset[ChapterId]


def chapters_of(story: Story, steps: Iterable[Step], here: ChapterId, *, ended: bool = False) -> Through:
    """The chapters of a path that stands in `here` now; `ended` where it stands at an ending.

    Pages that the story no longer has are passed over.
    """
    scenes = (story.scenes.get(step.scene) for step in steps)
    begun = dict.fromkeys([*(scene.chapter for scene in scenes if scene is not None), here])
    left = [chapter for chapter in begun if chapter != here]
    return Through(frozenset(begun), frozenset([*left, here] if ended else left))


def opens_chapter(story: Story, state: State) -> bool:
    """Whether the page is the one at which its chapter was entered, as it was entered then.

    A game that began in the middle of a chapter has no such page there.
    """
    chapter = story.scenes[state.scene].chapter
    first = next(reached for reached in path_to(state) if story.scenes[reached.scene].chapter == chapter)
    if first.before is None and first.scene != story.chapter(chapter).start:
        return False
    return (state.scene, state.entered, state.led) == (first.scene, first.entered, first.led)
