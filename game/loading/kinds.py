"""What reads each kind of value that a label takes. None where the value is wrong, which is reported."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from itertools import pairwise
from typing import TYPE_CHECKING, Any, Final

from game.loading import moments, slips
from game.loading.nodes import Items, Labels, Node, Text
from game.loading.texts import lost_dash, one, plain_text, runs_on, text_of
from game.story.condition_text import parse_condition
from game.story.effect_text import parse_effect
from game.story.effects import Effect
from game.story.language import (
    FORMS,
    Asset,
    Date,
    Each,
    Effects,
    Former,
    IdOf,
    Inside,
    ListOf,
    Name,
    NewId,
    OneOf,
    Point,
    Prose,
    Time,
    Ways,
    When,
    Whole,
    Words,
    Year,
    YesNo,
)
from game.story.model import Back, Fork, Stay
from game.story.prose_text import parse_prose
from game.story.slips import nearest

if TYPE_CHECKING:
    from game.loading.reading import Owner, Reading

Read = Callable[["Reading", Node, Any, "Owner"], Any]

_WHOLE: Final = re.compile(r"[+-]?\d{1,9}")
_DECIMAL: Final = re.compile(r"[+-]?\d{1,3}(?:\.\d+)?")
_YEAR: Final = re.compile(r"(?<!\d)\d{4}(?!\d)")
_MIDNIGHT: Final = re.compile(r"24\s?(?:[:.h]|\sh)\s?(?:00)?")
_MIDNIGHT_AFTER_A_DAY: Final = re.compile(rf"\d(?:T|\s+){_MIDNIGHT.pattern}")
_YES: Final = {"yes": True, "oui": True, "true": True, "no": False, "non": False, "false": False}


def _prose(reading: Reading, node: Node, _: Prose, owner: Owner) -> Any:
    text = text_of(reading, node, owner)
    if text is None:
        return None
    parsed = parse_prose(text.text, reading.vocabulary)
    if parsed.slips:
        slips.report(reading, text, parsed.slips)
    if text.style in ("'", '"'):
        # Who types `text: "Since when?"` may have meant somebody to say it: it would be shown unspoken.
        reading.file.blame("W026", node, key=owner[-1], words=one(text))
    if parsed.prose is None:
        reading.gathered.mentions += [(owner, mention) for mention in parsed.mentions]
    return parsed.prose


def _words(reading: Reading, node: Node, takes: Words, owner: Owner) -> str | None:
    text = text_of(reading, node, owner, prose=takes.lines)
    if text is None or (owner[-1].isdecimal() and lost_dash(reading, text)):
        return None
    if takes.kept:
        return text.text.rstrip()
    if not takes.lines or "\n" not in text.text:
        return " ".join(text.text.split())
    return "\n\n".join(" ".join(part.split()) for part in re.split(r"\n[ \t]*\n", text.text) if part.strip())


def _new_id(reading: Reading, node: Node, takes: NewId, owner: Owner) -> str | None:
    text = plain_text(reading, node, owner)
    if text is not None:
        reading.check_id(node, text, takes.of)
    return text


def _id_of(reading: Reading, node: Node, _: IdOf | Former | Name, owner: Owner) -> str | None:
    return plain_text(reading, node, owner)


def _asset(reading: Reading, node: Node, takes: Asset, owner: Owner) -> str | None:
    text = plain_text(reading, node, owner)
    if text is None:
        return None
    stem, dot, _ = text.partition(".")
    if dot or "/" in text or "\\" in text:
        reading.file.blame(
            "E063", node, name=text, folder=takes.folder, stem=stem.replace("\\", "/").split("/")[-1]
        )
        return None
    return text


def _yes_no(reading: Reading, node: Node, _: YesNo, owner: Owner) -> bool | None:
    text = plain_text(reading, node, owner)
    if text is None:
        return None
    answer = _YES.get(text.casefold())
    if answer is None:
        reading.file.blame("E052", node, found=text, key=owner[-1])
    return answer


def _whole(reading: Reading, node: Node, takes: Whole, owner: Owner) -> int | None:
    text = plain_text(reading, node, owner)
    if text is None:
        return None
    if not _WHOLE.fullmatch(text):
        reading.file.blame("E053", node, found=text, key=owner[-1])
        return None
    number = int(text)
    if not takes.low <= number <= takes.high:
        reading.file.blame("E054", node, found=number, low=takes.low, high=takes.high, key=owner[-1])
        return None
    return number


def _date(reading: Reading, node: Node, takes: Date, owner: Owner) -> Any:
    text = plain_text(reading, node, owner)
    if text is None:
        return None
    read: Mapping[str, Callable[[str], Any]] = {
        "day": moments.iso_date, "moment": moments.date_moment, "instant": moments.instant,
    }  # fmt: skip
    found = read[takes.form](text)
    if found is None:
        _no_date(reading, node, text, owner)
    return found


def _no_date(reading: Reading, node: Node, text: str, owner: Owner) -> None:
    if _MIDNIGHT_AFTER_A_DAY.search(text):
        reading.file.blame("E057", node, found=text)
        return
    # Only a mistake needs it, and the first page must not wait for it.
    from game.loading.likely import likely_date

    reading.file.blame("E055", node, found=text, key=owner[-1], instead=likely_date(text))


def _time(reading: Reading, node: Node, takes: Time, owner: Owner) -> Any:
    text = plain_text(reading, node, owner)
    if text is None:
        return None
    found = moments.time_moment(text)
    if found is None or found.earliest is None:
        _no_time(reading, node, text, owner)
        return None
    if takes.moment:
        return found
    exact = found.earliest == found.latest and moments.clock(text) is not None
    return moments.hhmm(found.earliest) if exact else text


def _no_time(reading: Reading, node: Node, text: str, owner: Owner) -> None:
    if _MIDNIGHT.fullmatch(text):
        reading.file.blame("E057", node, found=text)
        return
    from game.loading.likely import likely_time

    reading.file.blame("E056", node, found=text, key=owner[-1], instead=likely_time(text))


def _year(reading: Reading, node: Node, _: Year, owner: Owner) -> str | None:
    text = plain_text(reading, node, owner)
    if text is not None and not _YEAR.search(text):
        reading.file.blame("E055", node, found=text, key=owner[-1], year="yes")
        return None
    return text


def _one_of(reading: Reading, node: Node, takes: OneOf, owner: Owner) -> str | None:
    text = plain_text(reading, node, owner)
    if text is None or text in takes.words:
        return text
    near = text.casefold() if text.casefold() in takes.words else nearest(text, takes.words)
    reading.file.blame("E051", node, found=text, key=owner[-1], nearest=near, words=", ".join(takes.words))
    return None


def _point(reading: Reading, node: Node, _: Point, owner: Owner) -> tuple[float, float] | None:
    parts = [one(item) for item in node.items] if isinstance(node, Items) else one(node).split(",")
    if len(parts) == 2 and all(_DECIMAL.fullmatch(part.strip()) for part in parts):
        latitude, longitude = (float(part) for part in parts)
        if -90 <= latitude <= 90 and -180 <= longitude <= 180:
            return latitude, longitude
    reading.file.blame("E060", node, key=owner[-1])
    return None


def _when(reading: Reading, node: Node, _: When, owner: Owner) -> Any:
    text = text_of(reading, node, owner)
    if text is None:
        return None
    parsed = parse_condition(text.text, reading.vocabulary, derived="derived" in owner)
    if parsed.slips and not text.style and text.start.line != text.end.line:
        # A condition may go on in the next line; what makes no sense there is most likely no part of it.
        runs_on(reading, text, owner, prose=False)
    elif parsed.slips:
        slips.report(reading, text, parsed.slips)
    else:
        reading.gathered.mentions += [(owner, mention) for mention in parsed.mentions]
    return parsed.condition


def _effects(reading: Reading, node: Node, takes: Effects, owner: Owner) -> tuple[Effect, ...]:
    found = []
    for item in listed(reading, node, owner, commas=True):
        text = text_of(reading, item, owner)
        if text is None:
            continue
        parsed = parse_effect(takes.kind, text.text, reading.vocabulary)
        if parsed.slips:
            slips.report(reading, text, parsed.slips)
        if parsed.effect is not None:
            found.append(parsed.effect)
    return tuple(found)


def listed(reading: Reading, node: Node, owner: Owner, *, commas: bool) -> list[Node]:
    """The items of a list, or the one value that stands in its place."""
    if isinstance(node, Items):
        return [item for item in node.items if reading.stands_in_list(item)]
    if isinstance(node, Text) and _is_tight_dash(node):
        reading.file.blame("E022", node, rest=one(node)[1:])
        return []
    if commas and isinstance(node, Text) and runs_on(reading, node, owner, prose=False):
        return []
    if commas and isinstance(node, Text) and "," in node.text and not node.style:
        reading.file.blame("E064", node, key=owner[-1], text=one(node))
        return []
    if commas and isinstance(node, Text) and not node.style and node.text.endswith("]"):
        reading.file.blame("E041", node, bracket="]", closes="yes")
        return []
    return [node]


def _is_tight_dash(node: Text) -> bool:
    """Whether it is the one item of a list whose dash has no space after it."""
    below = node.label is not None and node.label.line < node.start.line
    return below and not node.style and node.text[:1] == "-" and node.text[1:2] not in ("", "-", " ")


def _ways(reading: Reading, node: Node, _: Ways, owner: Owner) -> tuple[Fork, ...] | None:
    if isinstance(node, Text) and not _is_tight_dash(node):
        return (Fork(None, target(one(node))),)
    items = listed(reading, node, owner, commas=False)
    ways = [reading.thing(item, "way", (*owner, str(number))) for number, item in enumerate(items)]
    conditional = [isinstance(item, Labels) and "when" in item.values for item in items]
    for number, has_condition in enumerate(conditional):
        last = number == len(items) - 1
        if not has_condition and not last:
            reading.file.blame("E067", items[number + 1])
            break
        if has_condition and last:
            reading.file.blame("E066", items[number])
    read = [
        way and "to" in way and ("when" in way) == has for way, has in zip(ways, conditional, strict=True)
    ]
    if not ways or not all(read):
        return None
    forks = tuple(Fork(way.get("when"), target(way["to"])) for way in ways)
    for item, (first, second) in zip(items[1:], pairwise(forks), strict=True):
        if first == second:
            reading.file.blame("W019", item)
    return forks


def target(text: str) -> Any:
    return {"stay": _STAY, "back": _BACK}.get(text, text)


_STAY: Final = Stay()
_BACK: Final = Back()


def _inside(reading: Reading, node: Node, takes: Inside, owner: Owner) -> Any:
    return reading.thing(node, takes.form, owner)


def _list_of(reading: Reading, node: Node, takes: ListOf, owner: Owner) -> tuple[Any, ...]:
    of = takes.of
    commas = isinstance(of, IdOf | Name | Former) or (isinstance(of, Words) and not of.lines)
    commas = commas or (isinstance(of, Inside) and bool(FORMS[of.form].short))
    read = READ[type(of)]
    things: list[Any] = []
    items = _with_ids(reading, node, of, owner) or listed(reading, node, owner, commas=commas)
    for number, item in enumerate(items):
        thing = read(reading, item, of, reading.item_owner(item, of, owner, number))
        if thing is not None:
            if things and thing == things[-1] and not isinstance(of, Name):
                reading.file.blame("W019", item)
            things.append(thing)
    return tuple(things)


def _with_ids(reading: Reading, node: Node, of: Any, owner: Owner) -> list[Node]:
    """The items of a list whose ids were written as labels, as scenes have theirs; else none."""
    if not isinstance(of, Inside) or not isinstance(node, Labels):
        return []
    known = {label.key for label in FORMS[of.form].labels}
    named = [(key, value) for key, value in node.values.items() if isinstance(value, Labels)]
    if "id" not in known or len(named) < len(node.values) or not known.isdisjoint(node.values):
        return []
    first, _ = named[0]
    reading.file.blame_label("E048", named[0][1], first, key=owner[-1], first=first)
    for key, value in named:
        mark = value.label or value.start
        value.values = {"id": Text(key, mark, mark, '"', mark), **value.values}
    return [value for _, value in named]


def _each(reading: Reading, node: Node, takes: Each, owner: Owner) -> dict[Any, Any] | None:
    if not isinstance(node, Labels):
        first = node.items[0] if isinstance(node, Items) and node.items else node
        example = one(first).split(",")[0]
        reading.file.blame("E059", node, key=owner[-1], each=takes.named, example=example)
        return None
    read = READ[type(takes.of)]
    things: dict[Any, Any] = {}
    for key, value in node.values.items():
        name = reading.named(key, value, takes)
        if name is None or not reading.stands(value, key):
            continue
        known_as = reading.entry_owner(owner, str(name))
        thing = read(reading, value, takes.of, known_as)
        if thing is not None:
            things[name] = thing
        else:
            reading.gathered.lost.add(known_as)
    return things


READ: Final[dict[type, Read]] = {
    Asset: _asset, Date: _date, Each: _each, Effects: _effects, Former: _id_of, IdOf: _id_of, Inside: _inside,
    ListOf: _list_of, Name: _id_of, NewId: _new_id, OneOf: _one_of, Point: _point, Prose: _prose, Time: _time,
    Ways: _ways, When: _when, Whole: _whole, Words: _words, Year: _year, YesNo: _yes_no,
}  # fmt: skip
