"""Words that are younger than the page."""

from __future__ import annotations

import pytest

from tests.authoring.writing import found, pages

WORDS = """
    teenager: {words: [teenager, teen age], from: 1950, means: Write her age}
    rer: {words: [RER], from: 1969-12, means: The line of Sceaux}
    late: {words: [jeep], from: 1944-08-20, means: Not yet seen here}
"""


def said(folder, **scenes: str) -> list[str]:
    mistakes = found(folder, {"record/anachronisms.yaml": WORDS, "01-street.yaml": pages(**scenes)})
    return [words for code, words, _ in mistakes if code == "W230"]


DAY = "date: 1944-08-19"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("A teenager waits.", ["teenager"]),
        ("Teenager! you think.", ["Teenager"]),
        ("A teen age waits.", ["teen age"]),
        ("The RER, the teenager.", ["RER", "teenager"]),
        ("A jeep.", ["jeep"]),
        ("{if first time here}A jeep.{end} You wait.", ["jeep"]),
        ("The rer.", []),
        ("Teenagers wait.", []),
        ("You ask for *rersatz*.", []),
    ],
)
def test_a_word_is_found_whole_and_as_it_is_written(tmp_path, text, expected):
    assert said(tmp_path, street=f"{DAY}; text: '{text}'") == expected


@pytest.mark.parametrize(
    "keys",
    ["date: 1944-08-20", "date: 1944-08", "date: 1944", "frame: yes; date: 1944-03", "title: Without a date"],
)
def test_a_page_that_may_be_late_enough_or_is_told_later_can_say_it(tmp_path, keys):
    assert said(tmp_path, street=f"{keys}; text: A jeep.") == []


def test_a_page_is_as_old_as_the_day_carried_to_it(tmp_path):
    assert said(tmp_path, street=f"{DAY}; -> bridge", bridge="text: A jeep.") == ["jeep"]


def test_what_is_said_to_write_instead_is_the_hint_and_an_id_is_no_word(tmp_path):
    text = "You see the [car](jeep). A teenager."

    mistakes = found(
        tmp_path,
        {
            "record/anachronisms.yaml": WORDS,
            "record/glossary.yaml": "jeep: {term: car, says: A car}\n",
            "01-street.yaml": pages(street=f"{DAY}; text: '{text}'"),
        },
    )

    assert mistakes == [("W230", "teenager", "'teenager' was not said before 1950, and this page is earlier")]
