"""Reads what follows a declared name in a condition: `exposure | at least 3`, `cover | is not blown`."""

from __future__ import annotations

import re
from typing import assert_never

from game.story import wrong_words
from game.story.conditions import (
    Comparison,
    Condition,
    HasFlag,
    IsDerived,
    MeterIs,
    NewsIs,
    Rung,
    StateIs,
)
from game.story.cursor import RUNGS, Cursor
from game.story.slips import SlipKind
from game.story.vocabulary import Known

NUMBER = re.compile(r"-?[0-9]{1,9}")


def read_named(cursor: Cursor, known: Known) -> Condition | None:
    """The condition that begins with this name, which stands at the cursor; None after a slip."""
    first = cursor.index
    cursor.index += len(known.words)
    name = known.name
    if known.now:
        cursor.slip(SlipKind.FORMER_NAME, first, instead=known.now)
        name = known.now
    match known.kind:
        case "flag":
            return HasFlag(name) if _stands_alone(cursor, first, name, "flag") else None
        case "derived":
            return IsDerived(name) if _stands_alone(cursor, first, name, "derived") else None
        case "meter":
            return _meter(cursor, first, name)
        case "state":
            return _state(cursor, first, name)
        case "news":
            return _news(cursor, first, name)
        case _ as never:
            assert_never(never)


def _stands_alone(cursor: Cursor, first: int, name: str, kind: str) -> bool:
    """Whether nothing but a connective follows a name that is true or not."""
    if cursor.phrase_ends:
        return True
    slips = len(cursor.slips)
    compared = cursor.comparison()
    if compared is None and cursor.vocabulary.at(cursor.tokens, cursor.index) is not None:
        cursor.nothing_left_over("")
    elif compared is None:
        cursor.unknown_name(first)
    else:
        # One slip is enough: that it is compared at all, not how.
        del cursor.slips[slips:]
        cursor.skip_phrase()
        instead = f"not {name}" if compared == "is not" else name
        end = first + len(name.split())
        cursor.slip(SlipKind.WRONG_KIND, first, end=end, instead=instead, about=kind)
    return False


def _meter(cursor: Cursor, first: int, name: str) -> Condition | None:
    meter = cursor.vocabulary.names.meters[name]
    form = f"{name} at least {min(meter.low + 1, meter.high)}"
    compared = _compared(cursor, first, form)
    if compared is None:
        return None
    if cursor.phrase_ends:
        cursor.incomplete(form)
        return None
    at = cursor.index
    word = cursor.next().word
    if not NUMBER.fullmatch(word):
        meant = wrong_words.NUMBERS.get(word.lower())
        cursor.skip_phrase()
        cursor.slip(SlipKind.NOT_A_NUMBER, at, instead="" if meant is None else str(meant), about=name)
        return None
    number = int(word)
    if not can_be(compared, number, meter.low, meter.high):
        cursor.slip(SlipKind.NEVER_TRUE, first, about=f"{meter.low} to {meter.high}")
    cursor.nothing_left_over("")
    return MeterIs(name, compared, number)


def _state(cursor: Cursor, first: int, name: str) -> Condition | None:
    values = cursor.vocabulary.names.states[name].values
    form = f"{name} is {values[-1]}"
    compared = _compared(cursor, first, form)
    if compared is None:
        return None
    if compared not in ("is", "is not"):
        at = cursor.index
        cursor.skip_phrase()
        meant = cursor.since(at)
        instead = f"{name} is {meant}" if meant in values else form
        cursor.slip(SlipKind.WRONG_KIND, first, end=first + len(name.split()), instead=instead, about="state")
        return None
    value = cursor.value(name, form)
    if value is None:
        return None
    if compared == "is not" and values == (value,):
        cursor.slip(SlipKind.NEVER_TRUE, first, about=value)
    cursor.nothing_left_over("")
    return StateIs(name, value, negated=compared == "is not")


def _news(cursor: Cursor, first: int, name: str) -> Condition | None:
    form = f"{name} at least told"
    compared = _compared(cursor, first, form)
    if compared is None:
        return None
    rung = cursor.rung(name, form)
    if rung is None:
        return None
    if not can_be(compared, rung, Rung.UNHEARD, Rung.SEEN):
        cursor.slip(SlipKind.NEVER_TRUE, first, about="unheard to seen")
    cursor.nothing_left_over("")
    return NewsIs(name, compared, rung)


def _compared(cursor: Cursor, first: int, form: str) -> Comparison | None:
    """The comparison that must follow; None after a slip that shows the form."""
    if cursor.phrase_ends:
        cursor.slip(SlipKind.INCOMPLETE, first, instead=form)
        return None
    at = cursor.index
    compared = cursor.comparison()
    if compared is None:
        name = cursor.since(first)
        cursor.skip_phrase()
        rest = cursor.since(at)
        bare = rest in RUNGS or NUMBER.fullmatch(rest) or rest in _values(cursor, name)
        cursor.slip(SlipKind.LEFT_OVER, first, instead=f"{name} is {rest}" if bare else form)
    return compared


def _values(cursor: Cursor, name: str) -> tuple[str, ...]:
    state = cursor.vocabulary.names.states.get(name)
    return state.values if state else ()


def can_be(compared: Comparison, number: int, low: int, high: int) -> bool:
    """Whether a number from `low` to `high` can compare so."""
    match compared:
        case "at least":
            return number <= high
        case "at most":
            return number >= low
        case "below":
            return number > low
        case "above":
            return number < high
        case "is":
            return low <= number <= high
        case "is not":
            return not low == high == number
        case _ as never:
            assert_never(never)
