"""Every character that a reader may meet has a shape in one of the shipped fonts."""

from __future__ import annotations

import pytest

from game.authoring.glyphs import glyphs
from game.authoring.passages import passages
from game.loading import Diagnostic
from tests.authoring.writing import codes, found, pages, project, underlined


def undrawn(folder, files: dict[str, str]) -> list[str]:
    return [underlined(one) for one in in_files(folder, files)]


def in_files(folder, files: dict[str, str]) -> list[Diagnostic]:
    read = project(folder, files)
    assert read.story is not None
    return glyphs(read, passages(read.story))


def test_letters_and_signs_of_print_and_every_kind_of_space_can_be_drawn(tmp_path):
    words = "Où ? « L’œuvre » — n° 5 … 3 €\u00a0; Straße\u202f: “naïf” ½\u2009°"

    assert undrawn(tmp_path, {"01-street.yaml": pages(street=f"text: '{words}'")}) == []


def test_an_undrawn_character_is_told_once_at_its_first_place(tmp_path):
    files = {
        "01-street.yaml": """
            chapter: The street
            scenes:
              street:
                text: |
                  Somebody has chalked a ☭
                  and another ☭ and an α.
                ending: home
        """
    }

    mistakes = in_files(tmp_path, files)

    assert [(one.code, one.span.line, one.span.column) for one in mistakes] == [
        ("E260", 6, 30),
        ("E260", 7, 28),
    ]
    assert mistakes[0].message.endswith("can draw '☭' (U+262D, hammer and sickle)")


@pytest.mark.parametrize(
    ("file", "text"),
    [
        ("01-street.yaml", "chapter: α\n" + pages(street="").partition("\n")[2]),
        ("01-street.yaml", pages(street="title: α")),
        ("01-street.yaml", pages(street="teach: α")),
        ("01-street.yaml", "question: α\n" + pages(street="")),
        ("01-street.yaml", "so-far: α\n" + pages(street="")),
        ("01-street.yaml", pages(street="choices: [{id: go, text: α, go: home}]", home="")),
        ("01-street.yaml", pages(street="choices: [{id: go, text: Go, then: α, go: home}]", home="")),
        ("01-street.yaml", pages(street="care: {warns: [death], instead: α, go: home}; -> home", home="")),
        ("01-street.yaml", pages(street="otherwise: {text: α, go: home}", home="")),
        (
            "record/entries.yaml",
            "flag: {says: α, certainty: one-source, sources: [{id: combat, where: p. 1}]}",
        ),
        (
            "record/entries.yaml",
            "flag: {says: A flag, certainty: one-source, sources: [{id: combat, where: α}]}",
        ),
        (
            "record/entries.yaml",
            "flag: {says: A flag, certainty: one-source, sources: [{id: combat, where: p. 1}],"
            " quotes: [{words: A, en: α, speaker: S, source: combat, where: p. 1}]}",
        ),
        ("record/documents.yaml", "note: {title: Invented, kind: note, status: invented, asks: [Who?, α]}"),
        ("record/people.yaml", "odette: {name: Odette, real: no, also: [α]}"),
        ("record/places.yaml", "quay: {name: Quay, says: α}"),
        ("record/glossary.yaml", "ffi: {term: FFI, says: Fighters, fr: α}"),
        ("story.yaml", "title: α\nstart: street\n"),
        ("story.yaml", "title: A\nstart: street\nendings: {home: α}\n"),
        (
            "story.yaml",
            "title: A\nstart: street\nmeters: {fear: {from: 0, to: 1, start: 0, words: {0: α}}}\n",
        ),
        (
            "story.yaml",
            "title: A\nstart: street\nstates: {cover: {one-of: [a, b], start: a, words: {a: α}}}\n",
        ),
    ],
)
def test_every_text_that_a_reader_meets_is_read_and_the_place_is_exact(tmp_path, file, text):
    assert undrawn(tmp_path, {file: text}) == ["α"]


def test_an_author_s_note_is_not_read(tmp_path):
    assert codes(tmp_path, {"01-street.yaml": pages(street="note: α")}) == []


def test_check_tells_it(tmp_path):
    assert [code for code, _, _ in found(tmp_path, {"01-street.yaml": pages(street="text: α")})] == ["E260"]
