"""Paragraphs broken into lines: in a table of golden cases, and for any text."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from game.desktop.typography import FIXED, NARROW, Line, Style, curled, set_lines
from game.story.ids import EntryId, TermId
from game.story.prose import Citation, Run, Words

EM = 20
STYLE = Style("book", EM)
MARKS = {EntryId("flag"): "a", EntryId("count"): "b"}


def measure(text: str, face: str, size: int) -> int:
    """Every letter half an em wide, bold ones a little wider."""
    return len(text) * size // 2 + ("bold" in face) * len(text)


def runs_of(text: str) -> tuple[Run, ...]:
    """`_x_` emphasis, `{x}` a link, `^` the mark of an entry, `^^` of two."""
    runs: list[Run] = []
    for number, part in enumerate(text.split("|")):
        if part == "^":
            runs.append(Citation((EntryId("flag"),)))
        elif part == "^^":
            runs.append(Citation((EntryId("flag"), EntryId("count"))))
        elif number % 2 and part.startswith("_"):
            runs.append(Words(part[1:], emphasis=True))
        elif number % 2 and part.startswith("@"):
            runs.append(Words(part[1:], link=TermId("ffi")))
        else:
            runs.append(Words(part))
    return tuple(runs)


def broken(text: str, ems: float, indents: tuple[int, ...] = ()) -> list[str]:
    lines = set_lines(runs_of(text), STYLE, round(ems * EM), measure, MARKS, indents)
    return [line.text for line in lines]


GOLDEN = [
    # what, width in ems, lines
    ("One two three.", 20, ["One two three."]),
    ("", 20, []),
    ("   ", 20, []),
    # As even as can be, not as full as can be.
    ("aaa bbb ccc ddddddd", 5.5, ["aaa bbb", "ccc ddddddd"]),
    # Never a lone short word at the end.
    ("It stops at nine tonight, he says", 14, ["It stops at nine tonight,", "he says"]),
    ("Twelve of them came down the quay.", 16, ["Twelve of them came down", "the quay."]),
    # A mark stays with its sentence, and its space goes after it.
    ("A flag was up. |^| Nobody tied it.", 9, ["A flag was up.[a]", "Nobody tied it."]),
    ("A flag was up. |^^|", 9, ["A flag was up.[a][b]"]),
    # French signs stay with their words, spaces and all.
    ("Qui vive ! Ouvrez donc", 5, ["Qui vive !", "Ouvrez", "donc"]),
    ("Il dit : « Ouvrez » et entre", 8, ["Il dit :", "« Ouvrez »", "et entre"]),
    (f"Qui{NARROW}vive{NARROW}! Ouvrez donc", 5.5, ["Qui vive !", "Ouvrez donc"]),
    (f"10{FIXED}000 hommes", 4, ["10 000", "hommes"]),
    # A dash does not stand at the beginning of a line, unless it begins to speak.
    ("Rien — ou presque rien", 6, ["Rien — ou", "presque rien"]),
    ("— Rien du tout", 5, ["— Rien", "du tout"]),
    # A compound may part after its hyphen.
    ("the Boulevard Saint-Michel again", 10, ["the Boulevard Saint-", "Michel again"]),
    # What is wider than a line is parted anywhere rather than let out of its column.
    ("abcdefghijklmnopqrstuvwxyz", 5, ["abcdefghij", "klmnopqrst", "uvwxyz"]),
    # Faces change inside a line without a seam.
    ("He said |_affirms|. He did.", 20, ["He said affirms. He did."]),
]


@pytest.mark.parametrize(("text", "ems", "lines"), GOLDEN)
def test_golden_lines(text: str, ems: float, lines: list[str]) -> None:
    assert broken(text, ems) == lines


def test_the_first_lines_stand_beside_a_drop_initial():
    lines = set_lines(runs_of("aa bb cc dd ee ff gg hh ii jj kk ll mm"), STYLE, 200, measure, {}, (60, 60))

    assert [line.x for line in lines] == [60, 60, 0]
    assert all(line.pieces[0].x == line.x for line in lines)


def test_a_linked_phrase_keeps_its_link_on_every_line_it_wraps_to():
    lines = set_lines(runs_of("the |@forces of the interior| came"), STYLE, 175, measure, {})

    linked = [[piece.text for piece in line.pieces if piece.link] for line in lines]
    assert [words for words in linked if words] == [["forces of the"], ["interior"]]


def test_a_mark_without_a_sign_is_left_out():
    lines = set_lines(runs_of("A flag. |^|"), STYLE, 400, measure, {})

    assert [line.text for line in lines] == ["A flag."]


def test_a_mark_is_small_and_raised_and_close_to_its_sentence():
    (line,) = set_lines(runs_of("A flag. |^|"), STYLE, 400, measure, MARKS)

    words, mark = line.pieces
    assert mark.size < words.size and mark.rise > 0
    assert 0 < mark.x - (words.x + words.width) < EM // 4


def test_emphasis_inside_an_emphasized_paragraph_stands_upright():
    style = Style("book", EM, emphasis=True)

    (line,) = set_lines(runs_of("all |_but| this"), style, 400, measure, {})

    assert [piece.face for piece in line.pieces] == ["book-italic", "book", "book-italic"]


def test_letterspacing_makes_lines_wider_and_never_too_wide():
    loose = Style("book", EM, tracking=2)

    lines = set_lines(runs_of("aaaa bbbb cccc dddd"), loose, 220, measure, {})

    assert [line.text for line in lines] == ["aaaa bbbb", "cccc dddd"]
    assert all(line.width <= 220 for line in lines)


@pytest.mark.parametrize(
    ("typed", "printed"),
    [
        ('"Ours. I saw it."', "“Ours. I saw it.”"),
        ("You don't. 'Prudent', she wrote.", "You don’t. ‘Prudent’, she wrote."),
        ("He said: \"'Ours' is a word.\"", "He said: “‘Ours’ is a word.”"),
        ("l'une des deux", "l’une des deux"),
        ('— "Rien"', "— “Rien”"),
    ],
)
def test_typewriter_quotes_are_printed_as_a_printer_sets_them(typed: str, printed: str):
    assert curled(typed) == printed


def test_a_quote_after_an_emphasized_word_closes():
    (line,) = set_lines(runs_of('"The |_Matin|"'), STYLE, 400, measure, {})

    assert "".join(piece.text for piece in line.pieces) == "“TheMatin”"


def test_a_typewriter_keeps_its_straight_quotes():
    (line,) = set_lines(runs_of("qu'il"), Style("mono", EM), 400, measure, {})

    assert line.text == "qu'il"


LETTERS = st.text(alphabet="abcdé —-:;!?.«»“”'\u202f\u00a0 " + "e" * 10, max_size=160)


@given(LETTERS, st.integers(min_value=60, max_value=500), st.integers(min_value=0, max_value=30))
@settings(derandomize=True, max_examples=150, deadline=None)
def test_any_text_stays_inside_its_column_and_loses_no_letter(text: str, width: int, indent: int):
    lines = set_lines((Words(text),), Style("mono", EM), width, measure, {}, (indent,))

    assert all(line.width <= width for line in lines)
    assert _letters("".join(line.text for line in lines)) == _letters(text)
    assert not any(_draws_a_narrow_space(line) for line in lines)


def _letters(text: str) -> str:
    return "".join(text.split())


def _draws_a_narrow_space(line: Line) -> bool:
    return any(NARROW in piece.text for piece in line.pieces)


@given(st.lists(st.text("abc", min_size=1, max_size=9), max_size=40), st.integers(100, 500))
@settings(derandomize=True, max_examples=150, deadline=None)
def test_evenness_is_never_bought_with_an_extra_line(words: list[str], width: int):
    filled = 0
    room = -1
    for word in words:
        wide = len(word) * EM // 2
        if wide + EM // 2 <= room:
            room -= wide + EM // 2
        else:
            filled, room = filled + 1, width - wide

    lines = set_lines((Words(" ".join(words)),), STYLE, width, measure)

    assert len(lines) == filled
