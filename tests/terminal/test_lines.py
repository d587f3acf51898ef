"""Lines for a terminal: nothing it would obey, nothing wider than it is."""

from __future__ import annotations

import unicodedata

from hypothesis import given, settings
from hypothesis import strategies as st

from game.terminal.lines import Line, clean, fold


def test_an_escape_does_not_reach_the_terminal():
    assert clean("\x1b]0;title\x07 red \x1b[31m") == "]0;title red [31m"


def test_reversed_direction_does_not_reach_the_terminal():
    assert clean("a\u202ebc\u2066d") == "abcd"


def test_line_ends_and_tabs_become_spaces():
    assert clean("a\tb\r\nc") == "a b  c"


def test_letters_of_any_script_stay():
    assert clean("Été · “œuvre” — 東京") == "Été · “œuvre” — 東京"


@settings(derandomize=True)
@given(st.text())
def test_nothing_is_left_that_a_terminal_obeys(text):
    kinds = {unicodedata.category(char) for char in clean(text)}

    assert not kinds & {"Cc", "Cs", "Zl", "Zp"}


def test_lines_are_folded_between_words():
    line = Line("1. Ask her since when the flag has been there.", hang=3)

    assert list(fold([line], 24)) == ["1. Ask her since when", "   the flag has been", "   there."]


def test_without_a_width_a_paragraph_is_one_line():
    words = "word " * 50

    assert list(fold([Line(words)], None)) == [words.rstrip()]


def test_a_word_longer_than_the_terminal_stands_alone():
    assert list(fold([Line("a " + "b" * 30 + " c")], 20)) == ["a", "b" * 30, "c"]


def test_no_terminal_is_taken_to_be_narrower_than_a_few_words():
    assert list(fold([Line("one two three four five")], 3)) == ["one two three four", "five"]


def test_a_narrow_no_break_space_is_no_place_to_fold():
    assert list(fold([Line("aaaa bbbb cccc dddd eee\u202f!")], 20)) == ["aaaa bbbb cccc dddd", "eee\u202f!"]


def test_marks_above_letters_take_no_width():
    accented = "e\u0301" * 9

    assert list(fold([Line(f"{accented} {accented} x")], 20)) == [f"{accented} {accented}", "x"]


@settings(derandomize=True)
@given(st.lists(st.text("ab", min_size=1, max_size=10), max_size=30), st.integers(20, 60), st.integers(0, 8))
def test_folding_loses_no_word_and_stays_in_the_width(words, width, indent):
    lines = list(fold([Line(" ".join(words), indent, 2)], width))

    assert " ".join(lines).split() == words
    assert all(len(line) <= width for line in lines)
