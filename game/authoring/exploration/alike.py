"""Alike: which values of a meter, a state or a piece of news nothing ahead of a page can tell apart.

Where only `exposure at least 3` lies ahead and nothing lowers it, 3, 4 and 5 are one. Each of these
places changes and is asked by itself, so each has its own classes: the coarsest that agree on what every
condition of the page says, and, after each way on, on the classes there (partition refinement). A value
that nothing ahead reads is the case of one class.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from game.authoring.exploration.footprint import Footprint, Ground
from game.authoring.exploration.passages import Unit
from game.story.compiled import compile_condition, compile_effects
from game.story.conditions import Condition, IsDerived, Rung, atoms
from game.story.effects import Effect
from game.story.ids import SceneId
from game.story.model import Back, Choice, Scene, Stay, Story

Table = tuple[int, ...]
"""For each value of a place another value, or what a condition says of it."""

Tables = dict[int, list[Table]]
"""By place."""

Classes = Mapping[SceneId, Table]
"""For each value on an open page the least one that is like it there."""


@dataclass(frozen=True, slots=True)
class _Way:
    """One choice: how it changes each place, what is asked once it was taken, and where it may lead."""

    changes: Mapping[int, Table]
    asked: Tables
    targets: tuple[SceneId, ...]
    stays: bool
    goes_back: bool


@dataclass(frozen=True, slots=True)
class _Page:
    asked: Tables
    arrives: Mapping[int, Table]
    arrives_once: bool
    ways: tuple[_Way, ...]


class Likeness:
    """What of a story is needed to tell which values are alike, read once for all searches of it."""

    def __init__(self, story: Story, ground: Ground) -> None:
        self.ground = ground
        register, names = ground.register, ground.register.names
        sizes = {
            place: names.meters[name].high - names.meters[name].low + 1
            for name, place in register.meters.items()
        }
        sizes |= {place: len(names.states[name].values) for name, place in register.states.items()}
        sizes |= {place: len(Rung) for place in (*register.news.values(), *register.told.values())}
        self.sizes = sizes
        self.pages = {id: self._page(scene) for id, scene in story.scenes.items()}
        self.leavers = [
            id for id, scene in story.scenes.items() if any(choice.detour for choice in scene.all_choices())
        ]
        self._plain: dict[int, Classes] = {}

    # --- what is read of a story ---

    def _page(self, scene: Scene) -> _Page:
        needs = [choice.needs for choice in scene.all_choices() if choice.needs is not None]
        return _Page(
            asked=self._said_by(needs),
            arrives={} if scene.arrive is None else self._changes(scene.arrive.effects),
            arrives_once=scene.arrive is not None and scene.arrive.once,
            ways=tuple(self._way(choice) for choice in scene.all_choices()),
        )

    def _way(self, choice: Choice) -> _Way:
        targets = [fork.to for fork in choice.go]
        scenes = [to for to in targets if isinstance(to, str)]
        return _Way(
            changes=self._changes(choice.effects),
            asked=self._said_by(fork.when for fork in choice.go if fork.when is not None),
            targets=tuple(scenes) if choice.detour is None else (choice.detour,),
            stays=any(isinstance(to, Stay) for to in targets),
            goes_back=any(isinstance(to, Back) for to in targets),
        )

    def _changes(self, effects: tuple[Effect, ...]) -> Mapping[int, Table]:
        alter = compile_effects(effects, self.ground.register)
        if alter is None:
            return {}
        changes: dict[int, Table] = {}
        for place in self._places(self.ground.touched(effects)):
            after = []
            for value in range(self.sizes[place]):
                values = [0] * len(self.ground.widths)
                values[place] = value
                alter(values)
                after.append(values[place])
            changes[place] = tuple(after)
        return changes

    def _said_by(self, conditions: Iterable[Condition]) -> Tables:
        said: Tables = {}
        for condition in conditions:
            for atom in self._atoms(condition):
                for place in self._places(self.ground.of_condition(atom)):
                    test = compile_condition(atom, self.ground.register)
                    rows = ([0] * place + [value] for value in range(self.sizes[place]))
                    said.setdefault(place, []).append(tuple(int(bool(test(row))) for row in rows))
        return said

    def _atoms(self, condition: Condition) -> Iterator[Condition]:
        for atom in atoms(condition):
            if isinstance(atom, IsDerived):
                yield from self._atoms(self.ground.register.names.derived[atom.name])
            else:
                yield atom

    def _places(self, footprint: Footprint) -> list[int]:
        """The places with more than two values of which a footprint reads something."""
        return [place for place in self.sizes if footprint & self.ground.at(place)]

    # --- which values are alike ---

    def classes(self, live: Mapping[SceneId, Footprint], units: Iterable[Unit]) -> dict[int, Classes]:
        """For each place the classes on each page on which it is live, for a search that looks at these units."""
        units = tuple(units)
        classes: dict[int, Classes] = {}
        for place in self.sizes:
            bit = self.ground.at(place)
            told = [unit for unit in units if unit.reads & bit]
            if not told and place in self._plain:
                classes[place] = self._plain[place]
                continue
            where = [id for id, footprint in live.items() if footprint & bit]
            classes[place] = _Place(self, place, where, told).settled()
            if not told:
                self._plain[place] = classes[place]
        return classes


class _Place:
    """One place, its classes refined from none told apart until no page tells more."""

    def __init__(self, story: Likeness, place: int, where: Iterable[SceneId], told: Iterable[Unit]) -> None:
        self.place, self.pages, self.leavers = place, story.pages, story.leavers
        self.each = tuple(range(story.sizes[place]))
        # What a text asks is not looked into: it tells all values apart, as the page opens or while it is.
        self.told_at_door = {unit.scene for unit in told if unit.text in _AT_THE_DOOR}
        told_on_page = {unit.scene for unit in told if unit.text not in _AT_THE_DOOR}
        self.classes: dict[SceneId, Table] = {
            id: self.each if id in told_on_page else (0,) * len(self.each) for id in where
        }
        self.doors: dict[SceneId, Table] = {}
        for id in {*self.classes, *self.told_at_door}:
            self._open(id)
        self.open = [id for id in self.classes if id not in told_on_page]

    def settled(self) -> Classes:
        before: dict[SceneId, list[SceneId]] = {}
        returning = [id for id in self.open if any(way.goes_back for way in self.pages[id].ways)]
        for id in self.open:
            for way in self.pages[id].ways:
                for target in way.targets:
                    before.setdefault(target, []).append(id)
        for leaver in self.leavers:
            before.setdefault(leaver, []).extend(returning)
        waiting = dict.fromkeys(reversed(self.open))
        while waiting:
            id = next(iter(waiting))
            del waiting[id]
            now = self._kernel(self._columns(id))
            if now != self.classes[id]:
                self.classes[id] = now
                self._open(id)
                known = dict.fromkeys((id, *before.get(id, ())))
                waiting.update((one, None) for one in known if one in self.classes)
        return self.classes

    def _open(self, id: SceneId) -> None:
        """What is told apart as the page is entered."""
        page = self.pages[id]
        inside = self.each if id in self.told_at_door else self.classes[id]
        columns = [_after(page.arrives.get(self.place), inside)]
        if page.arrives_once:
            columns.append(inside)
        self.doors[id] = self._kernel(columns)

    def _columns(self, id: SceneId) -> Iterator[Table]:
        page = self.pages[id]
        yield from page.asked.get(self.place, ())
        for way in page.ways:
            changed = way.changes.get(self.place)
            for said in way.asked.get(self.place, ()):
                yield _after(changed, said)
            for target in way.targets:
                if target in self.doors:
                    yield _after(changed, self.doors[target])
            if way.stays:
                yield _after(changed, self.classes[id])
            if way.goes_back:
                for leaver in self.leavers:
                    if leaver in self.classes:
                        yield _after(changed, self.classes[leaver])

    def _kernel(self, columns: Iterable[Table]) -> Table:
        """For each value the least one for which all columns say the same."""
        rows = list(zip(self.each, *columns, strict=True))
        least: dict[Table, int] = {}
        return tuple(least.setdefault(row[1:], row[0]) for row in rows)


_AT_THE_DOOR = ("text", "so-far")


def _after(changed: Table | None, said: Table) -> Table:
    """What is said of each value once it was changed."""
    return said if changed is None else tuple([said[value] for value in changed])


def likeness_of(story: Story, ground: Ground) -> Likeness:
    """The one of this ground, made on first use."""
    if ground.likeness is None:
        ground.likeness = Likeness(story, ground)
    return ground.likeness
