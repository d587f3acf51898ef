"""What a check knows of the situations a story can get into, as far as its budget goes (decision 10)."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from functools import cached_property
from itertools import chain

from game.authoring.exploration.footprint import Ground
from game.authoring.exploration.further import questions_of
from game.authoring.exploration.passages import Passages, Unit, conditions_of, passages_of
from game.authoring.exploration.search import Findings, Search
from game.authoring.exploration.shape import Shape
from game.authoring.passages import Passage
from game.story.conditions import Atom, atoms
from game.story.ids import SceneId
from game.story.model import Story
from game.story.prose import If, Prose
from game.story.state import Start
from game.story.telling import parts_in

PROOF = 200_000
"""So many situations a check looks at, about two seconds, where a page is not safe by its shape."""

QUESTIONS = 50_000
"""So many it looks at for the sake of questions only."""

LARGE = 500
"""In a story of more scenes only mistakes are searched for: an author's save should feel instant."""


class Evidence:
    """Searches from the start and from each chapter's own, and what they have found together."""

    def __init__(self, story: Story, texts: Sequence[Passage]) -> None:
        self.story = story
        self._texts = texts
        self.shape = Shape(story)
        self.suspects = {
            "stuck": self.shape.may_be_stuck(),
            "back": self.shape.may_lose_back(),
            "detour": self.shape.may_recur(),
        }
        self.is_large = len(story.scenes) > LARGE
        suspected = any(self.suspects.values())
        self._left = PROOF if suspected else 0 if self.is_large else QUESTIONS
        self.searches: tuple[Search, ...] = tuple(self._searched()) if self._left else ()

    @cached_property
    def ground(self) -> Ground:
        return Ground(self.story.engine.register)

    @cached_property
    def passages(self) -> Passages:
        return passages_of(self.story, self.ground)

    @cached_property
    def texts(self) -> tuple[Prose, ...]:
        """All texts of the story in which something is cited, linked or changing."""
        return tuple(
            passage.prose for passage in self._texts if passage.prose.mentions or "{" in passage.prose.source
        )

    @cached_property
    def asked(self) -> frozenset[Atom]:
        """All that conditions ask for, where the story can go and in texts; derived names as such."""
        ways = (when for scene in self.story.scenes.values() for when in conditions_of(scene))
        parts = (part for prose in self.texts for part in parts_in(prose) if isinstance(part, If))
        told = (branch.when for part in parts for branch in part.branches if branch.when is not None)
        return frozenset(atom for when in chain(ways, told) for atom in atoms(when))

    @property
    def complete(self) -> bool:
        """Whether nothing was left out: neither a start nor a situation."""
        return len(self.searches) == 1 + len(self.story.chapters) and all(
            search.found.complete for search in self.searches
        )

    @cached_property
    def control(self) -> Search | None:
        """The search from the story's start, where it found everything and questions may be asked of it."""
        first = self.searches[0] if self.searches else None
        return first if first is not None and first.found.complete and not self.is_large else None

    @cached_property
    def found(self) -> Findings:
        """What all searches found, together. Its numbers mean nothing; situations and passages are not in it."""
        whole = Findings(complete=self.complete)
        for search in self.searches:
            whole.scenes |= search.found.scenes
            whole.choices |= search.found.choices
            whole.locked |= search.found.locked
            whole.endings |= search.found.endings
        return whole

    @cached_property
    def shown(self) -> set[int] | None:
        """The passages that are shown in some play; None where the budget did not suffice to tell."""
        if not self.complete or self.is_large:
            return None
        shown: set[int] = set()
        starts = [None, *(Start(chapter=chapter.id) for chapter in self.story.chapters)]
        for start in starts:
            missing = [unit for unit in self.passages.units if not unit.passages <= shown]
            for _, units in questions_of(self.ground, missing):
                found = self._search(units, start)
                if found is None or not found.found.complete:
                    return None
                shown |= found.found.passages
        return shown

    def situations(self) -> Iterator[tuple[Search, int]]:
        """All situations of all searches that went to their end."""
        for search in self.searches:
            if search.found.complete:
                yield from ((search, number) for number in range(search.found.situations))

    @cached_property
    def by_scene(self) -> dict[SceneId, list[tuple[Search, int]]]:
        """The same, by the scene whose page is open."""
        by_scene: dict[SceneId, list[tuple[Search, int]]] = {}
        for search, number in self.situations():
            by_scene.setdefault(search.situation(number)[0], []).append((search, number))
        return by_scene

    def _searched(self) -> Iterator[Search]:
        for start in (None, *(Start(chapter=chapter.id) for chapter in self.story.chapters)):
            search = self._search((), start)
            if search is None:
                return
            yield search

    def _search(self, units: Iterable[Unit], start: Start | None) -> Search | None:
        if self._left <= 0:
            return None
        search = Search(self.story, self.ground, units, start)
        self._left -= search.run(self._left).situations
        return search
