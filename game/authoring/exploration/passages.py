"""Passages: the stretches of a story's texts that are shown on some paths and not on others."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass

from game.authoring.exploration.footprint import Footprint, Ground
from game.story.compiled import Test, compile_condition
from game.story.conditions import Condition, FirstTimeHere, Not, Or, atoms
from game.story.ids import SceneId
from game.story.model import Chapter, Scene, Story
from game.story.prose import Branch, ByVisit, If, OneOf, Part, Prose, Text
from game.story.register import HERE, Held
from game.story.telling import parts_in

Mark = Callable[[Held, set[int]], None]
"""Adds the numbers of the passages that these values show."""


@dataclass(frozen=True, slots=True)
class Passage:
    """One alternative of a text.

    `text` is where it stands: `text`, `ask.then`; `offset` where its words begin there. `when` is
    what must hold for it; None where only the number of visits counts.
    """

    number: int
    scene: SceneId
    text: str
    words: str
    offset: int
    when: Condition | None
    cites: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Unit:
    """An `{if}` with all inside it, or a variation: what it reads, and how to tell what it shows."""

    scene: SceneId
    text: str
    reads: Footprint
    mark: Mark
    passages: frozenset[int]


@dataclass(frozen=True, slots=True)
class Always:
    """What a text cites outside its passages: on the page whenever the text is."""

    scene: SceneId
    text: str
    cites: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Changing:
    """A text that does not always read the same, and where it stands."""

    scene: SceneId
    text: str
    prose: Prose


class Passages:
    """All passages of a story, numbered in file order, and the units they stand in."""

    def __init__(self, ground: Ground) -> None:
        self.ground = ground
        self.register = ground.register
        self.all: list[Passage] = []
        self.units: list[Unit] = []
        self.always: list[Always] = []
        self.texts: list[Changing] = []

    @property
    def marks(self) -> dict[tuple[SceneId, str], list[Mark]]:
        """How to tell what each text shows, by scene and where in it the text stands."""
        return marks_of(self.units)

    def add_scene(self, scene: Scene, chapter: Chapter | None) -> None:
        """Add the texts of a scene; `chapter` where it is the first of that chapter."""
        if chapter is not None and chapter.so_far is not None:
            self._add(scene.id, "so-far", chapter.so_far)
        self._add(scene.id, "text", scene.text)
        for choice in scene.all_choices():
            self._add(scene.id, f"{choice.id}.text", choice.text)
            if choice.locked is not None:
                self._add(scene.id, f"{choice.id}.locked", choice.locked)
            if choice.then is not None:
                self._add(scene.id, f"{choice.id}.then", choice.then)

    def _add(self, scene: SceneId, text: str, prose: Prose) -> None:
        outermost = tuple(_outermost(prose))
        if "{" in prose.source:
            self.texts.append(Changing(scene, text, prose))
        cites = _cited_in(prose, outermost)
        if cites:
            self.always.append(Always(scene, text, cites))
        for part in outermost:
            first = len(self.all)
            mark = self._part(scene, text, prose, part)
            if mark is not None:
                inside = frozenset(range(first, len(self.all)))
                self.units.append(Unit(scene, text, self.ground.of_parts((part,)), mark, inside))

    def _part(self, scene: SceneId, text: str, prose: Prose, part: Part) -> Mark | None:
        match part:
            case If(branches):
                ways: list[tuple[Test | None, Mark]] = []
                for branch in branches:
                    test = None if branch.when is None else compile_condition(branch.when, self.register)
                    when = branch.when or _none_of(branches)
                    ways.append((test, self._passage(scene, text, prose, branch.parts, when)))
                return _first_that_holds(ways)
            case ByVisit(alternatives):
                return _by_visit([self._passage(scene, text, prose, parts, None) for parts in alternatives])
            case _:
                return None

    def _passage(
        self, scene: SceneId, text: str, prose: Prose, parts: tuple[Part, ...], when: Condition | None
    ) -> Mark:
        number = len(self.all)
        words = " ".join("".join(part.text for part in parts if isinstance(part, Text)).split())
        at = _begins_at(parts)
        self.all.append(Passage(number, scene, text, words, at, when, _cited_in(prose, parts)))
        inner = [mark for part in parts if (mark := self._part(scene, text, prose, part)) is not None]

        def mark_passage(values: Held, shown: set[int]) -> None:
            shown.add(number)
            for mark in inner:
                mark(values, shown)

        return mark_passage


def _none_of(branches: tuple[Branch, ...]) -> Condition:
    """What must hold for an `{else}`."""
    whens = tuple(branch.when for branch in branches if branch.when is not None)
    return Not(whens[0] if len(whens) == 1 else Or(whens))


def _begins_at(parts: tuple[Part, ...]) -> int:
    """Where in its text the first words among these parts stand."""
    texts = [part for part in parts if isinstance(part, Text)]
    text = next((part for part in texts if part.text.strip()), None)
    return 0 if text is None else text.offset + len(text.text) - len(text.text.lstrip())


def _cited_in(prose: Prose, parts: tuple[Part, ...]) -> tuple[str, ...]:
    """The record ids cited in the words that stand directly among these parts, `{one of}` included."""
    texts = [part for part in parts if isinstance(part, Text)]
    for part in parts:
        if isinstance(part, OneOf):
            texts += [inner for words in part.alternatives for inner in words if isinstance(inner, Text)]
    return tuple(
        mention.id
        for mention in prose.mentions
        if mention.kind == "cited"
        and any(text.offset <= mention.offset < text.offset + len(text.text) for text in texts)
    )


def marks_of(units: Iterable[Unit]) -> dict[tuple[SceneId, str], list[Mark]]:
    """How to tell what these units show, by the texts they stand in."""
    marks: dict[tuple[SceneId, str], list[Mark]] = {}
    for unit in units:
        marks.setdefault((unit.scene, unit.text), []).append(unit.mark)
    return marks


def passages_of(story: Story, ground: Ground) -> Passages:
    """All passages of the story."""
    passages = Passages(ground)
    starts = {chapter.start: chapter for chapter in story.chapters}
    for scene in story.scenes.values():
        passages.add_scene(scene, starts.get(scene.id))
    return passages


def _outermost(prose: Prose) -> Iterator[Part]:
    for block in prose.blocks:
        yield from block


def _first_that_holds(ways: list[tuple[Test | None, Mark]]) -> Mark:
    def mark(values: Held, shown: set[int]) -> None:
        for test, mark_branch in ways:
            if test is None or test(values):
                mark_branch(values, shown)
                return

    return mark


def _by_visit(alternatives: list[Mark]) -> Mark:
    last = len(alternatives) - 1
    return lambda values, shown: alternatives[min(max(values[HERE] - 1, 0), last)](values, shown)


def visits_told_apart(story: Story, scene: Scene) -> int:
    """Up to how many visits of the scene its conditions and texts can tell apart, luck aside."""
    most = 0
    for condition in conditions_of(scene):
        if any(isinstance(atom, FirstTimeHere) for atom in atoms(condition)):
            most = 2
    for prose in texts_of(story, scene):
        for part in parts_in(prose):
            if isinstance(part, ByVisit):
                most = max(most, len(part.alternatives))
            elif isinstance(part, If):
                whens = [branch.when for branch in part.branches if branch.when is not None]
                if any(isinstance(atom, FirstTimeHere) for when in whens for atom in atoms(when)):
                    most = max(most, 2)
    return most


def conditions_of(scene: Scene) -> Iterator[Condition]:
    """The conditions that decide where the story can go from the scene."""
    for choice in scene.all_choices():
        if choice.needs is not None:
            yield choice.needs
        yield from (fork.when for fork in choice.go if fork.when is not None)


def texts_of(story: Story, scene: Scene) -> Iterator[Prose]:
    """Everything that can be read on the scene's page."""
    chapter = story.chapter(scene.chapter)
    if chapter.start == scene.id and chapter.so_far is not None:
        yield chapter.so_far
    yield scene.text
    for choice in scene.all_choices():
        yield from (prose for prose in (choice.text, choice.locked, choice.then) if prose is not None)
