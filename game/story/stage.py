"""A stage: one scene made ready, as functions over the values of a state."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from game.story.compiled import compile_effects
from game.story.deed import Deed, Tell, make_deed
from game.story.ids import ChapterId, ChoiceId
from game.story.model import Scene, Story
from game.story.page import Face, Offer
from game.story.register import COUNTS, HERE, READ, VISITED, Register, Values
from game.story.state import Clock
from game.story.telling import Paragraphs


@dataclass(frozen=True, slots=True)
class Stage:
    """What entering a scene does, what its page says, and what can be done on it."""

    face: Face
    chapter: ChapterId
    enter: Callable[[Values], Values]
    clock: Callable[[Clock], Clock]
    tell: Callable[[Values], Paragraphs]
    choices: tuple[Deed, ...]
    otherwise: Deed | None
    care: Deed | None
    deeds: Mapping[ChoiceId, Deed]
    """All three kinds, by id."""
    fixed: tuple[Offer, ...] | None
    """The choices as they always stand on the page, where they never change."""

    def offers(self, values: Values) -> tuple[Offer, ...]:
        """The choices as they stand on the page: `otherwise` where no other is open, `care` last."""
        if self.fixed is not None:
            return self.fixed
        offers: list[Offer] = []
        closed = True
        for deed in self.choices:
            if deed.is_open(values):
                offers.append(deed.offer(values))
                closed = False
            else:
                locked = deed.locked_offer(values)
                if locked is not None:
                    offers.append(locked)
        if closed and self.otherwise is not None:
            offers.append(self.otherwise.offer(values))
        if self.care is not None:
            offers.append(self.care.offer(values))
        return tuple(offers)

    def can(self, deed: Deed, values: Values) -> bool:
        """Whether that choice of this scene can be taken."""
        if deed is self.otherwise:
            return not any(other.is_open(values) for other in self.choices)
        return deed.is_open(values)

    def is_stuck(self, offers: tuple[Offer, ...]) -> bool:
        """Whether there is no way on, skipping the page aside."""
        if self.face.ending is not None:
            return False
        return not any(offer.open and offer.kind != "care" for offer in offers)


def make_stage(scene: Scene, story: Story, register: Register, telling: Tell) -> Stage:
    """The scene of that story, made ready."""
    choices = tuple(make_deed(choice, scene.id, register, telling) for choice in scene.choices)
    otherwise = make_deed(scene.otherwise, scene.id, register, telling) if scene.otherwise else None
    care = make_deed(scene.care, scene.id, register, telling) if scene.care else None
    all_deeds = [*choices, *(deed for deed in (otherwise, care) if deed is not None)]
    return Stage(
        face=_face(scene, story),
        chapter=scene.chapter,
        enter=_enter(scene, register),
        clock=_clock(scene),
        tell=telling(scene.text, "text").tell,
        choices=choices,
        otherwise=otherwise,
        care=care,
        deeds={deed.id: deed for deed in all_deeds},
        fixed=_fixed(choices, otherwise, care),
    )


def _fixed(choices: tuple[Deed, ...], otherwise: Deed | None, care: Deed | None) -> tuple[Offer, ...] | None:
    if any(deed.needs is not None or deed.taken is not None for deed in choices):
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


def _enter(scene: Scene, register: Register) -> Callable[[Values], Values]:
    """What entering the scene does: the visit is counted, its documents are at hand, then `arrive`."""
    bit = register.visited.get(scene.id)
    visited = 0 if bit is None else 1 << bit
    count = register.counts.get(scene.id)
    offered = sum(2 << register.read[document] for document in set(scene.documents) & register.read.keys())
    arrival = scene.arrive
    arrive = compile_effects(arrival.effects, register) if arrival is not None else None
    once = arrival is not None and arrival.once
    if not visited and count is None and not offered:
        return _enter_uncounted(arrive)

    def enter(values: Values) -> Values:
        after = list(values)
        first = not after[VISITED] & visited
        after[VISITED] |= visited
        after[READ] |= offered
        after[HERE] = 0
        if count is not None:
            entered = after[COUNTS] >> count.shift & count.mask
            if entered < count.most:
                entered += 1
                after[COUNTS] += 1 << count.shift
            after[HERE] = entered
        entered_values = tuple(after)
        return arrive(entered_values) if arrive is not None and (first or not once) else entered_values

    return enter


def _enter_uncounted(arrive: Callable[[Values], Values] | None) -> Callable[[Values], Values]:
    def enter(values: Values) -> Values:
        if values[HERE]:
            values = (*values[:HERE], 0, *values[HERE + 1 :])
        return values if arrive is None else arrive(values)

    return enter


def _clock(scene: Scene) -> Callable[[Clock], Clock]:
    """What the clock shows on the scene's page, from what it showed on the page before.

    A frame has its own date, and the days it tells of keep theirs while it is open. A new date
    without a time leaves the time unknown.
    """
    date, time = scene.date, scene.time
    if date is None and time is None:
        return lambda clock: clock

    def day(clock: Clock) -> Clock:
        same = date is None or date == clock.date
        return clock._replace(date=date or clock.date, time=time or (clock.time if same else None))

    def frame(clock: Clock) -> Clock:
        same = date is None or date == clock.frame_date
        return clock._replace(
            frame_date=date or clock.frame_date, frame_time=time or (clock.frame_time if same else None)
        )

    return frame if scene.frame else day
