"""The desk beside the page: history, notebook, timeline, chapters and the path, as messages and requests."""

from __future__ import annotations

import pytest

from game.desktop.app import (
    App,
    BesideRecord,
    Chapters,
    Credits,
    HistoryPage,
    NotebookPage,
    Reading,
    RecordPanel,
    TimelinePage,
)
from game.desktop.fonts import measure
from game.desktop.gestures import Pressed, meaning
from game.desktop.leafing import KeepAsPage, OpenDay, OpenHistory, OpenShelf, OpenSource
from game.desktop.messages import GoBack, Leave, Meaning, OpenRecord, Show, Undo
from game.desktop.requests import KeepPath, ListPlaces, Save, SetAside
from game.desktop.screens import lay_out
from game.desktop.screens.sheet import Sheet
from game.desktop.screens.views import CardView, ChaptersView, NotebookView, ReadingView
from game.desktop.sights import sight
from game.desktop.tidings import Bookmark, Listed
from game.desktop.update import update
from game.settings import Settings
from game.story import choose, view
from game.story.ids import ChapterId, ChoiceId, EntryId, SourceId
from tests.desktop.small import at, courier, reading

PREFECTURE = EntryId("prefecture-taken")
MORNING, EVENING = ChapterId("morning"), ChapterId("evening")
AT_THE_DOOR = at("street", "look", "take-parcel", "cross")


def after(app: App, *messages: object) -> App:
    for message in messages:
        app, _ = update(courier(), app, message)  # type: ignore[arg-type]
    return app


def asked(app: App, message: object) -> tuple[object, ...]:
    return update(courier(), app, message)[1]  # type: ignore[arg-type]


def understood(app: App, key: str) -> Meaning | None:
    layout = lay_out(sight(courier(), app), Sheet(1280, 720, measure))
    return meaning(Pressed(key), layout, app, None)


def pressed(app: App, key: str) -> App:
    return after(app, understood(app, key))


def scene(app: App) -> str:
    assert app.game is not None
    return view(courier(), app.game).scene


# --- History ---


def test_the_history_opens_with_the_focus_on_the_page_one_is_on():
    app = after(reading(AT_THE_DOOR), Show("history"))

    assert (app.screen, app.level.focused) == (HistoryPage(), "page:3")


def test_the_timeline_opens_with_the_focus_on_the_page_that_is_now():
    looked_around = at("street", "take-parcel")
    asked_again = at("street", "look")

    assert after(reading(looked_around), Show("timeline")).level.focused == "page:1"
    assert after(reading(asked_again), Show("timeline")).level.focused == "page:0"


def test_another_part_of_the_timeline_opens_in_its_place():
    app = after(reading(AT_THE_DOOR), Show("timeline"), OpenDay("earlier"))

    assert app.screen == TimelinePage("earlier")
    assert after(app, Leave()) == reading(AT_THE_DOOR)


def test_going_back_stands_at_that_page_with_the_same_luck_and_sets_the_game_aside_first():
    history = after(reading(AT_THE_DOOR), Show("history"))

    back, requests = update(courier(), history, GoBack(2))

    assert (scene(back), back.screen) == ("bridge", Reading())
    assert back.game is not None
    assert (back.game.seed, back.game.steps) == (AT_THE_DOOR.seed, AT_THE_DOOR.steps[:2])
    assert requests[:2] == (SetAside(told=True), Save(back.game))


def test_the_page_one_is_on_is_gone_back_to_by_closing_the_history():
    history = after(reading(AT_THE_DOOR), Show("history"))

    back, requests = update(courier(), history, GoBack(3))

    assert (back, requests) == (reading(AT_THE_DOOR), ())


def test_the_same_choices_after_going_back_lead_to_the_same_page():
    back = after(reading(AT_THE_DOOR), Show("history"), GoBack(2))
    assert back.game is not None

    again = choose(courier(), back.game, ChoiceId("cross"))

    assert again == AT_THE_DOOR


def test_a_page_of_the_timeline_opens_in_the_history_and_escape_leads_back_to_the_timeline():
    app = after(reading(AT_THE_DOOR), Show("timeline"), OpenHistory(2))

    assert (app.screen, app.level.focused) == (HistoryPage(2), "page:2")
    assert after(app, Leave()).screen == TimelinePage()


# --- Cards over the desk ---


@pytest.mark.parametrize(("show", "back"), [("timeline", "timeline"), ("beside", "beside"), ("map", "map")])
def test_a_card_opened_from_a_screen_says_truly_what_escape_goes_back_to(show: str, back: str):
    before = after(reading(AT_THE_DOOR), Show(show))

    app = after(before, OpenRecord(PREFECTURE))

    seen = sight(courier(), app)
    assert isinstance(seen, CardView)
    assert (seen.record, seen.back) == (PREFECTURE, back)
    assert after(app, Leave()).screen == before.screen


def test_a_card_opened_from_the_notebook_lies_beside_it_and_leaves_the_focus_where_it_was():
    book = after(reading(AT_THE_DOOR), Show("notebook"), OpenShelf("entries"))
    book = book.at(type(book.level)(book.screen, f"row:{PREFECTURE}"))

    app = after(book, OpenRecord(PREFECTURE))

    seen = sight(courier(), app)
    assert isinstance(seen, NotebookView)
    assert (seen.shelf, seen.record) == ("entries", PREFECTURE)
    assert app.level.focused == f"row:{PREFECTURE}"
    assert after(app, Leave()) == book


def test_another_shelf_puts_the_card_away():
    app = after(reading(AT_THE_DOOR), Show("notebook"), OpenRecord(PREFECTURE), OpenShelf("entries"))

    assert app.screen == NotebookPage("entries")


def test_over_the_notebook_nothing_is_taken_back_and_no_page_is_leafed_through():
    app = after(reading(AT_THE_DOOR), Show("notebook"), OpenRecord(PREFECTURE))

    assert after(app, Undo()) == app
    assert after(app, OpenRecord()) == app


def test_beside_the_page_the_card_is_still_the_pages():
    app = after(reading(at("street")), OpenRecord(PREFECTURE))

    seen = sight(courier(), app)
    assert isinstance(seen, ReadingView)
    assert app.screen == RecordPanel(PREFECTURE)


# --- Your path as a page ---


def test_the_path_is_kept_as_a_page_named_for_story_and_chapter():
    path = after(reading(AT_THE_DOOR), Show("beside"))

    (request,) = asked(path, KeepAsPage())

    assert isinstance(request, KeepPath)
    assert request.name == "A Small Courier - Evening"
    assert request.html.startswith("<!doctype html>")


def test_the_paths_of_earlier_chapters_are_one_key_away():
    path = after(reading(AT_THE_DOOR), Show("beside"))

    morning = pressed(path, "1")

    assert (path.screen, morning.screen) == (BesideRecord(EVENING), BesideRecord(MORNING))
    assert pressed(morning, "2").screen == BesideRecord(EVENING)
    assert after(morning, Leave()) == reading(AT_THE_DOOR)


def test_no_other_screen_keeps_a_path():
    assert asked(reading(AT_THE_DOOR), KeepAsPage()) == ()


# --- Chapters and sources ---


def test_the_chapters_tell_what_was_begun_and_finished_in_the_places_kept_and_in_the_game_in_hand():
    kept = Bookmark("a place", "Morning", "", "", frozenset({MORNING}), frozenset())

    app, requests = update(courier(), reading(AT_THE_DOOR), Show("chapters"))
    seen = sight(courier(), after(app, Listed((kept,))))

    assert (app.screen, requests) == (Chapters(), (ListPlaces(),))
    assert isinstance(seen, ChaptersView)
    assert (seen.here, seen.begun, seen.finished) == (
        EVENING,
        frozenset({MORNING, EVENING}),
        frozenset({MORNING}),
    )


def test_the_chapters_are_shown_without_a_game_too():
    seen = sight(courier(), after(App(Settings()), Show("chapters")))

    assert isinstance(seen, ChaptersView)
    assert (seen.here, seen.begun) == (None, frozenset())


def test_a_source_opens_in_its_place_and_closes_again():
    credits = after(App(Settings()), Show("credits"))

    opened = after(credits, OpenSource(SourceId("diary")))

    assert opened.screen == Credits(SourceId("diary"))
    assert after(opened, OpenSource(None)) == credits
    assert len(opened.levels) == 2


def test_a_source_means_nothing_anywhere_else():
    app = reading(AT_THE_DOOR)

    assert after(app, OpenSource(SourceId("diary"))) == app
    assert isinstance(after(app, Show("beside")).screen, BesideRecord)


# --- Arrows ---


@pytest.mark.parametrize(
    ("show", "down", "up"),
    [
        ("history", "page:0", "page:2"),
        ("timeline", "entry:prefecture-taken", "page:2"),
        ("chapters", "begin:morning", "begin:evening"),
    ],
)
def test_up_and_down_keep_to_the_rows_of_a_list(show: str, down: str, up: str):
    app = after(reading(AT_THE_DOOR), Show(show))

    assert pressed(app, "down").level.focused == down
    assert pressed(app, "up").level.focused == up


def test_up_and_down_go_along_the_shelf_and_its_number_opens_the_next():
    book = after(reading(AT_THE_DOOR), Show("notebook"))

    entries = pressed(book, "2")

    assert entries.screen == NotebookPage("entries")
    assert pressed(entries, "down").level.focused == f"row:{PREFECTURE}"
    assert pressed(entries, "enter").screen == RecordPanel(PREFECTURE)
    assert pressed(pressed(entries, "enter"), "1").screen == NotebookPage("documents")


def test_e_keeps_the_path_as_a_page():
    path = after(reading(AT_THE_DOOR), Show("beside"))

    assert understood(path, "e") == KeepAsPage()
