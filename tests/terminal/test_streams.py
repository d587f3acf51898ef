"""Every letter reaches any terminal in some form."""

from __future__ import annotations

import codecs

import pytest

from game.terminal.streams import PLAIN, plain

codecs.register_error(PLAIN, plain)


@pytest.mark.parametrize(
    ("encoding", "text", "there"),
    [
        ("ascii", "“Été” — l’œuvre…", '"Ete" - l\'oeuvre...'),
        ("ascii", "Saturday · 09:10", "Saturday - 09:10"),
        ("ascii", "vous\u202f?", "vous ?"),
        ("ascii", "東", "?"),
        ("latin-1", "Été — œ", "Été - oe"),
        ("cp1252", "“Été” — œ", "“Été” — œ"),
        ("cp437", "Été — ß", "Été - ß"),
        ("utf-8", "東京", "東京"),
        ("utf-8", "a\ud800b", "a?b"),
    ],
)
def test_a_letter_that_an_encoding_lacks_has_a_stand_in(encoding, text, there):
    assert text.encode(encoding, PLAIN).decode(encoding) == there


def test_what_cannot_be_read_is_not_its_business():
    with pytest.raises(UnicodeDecodeError):
        b"\xff".decode("utf-8", PLAIN)
