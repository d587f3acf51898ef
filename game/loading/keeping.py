"""story.yaml: the story itself, and the names it keeps track of."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from itertools import pairwise
from typing import Any, Final

from game.loading import kinds
from game.loading.nodes import Items, Labels, Node, Text
from game.loading.reading import Build, Fields, Owner, Reading
from game.story.condition_text import parse_condition
from game.story.conditions import And, Condition, IsDerived, Not, Or
from game.story.language import FORMS, FormName
from game.story.model import Flag, Meter, Names, News, StateName
from game.story.slips import nearest
from game.story.vocabulary import Vocabulary

MAX_METER_STEPS: Final = 200
_SHELVES: Final = ("flags", "meters", "states", "news", "derived")
KINDS: Final = frozenset(("flag", "meter", "state", "news", "derived"))
_ONLY_ON: Final = {"meters": {"from", "to"}, "states": {"one-of"}, "news": {"entry"}}
_LABELS_BELOW: Final = frozenset(
    label.key for form in ("flag", "meter", "state", "news") for label in FORMS[form].labels
)
_OF_CONDITIONS: Final = re.compile(r"\b(?:and|or|not|is|at least|at most|above|below)\b")
_OF_VALUES: Final = frozenset(("and", "or", "not", "is"))
"""Words of conditions that no value of a state may hold."""
_UNKNOWN: Final = And(())
"""Stands for a derived name's condition while conditions are still being read."""


@dataclass(frozen=True, slots=True)
class Declared:
    """What story.yaml says: its plain fields, and the names, ready for conditions to use."""

    fields: Mapping[str, Any]
    vocabulary: Vocabulary

    @property
    def language(self) -> str:
        return str(self.fields.get("language", "en"))

    @property
    def names(self) -> Names:
        return self.vocabulary.names


def read_story(reading: Reading, node: Labels) -> Declared:
    """The story's own fields and names; conditions of `derived` are read last, when all names are known."""
    fields = reading.fields(node, FORMS["story"], (*reading.root, "story"), later=("derived",))
    derived = fields.pop("derived", None)
    shelves = {shelf: fields.pop(shelf, {}) for shelf in _SHELVES}
    twice = _each_name_once(reading, node.values)
    if isinstance(derived, Labels):
        shelves["derived"] = {" ".join(name.split()): _UNKNOWN for name in derived.values}
    # A name is what it was declared as first: its uses are no more mistakes.
    for shelf, name in twice:
        shelves[shelf].pop(name, None)
    names = Names(**shelves)
    reading.vocabulary = Vocabulary(names)
    if derived is not None:
        # The same mapping goes on to stand in the vocabulary, so that it need not be made twice.
        read = _derived(reading, derived)
        shelves["derived"].update({name: read[name] for name in read if ("derived", name) not in twice})
        _cycles(reading, derived, shelves["derived"])
    if not reading.root:
        reading.gathered.lost_label = _lost_label(reading, node)
    return Declared(fields, reading.vocabulary)


def _lost_label(reading: Reading, node: Labels) -> tuple[str, int] | None:
    """A shelf's label that is lost, and the line it stood above: what stood below it is on another shelf now."""
    for shelf in _SHELVES[:-1]:
        under = node.values.get(shelf)
        for value in under.values.values() if isinstance(under, Labels) else ():
            meant = _shelf_of(reading, shelf, value)
            if value.label is not None and meant and meant not in node.values:
                return meant, value.label.line
    return None


def _shelf_of(reading: Reading, shelf: str, value: Node) -> str:
    """The shelf that something on this one was written for; "" where it may well be this one."""
    if isinstance(value, Labels):
        keys = value.values.keys()
        return next((one for one, only in _ONLY_ON.items() if one != shelf and only <= keys), "")
    if shelf not in ("flags", "news") or not isinstance(value, Text) or not _OF_CONDITIONS.search(value.text):
        return ""
    parsed = parse_condition(value.text, reading.vocabulary)
    return "derived" if parsed.condition is not None and not parsed.slips else ""


def _derived(reading: Reading, node: Node) -> dict[str, Condition]:
    label = FORMS["story"].label("derived")
    if not reading.stands(node, "derived"):
        return {}
    owner = (*reading.root, "story", "derived")
    found: dict[str, Condition] | None = kinds.READ[type(label.takes)](reading, node, label.takes, owner)
    return found or {}


def _each_name_once(reading: Reading, kept: Mapping[str, Node]) -> list[tuple[str, str]]:
    """The names that another shelf has already, each with its own; reported."""
    met: dict[str, tuple[str, Node]] = {}
    twice: list[tuple[str, str]] = []
    for shelf in _SHELVES:
        under = kept.get(shelf)
        for key, value in under.values.items() if isinstance(under, Labels) else ():
            name = " ".join(key.split())
            if name in _LABELS_BELOW:
                # A label of one of them that stands too far out would be taken for a name.
                reading.gathered.suspicious = True
            if name in met:
                first, other = met[name]
                line = (other.label or other.start).line + 1
                reading.file.blame_label("E075", value, key, name=name, shelf=first, line=line)
                twice.append((shelf, name))
            met.setdefault(name, (shelf, value))
    return twice


def _cycles(reading: Reading, node: Node, derived: Mapping[str, Condition]) -> None:
    """Reports each ring of derived names once, at the first of its names."""
    closed: set[str] = set()
    for name in derived:
        path = _ring(name, derived, closed)
        if path and isinstance(node, Labels):
            closed.update(path)
            key, value = next((k, v) for k, v in node.values.items() if " ".join(k.split()) == path[0])
            reading.file.blame_label("E076", value, key, name=path[0], ring=" → ".join((*path, path[0])))
        closed.add(name)


def _ring(name: str, derived: Mapping[str, Condition], closed: set[str]) -> tuple[str, ...]:
    """The names along a way from `name` back to itself, or ()."""
    waiting: list[tuple[str, tuple[str, ...]]] = [(name, (name,))]
    met: set[str] = set()
    while waiting:
        at, path = waiting.pop()
        for needed in _derived_in(derived.get(at, _UNKNOWN)):
            if needed == name:
                return path
            if needed not in met and needed not in closed:
                met.add(needed)
                waiting.append((needed, (*path, needed)))
    return ()


def _derived_in(condition: Condition) -> Iterator[str]:
    match condition:
        case IsDerived(name):
            yield name
        case Not(part):
            yield from _derived_in(part)
        case And(parts) | Or(parts):
            for part in parts:
                yield from _derived_in(part)
        case _:
            pass


def _flag(_: Reading, fields: Fields, __: Labels, owner: Owner) -> Flag:
    return Flag(owner[-1], **{"means": "", **fields})


def _news(_: Reading, fields: Fields, __: Labels, owner: Owner) -> News:
    return News(owner[-1], **fields)


def _meter(reading: Reading, fields: Fields, node: Labels, owner: Owner) -> Meter:
    met, file = node.values, reading.file
    low: int = fields.get("low", 0)
    high: int = fields.get("high", MAX_METER_STEPS)
    if "low" in fields and "high" in fields and not low < high <= low + MAX_METER_STEPS:
        if low >= high:
            file.blame("E077", met["to"], low=low, high=high, meter=owner[-1])
        else:
            file.blame("E006", met["to"], meter=owner[-1], steps=MAX_METER_STEPS)
        low, high = min(low, high), max(low + 1, min(high, low + MAX_METER_STEPS))
    start: int = fields.get("start", low)
    if not low <= start <= high:
        file.blame("E054", met["start"], found=start, low=low, high=high, key="start")
        start = low
    words: Mapping[int, str] = fields.get("words", {})
    if words:
        _check_words(reading, met["words"], words, low, high)
    return Meter(
        owner[-1],
        low,
        high,
        start,
        fields.get("means", ""),
        dict(sorted(words.items())),
        fields.get("was", ()),
    )


def _check_words(reading: Reading, node: Node, words: Mapping[int, str], low: int, high: int) -> None:
    under = node.values if isinstance(node, Labels) else {}
    if min(words) > low:
        reading.file.blame_label("E077", node, "words", first=min(words), begins=low)
    for key, value in under.items():
        number = key.strip().lstrip("-")
        if number.isdecimal() and not low <= int(key) <= high:
            reading.file.blame_label("E054", value, key, found=key, low=low, high=high, key="words")


def _state(reading: Reading, fields: Fields, node: Labels, owner: Owner) -> StateName | None:
    if not fields.get("values"):
        return None
    met, file = node.values, reading.file
    values: tuple[str, ...] = fields["values"]
    _values_that_can_be_read(reading, met["one-of"], owner[-1], values)
    if len(set(values)) < len(values):
        again = next(two for one, two in pairwise(sorted(values)) if one == two)
        file.blame("E078", met["one-of"], twice=again, state=owner[-1])
        values = tuple(dict.fromkeys(values))
    start = fields.get("start", values[0])
    known: dict[str, object] = {"about": owner[-1], "values": ", ".join(values)}
    if start not in values:
        file.blame("E104", met["start"], found=start, instead=nearest(start, values), **known)
        start = values[0]
    words: Mapping[str, str] = fields.get("words", {})
    under = met.get("words")
    for key, value in under.values.items() if isinstance(under, Labels) else ():
        if " ".join(key.split()) not in values:
            near = nearest(key, values)
            file.blame_label("E104", value, key, found=key, instead=near, **known)
    return StateName(owner[-1], values, start, fields.get("means", ""), words, fields.get("was", ()))


def _values_that_can_be_read(reading: Reading, node: Node, state: str, values: tuple[str, ...]) -> None:
    """Reports each value that a condition on the state would not be understood with."""
    # One value more: of a state's only value, that it is another can never be true.
    known = Vocabulary(Names(states={state: StateName(state, (*values, ""), values[0], "", {}, ())}))
    items = node.items if isinstance(node, Items) else [node]
    for item in items:
        value = " ".join(item.text.split()) if isinstance(item, Text) else ""
        if value not in values:
            continue
        read = (
            parse_condition(f"{state} is {value}", known),
            parse_condition(f"{state} is not {value}", known),
        )
        if any(one.slips for one in read) or not _OF_VALUES.isdisjoint(value.split()):
            reading.file.blame("E019", item, value=value, state=state)


BUILD: Final[dict[FormName, Build]] = {"flag": _flag, "meter": _meter, "state": _state, "news": _news}
