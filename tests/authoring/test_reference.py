"""The language as authors look it up: complete, in both languages, and in an author's words."""

from __future__ import annotations

import pytest

from game.authoring.reference import described, labels, reference
from game.story.language import FORMS


def test_every_label_of_every_form_stands_in_the_reference():
    rows = reference()

    missing = [
        f"{form.called}: {label.key}"
        for form in FORMS.values()
        for label in form.labels
        if f"`{label.key}`" not in rows or label.means not in rows
        if not form.name.startswith("edition ")
    ]

    assert missing == []


def test_a_label_is_told_wherever_it_may_stand():
    lines = described("once")

    assert "once · 'arrive'" in lines
    assert "once · a choice" in lines
    assert "  Gone after it was taken." in lines


def test_a_label_is_told_in_french():
    lines = described("needs", french=True)

    assert lines == [
        "needs · un choix",
        "  La condition pour qu'il soit ouvert.",
        "",
        "    needs: forged papers",
    ]


@pytest.mark.parametrize("label", labels())
def test_each_label_has_a_meaning_and_an_example(label):
    lines = described(label)

    assert any(line.startswith("    ") for line in lines)


def test_what_is_no_label_has_no_lines():
    assert described("nedes") == []
