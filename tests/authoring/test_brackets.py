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
