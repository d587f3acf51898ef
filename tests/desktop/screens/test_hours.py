"""Pages in their light: a page's picture is shown at its hour, and every screen opened over it keeps that."""

from __future__ import annotations

from dataclasses import replace

from game.desktop.fonts import measure
from game.desktop.layout import Illustration, Layout, Picture
from game.desktop.screens import lay_out
from game.desktop.screens.sheet import Sheet
from game.desktop.screens.views import COVER, DocumentsView, ReadingView, TitleView, picture_of
from tests.desktop.screens.specimen import story, views

SHEETS = (Sheet(1280, 720, measure), Sheet(800, 600, measure))


def pictures(layout: Layout) -> list[Picture]:
    return [Picture(box.picture, box.hour) for box in layout.boxes if isinstance(box, Illustration)]


def test_a_page_shows_its_picture_at_the_hour_of_its_clock():
    reading = views()["opening of a chapter"]
    assert isinstance(reading, ReadingView)
    hours, minutes = (int(part) for part in str(reading.page.time).split(":"))

    for sheet in SHEETS:
        shown = pictures(lay_out(reading, sheet))

        assert shown == [Picture(str(reading.page.picture), hours * 60 + minutes)]


def test_a_record_or_a_list_opened_over_a_page_leaves_its_light_as_it_was():
    reading = views()["opening of a chapter"]
    assert isinstance(reading, ReadingView)
    picture = picture_of(reading.page)
    assert picture is not None

    record = replace(reading, record=next(iter(story().record.entries)))
    listed = DocumentsView(story(), (), (), picture=picture)

    for sheet in SHEETS:
        assert pictures(lay_out(record, sheet)) == [picture]
        assert pictures(lay_out(listed, sheet)) == [picture]


def test_the_cover_is_shown_as_it_was_drawn():
    assert pictures(lay_out(TitleView(story()), SHEETS[0])) == [COVER]
    assert COVER.hour is None
