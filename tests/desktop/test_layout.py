"""Layouts as values: what lies under a point, what has the focus next, how panes are turned."""

from __future__ import annotations

from game.desktop.layout import (
    Glyphs,
    Hit,
    Layout,
    Pane,
    Place,
    Rect,
    focus_after,
    hit_at,
    opening,
    page_shown,
    shown,
    turned,
    visible_rects,
)
from game.desktop.messages import Leave, Undo
from game.desktop.screens.paging import paginate

VIEW = Rect(10, 20, 100, 50)


def hit(id: str, *rects: Rect, pane: str = "page", focusable: bool = True) -> Hit:
    return Hit(id, rects, Undo(), id, focusable, pane)


def layout(newest: int | None = None) -> Layout:
    """A pane of three pages of 50 rows; one hit on the first, one wrapped on the second; a fixed one."""
    boxes = tuple(Glyphs(10, y + 8, 50, "words", "book", 10, "ink") for y in range(0, 150, 10))
    pane = Pane("page", VIEW, boxes, 150, tuple(range(0, 150, 25)), (0, 50, 100), newest=newest)
    hits = (
        hit("first", Rect(10, 0, 50, 10)),
        hit("wrapped", Rect(60, 60, 40, 10), Rect(10, 70, 30, 10)),
        hit("bar", Rect(10, 80, 50, 20), pane=""),
        hit("sign", Rect(60, 80, 50, 20), pane="", focusable=False),
    )
    return Layout(200, 100, (), (pane,), hits)


def at(row: int) -> dict[str, Place]:
    return {"page": Place(row // 25, row % 25 / 25)}


def test_a_point_of_the_window_hits_what_the_turned_page_shows_there():
    screen = layout()

    assert (found := hit_at(screen, {}, 12, 22)) and found.id == "first"
    assert hit_at(screen, at(50), 12, 22) is None
    assert (found := hit_at(screen, at(50), 12, 42)) and found.id == "wrapped"
    assert (found := hit_at(screen, at(50), 12, 85)) and found.id == "bar"
    assert hit_at(screen, {}, 199, 5) is None


def test_a_hit_that_wraps_has_all_its_rectangles_in_the_window():
    rects = visible_rects(layout(), at(50), layout().hits[1])

    assert rects == (Rect(60, 30, 40, 10), Rect(10, 40, 30, 10))


def test_the_focus_goes_round_and_passes_over_what_cannot_have_it():
    screen = layout()

    assert focus_after(screen, None) == "first"
    assert focus_after(screen, None, backward=True) == "bar"
    assert focus_after(screen, "first") == "wrapped"
    assert focus_after(screen, "bar") == "first"
    assert focus_after(screen, "first", backward=True) == "bar"
    assert focus_after(screen, "gone") == "first"
    assert focus_after(Layout(10, 10, (), (), ()), None) is None


def test_turning_goes_page_by_page_and_stops_at_the_ends():
    screen = layout()

    second = turned(screen, {})
    third = turned(screen, second)

    assert [page_shown(screen.panes[0], places) for places in (second, third)] == [1, 2]
    assert turned(screen, third) == third
    assert page_shown(screen.panes[0], turned(screen, third, backward=True)) == 1
    assert turned(screen, {}, backward=True) == {}


def test_a_pane_that_is_at_its_end_hands_the_turning_to_the_one_behind():
    front = Pane("front", VIEW, (), 40, (0,), (0,))
    screen = Layout(200, 100, (), (layout().panes[0], front), ())

    places = turned(screen, {})

    assert page_shown(screen.panes[0], places) == 1


def test_what_takes_the_focus_is_turned_to():
    screen = layout()

    places = shown(screen, {}, "wrapped")

    assert page_shown(screen.panes[0], places) == 1
    assert shown(screen, places, "wrapped") == places
    assert shown(screen, places, "bar") == places


def test_a_page_opens_at_what_the_last_step_added():
    assert opening(layout()) == {}
    assert page_shown(layout().panes[0], opening(layout(newest=110))) == 2


def test_a_place_keeps_the_readers_line_when_the_same_page_is_laid_out_larger():
    small, large = layout(), layout()
    tall = Pane("page", VIEW, (), 300, tuple(range(0, 300, 50)), (0, 50, 100, 150, 200, 250))
    large = Layout(200, 100, (), (tall,), ())

    places = turned(small, turned(small, {}))

    assert large.panes[0].pages[page_shown(large.panes[0], places)] == 200


def test_pages_never_cut_a_line_and_keep_together_what_belongs_together():
    lines = [(y, y + 10, False) for y in range(0, 100, 10)]

    assert paginate(lines, 35) == (0, 30, 60, 90)
    held = [(top, end, top == 20) for top, end, _ in lines]
    assert paginate(held, 35) == (0, 20, 50, 80)
    assert paginate([], 35) == (0,)
    assert paginate([(0, 90, False), (90, 100, False)], 35) == (0, 90)


def test_a_group_begins_a_page_rather_than_being_parted():
    lines = [(y, y + 10, False) for y in range(0, 60, 10)]

    assert paginate(lines, 40, groups=[3]) == (0, 30)
    assert paginate(lines, 25, groups=[3]) == (0, 20, 40)


def test_leaving_is_a_message_like_any_other():
    screen = Layout(10, 10, (), (), (Hit("close", (Rect(0, 0, 5, 5),), Leave(), "Back"),))

    assert (found := hit_at(screen, {}, 1, 1)) and found.message == Leave()
