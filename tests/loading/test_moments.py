"""Dates and times as authors write them (decision 15)."""

from __future__ import annotations

import pytest

from game.loading.likely import likely_date, likely_time
from game.loading.moments import clock, date_moment, instant, iso_date, time_moment


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


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        ("August 24, 1944", "1944-08-24"),
        ("Aug. 24th, 1944", "1944-08-24"),
        ("24th of August 1944", "1944-08-24"),
        ("Thursday 24 August 1944", "1944-08-24"),
        ("le 24 août 1944", "1944-08-24"),
        ("jeudi 24 août 1944", "1944-08-24"),
        ("24/08/1944", "1944-08-24"),
        ("24.08.44", "1944-08-24"),
        ("08/24/1944", "1944-08-24"),
        ("32 August 1944", ""),
        ("24 August", ""),
        ("the summer", ""),
    ],
)
def test_a_date_in_another_form_is_answered_with_the_day_that_was_meant(written, meant):
    assert likely_date(written) == meant


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        ("9:50 pm", "21:50"),
        ("9:50PM", "21:50"),
        ("9.50 a.m.", "09:50"),
        ("12:15 am", "00:15"),
        ("12 pm", "12:00"),
        ("9 pm", "21:00"),
        ("half past nine", "09:30"),
        ("quarter to ten in the evening", "21:45"),
        ("ten past six", "06:10"),
        ("ten o'clock", "10:00"),
        ("9 heures du soir", "21:00"),
        ("neuf heures et demie", "09:30"),
        ("9 heures 50", "09:50"),
        ("0950", "09:50"),
        ("21:50:00", "21:50"),
        ("around 9:50 pm", "about 21:50"),
        ("9 am to 10:30 am", "09:00 to 10:30"),
        ("10:75", ""),
        ("25 pm", ""),
        ("99 heures", ""),
        ("after supper", ""),
        ("to", ""),
    ],
)
def test_a_time_in_another_form_is_answered_with_the_one_that_was_meant(written, meant):
    assert likely_time(written) == meant
    assert meant == "" or time_moment(meant) is not None
