"""Footprints: what of a state's values a condition or a text reads, and an effect overwrites.

A footprint is one whole number with a bit for each thing that can be read by itself: a flag, a taken
choice, a visited scene, a meter, a state. So footprints are joined with `|` and compared with `==`.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from functools import cached_property
from typing import TYPE_CHECKING, assert_never

from game.story.conditions import (
    Condition,
    FirstTimeHere,
    HasChosen,
    HasFlag,
    HasRead,
    HasTold,
    HasVisited,
    IsDerived,
    MeterIs,
    NewsIs,
    Rung,
    StateIs,
    atoms,
)
from game.story.effects import Change, Effect, Gain, Learn, Lose, SetMeter, SetState, Tell
from game.story.ids import ChoiceId, SceneId
from game.story.prose import ByVisit, If, OneOf, Part, Text, Value
from game.story.register import CHOSEN, COUNTS, FIRST, FLAGS, HERE, READ, VISITED, Register

if TYPE_CHECKING:
    from game.authoring.exploration.alike import Likeness
    from game.authoring.exploration.kept import Kept
    from game.authoring.exploration.liveness import Liveness

Footprint = int
NOTHING: Footprint = 0


class Ground:
    """Where in a footprint each place among the values has its bits."""

    def __init__(self, register: Register) -> None:
        self.register = register
        counted = max(
            (count.shift + count.mask.bit_length() for count in register.counts.values()), default=0
        )
        self.widths = [1] * (FIRST + len(register.meters) + len(register.states) + 2 * len(register.news))
        self.widths[FLAGS] = len(register.flags)
        self.widths[CHOSEN] = len(register.chosen)
        self.widths[VISITED] = len(register.visited)
        self.widths[READ] = 2 * len(register.read)
        self.widths[COUNTS] = counted
        self.offsets = [sum(self.widths[:place]) for place in range(len(self.widths))]
        self.here = self.at(HERE)
        self.liveness: Liveness | None = None
        """What tells what matters on each page; made by the first search."""
        self.likeness: Likeness | None = None
        """What tells which values are alike; made by the first search."""
        self.kept: dict[SceneId, Kept] = {}
        """What is kept on each page where no prose is looked at."""
        self.told_apart: dict[SceneId, int] = {}
        """Up to how many visits of a scene can be told apart, as far as somebody asked."""

    def at(self, place: int, bits: int = 1) -> Footprint:
        """The footprint of a place, or of some bits of a place that holds bits."""
        return bits << self.offsets[place]

    def masks(self, footprint: Footprint) -> tuple[tuple[int, int], ...]:
        """Each place of which something is read, with the mask that keeps just that of its value."""
        kept = []
        for place, (offset, width) in enumerate(zip(self.offsets, self.widths, strict=True)):
            bits = footprint >> offset & (1 << width) - 1
            if bits:
                kept.append((place, bits if place <= COUNTS else -1))
        return tuple(kept)

    def of_condition(self, condition: Condition) -> Footprint:
        """What the condition reads."""
        read = NOTHING
        for bits in self._atoms(condition):
            read |= bits
        return read

    def _atoms(self, condition: Condition) -> Iterator[Footprint]:
        register = self.register
        for atom in atoms(condition):
            match atom:
                case HasFlag(flag):
                    yield self.at(FLAGS, 1 << register.flags[flag])
                case MeterIs(meter):
                    yield self.at(register.meters[meter])
                case StateIs(state):
                    yield self.at(register.states[state])
                case NewsIs(news):
                    yield self.at(register.news[news])
                case HasTold(news):
                    yield self.at(register.told[news])
                case HasVisited(scene):
                    yield self.at(VISITED, 1 << register.visited[scene])
                case HasChosen(scene, choice):
                    yield self.at(CHOSEN, 1 << register.chosen[scene, choice])
                case HasRead(document):
                    # Whether it can still be read matters as much as whether it was.
                    yield self.at(READ, 3 << register.read[document])
                case FirstTimeHere():
                    yield self.here
                case IsDerived(name):
                    yield self.of_condition(register.names.derived[name])
                case _ as never:
                    assert_never(never)

    def of_parts(self, parts: Iterable[Part]) -> Footprint:
        """What these parts of a text read to decide what they show; `{one of}` is luck and reads nothing."""
        read = NOTHING
        for part in parts:
            match part:
                case If(branches):
                    for branch in branches:
                        if branch.when is not None:
                            read |= self.of_condition(branch.when)
                        read |= self.of_parts(branch.parts)
                case ByVisit():
                    read |= self.here
                case Text() | OneOf() | Value():
                    pass
                case _ as never:
                    assert_never(never)
        return read

    def overwritten(self, effects: Iterable[Effect]) -> Footprint:
        """What has a value after the effects that does not depend on the one before."""
        register, killed = self.register, NOTHING
        for effect in effects:
            match effect:
                case Gain(flag) | Lose(flag):
                    killed |= self.at(FLAGS, 1 << register.flags[flag])
                case SetMeter(meter):
                    killed |= self.at(register.meters[meter])
                case SetState(state):
                    killed |= self.at(register.states[state])
                case Tell(news):
                    killed |= self.at(register.told[news])
                case Learn(news, rung):
                    killed |= self.at(register.news[news]) if rung is Rung.SEEN else NOTHING
                case Change():
                    pass
                case _ as never:
                    assert_never(never)
        return killed

    def touched(self, effects: Iterable[Effect]) -> Footprint:
        """What the effects may give another value."""
        register, touched = self.register, NOTHING
        for effect in effects:
            match effect:
                case Gain(flag) | Lose(flag):
                    touched |= self.at(FLAGS, 1 << register.flags[flag])
                case Change(meter) | SetMeter(meter):
                    touched |= self.at(register.meters[meter])
                case SetState(state):
                    touched |= self.at(register.states[state])
                case Learn(news):
                    touched |= self.at(register.news[news])
                case Tell(news):
                    touched |= self.at(register.told[news])
                case _ as never:
                    assert_never(never)
        return touched

    def chosen(self, scene: SceneId, choice: ChoiceId) -> Footprint:
        """The bit that a choice leaves when it is taken, if anything asks for it."""
        bit = self.register.chosen.get((scene, choice))
        return NOTHING if bit is None else self.at(CHOSEN, 1 << bit)

    def visited(self, scene: SceneId) -> Footprint:
        """The bit that entering a scene leaves, if anything asks for it."""
        bit = self.register.visited.get(scene)
        return NOTHING if bit is None else self.at(VISITED, 1 << bit)

    def counted(self, scene: SceneId) -> Footprint:
        """Where the entries of a scene are counted, if anything can tell them apart."""
        count = self.register.counts.get(scene)
        return NOTHING if count is None else self.at(COUNTS, count.mask << count.shift)

    def names(self, footprint: Footprint) -> list[str]:
        """The names of what it reads, as an author knows them."""
        named = self._named
        ranks = {named[bit] for bit in bits_of(footprint) if bit in named}
        return [name for _, name in sorted(ranks)]

    @cached_property
    def _named(self) -> Mapping[Footprint, tuple[int, str]]:
        """For each bit the name of what it stands for, after the rank at which that is named."""
        register = self.register
        kept: list[tuple[Footprint, str]] = [
            *((self.at(FLAGS, 1 << bit), name) for name, bit in register.flags.items()),
            *((self.at(place), name) for name, place in register.meters.items()),
            *((self.at(place), name) for name, place in register.states.items()),
            *((self.at(place), name) for name, place in register.news.items()),
            *((self.at(place), f"told {name}") for name, place in register.told.items()),
            *((self.at(CHOSEN, 1 << bit), f"chose {s}.{c}") for (s, c), bit in register.chosen.items()),
            *((self.at(VISITED, 1 << bit), f"visited {scene}") for scene, bit in register.visited.items()),
            *((self.at(READ, 1 << bit), f"read {document}") for document, bit in register.read.items()),
            *((self.counted(scene), f"visits of {scene}") for scene in register.counts),
        ]
        return {bit: (rank, name) for rank, (bits, name) in enumerate(kept) for bit in bits_of(bits)}


def bits_of(footprint: Footprint) -> Iterator[Footprint]:
    """Each of its bits by itself, the lowest first."""
    while footprint:
        bit = footprint & -footprint
        yield bit
        footprint ^= bit
