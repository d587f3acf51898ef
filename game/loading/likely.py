"""The date or the time that somebody meant who wrote it in another way.

PURE: text to text, as a story writes it; "" where that cannot be known.
"""

from __future__ import annotations

import re
from typing import Final

from game.loading.moments import MONTHS, clock, hhmm, iso_date, time_moment

_NUMBERS: Final = {
    word: number
    for words in (
        "one two three four five six seven eight nine ten eleven twelve",
        "une deux trois quatre cinq six sept huit neuf dix onze douze",
    )
    for number, word in enumerate(words.split(), start=1)
}
_PARTS: Final = {"half": 30, "quarter": 15, "et demie": 30, "et quart": 15}
_ABOUT: Final = re.compile(r"(?:about|around|towards?|circa|ca\.?|~|vers|environ)\s*(.+)")
_TO: Final = re.compile(r"\s*(?:\bto\b|\bà\b|\bau\b|–|—|-)\s*")
_HALF_DAY: Final = re.compile(
    r"(.+?)\s*(?:(a\.?m\.?|du matin|in the morning)|"
    r"(p\.?m\.?|du soir|de l['’]après-midi|in the (?:afternoon|evening)|at night))"
)
_PAST: Final = re.compile(r"(half|quarter|\d{1,2}|[a-z]+)(?: minutes)? (past|to) (\w+)")
_HOURS: Final = re.compile(r"(\w+) ?(?:heures?|o['’]clock|h)(?: (et demie|et quart|\d{1,2}))?")
_FIGURES: Final = re.compile(r"(\d{1,2})(?:\s?[:.hH]\s?)?(\d{2})(?:[:.]\d{2})?\s?[hH]?")


def likely_date(text: str) -> str:
    """The date that `19/08/1944`, `19-8-44`, `August 19, 1944` or `le 19 août 1944` was meant to be, or "".

    >>> likely_date("August 19th, 1944"), likely_date("08/19/1944"), likely_date("19 August")
    ('1944-08-19', '1944-08-19', '')
    """
    numbers = re.findall(r"\d+", text)
    month = next((MONTHS[word] for word in re.findall(r"[^\W\d_]+", text.casefold()) if word in MONTHS), 0)
    if month and len(numbers) == 2:
        day, year = sorted(numbers, key=len)
        return _dated(year, month, int(day)) if len(year) == 4 else ""
    if len(numbers) != 3:
        return ""
    first, middle, last = numbers
    year, day = (first, last) if len(first) == 4 else (last, first)
    return _dated(year, int(middle), int(day)) or _dated(year, int(day), int(middle))


def _dated(year: str, month: int, day: int) -> str:
    century = "19" if len(year) == 2 else ""
    return iso_date(f"{century}{year}-{month:02}-{day:02}") or ""


def likely_time(text: str) -> str:
    """The time that `9:50 pm`, `half past nine`, `0950` or `neuf heures et demie` was meant to be, or "".

    >>> likely_time("9:50 pm"), likely_time("around 9 pm"), likely_time("9 am to 10 am"), likely_time("soon")
    ('21:50', 'about 21:00', '09:00 to 10:00', '')
    """
    words = " ".join(text.casefold().split())
    if about := _ABOUT.fullmatch(words):
        inner = _one_time(about[1])
        return f"about {inner}" if inner else ""
    ends = [_one_time(end) for end in _TO.split(words)]
    if len(ends) == 2 and all(ends) and time_moment(" to ".join(ends)):
        return " to ".join(ends)
    return _one_time(words)


def _one_time(words: str) -> str:
    later = 0
    if half := _HALF_DAY.fullmatch(words):
        words, later = half[1], 12 if half[3] else 0
        if words.isdecimal():
            words = f"{words}:00"
    minutes = _minutes(words)
    if minutes is None:
        return ""
    if half and minutes // 60 == 12:
        minutes -= 12 * 60
    minutes += later * 60 if minutes < 12 * 60 else 0
    return hhmm(minutes) if minutes < 24 * 60 else ""


def _minutes(words: str) -> int | None:
    if (exact := clock(words)) is not None:
        return exact
    if past := _PAST.fullmatch(words):
        hour, part = _number(past[3]), _PARTS.get(past[1], _number(past[1]))
        if hour is not None and part is not None:
            return hour * 60 + (part if past[2] == "past" else -part)
    if hours := _HOURS.fullmatch(words):
        hour, part = _number(hours[1]), _PARTS.get(hours[2] or "", _number(hours[2] or "0"))
        if hour is not None and part is not None and hour < 24 and part < 60:
            return hour * 60 + part
    if figures := _FIGURES.fullmatch(words):
        return clock(f"{figures[1]}:{figures[2]}")
    return None


def _number(word: str) -> int | None:
    return int(word) if word.isdecimal() else _NUMBERS.get(word)
