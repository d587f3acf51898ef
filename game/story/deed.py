"""A deed: one choice made ready, as functions over the values of a state."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Literal

from game.story.compiled import Alter, Test, compile_condition, compile_effects, no_bit
from game.story.ids import ChoiceId, SceneId
from game.story.model import Choice, Fork, Target
from game.story.page import Offer
from game.story.prose import Prose
from game.story.register import CHOSEN, Held, Register, Values
from game.story.state import Chose
from game.story.telling import Telling

Tell = Callable[[Prose, str], Telling]
"""Makes one text of a scene ready; the second says which it is."""


@dataclass(frozen=True, slots=True, eq=False)
class Deed:
    """When a choice is open, what it does, where it leads, and what it says."""

    id: ChoiceId
    kind: Literal["choice", "otherwise", "care"]
    step: Chose
    may: Test | None
    """Whether it can be taken; None where it always can. `otherwise` asks besides that nothing else can."""
    taken: int | None
    """The bit in CHOSEN that closes it, where it can be taken but once."""
    always: bool
    """Whether it is open whenever its page is."""
    alter: Alter | None
    """What it does; None where it changes nothing."""
    to: Target | None
    """Where it always leads; None where that depends."""
    decide: Callable[[Held], Target]
    detour: bool
    text: Telling
    locked: Telling | None
    then: Telling | None
    open_offer: Offer | None
    """How it stands on the page while it is open, where that never changes."""
    closed_offer: Offer | None
    """The same while it is closed; None also where a closed choice is hidden."""

    def is_open(self, values: Held) -> bool:
        """Whether it can be taken. `otherwise` asks besides that nothing else can."""
        return self.may is None or bool(self.may(values))

    def offer(self, values: Values) -> Offer:
        """How it stands on the page while it is open."""
        return self.open_offer or Offer(self.id, self.text.tell(values), True, (), self.kind)

    def locked_offer(self, values: Values) -> Offer:
        """How it stands on the page while it is closed and says why."""
        assert self.locked is not None
        return Offer(self.id, self.text.tell(values), False, self.locked.tell(values), self.kind)


def make_deed(choice: Choice, scene: SceneId, register: Register, telling: Tell) -> Deed:
    """The choice of that scene, made ready."""
    chosen = register.chosen.get((scene, choice.id))
    text = telling(choice.text, f"{choice.id}.text")
    locked = telling(choice.locked, f"{choice.id}.locked") if choice.locked is not None else None
    then = telling(choice.then, f"{choice.id}.then") if choice.then is not None else None
    if choice.detour is not None:
        to: Target | None = choice.detour
    else:
        to = choice.go[0].to if choice.go[0].when is None else None
    open_offer = closed_offer = None
    if text.constant is not None:
        open_offer = Offer(choice.id, text.constant, True, (), choice.kind)
        if locked is not None and locked.constant is not None:
            closed_offer = Offer(choice.id, text.constant, False, locked.constant, choice.kind)
    return Deed(
        choice.id,
        choice.kind,
        Chose(scene, choice.id),
        may=_may(choice, chosen if choice.once else None, register),
        taken=chosen if choice.once else None,
        always=choice.needs is None and not choice.once and choice.kind != "otherwise",
        alter=compile_effects(choice.effects, register, chosen),
        to=to,
        decide=_decide(choice.go, register) if to is None else _decided,
        detour=choice.detour is not None,
        text=text,
        locked=locked,
        then=then,
        open_offer=open_offer,
        closed_offer=closed_offer,
    )


def _may(choice: Choice, taken: int | None, register: Register) -> Test | None:
    needs = None if choice.needs is None else compile_condition(choice.needs, register)
    if taken is None:
        return needs
    if needs is None:
        return no_bit(CHOSEN, taken)
    return lambda values: not values[CHOSEN] >> taken & 1 and needs(values)


def _decided(_: Held) -> Target:
    raise AssertionError("where it leads does not depend on anything")


def _decide(forks: tuple[Fork, ...], register: Register) -> Callable[[Held], Target]:
    """The first way whose condition holds, as a function of the values; the last has none."""
    tests = [(compile_condition(fork.when, register), fork.to) for fork in forks if fork.when is not None]
    otherwise = forks[-1].to

    def decide(values: Held) -> Target:
        for test, to in tests:
            if test(values):
                return to
        return otherwise

    return decide
