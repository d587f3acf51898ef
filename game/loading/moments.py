"""Dates and times as authors write them (decision 15), in English or French.

PURE: text to values. None is the answer to what is not a date or a time.
"""

from __future__ import annotations

import re
from datetime import date
from typing import Final

from game.story.record import Moment

MONTHS: Final = {
    name: number
    for number, names in enumerate(
        (
            "january janvier jan janv", "february février fevrier feb févr fevr fév", "march mars mar",
            "april avril apr avr", "may mai", "june juin jun", "july juillet jul juil",
            "august août aout aug", "september septembre sep sept", "october octobre oct",
            "november novembre nov", "december décembre decembre dec déc",
        ),
        start=1,
    )
    for name in names.split()
}  # fmt: skip

HOURS_OF_WORDS: Final[dict[str, tuple[int, int]]] = {
    word: (first * 60, last * 60)
    for words, first, last in (
        ("dawn aube", 4, 7), ("early morning", 4, 8), ("morning|matin|matinée", 6, 12),
        ("noon midday midi", 12, 12), ("afternoon|après-midi", 12, 18), ("dusk crépuscule", 19, 22),
        ("evening soir soirée", 17, 23), ("night nuit", 20, 24), ("day journée jour", 0, 24),
        ("midnight minuit", 0, 0),
    )
    for word in ([words] if words == "early morning" else words.replace("|", " ").split())
}  # fmt: skip
"""The hours a word may mean, in minutes after midnight."""

_ISO: Final = re.compile(r"(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?")
_IN_WORDS: Final = re.compile(r"(?:(\d{1,2})(?:st|nd|rd|th|er)?\s+)?([^\W\d_]+)\.?,?\s+(\d{4})")
_CLOCK: Final = re.compile(r"(\d{1,2})\s?(?:[:.]|h)\s?(\d{2})|(\d{1,2})\s?h")
_TO: Final = re.compile(r"\s+(?:to|à|au|–|—)\s+")
_ABOUT: Final = re.compile(r"(?:about|around|towards?|vers|environ)\s+(.+)")
_DAY_AND_HOUR: Final = re.compile(r"(\d{4}-\d{2}-\d{2})(?:T|\s+)(\d.*)")
_ABOUT_MINUTES: Final = 30


def iso_date(text: str) -> str | None:
    """`1944`, `1944-08` or `1944-08-19` for any way of writing a date.

    >>> iso_date("19 août 1944"), iso_date("August 1944"), iso_date("1944-02-30")
    ('1944-08-19', '1944-08', None)
    """
    text = " ".join(text.split())
    if found := _ISO.fullmatch(text):
        year, month, day = found.groups()
        return _valid(int(year), int(month) if month else None, int(day) if day else None)
    if found := _IN_WORDS.fullmatch(text):
        spelled, name, year = found.groups()
        number = MONTHS.get(name.casefold())
        if number is not None:
            return _valid(int(year), number, int(spelled) if spelled else None)
    return None


def _valid(year: int, month: int | None, day: int | None) -> str | None:
    if year == 0:
        return None
    if month is None:
        return f"{year:04}"
    try:
        whole = date(year, month, 1 if day is None else day)
    except ValueError:
        return None
    return whole.isoformat() if day is not None else whole.isoformat()[:7]


def clock(text: str) -> int | None:
    """Minutes after midnight.

    >>> clock("7h30"), clock("19.30"), clock("7 h 30"), clock("24:00")
    (450, 1170, 450, None)
    """
    found = _CLOCK.fullmatch(" ".join(text.split()))
    if found is None:
        return None
    hour = int(found[1] or found[3])
    minute = int(found[2] or 0)
    return hour * 60 + minute if hour < 24 and minute < 60 else None


def hhmm(minutes: int) -> str:
    return f"{minutes // 60:02}:{minutes % 60:02}"


def time_moment(text: str) -> Moment | None:
    """The span of minutes that `07:00`, `about 8`, `evening` or `07:00 to 09:00` may mean."""
    words = " ".join(text.split())
    span = _hours(words.casefold())
    return None if span is None else Moment(None, None, span[0], span[1], words)


def _hours(words: str) -> tuple[int, int] | None:
    ends = _TO.split(words)
    if len(ends) == 2:
        first, last = _hours(ends[0]), _hours(ends[1])
        if first is None or last is None or last[1] < first[0]:
            return None
        return first[0], last[1]
    if (exact := clock(words)) is not None:
        return exact, exact
    if words in HOURS_OF_WORDS:
        return HOURS_OF_WORDS[words]
    if about := _ABOUT.fullmatch(words):
        if about[1].isdecimal() and int(about[1]) < 24:
            middle: int | None = int(about[1]) * 60
        elif about[1] in HOURS_OF_WORDS:
            return HOURS_OF_WORDS[about[1]]
        else:
            middle = clock(about[1])
        if middle is not None:
            return max(0, middle - _ABOUT_MINUTES), min(24 * 60 - 1, middle + _ABOUT_MINUTES)
    return None


def date_moment(text: str) -> Moment | None:
    """A day, month or year, `A to B`, or a day with its hour (`1944-08-19T09:00`)."""
    words = " ".join(text.split())
    if with_hour := _DAY_AND_HOUR.fullmatch(words):
        day, hour = iso_date(with_hour[1]), _hours(with_hour[2].casefold())
        return None if day is None or hour is None else Moment(day, None, hour[0], hour[1], words)
    ends = _TO.split(words)
    if len(ends) == 1:
        day = iso_date(words)
        return None if day is None else Moment(day, None, None, None, words)
    if len(ends) != 2:
        return None
    last = iso_date(ends[1])
    first = iso_date(ends[0]) or iso_date(_completed(ends[0], ends[1]))
    if first is None or last is None or first > last + "~":
        return None
    return Moment(first, last, None, None, words)


def _completed(first: str, last: str) -> str:
    """`19` before `25 August 1944` is the nineteenth of that month; `19 July` of that year."""
    rest = last.split()
    if first.isdecimal() and len(rest) == 3:
        return f"{first} {rest[1]} {rest[2]}"
    return f"{first} {rest[-1]}"


def instant(text: str) -> str | None:
    """A date, or `1944-08-19T09:00` for a day with its hour."""
    moment = date_moment(text)
    if moment is None or moment.date is None or moment.until is not None:
        return None
    return moment.date if moment.earliest is None else f"{moment.date}T{hhmm(moment.earliest)}"
