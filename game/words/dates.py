"""Dates, hours and datelines, as a reader would write them."""

from __future__ import annotations

from datetime import date

from game.words import say


def long_date(iso: str) -> str:
    """`Saturday 19 August 1944`, `August 1944` or `1944`, from `1944-08-19`, `1944-08`, `1944`.

    What is no date is given back as it came.
    """
    try:
        year, month, day = [*(int(part) for part in iso.split("-")), 0, 0][:3]
        if not month:
            return iso
        if not day:
            return say("date.month-of-year", month=say(f"date.month.{month}"), year=year)
        weekday = date(year, month, day).weekday()
    except (ValueError, KeyError):
        return iso
    return say(
        "date.full",
        weekday=say(f"date.weekday.{weekday}"),
        day=say("date.first") if day == 1 else day,
        month=say(f"date.month.{month}"),
        year=year,
    )


def day_and_month(iso: str) -> str:
    """`19 August`, from `1944-08-19`; what is no day is written as `long_date` does."""
    year, _, rest = iso.partition("-")
    month, _, day = rest.partition("-")
    if not (year.isdecimal() and month.isdecimal() and day.isdecimal()):
        return long_date(iso)
    number = say("date.first") if int(day) == 1 else int(day)
    return say("date.day-of-month", day=number, month=say(f"date.month.{int(month)}"))


def joined_dateline(day: str | None, hour: str | None, place: str) -> str:
    """`Saturday 19 August 1944 · 09:10 · Quai Saint-Michel`, as far as it is known.

    >>> joined_dateline("1944-08-19", None, "Quai Saint-Michel")
    'Saturday 19 August 1944 · Quai Saint-Michel'
    """
    parts = (long_date(day) if day else "", hour or "", place)
    return " · ".join(part for part in parts if part)
