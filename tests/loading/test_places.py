"""Where each value of a story stands."""

from __future__ import annotations

from pathlib import Path

import pytest

from game.loading import read_project

STORY = Path(__file__).parent.parent / "mistakes" / "story"


@pytest.fixture(scope="module")
def project():
    return read_project(STORY)


@pytest.mark.parametrize(
    ("owner", "words"),
    [
        (("scene", "quay"), "quay"),
        (("scene", "quay", "title"), "Quai Saint-Michel"),
        (("scene", "quay", "text"), "text"),
        (("scene", "quay", "picture"), "quay"),
        (("scene", "quay", "documents", "0"), "strike-leaflet"),
        (("scene", "taken-aside", "care", "instead"), "instead"),
        (("scene", "side-street", "otherwise", "go"), "back"),
        (("choice", "quay", "cross"), "id: cross"),
        (("choice", "quay", "cross", "needs"), "gray envelope and not in danger"),
        (("choice", "quay", "cross", "go", "0", "when"), "exposure at least 3"),
        (("choice", "quay", "cross", "go", "1", "to"), "gate"),
        (("choice", "quay", "cross", "record", "0"), "prefecture-taken"),
        (("choice", "quay", "cross", "tell"), "id: cross"),
        (("choice", "quay", "otherwise", "text"), "text"),
        (("chapter", "morning", "minutes"), "12"),
        (("chapter", "morning", "alone", "gain"), "gain"),
        (("story", "start"), "pharmacy"),
        (("flag", "forged papers"), "forged papers"),
        (("flag", "ration card", "start"), "yes"),
        (("meter", "exposure", "words"), "words"),
        (("derived", "in danger"), "in danger"),
        (("ending", "kept"), "kept"),
        (("entry", "prefecture-taken", "certainty"), "testimony"),
        (("entry", "prefecture-taken", "sources", "0", "where"), "the morning of the 19th"),
        (("person", "aubin", "drawn-from"), "several pharmacists"),
        (("term", "ffi", "fr"), "Forces françaises de l'intérieur"),
    ],
)
def test_a_value_or_its_owner_is_found_where_it_stands(project, owner, words):
    span = project.place(owner)

    assert span.line_text[span.column - 1 : span.column - 1 + span.length] == words


@pytest.mark.parametrize(
    ("owner", "words"),
    [
        (("scene", "pharmacy", "text"), "forged papers"),
        (("choice", "quay", "ask", "then"), "half past"),
        (("scene", "quay", "title"), "Saint"),
        (("entry", "prefecture-taken", "says"), "tricolor"),
    ],
)
def test_a_character_of_a_text_is_found_in_its_line(project, owner, words):
    offset = project.text(owner).index(words)

    span = project.place(owner, offset, len(words))

    assert span.line_text[span.column - 1 : span.column - 1 + span.length] == words


def test_what_is_nowhere_is_blamed_on_its_file(project):
    assert project.place(("scene", "nowhere")).file == "story.yaml"
    assert project.text(("scene", "quay", "nothing")) == ""
