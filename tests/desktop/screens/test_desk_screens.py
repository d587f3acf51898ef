"""What lies on the desk beside the page, as laid out: timeline, notebook, history, chapters, sources."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise

import pytest

from game.desktop.fonts import measure
from game.desktop.layout import Glyphs, Hit, Icon, Layout, Pane, Place, opening, page_shown, visible_rects
from game.desktop.leafing import OpenDay, OpenHistory, OpenShelf, OpenSource
from game.desktop.messages import Begin, GoBack, OpenRecord
from game.desktop.screens import lay_out
from game.desktop.screens.notebook import SHELVES
from game.desktop.screens.sheet import Sheet
from game.desktop.screens.views import (
    BesideView,
    ChaptersView,
    CreditsView,
    HistoryView,
    NotebookView,
    TimelineView,
    View,
)
from game.story import State, begin, choose
from game.story.ids import ChapterId, ChoiceId, EntryId, PersonId, SourceId
from game.story.panels import beside, history, notebook, timeline
from game.story.timeline import Timeline
from game.words import say
from tests.desktop.screens.specimen import MADE, at, story

WIDE = Sheet(1280, 720, measure)
NARROW = Sheet(800, 600, measure)
SMALL_AND_LARGE = Sheet(800, 600, measure, text=200)
PREFECTURE = ChapterId("prefecture")


def played(*choices: str) -> State:
    state = begin(story())
    for choice in choices:
        state = choose(story(), state, ChoiceId(choice))
    return state


TOLD = played("ask", "straight-across", "they-say")


def words_of(layout: Layout, pane: str) -> str:
    """All that stands in a pane, in the order in which it was set."""
    return " ".join(box.text for box in layout.pane(pane).boxes if isinstance(box, Glyphs))


def hits_for(layout: Layout, message: type) -> list[Hit]:
    return [hit for hit in layout.hits if isinstance(hit.message, message)]


def opened_on(layout: Layout, pane: Pane) -> int:
    return page_shown(pane, opening(layout))


# --- Timeline ---


def timeline_view(state: State) -> TimelineView:
    return TimelineView(story(), timeline(story(), state))


def test_what_falls_into_one_hour_stands_on_one_line_in_both_lanes():
    layout = lay_out(timeline_view(played()), WIDE)

    city = next(hit for hit in layout.hits if hit.id == "entry:policemen-gathered")
    you = next(hit for hit in layout.hits if hit.id == "page:0")
    assert city.rects[0].y == you.rects[0].y
    assert city.rects[0].right < you.rects[0].x
    assert say("timeline.hour", hour=7) in words_of(layout, "timeline").split()


def test_in_a_narrow_window_the_lanes_are_one_column_in_the_order_of_the_minutes():
    layout = lay_out(timeline_view(played()), SMALL_AND_LARGE)

    order = [hit.id for hit in layout.hits if hit.id in ("entry:policemen-gathered", "page:0")]
    assert order == ["entry:policemen-gathered", "page:0"]
    assert say("timeline.city") in words_of(layout, "timeline")


@pytest.mark.parametrize("sheet", [WIDE, NARROW, SMALL_AND_LARGE], ids=["wide", "narrow", "large"])
def test_what_was_not_met_says_so_with_another_sign_and_in_words(sheet):
    met = timeline_view(TOLD)
    happening = next(one for one in met.timeline.city if one.entry == EntryId("policemen-gathered"))
    unmet = replace(met, timeline=replace(met.timeline, city=(replace(happening, met=False),)))
    met = replace(met, timeline=replace(met.timeline, city=(happening,)))

    for view, sign, word in ((met, "dot", "timeline.met"), (unmet, "open", "timeline.unmet")):
        layout = lay_out(view, sheet)
        (hit,) = hits_for(layout, OpenRecord)
        area = hit.rects[0]
        signs = [
            box.name
            for box in layout.pane("timeline").boxes
            if isinstance(box, Icon) and area.holds(box.rect.x, box.rect.y)
        ]
        assert signs[-1] == sign
        assert hit.says.endswith(say(word))


def test_the_days_before_are_one_tab_away_and_only_the_open_one_is_set():
    now, before = timeline_view(TOLD), replace(timeline_view(TOLD), part="earlier")

    layouts = lay_out(now, WIDE), lay_out(before, WIDE)

    for layout in layouts:
        assert [hit.message for hit in hits_for(layout, OpenDay)] == [
            OpenDay("earlier"),
            OpenDay("1944-08-19"),
        ]
    assert [layout.hit("entry:strike-call") is not None for layout in layouts] == [False, True]
    assert [layout.hit("entry:policemen-gathered") is not None for layout in layouts] == [True, False]


def test_the_timeline_opens_on_the_leaf_where_now_is():
    layout = lay_out(timeline_view(TOLD), SMALL_AND_LARGE)

    now = next(hit for hit in layout.hits if say("timeline.now") in hit.says)
    assert visible_rects(layout, opening(layout), now)
    assert isinstance(now.message, OpenHistory)


# --- Notebook ---


def notebook_view(**more: object) -> NotebookView:
    return NotebookView(story(), notebook(story(), TOLD), **more)  # type: ignore[arg-type]


def test_the_notebook_opens_at_its_first_shelf_with_something_on_it():
    layout = lay_out(notebook_view(), WIDE)

    tabs = hits_for(layout, OpenShelf)
    assert [tab.message for tab in tabs] == [OpenShelf(shelf) for shelf in SHELVES]
    assert tabs[0].says == say("notebook.opened", shelf=say("notebook.tab", shelf="News", count=1))
    assert "Who holds the Prefecture" in words_of(layout, "notebook")


def test_news_says_in_words_how_it_is_known_where_that_was_learned_and_as_what_it_was_told():
    said = words_of(lay_out(notebook_view(shelf="news"), WIDE), "notebook")

    assert say("notebook.rung.seen") in said
    assert say("notebook.on-page", title="Before Notre-Dame") in said
    assert say("notebook.passed-on", rung=say("rung.told")) in said


def test_news_opens_what_the_record_says_only_once_that_was_met():
    heard = played("ask", "straight-across")
    rumor = NotebookView(story(), notebook(story(), heard), "news")
    entries = (*rumor.notebook.entries, story().record.entries[EntryId("flag-before-nine")])
    met = replace(rumor, notebook=replace(rumor.notebook, entries=entries))

    assert hits_for(lay_out(rumor, WIDE), OpenRecord) == []
    assert [hit.message for hit in hits_for(lay_out(met, WIDE), OpenRecord)] == [
        OpenRecord(EntryId("flag-before-nine"))
    ]


def test_a_fictional_person_is_marked_with_sign_and_word():
    layout = lay_out(notebook_view(shelf="people"), WIDE)

    rows = {hit.id: hit.says for hit in hits_for(layout, OpenRecord)}
    assert rows["row:aubin"].startswith(f"Monsieur Aubin, {say('label.invented')}, a pharmacist")
    assert rows["row:bayet"].startswith("A prefect, prefect-designate")
    assert "invented" in [box.name for box in layout.pane("notebook").boxes if isinstance(box, Icon)]


def test_places_say_where_one_has_been_and_documents_whether_they_were_read():
    places = hits_for(lay_out(notebook_view(shelf="places"), WIDE), OpenRecord)
    documents = hits_for(lay_out(notebook_view(shelf="documents"), WIDE), OpenRecord)

    assert [hit.says for hit in places] == [
        f"The square before Notre-Dame, square, {say('terminal.place.been')}",
        f"Aubin's pharmacy, rue Mouffetard, shop, {say('terminal.place.been')}",
    ]
    assert documents[0].says.endswith(say("reading.unread"))


def test_a_card_stands_beside_the_notebook_where_there_is_room_and_over_it_where_there_is_none():
    view = notebook_view(shelf="people", record=PersonId("aubin"))

    assert [pane.id for pane in lay_out(view, WIDE).panes] == ["notebook", "record"]
    assert [pane.id for pane in lay_out(view, NARROW).panes] == ["record"]


# --- History ---


def history_view(state: State, at: int | None = None) -> HistoryView:
    return HistoryView(story(), history(story(), state), len(state.steps), at)


def test_every_step_is_a_way_back_in_the_order_of_the_pages():
    layout = lay_out(history_view(TOLD), WIDE)

    assert [hit.message for hit in hits_for(layout, GoBack)] == [GoBack(steps) for steps in range(4)]


def test_the_words_of_a_choice_stand_under_the_page_it_was_taken_on():
    rows = {hit.id: hit.says for hit in hits_for(lay_out(history_view(TOLD), WIDE), GoBack)}

    assert rows["page:0"].endswith('07:40 · Before Notre-Dame, Ask the man on the steps: "Since when?"')
    assert rows["page:1"] == "Wheel the bicycle straight across, slowly, counting."
    assert rows["page:3"].endswith(say("timeline.now"))


def test_the_history_says_what_going_back_leaves_behind_on_the_leaf_it_opens_on():
    layout = lay_out(history_view(TOLD), SMALL_AND_LARGE)

    pane = layout.pane("history")
    top, end = pane.shown(opened_on(layout, pane))
    shown = " ".join(box.text for box in pane.boxes if isinstance(box, Glyphs) and top <= box.baseline < end)
    assert len(pane.pages) > 1
    assert say("timeline.now") in shown
    for key in ("history.how", "history.luck", "history.kept"):
        assert say(key) in shown


def test_the_history_opens_at_an_earlier_page_when_it_is_asked_for():
    layout = lay_out(history_view(TOLD, 0), SMALL_AND_LARGE)

    assert opened_on(layout, layout.pane("history")) == 0


# --- Chapters ---


def test_a_chapter_says_its_number_question_dates_length_and_how_far_one_has_come():
    begun, finished = frozenset({PREFECTURE}), frozenset({ChapterId("day-after")})
    layout = lay_out(ChaptersView(story(), None, begun, finished), WIDE)

    first, second = hits_for(layout, Begin)
    assert first.says == (
        "1. The Prefecture, What could a courier know on the morning of 19 August?, "
        "Saturday 19 August 1944 · about 18 minutes, begun, begin here"
    )
    assert second.says.endswith(f"{say('chapters.finished')}, {say('chapters.begin')}")


def test_how_far_one_has_come_is_a_sign_of_its_own_shape_and_a_word():
    signs = []
    for view in (
        ChaptersView(story()),
        ChaptersView(story(), None, frozenset({PREFECTURE})),
        ChaptersView(story(), None, frozenset({PREFECTURE}), frozenset({PREFECTURE})),
        ChaptersView(story(), PREFECTURE),
    ):
        layout = lay_out(view, WIDE)
        signs.append(next(box.name for box in layout.pane("chapters").boxes if isinstance(box, Icon)))

    assert len(set(signs)) == 4


# --- Credits and sources ---


def test_the_whole_bibliography_is_listed_the_file_of_1946_first_then_by_author():
    layout = lay_out(CreditsView(story(), MADE), WIDE)

    rows = [hit.id for hit in layout.hits if hit.id.startswith("source:")]
    said = words_of(layout, "credits")
    assert rows == ["source:diary", "source:page", "source:study"]
    assert said.index(say("record.file-1946")) < said.index("A neighbor")
    assert said.index("A neighbor") < said.index(say("record.found-since")) < said.index("A historian")


def test_a_source_shows_what_leans_on_it_and_where_in_it():
    closed = lay_out(CreditsView(story()), NARROW)
    opened = lay_out(CreditsView(story(), (), SourceId("diary")), NARROW)

    assert closed.hit("source:diary").message == OpenSource(SourceId("diary"))
    assert opened.hit("source:diary").message == OpenSource(None)
    assert "They had been called in the night." not in words_of(closed, "credits")
    assert "They had been called in the night." in words_of(opened, "credits")
    assert visible_rects(opened, opening(opened), opened.hit("source:diary"))


# --- Your path beside the record ---


def test_each_claim_of_the_path_says_since_when_the_file_has_it():
    view = BesideView(story(), PREFECTURE, beside(story(), TOLD, PREFECTURE))

    said = words_of(lay_out(view, WIDE), "beside")

    assert said.count(say("record.file-1946")) == 3


# --- All of them ---


@pytest.mark.parametrize("sheet", [WIDE, NARROW, SMALL_AND_LARGE], ids=["wide", "narrow", "large"])
@pytest.mark.parametrize(
    "view",
    [
        timeline_view(TOLD),
        notebook_view(shelf="entries"),
        history_view(TOLD),
        ChaptersView(story()),
        CreditsView(story(), MADE, SourceId("study")),
    ],
    ids=["timeline", "notebook", "history", "chapters", "credits"],
)
def test_rows_are_reached_from_the_top_down_and_can_be_left(view: View, sheet: Sheet):
    layout = lay_out(view, sheet)

    pane = layout.panes[0]
    tops = [hit.rects[0].y for hit in layout.hits if hit.pane == pane.id and hit.focusable]
    assert all(before <= after for before, after in pairwise(tops))
    assert layout.hit("close") is not None


def test_before_anything_was_met_each_says_what_will_stand_there():
    nothing = at("stairs")

    bare = TimelineView(story(), Timeline((), ()))
    assert say("timeline.none") in words_of(lay_out(bare, WIDE), "timeline")
    empty = NotebookView(story(), notebook(story(), nothing))
    assert say("notebook.empty").split(".")[0] in words_of(lay_out(empty, WIDE), "notebook")
    assert say("history.nothing").split(".")[0] in words_of(lay_out(history_view(nothing), WIDE), "history")


@pytest.mark.parametrize("sheet", [WIDE, NARROW], ids=["wide", "narrow"])
@pytest.mark.parametrize("part", ["earlier", "1944-08-19"])
def test_the_first_leaf_of_a_part_has_more_than_its_heading(part: str, sheet: Sheet):
    layout = lay_out(replace(timeline_view(TOLD), part=part), sheet)

    first = next(hit for hit in layout.hits if hit.id.startswith(("entry:", "page:")))
    assert visible_rects(layout, {"timeline": Place()}, first)
