"""Every screen at every size: nothing outside, nothing overlapping, nothing cut, all in reach."""

from __future__ import annotations

import itertools
from collections.abc import Iterable, Iterator, Sequence
from typing import get_args

import pytest

from game import words
from game.desktop.fonts import measure
from game.desktop.layout import Block, Box, Glyphs, Icon, Illustration, Layout, Pane, Rect
from game.desktop.messages import Leave
from game.desktop.screens import lay_out
from game.desktop.screens.bar import Key, set_bar
from game.desktop.screens.sheet import Sheet
from game.desktop.screens.views import DocumentView, ReadingView, TitleView, View
from game.desktop.sights import CALLED
from game.desktop.theme import THEMES
from tests.desktop.screens.specimen import views

SIZES = ((800, 600), (1024, 768), (1280, 720), (1366, 768), (1920, 1080), (3840, 2160))
TEXTS = (100, 150, 200)
FACES = ("book", "sans", "easy")


def sheets() -> list[Sheet]:
    """Every size at every text size; themes, faces and looseness go round."""
    turn = itertools.count()
    made = []
    for (width, height), text in itertools.product(SIZES, TEXTS):
        number = next(turn)
        made.append(
            Sheet(
                width,
                height,
                measure,
                text=text,
                theme=tuple(THEMES)[number % 4],
                face=FACES[number // 4 % 3],
                letters=number % 3 if number % 2 else 0,
                lines=number // 3 % 3 if number % 2 else 0,
                column=("normal", "wide", "narrow")[number % 3],
                language=("en", "fr")[number % 2],
            )
        )
    return made


def described(sheet: Sheet) -> str:
    return f"{sheet.width}x{sheet.height} at {sheet.text} % {sheet.face} {sheet.theme}"


@pytest.fixture
def spoken(sheet: Sheet) -> Iterator[None]:
    """The program speaks the sheet's language for a while."""
    before = words.language()
    words.use(sheet.language)
    yield
    words.use(before)


@pytest.mark.usefixtures("spoken")
@pytest.mark.parametrize("sheet", sheets(), ids=described)
def test_every_screen_is_whole(sheet: Sheet):
    found = {}
    for name, view in views().items():
        layout = lay_out(view, sheet)
        found[name] = [
            *outside(layout),
            *overlaps(layout),
            *cut(layout),
            *out_of_reach(layout),
            *out_of_order(layout),
        ]

    assert {name: slips for name, slips in found.items() if slips} == {}


def ink(box: Box) -> Rect:
    """Where a box leaves ink: of type, from its ascenders to its descenders."""
    if isinstance(box, Glyphs):
        rise = round(box.size * 0.7)
        fall = round(box.size * (0.02 if box.face == "poster" else 0.2))
        return Rect(box.x, box.baseline - rise, box.width, rise + fall)
    return box.rect


def inside(inner: Rect, outer: Rect) -> bool:
    return (
        outer.x <= inner.x
        and outer.y <= inner.y
        and inner.right <= outer.right
        and inner.bottom <= outer.bottom
    )


def outside(layout: Layout) -> list[str]:
    window = Rect(0, 0, layout.width, layout.height)
    found = [f"outside the window: {box}" for box in layout.boxes if not inside(ink(box), window)]
    for pane in layout.panes:
        if not inside(pane.viewport, window):
            found.append(f"pane outside the window: {pane.id} {pane.viewport}")
        column = Rect(pane.viewport.x, 0, pane.viewport.width, pane.height)
        found += [
            f"outside its column {column}: {box}"
            for box in pane.boxes
            if isinstance(box, Glyphs) and not inside(ink(box), column)
        ]
        found += [
            f"outside the window: {box}"
            for box in itertools.chain.from_iterable(pane.marks)
            if not inside(ink(box), window)
        ]
    return found


def overlaps(layout: Layout) -> list[str]:
    found = _crossing(layout.boxes)
    for pane in layout.panes:
        found += _crossing(pane.boxes)
        for mark in pane.marks:
            found += _crossing((*layout.boxes, *mark))
        found += [
            f"fixed words under {pane.id}: {box}"
            for box in layout.boxes
            if isinstance(box, Glyphs) and _meet(ink(box), pane.viewport)
        ]
    for one, other in itertools.combinations(layout.panes, 2):
        if _meet(one.viewport, other.viewport):
            found.append(f"{one.id} overlaps {other.id}")
    return found


def _crossing(boxes: Iterable[Box]) -> list[str]:
    """Words and signs that stand on one another."""
    things = sorted(
        ((ink(box), box) for box in boxes if isinstance(box, Glyphs | Icon)), key=lambda thing: thing[0].y
    )
    found = []
    for number, (one, box) in enumerate(things):
        for other, below in things[number + 1 :]:
            if other.y >= one.bottom:
                break
            # A small mark hangs on the corner of the thing it marks.
            if _meet(one, other) and "dot" not in (_name(box), _name(below)):
                found.append(f"{box} overlaps {below}")
    return found


def _name(box: Box) -> str:
    return box.name if isinstance(box, Icon) else ""


def _meet(one: Rect, other: Rect) -> bool:
    return one.x < other.right and other.x < one.right and one.y < other.bottom and other.y < one.bottom


def cut(layout: Layout) -> list[str]:
    """Words parted by the end of a page, and pages that show none."""
    found = []
    for pane in layout.panes:
        set_in_it = [ink(box) for box in pane.boxes if isinstance(box, Glyphs)]
        pages = [pane.shown(page) for page in range(len(pane.pages))]
        found += [
            f"cut in {pane.id}: {rect} by {pages}"
            for rect in set_in_it
            if not any(top <= rect.y and rect.bottom <= end for top, end in pages)
        ]
        found += [
            f"empty page of {pane.id}: {top} to {end}"
            for top, end in pages
            if not any(top <= rect.y and rect.bottom <= end for rect in set_in_it)
        ]
    return found


def out_of_reach(layout: Layout) -> list[str]:
    found = []
    ids = [hit.id for hit in layout.hits]
    found += [f"twice: {id}" for id in {id for id in ids if ids.count(id) > 1}]
    for hit in layout.hits:
        if not hit.rects or not hit.says:
            found.append(f"no area or no words: {hit}")
        if hit.pane:
            pane = layout.pane(hit.pane)
            pages = [pane.shown(page) for page in range(len(pane.pages))]
            for rect in hit.rects:
                if not any(top <= rect.y and rect.bottom <= end for top, end in pages):
                    found.append(f"on no page: {hit.id} {rect} of {pages}")
        elif not all(inside(rect, Rect(0, 0, layout.width, layout.height)) for rect in hit.rects):
            found.append(f"outside the window: {hit}")
    hovered = {box.hit for box in _all_boxes(layout) if isinstance(box, Glyphs) and box.hit}
    found += [f"hover of nothing: {id}" for id in hovered if id not in ids]
    return found


def _all_boxes(layout: Layout) -> Iterable[Box]:
    yield from layout.boxes
    for pane in layout.panes:
        yield from pane.boxes
        yield from itertools.chain.from_iterable(pane.marks)


def out_of_order(layout: Layout) -> list[str]:
    """Within a pane the focus goes down the page, and along a line to the right."""
    found = []
    for pane in layout.panes:
        hits = [hit for hit in layout.hits if hit.pane == pane.id]
        for before, after in itertools.pairwise(hits):
            up = after.rects[0].bottom <= before.rects[0].y
            back = abs(after.rects[0].y - before.rects[0].y) < 6 and after.rects[0].x < before.rects[0].x
            if up or back:
                found.append(f"{after.id} {after.rects[0]} comes after {before.id} {before.rects[0]}")
    return found


@pytest.mark.parametrize("text", TEXTS)
@pytest.mark.parametrize("size", SIZES, ids=str)
def test_the_column_holds_52_to_66_characters_where_the_window_is_wide_enough(
    size: tuple[int, int], text: int
):
    sheet = Sheet(*size, measure, text=text)
    (pane,) = lay_out(views()["a long page"], sheet).panes

    lines = [box for box in pane.boxes if isinstance(box, Glyphs) and box.face == "book"]
    full = [len(line.text) for line in lines if line.width > pane.viewport.width * 0.9]

    assert sheet.body >= max(18, size[1] // 46) * text // 100
    assert max(full) <= 70
    if pane.viewport.width >= sheet.measure_width:
        assert sum(full) / len(full) >= 52


@pytest.mark.parametrize(
    ("size", "text", "share"),
    [
        ((1280, 720), 100, 1.0),
        ((1366, 768), 100, 1.0),
        ((1920, 1080), 125, 1.0),
        ((1024, 768), 100, 0.2),
        ((800, 600), 100, 0.2),
        ((1920, 1080), 150, 0.2),
        ((1280, 720), 150, 0.0),
        ((1280, 720), 200, 0.0),
    ],
)
def test_the_picture_fills_a_wide_window_is_a_band_in_a_narrow_one_and_then_goes(
    size: tuple[int, int], text: int, share: float
):
    layout = lay_out(views()["opening of a chapter"], Sheet(*size, measure, text=text))

    pictures = [box for box in layout.boxes if isinstance(box, Illustration)]

    if share == 1.0:
        assert [box.rect for box in pictures] == [Rect(0, 0, *size)]
    else:
        assert sum(box.rect.height for box in pictures) <= size[1] * share
        assert bool(pictures) == bool(share)


def test_the_same_view_on_the_same_sheet_is_the_same_layout():
    for view in views().values():
        sheet = Sheet(1280, 720, measure)

        assert lay_out(view, sheet) == lay_out(view, sheet)


def test_a_label_is_always_a_sign_and_a_word_in_one_color():
    for name, view in views().items():
        for sheet in (Sheet(1280, 720, measure), Sheet(800, 600, measure, text=200)):
            for boxes in _grounds(lay_out(view, sheet)):
                signs = [box for box in boxes if isinstance(box, Icon) and box.name in LABEL_NAMES]
                named = [box for box in boxes if isinstance(box, Glyphs) and box.role in LABEL_NAMES]

                assert sorted(sign.role for sign in signs) == sorted(word.role for word in named), name
                assert all(sign.role == sign.name for sign in signs)


LABEL_NAMES = ("documented", "one-source", "testimony", "disputed", "legend", "composite", "invented")


def _grounds(layout: Layout) -> Sequence[Sequence[Box]]:
    return (layout.boxes, *(pane.boxes for pane in layout.panes))


def test_no_block_is_drawn_in_a_color_that_no_theme_has():
    roles = set(next(iter(THEMES.values())).colors)

    for view in views().values():
        for box in _all_boxes(lay_out(view, Sheet(1280, 720, measure))):
            used = [box.role] if isinstance(box, Glyphs | Icon) else []
            used += [box.role, box.edge] if isinstance(box, Block) else []
            assert {role for role in used if role} <= roles


def test_a_notice_is_come_to_before_the_bar_that_it_stands_above():
    sheet = sheets()[0]
    column = Rect(0, 0, 700, 500)

    bar = set_bar(sheet, [Key("close", "Esc", "Back", Leave())], column, "No sound.")

    assert [hit.id for hit in bar.hits] == ["dismiss", "close"]
    assert bar.hits[0].rects[0].bottom <= bar.hits[1].rects[0].y


def test_every_kind_of_screen_has_a_name():
    kinds = set(get_args(View))

    assert kinds - set(CALLED) == {TitleView, ReadingView, DocumentView}  # these are named by the story
    assert all(words.say(key) for key in CALLED.values())


def test_a_pane_is_named_once():
    for view in views().values():
        panes: tuple[Pane, ...] = lay_out(view, Sheet(1280, 720, measure)).panes

        assert len({pane.id for pane in panes}) == len(panes)
