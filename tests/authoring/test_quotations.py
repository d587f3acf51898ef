"""Words in quotation marks: found, blanked, compared."""

from __future__ import annotations

import pytest

from game.authoring.quotations import carries, quoted_spans, without_quoted, words_of


@pytest.mark.parametrize(
    ("text", "inside"),
    [
        ('"Ours," he says. "Go."', ["Ours,", "Go."]),
        ("“Ours,” he says. “Go.”", ["Ours,", "Go."]),
        ("« À nous », dit-il. « Va. »", [" À nous ", " Va. "]),
        ("„Halt“, ruft er.", ["Halt"]),
        ("“He said »no«,” she said.", ["He said »no«,"]),
        ('She begins: "And then', ["And then"]),
        ("It's the baker's.", []),
        ("", []),
    ],
)
def test_what_stands_inside_each_pair_of_double_marks_is_found(text, inside):
    assert [text[start:end] for start, end in quoted_spans(text)] == inside


def test_what_is_quoted_is_blanked_and_everything_keeps_its_place():
    text = 'You hear "Leclerc is here" below.'

    blanked = without_quoted(text, quoted_spans(text))

    assert blanked == 'You hear "               " below.'


SOURCE = words_of("L’ordre du 20 : « Tous à vos postes ! » Every man, at once, to his post.")


@pytest.mark.parametrize(
    "quoted",
    [
        "Tous à vos postes",
        "TOUS À VOS POSTES.",
        "every man at once",
        "Every man […] to his post",
        "Every man... to his post",
        "Every man … his post",
        "[They said:] every man",
        "l'ordre du 20",
        "…",
    ],
)
def test_words_that_stand_in_the_source_are_carried_whatever_their_signs_and_capitals(quoted):
    assert carries(SOURCE, quoted)


@pytest.mark.parametrize(
    "quoted",
    ["every men", "man at once to post", "to his post […] every man", "very man", "postes et", "à vos poste"],
)
def test_other_words_other_order_and_parts_of_words_are_not_carried(quoted):
    assert not carries(SOURCE, quoted)
