"""Reads the text of one effect: `forged papers`, `exposure +1`, `cover is shaken`, `… as told`."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Literal, assert_never

from game.story import wrong_words
from game.story.comparison_text import NUMBER
from game.story.conditions import Rung
from game.story.cursor import Cursor
from game.story.effects import Change, Effect, Gain, Learn, Lose, SetMeter, SetState, Tell
from game.story.slips import Slip, SlipKind
from game.story.vocabulary import NameKind, Vocabulary

EffectKey = Literal["gain", "lose", "change", "set", "learn", "tell"]

_STEP = re.compile(r"[+-][0-9]{1,9}")
_KINDS: dict[EffectKey, tuple[NameKind, ...]] = {
    "gain": ("flag",),
    "lose": ("flag",),
    "change": ("meter",),
    "set": ("state", "meter"),
    "learn": ("news",),
    "tell": ("news",),
}
_AROUND_A_METER = re.compile(r"[-+−–]*\s*[0-9]{0,9}\s*(.*?)\s*[-+−–=]*\s*[0-9]{0,9}")


@dataclass(frozen=True, slots=True)
class ParsedEffect:
    """`effect` is None where there are slips."""

    effect: Effect | None
    slips: tuple[Slip, ...] = ()


def parse_effect(key: EffectKey, phrase: str, vocabulary: Vocabulary) -> ParsedEffect:
    """What one phrase after `gain:`, `change:` and so on does, or every slip in it; remembered by the vocabulary."""
    known = vocabulary.effects.get((key, phrase))
    if known is None:
        known = vocabulary.effects[key, phrase] = _parsed(key, phrase, vocabulary)
    return known


def _parsed(key: EffectKey, phrase: str, vocabulary: Vocabulary) -> ParsedEffect:
    cursor = Cursor(phrase, vocabulary)
    if not cursor.more:
        return ParsedEffect(None, (Slip(SlipKind.EMPTY, 0, max(len(phrase), 1)),))
    effect = _read(key, cursor)
    if cursor.more and not cursor.slips:
        first, cursor.index = cursor.index, len(cursor.tokens)
        cursor.slip(SlipKind.LEFT_OVER, first)
    return ParsedEffect(None if cursor.slips else effect, tuple(cursor.slips))


def _read(key: EffectKey, cursor: Cursor) -> Effect | None:
    known = cursor.vocabulary.at(cursor.tokens, 0)
    if known is None:
        if meter := _meter_with_a_step(cursor):
            cursor.index = len(cursor.tokens)
            cursor.slip(SlipKind.BAD_EFFECT, 0, instead=_as_written("meter", meter, cursor), about=key)
            return None
        near = cursor.vocabulary.nearest(_before_form(cursor.text), *_KINDS[key])
        end = max(len(_before_form(cursor.text).split()), 1)
        cursor.slip(SlipKind.UNKNOWN_NAME, 0, instead=near, end=end)
        return None
    cursor.index = len(known.words)
    name = known.now or known.name
    if known.now:
        cursor.slip(SlipKind.FORMER_NAME, 0, instead=known.now)
    if known.kind not in _KINDS[key]:
        instead = _as_written(known.kind, name, cursor, loses=key == "lose")
        cursor.slip(SlipKind.WRONG_KIND, 0, instead=instead, about=known.kind)
        return None
    match key:
        case "gain":
            return Gain(name)
        case "lose":
            return Lose(name)
        case "change":
            return _change(cursor, name)
        case "set":
            return _set_meter(cursor, name) if known.kind == "meter" else _set_state(cursor, name)
        case "learn" | "tell":
            return _news(key, cursor, name)
        case _ as never:
            assert_never(never)


def _before_form(phrase: str) -> str:
    """What of a phrase was probably meant as its name."""
    return re.split(r"\s+(?:is|as|[+-]?[0-9]+)(?:\s|$)", f"{phrase.strip()} ")[0].strip()


def _meter_with_a_step(cursor: Cursor) -> str:
    """The meter in `+1 exposure`, `exposure+1` or `exposure++`, ""."""
    found = _AROUND_A_METER.fullmatch(cursor.text.strip())
    known = cursor.vocabulary.named(found[1]) if found else None
    return known.now or known.name if known is not None and known.kind == "meter" else ""


def _as_written(kind: NameKind, name: str, cursor: Cursor, *, loses: bool = False) -> str:
    """How an effect on a name of that kind is written, its label in front; "" for a derived name."""
    match kind:
        case "flag":
            return f"{'lose' if loses else 'gain'}: {name}"
        case "meter":
            return f"change: {_stepped(name, cursor.text, '-' if loses else '+')}"
        case "state":
            values = cursor.vocabulary.names.states[name].values
            said = next((value for value in values if f" {value}" in cursor.text), values[-1])
            return f"set: {name} is {said}"
        case "news":
            return f"learn: {name} as told"
        case "derived":
            return ""
        case _ as never:
            assert_never(never)


def _stepped(name: str, said: str, sign: str) -> str:
    """The meter with the step that is in what somebody wrote, or a step of one."""
    rest = said.replace(name, "")
    digits = re.search(r"[1-9][0-9]{0,8}", rest)
    sign = "-" if re.search(r"[-−–]|\b(?:minus|less|down|moins)\b", rest) else sign
    return f"{name} {sign}{digits.group() if digits else _in_words(rest)}"


def _in_words(said: str) -> int:
    """The number that stands in words in `plus two`; one if there is none."""
    return next((wrong_words.NUMBERS[word] for word in said.split() if wrong_words.NUMBERS.get(word)), 1)


def _change(cursor: Cursor, name: str) -> Effect | None:
    first = cursor.index
    said = "".join(token.word for token in cursor.tokens[first:])
    cursor.index = len(cursor.tokens)
    if _STEP.fullmatch(said) and int(said):
        return Change(name, int(said))
    cursor.slip(SlipKind.BAD_EFFECT, 0, instead=_as_written("meter", name, cursor), about="change")
    return None


def _set_meter(cursor: Cursor, name: str) -> Effect | None:
    meter = cursor.vocabulary.names.meters[name]
    form = f"{name} is {meter.low}"
    if not _take_is(cursor, form):
        return None
    at = cursor.index
    if not cursor.more:
        cursor.incomplete(form)
        return None
    word = cursor.next().word
    if not NUMBER.fullmatch(word):
        meant = wrong_words.NUMBERS.get(word.lower())
        cursor.slip(SlipKind.NOT_A_NUMBER, at, instead="" if meant is None else str(meant), about=name)
        return None
    number = int(word)
    if not meter.low <= number <= meter.high:
        end = meter.low if number < meter.low else meter.high
        cursor.slip(SlipKind.OUT_OF_RANGE, at, instead=str(end), about=name)
    return SetMeter(name, number)


def _set_state(cursor: Cursor, name: str) -> Effect | None:
    form = f"{name} is {cursor.vocabulary.names.states[name].values[-1]}"
    if not _take_is(cursor, form):
        return None
    value = cursor.value(name, form)
    return None if value is None else SetState(name, value)


def _take_is(cursor: Cursor, form: str) -> bool:
    """Step over `is`; what stands bare after the name is taken for what was meant."""
    at = cursor.index
    if cursor.comparison() == "is":
        return True
    name = cursor.between(0, at)
    cursor.slips.clear()
    cursor.index = len(cursor.tokens)
    bare = cursor.since(at)
    states = cursor.vocabulary.names.states
    known = NUMBER.fullmatch(bare) or (name in states and bare in states[name].values)
    instead = f"set: {name} is {bare}" if known else f"set: {form}"
    if name in cursor.vocabulary.names.meters and re.match(r"[-+−–]|plus\b|minus\b|up\b|down\b", bare):
        instead = _as_written("meter", name, cursor)
    cursor.slip(SlipKind.BAD_EFFECT, 0, instead=instead, about="set")
    return False


def _news(key: Literal["learn", "tell"], cursor: Cursor, name: str) -> Effect | None:
    form = f"{name} as told"
    if not cursor.take("as"):
        cursor.index = len(cursor.tokens)
        cursor.slip(SlipKind.BAD_EFFECT, 0, instead=f"{key}: {form}", about=key)
        return None
    at = cursor.index
    rung = cursor.rung(name, form)
    if rung is None:
        return None
    if rung is Rung.UNHEARD:
        # News moves up only, and nobody passes on what was not said.
        cursor.slip(SlipKind.UNKNOWN_RUNG, at, about=name)
        return None
    return Learn(name, rung) if key == "learn" else Tell(name, rung)
