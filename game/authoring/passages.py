"""Every text of a story that a reader meets on a page, with the page it stands on and its place in the files."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

from game.story.model import Chapter, Choice, Scene, Story
from game.story.prose import Prose

Voice = Literal["page", "then", "choice"]


@dataclass(frozen=True, slots=True)
class Passage:
    """One text.

    `voice` is "page" for what a page tells, "then" for what is told after a choice (at the
    top of the page it leads to), "choice" for the words of a choice and of why it is closed.
    """

    owner: tuple[str, ...]
    prose: Prose
    scene: Scene
    voice: Voice
    choice: Choice | None = None


def passages(story: Story) -> tuple[Passage, ...]:
    """All of them, in the order of the files. Whoever has many rules looks for them once."""
    return tuple(_passages(story))


def _passages(story: Story) -> Iterator[Passage]:
    for chapter in story.chapters:
        yield from _opening(story, chapter)
        for id in chapter.scenes:
            scene = story.scenes[id]
            yield Passage(("scene", id, "text"), scene.text, scene, "page")
            for choice in ways_on(scene):
                yield from _of_choice(scene, choice)


def ways_on(scene: Scene) -> tuple[Choice, ...]:
    """A page's choices, then its `otherwise` and `care`."""
    return scene.all_choices()


def owner_of(scene: Scene, choice: Choice) -> tuple[str, ...]:
    """Where a choice stands in the files."""
    return ("choice", scene.id, choice.id) if choice.kind == "choice" else ("scene", scene.id, choice.kind)


def _opening(story: Story, chapter: Chapter) -> Iterator[Passage]:
    if chapter.so_far is not None and chapter.start in story.scenes:
        yield Passage(("chapter", chapter.id, "so-far"), chapter.so_far, story.scenes[chapter.start], "page")


def _of_choice(scene: Scene, choice: Choice) -> Iterator[Passage]:
    owner = owner_of(scene, choice)
    if choice.kind == "care":
        # The words of the way past a page are the program's own.
        if choice.then is not None:
            yield Passage((*owner, "instead"), choice.then, scene, "then", choice)
        return
    yield Passage((*owner, "text"), choice.text, scene, "choice", choice)
    if choice.locked is not None:
        yield Passage((*owner, "locked"), choice.locked, scene, "choice", choice)
    if choice.then is not None:
        yield Passage((*owner, "then"), choice.then, scene, "then", choice)
