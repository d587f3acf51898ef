"""A slip inside a text is blamed on its own word, however the text is written."""

from __future__ import annotations

import pytest

from game.loading import read_project
from tests.loading.laid_out import STORY, STREET, lay_out


@pytest.mark.parametrize(
    ("written", "line", "column"),
    [
        ("    text: |\n      One line.\n      Another {exposur} one.", 8, 15),
        ("    text: Another {exposur} one.", 6, 19),
        ("    text: A first line that goes on\n      and another {exposur} one.", 7, 19),
        ("    text: A first line that\n      goes on and\n      on {exposur} here.", 8, 10),
        ("    text: 'It''s {exposur} here.'", 6, 18),
        ('    text: "A \\"{exposur}\\" here."', 6, 16),
    ],
)
def test_the_word_is_under_the_caret(tmp_path, written, line, column):
    chapter = STREET.replace("    title: The street\n    text: |\n      You are in the street.", written)
    story = lay_out({"story.yaml": STORY, "01-street.yaml": chapter}, tmp_path / "story")

    one = next(one for one in read_project(story).diagnostics if one.code == "E130")
    span = one.span
    assert span.line_text[span.column - 1 : span.column - 1 + span.length] == "{exposur}"
    assert (span.line, span.column) == (line, column)


@pytest.mark.parametrize(
    "data", ["Caf\u00e9: x\n".encode("utf-16"), "\ufeffchapter: x\n".encode("utf-16-le")]
)
def test_a_file_of_two_bytes_a_letter_is_named_so(tmp_path, data):
    story = lay_out({"story.yaml": STORY, "01-street.yaml": STREET, "02-quay.yaml": data}, tmp_path / "story")

    one = next(one for one in read_project(story).diagnostics if one.code == "E004")
    assert "UTF-16" in one.message
