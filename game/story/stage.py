"""A stage: one scene made ready, as functions over the values of a state."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from game.story.compiled import Alter, compile_effects
from game.story.deed import Deed, Tell, make_deed
from game.story.ids import ChapterId, ChoiceId
from game.story.model import Scene, Story
from game.story.page import Face, Offer
from game.story.register import CHOSEN, COUNTS, HERE, READ, VISITED, Held, Register, Values
from game.story.state import Clock
from game.story.telling import Telling


@dataclass(frozen=True, slots=True, eq=False)
class Stage:
    """What entering a scene does, what its page says, and what can be done on it."""

    face: Face
    register: Register
    chapter: ChapterId
    enter: Alter | None
    """What entering it does; None where it does no more than to leave the page before (HERE becomes 0)."""
    clock: Callable[[Clock], Clock] | None
    """What the clock shows on the page, from what it showed before; None where it goes on unchanged."""
    text: Telling
    choices: tuple[Deed, ...]
    otherwise: Deed | None
    care: Deed | None
    deeds: Mapping[ChoiceId, Deed]
    """All three kinds, by id."""
    fixed: tuple[Offer, ...] | None
    """The choices as they always stand on the page, where they never change."""
    fixed_way_on: bool

    def offers(self, values: Values) -> tuple[tuple[Offer, ...], bool]:
        """The choices as they stand on the page, and whether there is a way on.

        `otherwise` stands where no other choice is open, `care` last; skipping is no way on.
        """
        if self.fixed is not None:
            return self.fixed, self.fixed_way_on
        offers: list[Offer] = []
        way_on = False
        for deed in self.choices:
            if deed.may is None or deed.may(values):
                offers.append(deed.open_offer or deed.offer(values))
                way_on = True
            elif deed.locked is not None and not (
                deed.taken is not None and values[CHOSEN] >> deed.taken & 1
            ):
                offers.append(deed.closed_offer or deed.locked_offer(values))
        if not way_on and self.otherwise is not None:
            offers.append(self.otherwise.offer(values))
            way_on = True
        if self.care is not None:
            offers.append(self.care.offer(values))
        return tuple(offers), way_on

    def entered(self, values: Values) -> Values:
        """The values once it was entered."""
        if self.enter is None:
            return (*values[:HERE], 0, *values[HERE + 1 :]) if values[HERE] else values
        after = list(values)
        self.enter(after)
        return tuple(after)

    def can(self, deed: Deed, values: Held) -> bool:
        """Whether that choice of this scene can be taken."""
        if deed is self.otherwise:
            return not any(other.is_open(values) for other in self.choices)
        return deed.is_open(values)


def make_stage(scene: Scene, story: Story, register: Register, telling: Tell) -> Stage:
    """The scene of that story, made ready."""
    choices = tuple(make_deed(choice, scene.id, register, telling) for choice in scene.choices)
    otherwise = make_deed(scene.otherwise, scene.id, register, telling) if scene.otherwise else None
    care = make_deed(scene.care, scene.id, register, telling) if scene.care else None
    all_deeds = [*choices, *(deed for deed in (otherwise, care) if deed is not None)]
    return Stage(
        face=_face(scene, story),
        register=register,
        chapter=scene.chapter,
        enter=_enter(scene, register),
        clock=_clock(scene),
        text=telling(scene.text, "text"),
        choices=choices,
        otherwise=otherwise,
        care=care,
        deeds={deed.id: deed for deed in all_deeds},
        fixed=_fixed(choices, otherwise, care),
        fixed_way_on=bool(choices or otherwise),
    )


def _fixed(choices: tuple[Deed, ...], otherwise: Deed | None, care: Deed | None) -> tuple[Offer, ...] | None:
    if any(deed.may is not None for deed in choices):
        return None
    shown = [*choices]
    if not choices and otherwise is not None:
        shown.append(otherwise)
    if care is not None:
        shown.append(care)
    offers = tuple(deed.open_offer for deed in shown if deed.open_offer is not None)
    return offers if len(offers) == len(shown) else None


def _face(scene: Scene, story: Story) -> Face:
    return Face(
        scene=scene.id,
        chapter=scene.chapter,
        title=scene.title,
        place=scene.place,
        frame=scene.frame,
        status=scene.status,
        picture=scene.picture,
        picture_says=scene.picture_says,
        sound=scene.sound,
        documents=scene.documents,
        teach=scene.teach,
        care=scene.care_warns,
        stop=scene.stop,
        ending=scene.ending,
        ending_title=story.endings.get(scene.ending, "") if scene.ending is not None else "",
    )


def _enter(scene: Scene, register: Register) -> Alter | None:
    """What entering the scene does: the visit is counted, its documents are at hand, then `arrive`."""
    bit = register.visited.get(scene.id)
    visited = 0 if bit is None else 1 << bit
    count = register.counts.get(scene.id)
    offered = sum(2 << register.read[document] for document in set(scene.documents) & register.read.keys())
    arrival = scene.arrive
    arrive = compile_effects(arrival.effects, register) if arrival is not None else None
    once = arrival is not None and arrival.once
    if count is None and not offered and (arrive is None or not once):
        return _enter_uncounted(visited, arrive)

    def enter(values: list[int]) -> None:
        first = not values[VISITED] & visited
        values[VISITED] |= visited
        if offered:
            values[READ] |= offered
        values[HERE] = 0
        if count is not None:
            entered = values[COUNTS] >> count.shift & count.mask
            if entered < count.most:
                entered += 1
                values[COUNTS] += 1 << count.shift
            values[HERE] = entered
        if arrive is not None and (first or not once):
            arrive(values)

    return enter


def _enter_uncounted(visited: int, arrive: Alter | None) -> Alter | None:
    if arrive is not None:
        return _enter_changed(visited, arrive)
    if not visited:
        return None

    def enter(values: list[int]) -> None:
        values[VISITED] |= visited
        values[HERE] = 0

    return enter


def _enter_changed(visited: int, arrive: Alter) -> Alter:
    def enter(values: list[int]) -> None:
        values[VISITED] |= visited
        values[HERE] = 0
        arrive(values)

    return enter


def _clock(scene: Scene) -> Callable[[Clock], Clock] | None:
    """A frame has its own date, and the days it tells of keep theirs while it is open.

    A new date without a time leaves the time unknown.
    """
    date, time = scene.date, scene.time
    if date is None and time is None:
        return None

    def day(clock: Clock) -> Clock:
        same = date is None or date == clock.date
        return clock._replace(date=date or clock.date, time=time or (clock.time if same else None))

    def frame(clock: Clock) -> Clock:
        same = date is None or date == clock.frame_date
        return clock._replace(
            frame_date=date or clock.frame_date, frame_time=time or (clock.frame_time if same else None)
        )

    return frame if scene.frame else day
