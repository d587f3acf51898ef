"""Without color: things that mean something else differ in shape or in words, not in color alone."""

from __future__ import annotations

import itertools
from collections.abc import Iterator
from dataclasses import replace

import pygame
import pytest

from game.desktop.boxes import Area, Block, Box, Glyphs, Icon, Rect
from game.desktop.fonts import measure
from game.desktop.icons import DRAWN, icon
from game.desktop.layout import Layout
from game.desktop.messages import Close
from game.desktop.screens import lay_out
from game.desktop.screens.bar import Key, set_bar
from game.desktop.screens.galley import Galley
from game.desktop.screens.mappins import Pin, sign
from game.desktop.screens.sheet import Sheet
from game.desktop.screens.tabs import Tab, set_tabs
from game.desktop.screens.views import (
    ChaptersView,
    DocumentsView,
    FacesView,
    HistoryView,
    NotebookView,
    ReadingView,
    SettingsView,
    SlotsView,
    TimelineView,
    View,
)
from game.desktop.theme import THEMES, Theme, contrast
from game.desktop.tracing import trace
from game.settings import Settings, spoken
from game.story.conditions import Rung
from game.story.ids import ChapterId, PlaceId
from tests.desktop.screens.specimen import story, views

SHEETS = (Sheet(1280, 720, measure), Sheet(800, 600, measure, text=200))

TOLD_APART = 1.6
"""The contrast at which two tones beside each other are two tones."""


def colorless(boxes: tuple[Box, ...]) -> list[Box]:
    """The boxes in one ink on one paper: a ground of any color is no more than its outline."""
    found: list[Box] = []
    for box in boxes:
        match box:
            case Glyphs():
                found.append(replace(box, role="", hit=""))
            case Icon():
                found.append(replace(box, role=""))
            case Block():
                found.append(replace(box, role="ink" if box.role in INKS else "", edge=""))
            case _:
                pass
    return found


INKS = frozenset({"ink", "accent", "cover-accent"})
"""Roles of strokes: they are seen on every ground."""


def all_of(layout: Layout) -> list[Box]:
    return colorless((*layout.boxes, *(box for pane in layout.panes for box in pane.boxes)))


def seen(name: str) -> View:
    return views()[name]


def alike() -> Iterator[tuple[str, View, View]]:
    """Two views each that differ in one thing that a reader should see."""
    timeline, chapters, history, book, page, papers = (
        *(seen("timeline"), seen("chapters in a game"), seen("history"), seen("notebook of news")),
        *(seen("a page full of everything"), seen("documents")),
    )
    assert isinstance(timeline, TimelineView) and isinstance(chapters, ChaptersView)
    assert isinstance(history, HistoryView) and isinstance(book, NotebookView)
    assert isinstance(page, ReadingView) and isinstance(papers, DocumentsView)
    lanes = timeline.timeline
    met, unmet = (
        replace(lanes, city=tuple(replace(one, met=met) for one in lanes.city)) for met in (True, False)
    )
    yield "met and not met", replace(timeline, timeline=met), replace(timeline, timeline=unmet)
    elsewhere = replace(lanes, now=lanes.you[0].steps)
    yield "where now is", timeline, replace(timeline, timeline=elsewhere)
    first = story().chapters[1].id
    none = ChaptersView(story())
    begun, finished = frozenset[ChapterId]({first}), replace(none, finished=frozenset({first}))
    yield "a chapter begun and not begun", none, replace(none, begun=begun)
    yield "a chapter begun and finished", replace(none, begun=begun), finished
    yield "the chapter one is in", replace(none, here=first), finished
    yield "where one is in the history", history, replace(history, here=0)
    for rung, other in itertools.combinations(Rung, 2):
        yield f"{rung.name} and {other.name}", _known(book, rung), _known(book, other)
    yield "a paper unread", replace(page, unread=()), replace(page, unread=page.page.documents[:1])
    yield "a paper unread in the list", replace(papers, unread=()), replace(papers, unread=papers.met[:1])
    locked = page.page.choices[0]
    opened = replace(page, page=page.page._replace(choices=(replace(locked, open=not locked.open),)))
    yield "a choice locked", replace(page, page=page.page._replace(choices=(locked,))), opened
    yield "a face", FacesView(("one", "other"), "one"), FacesView(("one", "other"), "other")
    for setting, to in (("theme", "dark"), ("motion", "reduced"), ("mono", "on"), ("volume", "10")):
        values = spoken(Settings())
        assert values[setting] != to
        yield f"the setting {setting}", SettingsView(values), SettingsView({**values, setting: to})
    yield (
        "a voice",
        SettingsView(spoken(Settings()), voice=True),
        SettingsView(spoken(Settings()), voice=False),
    )
    yield "a name begun", SlotsView((), ""), SlotsView((), "a")


def _known(view: NotebookView, rung: Rung) -> NotebookView:
    news = tuple(replace(known, rung=rung) for known in view.notebook.news)
    assert news
    return replace(view, notebook=replace(view.notebook, news=news))


@pytest.mark.parametrize(("one", "other"), [pair[1:] for pair in alike()], ids=[pair[0] for pair in alike()])
def test_what_means_something_else_differs_in_more_than_color(one: View, other: View):
    for sheet in SHEETS:
        assert all_of(lay_out(one, sheet)) != all_of(lay_out(other, sheet))


def test_the_open_tab_and_a_marked_key_differ_from_the_others_in_more_than_color():
    for sheet in SHEETS:
        tabs = [_tabs(sheet, opened) for opened in (0, 1)]
        bars = [
            set_bar(sheet, [Key("a", "A", "One", Close(), marked)], Rect(0, 0, 600, 400)).boxes
            for marked in (False, True)
        ]

        assert tabs[0] != tabs[1]
        assert colorless(bars[0]) != colorless(bars[1])


def _tabs(sheet: Sheet, opened: int) -> list[Box]:
    galley = Galley(sheet, 0, 700)
    set_tabs(
        galley,
        [Tab(word, word, word, Close(), number == opened) for number, word in enumerate(("One", "Two"))],
    )
    return colorless(tuple(galley.boxes))


def test_every_sign_has_a_shape_of_its_own():
    shapes = {name: _shape(name) for name in DRAWN}

    close = [
        (one, other)
        for one, other in itertools.combinations(DRAWN, 2)
        if sum(a != b for a, b in zip(shapes[one], shapes[other], strict=True)) <= 24
    ]

    assert close == []


def _shape(name: str) -> list[bool]:
    """Where the sign is inked, at the size it has beside small print."""
    drawn = icon(name, 16, (0, 0, 0))
    return [drawn.get_at((x, y)).a > 127 for y in range(16) for x in range(16)]


PINS = {
    "where you are": Pin(PlaceId("a"), 0, None, here=True),
    "this hour": Pin(PlaceId("a"), 0, None, now=True),
    "earlier": Pin(PlaceId("a"), 0, None),
    "where you were": Pin(PlaceId("a"), 0, None, been=True),
    "held by Germans": Pin(PlaceId("a"), 0, None, held=True),
    "held": Pin(PlaceId("a"), 0, None, held=False),
    "held by Germans, at this hour": Pin(PlaceId("a"), 0, None, held=True, now=True),
    "held, at this hour": Pin(PlaceId("a"), 0, None, held=False, now=True),
}


@pytest.mark.parametrize("theme", THEMES.values(), ids=THEMES)
def test_every_kind_of_pin_is_told_from_the_others_without_color(theme: Theme):
    pins = {name: _drawn(pin, theme) for name, pin in PINS.items()}

    alike = [
        (one, other)
        for one, other in itertools.combinations(pins, 2)
        if sum(contrast(a, b) >= TOLD_APART for a, b in zip(pins[one], pins[other], strict=True)) < 60
    ]

    assert alike == []


def _drawn(pin: Pin, theme: Theme) -> list[tuple[int, int, int]]:
    """The pixels of a pin as it is on a small window, in shades of gray."""
    size = 13
    surface = pygame.Surface((40, 40), depth=32)
    surface.fill(theme.color("map-city"))
    for box in sign(SHEETS[0], pin, (20.0, 20.0), size):
        assert isinstance(box, Area)
        trace(surface, box, theme, 0)
    gray = pygame.transform.grayscale(surface)
    return [tuple(gray.get_at((x, y)))[:3] for y in range(40) for x in range(40)]
