"""What R opens, one after the other."""

from __future__ import annotations

from game.desktop.screens.marks import following, in_turn
from game.story import Page, begin, view
from game.story.ids import EntryId, PersonId, TermId
from tests.desktop.screens.specimen import at, story

FIRST, SECOND, LAST = (EntryId(id) for id in ("policemen-gathered", "strike-count", "strike-call"))


def opening() -> Page:
    return view(story(), begin(story()))


def test_everything_a_page_cites_comes_in_turn_and_then_the_first_again():
    assert following(opening(), None) == FIRST
    assert following(opening(), FIRST) == SECOND
    assert following(opening(), LAST) == FIRST


def test_from_a_card_that_the_page_does_not_cite_it_goes_back_to_the_first():
    assert following(opening(), PersonId("bayet")) == FIRST


def test_a_page_that_cites_nothing_opens_what_its_words_are_linked_to():
    page = view(story(), at("back-room"))

    assert page.entries == ()
    assert in_turn(page) == (TermId("ffi"), PersonId("aubin"))
    assert following(page, TermId("ffi")) == PersonId("aubin")


def test_a_page_without_citation_or_link_opens_nothing():
    assert following(view(story(), at("stairs")), None) is None
