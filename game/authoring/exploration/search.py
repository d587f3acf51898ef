"""One search: breadth first over the situations that differ in something that can still matter.

A situation is a scene, the live values on its page, and the pages that detours left. Choices come in
file order and documents after them, so the path found to anything is a shortest one, and ties are stable.
"""

from __future__ import annotations

from array import array
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field

from game.authoring.exploration.alike import likeness_of
from game.authoring.exploration.footprint import Ground
from game.authoring.exploration.kept import Kept, Key
from game.authoring.exploration.liveness import live_values
from game.authoring.exploration.passages import Unit, marks_of, visits_told_apart
from game.authoring.exploration.stepping import Left, enter, is_taken, lead, open_deeds
from game.story.deed import Deed
from game.story.ids import ChoiceId, DocumentId, EndingId, SceneId
from game.story.model import Story
from game.story.register import COUNTS, HERE, READ, Held
from game.story.stage import Stage
from game.story.starting import first_scene, first_values
from game.story.state import Opened, Start, Step

Situation = tuple[SceneId, Left, list[int]]
"""The values are those that matter on the scene's page; all others are 0."""

Progress = Callable[[int], None]
_PROGRESS_EVERY = 8192

_MOST_SCENES = 2_000
"""In a larger story it would take longer to tell which values are alike than it spares."""

_DEEPEST = 3
"""So often a page may be left by detours that have not returned; one that goes on goes on forever."""


@dataclass(slots=True)
class Findings:
    """What one search found. Situations are told by number, in the order in which they were found."""

    complete: bool = True
    situations: int = 0
    scenes: dict[SceneId, int] = field(default_factory=dict)
    choices: dict[tuple[SceneId, ChoiceId], int] = field(default_factory=dict)
    locked: set[tuple[SceneId, ChoiceId]] = field(default_factory=set)
    endings: dict[EndingId, int] = field(default_factory=dict)
    stuck: dict[SceneId, int] = field(default_factory=dict)
    lost_back: dict[SceneId, int] = field(default_factory=dict)
    """Pages with `go: back` reached without a detour: the first situation of each."""
    recursions: dict[SceneId, int] = field(default_factory=dict)
    """Pages that a detour left and came to again before it returned: the first situation of each."""
    passages: set[int] = field(default_factory=set)


class Search:
    """A search of one story from one start, looking at these units of prose besides the choices."""

    def __init__(
        self, story: Story, ground: Ground, units: Iterable[Unit] = (), start: Start | None = None
    ) -> None:
        self.story = story
        self.ground = ground
        self.start = start or Start()
        self.units = tuple(units)
        self.marks = marks_of(self.units)
        self.live, _ = live_values(story, ground, self.units)
        few = len(story.scenes) <= _MOST_SCENES
        self.alike = likeness_of(story, ground).classes(self.live, self.units) if few else {}
        self.kept: dict[SceneId, Kept] = {}
        self.documents = tuple(ground.register.read.items())
        self.size = len(ground.widths)
        self.found = Findings()
        self._keys: list[Key] = []
        self._met: set[Key] = set()
        self._numbers: dict[Key, int] = {}
        self._from = array("l")
        self._by: list[Step | None] = []

    # --- situations as keys ---

    def _kept(self, scene: SceneId) -> Kept:
        kept = self.kept.get(scene)
        if kept is None:
            kept = self.kept[scene] = self._made(scene)
        return kept

    def _made(self, scene: SceneId) -> Kept:
        """One made for another search where it is the same."""
        alike = {place: classes[scene] for place, classes in self.alike.items() if scene in classes}
        live, before = self.live[scene], self.ground.kept.get(scene)
        if before is not None and (before.live, before.alike) == (live, alike):
            return before
        kept = Kept(scene, live, self.ground.masks(live), self.size, alike)
        if not self.units:
            self.ground.kept[scene] = kept
        return kept

    def _meet(self, key: Key, origin: int, by: Step | None) -> None:
        if key in self._met:
            return
        self._met.add(key)
        self.found.scenes.setdefault(key[0], len(self._keys))
        self._keys.append(key)
        self._from.append(origin)
        self._by.append(by)

    def _number(self, key: Key) -> int | None:
        """The number of a situation. Only those who look back ask, so a search itself keeps no table."""
        if len(self._numbers) != len(self._keys):
            self._numbers = {met: number for number, met in enumerate(self._keys)}
        return self._numbers.get(key)

    def scene(self, number: int) -> SceneId:
        """The scene of the situation of that number."""
        return self._keys[number][0]

    def situation(self, number: int) -> Situation:
        """The situation of that number."""
        key = self._keys[number]
        return key[0], key[1], self._kept(key[0]).values(key)

    def origin(self, number: int) -> int | None:
        """The situation from which it was first reached; None for the start."""
        origin = self._from[number]
        return None if origin < 0 else origin

    def path(self, number: int) -> tuple[Step, ...]:
        """The steps of a shortest way from the start to that situation."""
        steps: list[Step] = []
        while (by := self._by[number]) is not None:
            steps.append(by)
            number = self._from[number]
        return tuple(reversed(steps))

    # --- the search ---

    def run(
        self,
        limit: int | None = None,
        progress: Progress | None = None,
        until: SceneId | None = None,
        stop: Callable[[], bool] | None = None,
    ) -> Findings:
        """Search until nothing new is found, or `limit` situations or the scene `until` are, or `stop` says so."""
        story, start = self.story, self.start
        scene = first_scene(story, start)
        values = list(first_values(story, self.ground.register, start, seed=0))
        enter(story.engine.stages[scene], values)
        self._meet(self._entered(scene, (), values, so_far=start.chapter is not None), -1, None)
        number = 0
        while number < len(self._keys) and until not in self.found.scenes:
            if limit is not None and len(self._keys) > limit:
                self.found.complete = False
                break
            if number % _PROGRESS_EVERY == 0:
                if progress is not None:
                    progress(number)
                if stop is not None and stop():
                    self.found.complete = False
                    break
            self._look(number)
            number += 1
        self.found.situations = len(self._keys)
        return self.found

    def _look(self, number: int) -> None:
        """Look at one situation: what stands on the page, and where each way on leads."""
        scene, left, values = self.situation(number)
        stage, found = self.story.engine.stages[scene], self.found
        ways = open_deeds(stage, values)
        if stage.face.ending is not None:
            found.endings.setdefault(stage.face.ending, number)
        elif not ways or ways[0].kind == "care":
            found.stuck.setdefault(scene, number)
        if self.marks:
            self._show_offers(stage, values, ways)
        for deed in stage.choices:
            if deed.locked is not None and deed not in ways and not is_taken(deed, values):
                found.locked.add((scene, deed.id))
        again = 0
        if left:
            again = sum(leaver == scene for leaver, _ in left)
            if again:
                found.recursions.setdefault(scene, number)
        for deed in ways:
            if (scene, deed.id) not in found.choices:
                found.choices[scene, deed.id] = number
            if deed.detour and again == _DEEPEST:
                continue
            self._meet(self._after(number, scene, left, values, deed), number, deed.step)
        if self.documents:
            for document in self.readable(scene, values):
                self._meet(self._read(scene, left, values, document), number, Opened(scene, document))

    def ways_on(self, number: int) -> Iterator[tuple[Deed, int]]:
        """The choices open in a situation that was found, and the situations they lead to."""
        scene, left, values = self.situation(number)
        for deed in open_deeds(self.story.engine.stages[scene], values):
            after = self._number(self._after(number, scene, left, values, deed))
            if after is not None:
                yield deed, after

    def following(self, number: int) -> Iterator[int]:
        """The situations one step further: after each open choice, and after each document."""
        scene, left, values = self.situation(number)
        yield from (after for _, after in self.ways_on(number))
        for document in self.readable(scene, values):
            after = self._number(self._read(scene, left, values, document))
            if after is not None:
                yield after

    def _read(self, scene: SceneId, left: Left, values: list[int], document: DocumentId) -> Key:
        """The situation once the document was read."""
        after = values.copy()
        after[READ] |= 1 << self.ground.register.read[document]
        return self._kept(scene).key(left, after)

    def _after(self, number: int, scene: SceneId, left: Left, values: list[int], deed: Deed) -> Key:
        """The situation that the choice leads to, as a key; what it shows on the way is noted."""
        after = values.copy()
        if deed.alter is not None:
            deed.alter(after)
        if self.marks:
            self._show(scene, f"{deed.id}.then", after)
        stood = lead(self.story.engine, scene, left, after, deed)
        if stood.lost:
            self.found.lost_back.setdefault(scene, number)
        if stood.entered:
            return self._entered(stood.scene, stood.left, after)
        return self._kept(stood.scene).key(stood.left, after)

    def _entered(self, scene: SceneId, left: Left, values: list[int], so_far: bool = False) -> Key:
        """The situation on a page that was just entered; its text is noted."""
        if values[HERE]:
            self._clamp(scene, values)
        if self.marks:
            if so_far:
                self._show(scene, "so-far", values)
            self._show(scene, "text", values)
        return self._kept(scene).key(left, values)

    def _clamp(self, scene: SceneId, values: list[int]) -> None:
        """Count visits no further than anything but luck can tell them apart."""
        most = self._told_apart(scene)
        if values[HERE] > most:
            values[COUNTS] -= values[HERE] - most << self.ground.register.counts[scene].shift
            values[HERE] = most

    def _told_apart(self, scene: SceneId) -> int:
        known = self.ground.told_apart
        most = known.get(scene)
        if most is None:
            most = known[scene] = visits_told_apart(self.story, self.story.scenes[scene])
        return most

    def readable(self, scene: SceneId, values: Held) -> Iterator[DocumentId]:
        """The documents at hand and unread whose reading can still matter here."""
        live = self._kept(scene).masks.get(READ, 0)
        for document, bit in self.documents:
            if live >> bit & 1 and values[READ] >> bit & 3 == 2:
                yield document

    # --- what is shown ---

    def _show(self, scene: SceneId, text: str, values: Held) -> None:
        for mark in self.marks.get((scene, text), ()):
            mark(values, self.found.passages)

    def _show_offers(self, stage: Stage, values: Held, ways: list[Deed]) -> None:
        scene = stage.face.scene
        for deed in stage.deeds.values():
            is_open = deed in ways
            if is_open or (deed.locked is not None and deed.kind == "choice" and not is_taken(deed, values)):
                self._show(scene, f"{deed.id}.text", values)
                if not is_open:
                    self._show(scene, f"{deed.id}.locked", values)
