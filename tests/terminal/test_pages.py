"""A page as plain lines."""

from __future__ import annotations

from game.loading import load_story
from game.story import begin, view
from game.terminal.pages import page_lines
from game.terminal.record import labeled
from game.words import use
from tests.loading.laid_out import STREET, lay_out, small_story


def read(text: str, folder) -> list[str]:
    story = load_story(lay_out({**small_story(), "01-street.yaml": text}, folder))
    return [line.text for line in page_lines(story, view(story, begin(story)), ())]


def test_a_page_without_a_head_begins_with_its_words(tmp_path):
    bare = read(STREET.replace("    title: The street\n", ""), tmp_path / "bare")
    titled = read(STREET, tmp_path / "titled")

    assert bare[0] == "You are in the street."
    assert titled[:3] == ["The street", "", "You are in the street."]


def test_in_french_a_colon_has_its_space_in_the_terminal():
    use("fr")
    try:
        line = labeled("document.made-by", "la concierge")
    finally:
        use("en")

    assert line.endswith("\u202f: la concierge")
