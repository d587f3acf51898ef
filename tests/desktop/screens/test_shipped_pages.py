"""The shipped pages on the window most pupils have: what fits, and what has to be turned."""

from __future__ import annotations

from functools import cache

import pytest

from game import shipped
from game.desktop.fonts import measure
from game.desktop.screens import lay_out
from game.desktop.screens.sheet import Sheet
from game.desktop.screens.views import ReadingView
from game.loading import load_story
from game.story import Page, Start, Story, begin, view

SHEET = Sheet(1280, 720, measure)


@cache
def campaign() -> Story:
    return load_story(shipped.campaign())


def pages() -> list[Page]:
    """Every scene as it stands when one begins there."""
    return [view(campaign(), begin(campaign(), 0, Start(scene=scene))) for scene in campaign().scenes]


def words(page: Page) -> int:
    return sum(len(paragraph.plain.split()) for paragraph in (*page.so_far, *page.then, *page.text))


def turns(page: Page) -> int:
    """In how many pages it is shown."""
    shown = lay_out(ReadingView(campaign(), page, can_undo=True), SHEET)
    return len(shown.panes[0].pages)


def test_a_page_of_150_words_with_three_choices_is_seen_at_once(capsys: pytest.CaptureFixture[str]):
    turned = [page for page in pages() if turns(page) > 1]

    with capsys.disabled():
        for page in turned:
            print(
                f"\n  turns at 1280×720: {page.scene} ({words(page)} words, {len(page.choices)} choices)",
                end="",
            )
    short = [page.scene for page in turned if words(page) <= 150 and len(page.choices) <= 3]
    assert short == []
