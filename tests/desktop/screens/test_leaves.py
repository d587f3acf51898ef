"""Leaves: which leaf a page opens at, and what lies on top of what on it."""

from __future__ import annotations

from dataclasses import replace

from game.desktop.fonts import measure
from game.desktop.layout import Glyphs, Layout, Rect, hit_at, opening, page_shown
from game.desktop.messages import Choose, OpenRecord
from game.desktop.screens import lay_out
from game.desktop.screens.galley import Galley
from game.desktop.screens.page import set_choice
from game.desktop.screens.sheet import Sheet
from game.desktop.screens.views import ReadingView
from game.story.ids import ChoiceId, TermId
from game.story.page import Offer
from game.story.prose import Paragraph, Words
from tests.desktop.screens.specimen import at, reading, story

SHEET = Sheet(1280, 720, measure)


def test_a_page_opens_at_the_leaf_of_the_new_part_when_only_the_white_above_it_ends_the_leaf_before():
    galley = Galley(SHEET, 0, 400, pane="page")
    galley.text("What stood there before.", SHEET.style(), "ink")
    before = galley.y
    galley.newest = galley.y
    galley.space(30)
    galley.text("What the choice added.", SHEET.style(), "ink")

    pane = galley.pane(Rect(0, 0, 400, before + 20))
    layout = Layout(1280, 720, (), (pane,), ())

    assert pane.pages == (0, before + 30)
    assert page_shown(pane, opening(layout)) == 1


def test_a_linked_word_in_a_choice_is_opened_by_a_click_on_it_and_the_choice_by_one_beside_it():
    words = Paragraph("narration", (Words("Ask the "), Words("concierge", link=TermId("word"))), "")
    galley = Galley(SHEET, 40, 400, pane="page")

    set_choice(galley, Offer(ChoiceId("ask"), (words,), open=True), 1, alone=False)
    layout = Layout(1280, 720, (), (galley.pane(Rect(40, 0, 400, 700)),), tuple(galley.hits))
    word = next(hit for hit in layout.hits if hit.message == OpenRecord(TermId("word")))

    on_it = hit_at(layout, {}, word.rects[0].x + 2, word.rects[0].y + 2)
    beside_it = hit_at(layout, {}, word.rects[0].x - 2, word.rects[0].y + 2)

    assert on_it == word
    assert beside_it is not None
    assert beside_it.message == Choose(ChoiceId("ask"))


def words_of(layout: Layout) -> list[str]:
    return [box.text for box in layout.pane("page").boxes if isinstance(box, Glyphs)]


def test_a_page_that_opens_its_chapter_bears_its_name_where_that_turns_no_page():
    shown = reading(at("stairs"))
    chapter = story().chapter(shown.page.chapter).title

    layout = lay_out(replace(shown, opens=True), SHEET)

    assert chapter in words_of(layout)
    assert chapter not in words_of(lay_out(shown, SHEET))
    assert len(layout.pane("page").pages) == 1


def test_a_page_opens_without_its_chapters_name_rather_than_be_turned_for_it():
    shown = reading(at("stairs"))
    chapter = story().chapter(shown.page.chapter).title
    fits = [longer(shown, lines) for lines in range(60)]
    grown = [seen for seen in fits if len(lay_out(seen, SHEET).pane("page").pages) == 1][-1]

    layout = lay_out(replace(grown, opens=True), SHEET)

    assert layout == lay_out(grown, SHEET)
    assert chapter not in words_of(layout)


def longer(view: ReadingView, lines: int) -> ReadingView:
    """The page with so many short paragraphs more."""
    more = Paragraph("narration", (Words("One line."),), "One line.")
    return replace(view, page=view.page._replace(text=(*view.page.text, *[more] * lines)))
