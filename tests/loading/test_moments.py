"""Dates and times as authors write them (decision 15)."""

from __future__ import annotations

import pytest

from game.loading.moments import clock, date_moment, instant, iso_date, likely_date, time_moment


@pytest.mark.parametrize(
    ("written", "iso"),
    [
        ("1944", "1944"), ("1944-08", "1944-08"), ("1944-08-19", "1944-08-19"), ("19 août 1944", "1944-08-19"),
        ("19 August 1944", "1944-08-19"), ("1er septembre 1944", "1944-09-01"), ("August 1944", "1944-08"),
        ("2nd June 1944", "1944-06-02"), ("1944-02-30", None), ("1943-02-29", None), ("1944-02-29", "1944-02-29"),
        ("1944-13", None), ("19/08/1944", None), ("0000", None), ("tomorrow", None), ("32 août 1944", None),
    ],
)  # fmt: skip
def test_dates(written, iso):
    assert iso_date(written) == iso


@pytest.mark.parametrize(
    ("written", "minutes"),
    [
        ("7:30", 450), ("07:30", 450), ("7h30", 450), ("7 h 30", 450), ("19.30", 1170), ("7h", 420), ("00:00", 0),
        ("23:59", 1439), ("24:00", None), ("7:60", None), ("730", None), ("noon", None),
    ],
)  # fmt: skip
def test_clock_times(written, minutes):
    assert clock(written) == minutes


@pytest.mark.parametrize(
    ("written", "span"),
    [
        ("07:00", (420, 420)), ("about 8", (450, 510)), ("vers 8 h", (450, 510)), ("07:00 to 09:00", (420, 540)),
        ("evening", (1020, 1380)), ("soir", (1020, 1380)), ("about 0", (0, 30)), ("23:50 to 23:40", None), ("soon", None),
        ("about noon", (720, 720)), ("morning to evening", (360, 1380)),
    ],
)  # fmt: skip
def test_spans_of_time(written, span):
    moment = time_moment(written)

    assert (None if moment is None else (moment.earliest, moment.latest)) == span


def test_spans_of_days():
    assert [
        (moment.date, moment.until) if (moment := date_moment(written)) else None
        for written in (
            "1944-08-19 to 1944-08-25", "19 to 25 August 1944", "19 July to 25 August 1944", "1943 to 1944",
            "1944-08-25 to 1944-08-19", "x to y",
        )
    ] == [
        ("1944-08-19", "1944-08-25"), ("1944-08-19", "1944-08-25"), ("1944-07-19", "1944-08-25"), ("1943", "1944"), None,
        None,
    ]  # fmt: skip


def test_a_day_with_its_hour():
    moment = date_moment("1944-08-19T09:00")

    assert moment is not None
    assert (moment.date, moment.earliest) == ("1944-08-19", 540)
    assert [instant(text) for text in ("1944-08-19 7h30", "1944-08", "1944 to 1945", "no")] == [
        "1944-08-19T07:30", "1944-08", None, None,
    ]  # fmt: skip


def test_the_date_that_was_meant():
    assert [likely_date(text) for text in ("19/08/1944", "19-8-44", "1944/8/9", "99/99/1944", "x")] == [
        "1944-08-19", "1944-08-19", "1944-08-09", "", "",
    ]  # fmt: skip
