"""Brackets that were to cite and are read as words."""

from __future__ import annotations

import pytest

from tests.authoring.writing import found, pages

RECORD = """
    flag-up: {says: A flag went up., certainty: one-source, sources: museum}
    strike: {says: A strike., certainty: one-source, sources: museum}
"""


def asked(folder, text: str) -> list[str]:
    files = {
        "record/entries.yaml": RECORD,
        "01-street.yaml": pages(street=f"status: composite; date: 1944-08-19; text: '{text}'"),
    }
    return [words for code, words, _ in found(folder, files) if code == "W219"]


@pytest.mark.parametrize("words", ["[Strike]", "[STRIKE]", "[flag up]", "[Flag-up]", "[Strike, flag-up]"])
def test_what_is_nearly_an_id_is_asked_about(tmp_path, words):
    assert asked(tmp_path, f"There was a strike. {words}") == [words]


@pytest.mark.parametrize(
    "words", ["[strike]", "[strike, flag-up]", "[…]", "[he paused]", "\\[Strike]", "[Strike](strike)"]
)
def test_a_citation_a_link_and_words_are_left_alone(tmp_path, words):
    assert asked(tmp_path, f"There was a strike. {words}") == []


@pytest.mark.parametrize("words", ["[the strike]", "[see flag-up]"])
def test_an_id_with_a_word_before_it_is_asked_about(tmp_path, words):
    assert asked(tmp_path, f"There was a strike. {words}") == [words]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("There was a strike. [strike And then?", "[strike"),
        ("There was a strike. [strike", "[strike"),
        ("There was a strike. (strike) And then?", "(strike)"),
    ],
)
def test_a_lost_bracket_and_a_round_one_are_asked_about(tmp_path, text, words):
    assert asked(tmp_path, text) == [words]


@pytest.mark.parametrize(
    "text", ["A strike (strike) it was.", "There was a strike. (Nobody came.)", "He [nodded."]
)
def test_round_brackets_inside_a_sentence_are_left_alone(tmp_path, text):
    assert asked(tmp_path, text) == []


def test_a_link_with_a_space_in_it_is_asked_about(tmp_path):
    assert asked(tmp_path, "He read of [the flag] (flag-up) there.") == ["[the flag] (flag-up)"]


@pytest.mark.parametrize("words", ["[[strike]]", "[[Strike]]", "[[the strike]]", "[[strike, flag-up]]"])
def test_two_brackets_on_each_side_are_asked_about_once(tmp_path, words):
    assert asked(tmp_path, f"There was a strike. {words}") == [words]


def test_words_in_two_brackets_are_left_alone(tmp_path):
    assert asked(tmp_path, "There was a strike. [[he paused]]") == []
