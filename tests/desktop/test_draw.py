"""Drawing: what a layout looks like on a surface, and what moving the pointer over it changes."""

from __future__ import annotations

from itertools import pairwise

import pygame
import pytest

from game.desktop.draw import draw
from game.desktop.fonts import measure
from game.desktop.layout import Glyphs, Layout, Place, Places, Rect, visible_rects
from game.desktop.pictures import Frame
from game.desktop.screens import lay_out
from game.desktop.screens.sheet import Sheet
from game.desktop.theme import THEMES, contrast
from tests.desktop.screens.specimen import views

SIZE = (1280, 720)


def no_picture(*_: object) -> None:
    """Nothing has been drawn yet."""


def drawn(
    layout: Layout,
    *,
    places: Places | None = None,
    focused: str | None = None,
    hovered: str | None = None,
    theme: str = "light",
) -> pygame.Surface:
    surface = pygame.Surface((layout.width, layout.height), depth=32)
    draw(surface, layout, THEMES[theme], places or {}, focused, hovered, no_picture)
    return surface


def changed(one: pygame.Surface, other: pygame.Surface) -> pygame.Rect | None:
    """The smallest rectangle that holds every pixel that is not the same."""
    same = pygame.mask.from_threshold(one, (0, 0, 0), (1, 1, 1, 255), other)
    same.invert()
    parts = same.get_bounding_rects()
    return parts[0].unionall(parts[1:]) if parts else None


def page() -> Layout:
    return lay_out(views()["opening of a chapter"], Sheet(*SIZE, measure))


def window_rect(rect: Rect) -> pygame.Rect:
    return pygame.Rect(rect.x, rect.y, rect.width, rect.height)


def test_the_same_layout_is_the_same_picture_every_time():
    for name, view in views().items():
        layout = lay_out(view, Sheet(*SIZE, measure))

        assert changed(drawn(layout), drawn(layout)) is None, name


def test_the_pointer_over_a_choice_underlines_it_and_moves_nothing():
    layout = page()
    choice = layout.hit("choice:straight-across")
    assert choice is not None

    difference = changed(drawn(layout), drawn(layout, hovered=choice.id))

    (area,) = visible_rects(layout, {}, choice)
    assert difference is not None and window_rect(area).contains(difference)
    assert difference.height < layout.panes[0].viewport.height // 10


def test_the_focus_has_a_ring_that_stands_out_from_paper_and_from_the_thing():
    layout = page()

    for theme in THEMES.values():
        plain = drawn(layout, theme=theme.name)
        ringed = drawn(layout, theme=theme.name, focused="choice:ask")
        choice = layout.hit("choice:ask")
        assert choice is not None
        (area,) = visible_rects(layout, {}, choice)
        difference = changed(plain, ringed)

        assert difference is not None and difference.contains(window_rect(area))
        assert contrast(theme.color("focus"), theme.color("paper")) >= 3


def test_the_words_of_a_row_stand_clear_of_its_ring_at_both_sides():
    layout = page()
    row = layout.hit("choice:ask")
    assert row is not None

    ring = changed(drawn(layout), drawn(layout, focused=row.id))

    (area,) = visible_rects(layout, {}, row)
    assert ring is not None
    assert area.x - ring.left > area.y - ring.top
    assert ring.right - area.right > ring.bottom - area.bottom


def test_the_ring_of_a_citation_mark_leaves_the_letters_beside_it_whole():
    layout, theme = page(), THEMES["light"]
    marks = [hit for hit in layout.hits if ".word." in hit.id and len(hit.says) == 1]
    plain = drawn(layout)
    ink = pygame.mask.from_threshold(plain, theme.color("ink"), (40, 40, 40, 255))

    assert marks
    for mark in marks:
        ringed = pygame.mask.from_threshold(
            drawn(layout, focused=mark.id), theme.color("ink"), (40, 40, 40, 255)
        )
        lost = ink.copy()
        lost.erase(ringed, (0, 0))
        assert lost.count() == 0, mark.says


@pytest.mark.parametrize("size", [14, 18, 20, 25])
def test_a_comma_in_letterspaced_type_keeps_the_space_after_it(size: int):
    close, spaced = (widest_gap("POST, RUE", size, tracking) for tracking in (0, 1))

    assert spaced >= close + 2


def widest_gap(text: str, size: int, tracking: int) -> int:
    """The most columns without ink between two letters."""
    box = Glyphs(10, 60, 200, text, "poster", size, "ink", tracking=tracking)
    surface = pygame.Surface((300, 100), depth=32)
    paper = THEMES["contrast"].color("paper")
    surface.fill(paper)
    draw(surface, Layout(300, 100, (box,), (), ()), THEMES["contrast"], {}, None, None, no_picture)
    inked = pygame.mask.from_threshold(surface, paper, (100, 100, 100, 255))
    inked.invert()
    columns = [x for x in range(300) if any(inked.get_at((x, y)) for y in range(100))]
    return max(after - before - 1 for before, after in pairwise(columns))


def test_a_turned_page_shows_what_the_first_did_not():
    layout = lay_out(views()["a long page"], Sheet(800, 600, measure))
    pane = layout.panes[0]
    second = {pane.id: Place(pane.blocks.index(min(top for top in pane.blocks if top >= pane.pages[1])), 0.0)}

    difference = changed(drawn(layout), drawn(layout, places=second))

    assert difference is not None
    assert pygame.Rect(0, pane.viewport.y, 800, 600 - pane.viewport.y).contains(difference)


def test_a_picture_that_is_not_there_leaves_the_color_of_the_sky():
    surface = drawn(page())

    assert tuple(surface.get_at((5, 5)))[:3] == THEMES["light"].color("sky")


def test_a_picture_is_asked_for_at_the_size_it_is_shown():
    asked: list[tuple[str, tuple[int, int]]] = []

    def picture(frame: Frame) -> pygame.Surface:
        asked.append((frame.name, frame.size))
        surface = pygame.Surface(frame.size, depth=32)
        surface.fill((10, 200, 30))
        return surface

    surface = pygame.Surface(SIZE, depth=32)
    draw(surface, page(), THEMES["light"], {}, None, None, picture)

    assert asked == [("parvis", SIZE)]
    assert tuple(surface.get_at((5, 5)))[:3] == (10, 200, 30)
    assert tuple(surface.get_at((1275, 5)))[:3] != (10, 200, 30)


@pytest.mark.parametrize("face", ["book", "easy"])
@pytest.mark.parametrize("letters", [0, 2])
def test_drawn_words_keep_inside_the_width_the_layout_gave_them(face: str, letters: int):
    layout = lay_out(views()["a page full of everything"], Sheet(*SIZE, measure, face=face, letters=letters))
    paper = THEMES["contrast"].color("paper")

    for box in layout.panes[0].boxes:
        if isinstance(box, Glyphs):
            alone = Layout(900, 120, (_moved(box),), (), ())
            surface = pygame.Surface((900, 120), depth=32)
            surface.fill(paper)
            draw(surface, alone, THEMES["contrast"], {}, None, None, no_picture)
            inked = pygame.mask.from_threshold(surface, paper, (1, 1, 1, 255))
            inked.invert()
            for rect in inked.get_bounding_rects():
                # Italics lean a little over their width.
                assert rect.right <= 60 + box.width + box.size // 5, box


def _moved(box: Glyphs) -> Glyphs:
    return Glyphs(
        60,
        80,
        box.width,
        box.text,
        box.face,
        box.size,
        "ink",
        tracking=box.tracking,
    )


def test_high_contrast_paper_is_plain():
    layout = lay_out(views()["the shortest page"], Sheet(*SIZE, measure, theme="contrast"))

    surface = drawn(layout, theme="contrast")

    assert {tuple(surface.get_at((x, 500)))[:3] for x in range(1150, 1270)} == {(0, 0, 0)}
