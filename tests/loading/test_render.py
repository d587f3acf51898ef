"""A mistake as its author reads it."""

from __future__ import annotations

import pytest

from game.loading.diagnostics import Diagnostic, Span
from game.loading.render import WIDTH, columns, render

GAET = Diagnostic(
    "E012", "error", Span("05-the-prefecture.yaml", 41, 13, 15, "        go: prefecture-gaet"),
    "no scene called 'prefecture-gaet'", "did you mean 'prefecture-gate'?", True,
)  # fmt: skip


def test_the_line_a_caret_and_what_to_write():
    assert render(GAET, "scenes/paris-1944") == (
        "error[E012]: no scene called 'prefecture-gaet'\n"
        "  --> scenes/paris-1944/05-the-prefecture.yaml:41:13\n"
        "   |\n"
        "41 |         go: prefecture-gaet\n"
        "   |             ^^^^^^^^^^^^^^^ did you mean 'prefecture-gate'?"
    )


def test_what_has_no_line_shows_none():
    one = Diagnostic(
        "E001", "error", Span("02-quay.yaml", None, None), "it cannot be opened", "look at it", True
    )

    assert render(one) == "error[E001]: it cannot be opened\n --> 02-quay.yaml\n  = look at it"


def test_an_empty_line_is_not_shown():
    one = Diagnostic(
        "E040", "error", Span("02-quay.yaml", 1, 1), "there is nothing in this file", "write", True
    )

    expected = "error[E040]: there is nothing in this file\n --> 02-quay.yaml:1:1\n  = write"
    assert render(one) == expected


def test_a_zip_is_named_once():
    one = Diagnostic("E008", "error", Span("story.zip", None, None), "damaged", "make it again", True)

    assert render(one, "shared/story.zip").split("\n")[1] == " --> shared/story.zip"


def test_a_long_hint_stands_below():
    one = Diagnostic("E012", "warning", GAET.span, "x", "word " * 29 + "word")

    assert render(one).split("\n")[-1] == f"   = {one.hint}"


@pytest.mark.parametrize("column", [1, 50, 150, 300])
def test_of_a_long_line_the_part_around_the_place_is_shown(column):
    text = "".join(chr(ord("a") + number % 26) for number in range(300))
    one = Diagnostic("E012", "error", Span("x.yaml", 1, column, 5, text), "x", "")

    line, caret = render(one).split("\n")[-2:]

    assert len(line) <= WIDTH + 10
    at = caret.index("^")
    assert line[at : at + 1] == text[column - 1]


def test_wide_letters_and_accents_do_not_move_the_caret():
    one = Diagnostic("E012", "error", Span("x.yaml", 1, 4, 2, "巴黎 ab"), "x", "")

    assert render(one).split("\n")[-1] == "  |      ^^"
    assert columns("e\N{COMBINING ACUTE ACCENT}") == 1


def test_nothing_invisible_is_printed():
    one = Diagnostic("E005", "error", Span("x.yaml", 1, 1, 1, "\u202eabc\x07\x1b[31m"), "\x1b[2J", "")

    assert not {"\u202e", "\x07", "\x1b"} & set(render(one))
