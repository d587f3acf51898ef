"""Letters twice as large in a small window: what a reader needs first stands on the first leaf."""

from __future__ import annotations

import pytest

from game import shipped
from game.desktop.atlas import city_of
from game.desktop.fonts import measure
from game.desktop.layout import Glyphs, Layout, visible_rects
from game.desktop.screens import lay_out
from game.desktop.screens.bar import set_bar
from game.desktop.screens.leaf import ground_of
from game.desktop.screens.sheet import Sheet
from game.desktop.screens.views import BesideView, FirstMinuteView, HelpView, MapView, TitleView, View
from game.settings import Settings, spoken
from game.story import choose, view
from game.story.beside import beside
from game.story.citymap import city_at
from game.words import say
from tests.desktop.test_map import afternoon, campaign

SMALL = Sheet(800, 600, measure, text=200)
LAPTOP = Sheet(1366, 768, measure, text=200)


def seen(layout: Layout) -> set[str]:
    """What can be chosen before a page is turned."""
    return {hit.id for hit in layout.hits if visible_rects(layout, {}, hit)}


def leaves(shown: View, sheet: Sheet) -> int:
    return len(lay_out(shown, sheet).panes[0].pages)


def test_the_cover_shows_every_way_on_at_once():
    ways = {"begin", "show:chapters", "show:slots", "show:settings", "show:help", "show:credits", "quit"}

    assert ways <= seen(lay_out(TitleView(campaign(), None), SMALL))


def test_the_first_minute_asks_for_the_size_of_the_text_on_its_first_leaf():
    shown = seen(lay_out(FirstMinuteView(campaign(), spoken(Settings())), SMALL))

    assert {"setting:text:100", "setting:text:200"} <= shown


def test_the_help_sets_what_a_key_does_close_to_its_cap_where_the_column_is_narrow():
    shown = lay_out(HelpView(), SMALL).panes[0]

    assert say("help.key.enter") in {
        box.text for box in shown.boxes if isinstance(box, Glyphs)
    }  # on one line
    assert len(shown.pages) <= 9


def test_the_map_tells_something_of_this_hour_before_its_list_is_turned():
    state = afternoon()
    while state.scene != "the-poster":
        state = choose(
            campaign(), state, next(offer.id for offer in view(campaign(), state).choices if offer.open)
        )
    known = city_at(campaign(), state)
    shown = MapView(campaign(), view(campaign(), state), known, city_of(shipped.assets()))

    assert any(id.startswith("entry:") for id in seen(lay_out(shown, LAPTOP)))


def test_the_path_shows_the_first_thing_done_on_its_first_leaf():
    chapter = campaign().scenes[afternoon().scene].chapter
    interview = campaign().chapters[0].id
    path = beside(campaign(), afternoon(), chapter)
    shown = BesideView(campaign(), chapter, path, chapters=(interview, chapter))

    first = lay_out(shown, SMALL).panes[0]

    done = " ".join(path.acts[0].words[0].plain.split()[:2])
    assert any(done in words for y, words in first.spoken if y < first.shown(0)[1])


@pytest.mark.parametrize("sheet", [SMALL, LAPTOP], ids=["small", "laptop"])
def test_a_screen_without_keys_gives_up_nothing_of_its_foot(sheet: Sheet):
    column = ground_of(sheet).column

    assert set_bar(sheet, (), column).top == column.bottom
