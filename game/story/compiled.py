"""Conditions and effects as plain functions over the values of a state."""

from __future__ import annotations

from collections.abc import Callable
from typing import assert_never

from game.story.conditions import (
    And,
    Comparison,
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
    Not,
    Or,
    Rung,
    StateIs,
)
from game.story.effects import Change, Effect, Gain, Learn, Lose, SetMeter, SetState, Tell
from game.story.register import CHOSEN, FLAGS, HERE, READ, VISITED, Held, Register

Test = Callable[[Held], object]
"""Gives something true or something false."""

Alter = Callable[[list[int]], None]
"""Changes the values where they stand: who keeps the ones before gives it a copy."""


def compile_condition(condition: Condition, register: Register) -> Test:
    """Whether the condition holds, as a function of the values. Derived names are written out."""
    match condition:
        case HasFlag(flag):
            return _bit(FLAGS, register.flags[flag])
        case MeterIs(meter, comparison, number):
            return _compared(register.meters[meter], comparison, number - register.names.meters[meter].low)
        case StateIs(state, value, negated):
            number = register.names.states[state].values.index(value)
            return _compared(register.states[state], "is not" if negated else "is", number)
        case NewsIs(news, comparison, rung):
            return _compared(register.news[news], comparison, rung)
        case HasTold(news, rung):
            place = register.told[news]
            return _compared(place, "above", 0) if rung is None else _compared(place, "is", rung)
        case HasVisited(scene):
            return _bit(VISITED, register.visited[scene])
        case HasChosen(scene, choice):
            return _bit(CHOSEN, register.chosen[scene, choice])
        case HasRead(document):
            return _bit(READ, register.read[document])
        case FirstTimeHere():
            return _compared(HERE, "is", 1)
        case IsDerived(name):
            return compile_condition(register.names.derived[name], register)
        case Not(part):
            return _none(part, register)
        case And(parts):
            return _all([compile_condition(part, register) for part in parts])
        case Or(parts):
            return _any([compile_condition(part, register) for part in parts])
        case _ as never:
            assert_never(never)


def _none(part: Condition, register: Register) -> Test:
    """That the part does not hold; of what stands in one place, in one step."""
    match part:
        case HasFlag(flag):
            return no_bit(FLAGS, register.flags[flag])
        case HasVisited(scene):
            return no_bit(VISITED, register.visited[scene])
        case HasChosen(scene, choice):
            return no_bit(CHOSEN, register.chosen[scene, choice])
        case _:
            test = compile_condition(part, register)
            return lambda values: not test(values)


def _bit(place: int, bit: int) -> Test:
    return lambda values: values[place] >> bit & 1


def no_bit(place: int, bit: int) -> Test:
    """Whether that bit is not set."""
    return lambda values: not values[place] >> bit & 1


def _compared(place: int, comparison: Comparison, number: int) -> Test:
    match comparison:
        case "at least":
            return lambda values: values[place] >= number
        case "at most":
            return lambda values: values[place] <= number
        case "below":
            return lambda values: values[place] < number
        case "above":
            return lambda values: values[place] > number
        case "is":
            return lambda values: values[place] == number
        case "is not":
            return lambda values: values[place] != number
        case _ as never:
            assert_never(never)


def _all(tests: list[Test]) -> Test:
    if len(tests) == 2:
        first, second = tests
        return lambda values: first(values) and second(values)
    return lambda values: all(test(values) for test in tests)


def _any(tests: list[Test]) -> Test:
    if len(tests) == 2:
        first, second = tests
        return lambda values: first(values) or second(values)
    return lambda values: any(test(values) for test in tests)


def compile_effects(
    effects: tuple[Effect, ...], register: Register, chosen: int | None = None
) -> Alter | None:
    """What the effects, one after the other, do to the values; None where they change nothing.

    `chosen` is the bit that a choice leaves in CHOSEN.
    """
    keep, gained = -1, 0
    # What happens in one place does not touch another, so all that happens in one place
    # becomes one table from the value before to the value after.
    tables: dict[int, list[int]] = {}
    for effect in effects:
        match effect:
            case Lose(flag):
                bit = 1 << register.flags[flag]
                keep, gained = keep & ~bit, gained & ~bit
            case Gain(flag):
                gained |= 1 << register.flags[flag]
            case _:
                place, size, step = _changed(effect, register)
                table = tables.setdefault(place, list(range(size)))
                tables[place] = [step(value) for value in table]
    changes = [(place, tuple(table)) for place, table in tables.items()]
    mark = 0 if chosen is None else 1 << chosen
    if gained or keep != -1:
        return _flags_only(keep, gained) if not changes and not mark else _all_of(keep, gained, mark, changes)
    if len(changes) == 1 and not mark:
        return _one_only(*changes[0])
    return _all_of(keep, gained, mark, changes) if changes or mark else None


def _changed(
    effect: Change | SetMeter | SetState | Learn | Tell, register: Register
) -> tuple[int, int, Callable[[int], int]]:
    """The place among the values, how many values it may have, and the one after for the one before."""
    names = register.names
    match effect:
        case Change(meter, by):
            most = names.meters[meter].high - names.meters[meter].low
            return register.meters[meter], most + 1, lambda value: min(max(value + by, 0), most)
        case SetMeter(meter, to):
            low, high = names.meters[meter].low, names.meters[meter].high
            return register.meters[meter], high - low + 1, lambda _: min(max(to, low), high) - low
        case SetState(state, named):
            values = names.states[state].values
            return register.states[state], len(values), lambda _: values.index(named)
        case Learn(news, rung):
            return register.news[news], len(Rung), lambda value: max(value, int(rung))
        case Tell(news, rung):
            return register.told[news], len(Rung), lambda _: int(rung)
        case _ as never:
            assert_never(never)


def _flags_only(keep: int, gained: int) -> Alter:
    def alter(values: list[int]) -> None:
        values[FLAGS] = values[FLAGS] & keep | gained

    return alter


def _one_only(place: int, table: tuple[int, ...]) -> Alter:
    def alter(values: list[int]) -> None:
        values[place] = table[values[place]]

    return alter


def _all_of(keep: int, gained: int, mark: int, changes: list[tuple[int, tuple[int, ...]]]) -> Alter:
    def alter(values: list[int]) -> None:
        values[FLAGS] = values[FLAGS] & keep | gained
        values[CHOSEN] |= mark
        for place, table in changes:
            values[place] = table[values[place]]

    return alter
