"""Returning: where what was chosen first comes back."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from game.authoring.exploration.footprint import NOTHING, Footprint, Ground, bits_of
from game.authoring.exploration.passages import conditions_of, texts_of
from game.story.ids import ChoiceId, SceneId
from game.story.model import Choice, Scene, Story
from game.story.prose import Value
from game.story.telling import parts_in

MOST_LOOKED = 3_000_000
"""So many pages are looked at, a few seconds, to find where all choices of a story come back."""


@dataclass(frozen=True, slots=True)
class Return:
    """A choice that changes something, and the first scene whose words or ways ask for it."""

    scene: SceneId
    choice: ChoiceId
    returns: SceneId | None


def returns(story: Story, ground: Ground) -> Iterator[Return]:
    """For each choice that leaves a mark, where that first comes back; None where it never does."""
    ahead = Ahead(story, ground)
    for scene, choice, left in ahead.marks():
        yield ahead.returned(scene, choice, left)


class Ahead:
    """What the pages of a story ask for, and which of them ask first after a choice.

    `looked` counts the pages looked at so far.
    """

    def __init__(self, story: Story, ground: Ground) -> None:
        self.story, self.ground = story, ground
        self.looked = 0
        self.asks = {id: _asked(story, scene, ground) for id, scene in story.scenes.items()}
        self._anywhere = NOTHING
        for asked in self.asks.values():
            self._anywhere |= asked
        self._after = {
            id: tuple(dict.fromkeys(to for choice in scene.all_choices() for to in _after(scene, choice)))
            for id, scene in story.scenes.items()
        }
        self._before: dict[SceneId, list[SceneId]] = {}
        for id, after in self._after.items():
            for to in after:
                self._before.setdefault(to, []).append(id)
        self._steps: dict[Footprint, Mapping[SceneId, int]] = {}
        self._nearest: dict[tuple[Footprint, SceneId], SceneId] = {}

    def marks(self) -> Iterator[tuple[Scene, Choice, Footprint]]:
        """Each choice that leaves a mark, with what it leaves."""
        ground = self.ground
        for scene in self.story.scenes.values():
            for choice in scene.all_choices():
                # That a `once` choice is gone afterwards is no mark that could come back.
                left = ground.touched(choice.effects) | ground.chosen(scene.id, choice.id) & self._anywhere
                if left:
                    yield scene, choice, left

    def returned(self, scene: Scene, choice: Choice, left: Footprint) -> Return:
        """Where what the choice left first comes back."""
        pages, asked = _after(scene, choice), left & self._anywhere
        # A name is left by many choices: how far each page is from it is found once. Of a choice
        # itself only those behind it are asked, mostly soon.
        if asked & self.ground.chosen(scene.id, choice.id):
            first = self._searched(pages, asked)
        else:
            first = self._first(pages, asked)
        return Return(scene.id, choice.id, first)

    def _searched(self, ring: Iterable[SceneId], asked: Footprint) -> SceneId | None:
        met = dict.fromkeys(ring)
        waiting = list(met)
        for id in waiting:
            if self.asks[id] & asked:
                break
            for after in self._after[id]:
                if after not in met:
                    met[after] = None
                    waiting.append(after)
        else:
            self.looked += len(waiting)
            return None
        self.looked += len(waiting)
        return id

    def _first(self, pages: Iterable[SceneId], asked: Footprint) -> SceneId | None:
        """The page that a search breadth first from these pages would find first."""
        steps = [(bit, self._steps_to(bit)) for bit in bits_of(asked)]
        far = [table[page] for page in pages for _, table in steps if page in table]
        if not far:
            return None
        away = min(far)
        trail: list[tuple[Footprint, SceneId]] = []
        while True:
            # The first of the pages on a shortest way, and what is nearest from there.
            page = next(page for page in pages if any(table.get(page) == away for _, table in steps))
            steps = [(bit, table) for bit, table in steps if table.get(page) == away]
            place = (sum(bit for bit, _ in steps), page)
            trail.append(place)
            found = page if away == 0 else self._nearest.get(place)
            if found is not None:
                break
            pages, away = self._after[page], away - 1
        self.looked += len(trail)
        self._nearest.update((place, found) for place in trail)
        return found

    def _steps_to(self, bit: Footprint) -> Mapping[SceneId, int]:
        """From each page with a way to one that asks for this, how many steps it is."""
        steps = self._steps.get(bit)
        if steps is None:
            found = {id: 0 for id, asked in self.asks.items() if asked & bit}
            waiting = list(found)
            for id in waiting:
                for before in self._before.get(id, ()):
                    if before not in found:
                        found[before] = found[id] + 1
                        waiting.append(before)
            self.looked += len(self.asks)
            steps = self._steps[bit] = found
        return steps


def _asked(story: Story, scene: Scene, ground: Ground) -> Footprint:
    asked = NOTHING
    for condition in conditions_of(scene):
        asked |= ground.of_condition(condition)
    for prose in texts_of(story, scene):
        for block in prose.blocks:
            asked |= ground.of_parts(block)
        for part in parts_in(prose):
            if isinstance(part, Value):
                places = {**ground.register.meters, **ground.register.states}
                asked |= ground.at(places[part.name])
    return asked


def _after(scene: Scene, choice: Choice) -> list[SceneId]:
    if choice.detour is not None:
        return [choice.detour]
    return [fork.to if isinstance(fork.to, str) else scene.id for fork in choice.go]
