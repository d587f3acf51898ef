"""What somebody tries who has never seen the game: a label, the figure of a chapter, a document nearer."""

from __future__ import annotations

from dataclasses import replace

import pytest

from game.desktop.app import App, Chapters, FirstMinute, Help, Level, RecordPanel, SettingsPage, Title
from game.desktop.fonts import measure
from game.desktop.gestures import Pressed, meaning
from game.desktop.layout import Glyphs, Layout
from game.desktop.messages import Begin, Input, Leave, OpenDocument, ReadAloud, Show
from game.desktop.screens import lay_out
from game.desktop.screens.sheet import Sheet
from game.desktop.screens.views import BesideView, ChaptersView, DocumentView, HelpView, ReadingView
from game.desktop.sights import sight
from game.desktop.theme import LABELS
from game.desktop.tidings import Voiced
from game.desktop.update import update
from game.settings import Settings
from game.story.ids import DocumentId
from game.story.panels import beside
from game.words import say
from tests.desktop import small
from tests.desktop.screens.specimen import at, reading, story
from tests.desktop.screens.test_desk_screens import PREFECTURE, played

WIDE = Sheet(1366, 768, measure)
SIZES = (Sheet(1280, 720, measure), WIDE, Sheet(3840, 2160, measure), Sheet(1280, 720, measure, text=200))


def words_on(layout: Layout, pane: str, page: int) -> str:
    """All that stands on one page of a pane."""
    turned = layout.pane(pane)
    top, end = turned.shown(page)
    return " ".join(box.text for box in turned.boxes if isinstance(box, Glyphs) and top <= box.baseline < end)


def all_words(layout: Layout, pane: str) -> str:
    return " ".join(words_on(layout, pane, page) for page in range(len(layout.pane(pane).pages)))


@pytest.mark.parametrize("size", SIZES, ids=str)
def test_a_click_on_the_label_of_a_page_opens_what_the_labels_say(size: Sheet):
    layout = lay_out(reading(at("stairs")), size)

    label = next(hit for hit in layout.hits if hit.message == Show("labels"))

    words = next(
        box for box in layout.pane(label.pane).boxes if isinstance(box, Glyphs) and box.hit == label.id
    )
    assert words.text == say("label.composite")
    assert all(rect.width >= words.width and rect.height >= 24 for rect in label.rects)


def test_what_the_labels_say_lies_over_what_was_read_and_escape_leads_back():
    card = App(Settings(), levels=(Level(Title()), Level(RecordPanel(next(iter(story().record.entries))))))

    app, _ = update(story(), card, Show("labels"))

    assert app.screen == Help(labels=True)
    assert app.back().screen == card.screen


@pytest.mark.parametrize("first", [True, False], ids=["after a click on one", "on the help"])
def test_all_labels_stand_on_one_page_of_the_help(first: bool):
    layout = lay_out(HelpView(labels=first), WIDE)

    pages = [words_on(layout, "help", page) for page in range(len(layout.pane("help").pages))]

    whole = [number for number, page in enumerate(pages) if say("help.labels") in page]
    assert all(say(f"label.{label}") in pages[whole[0]] for label in LABELS)
    assert (whole[0] == 0) == first


@pytest.mark.parametrize("number", [1, 2])
def test_the_figure_of_a_chapter_begins_it(number: int):
    app = App(Settings(), levels=(Level(Title()), Level(Chapters())))
    layout = lay_out(ChaptersView(story()), WIDE)

    means = meaning(Pressed(str(number)), layout, app, None)

    assert means == Begin(story().chapters[number - 1].id)


@pytest.mark.parametrize("size", SIZES[:3], ids=str)
def test_each_step_closer_shows_a_document_larger_than_the_one_before(size: Sheet):
    for document in story().record.documents:
        view = DocumentView(story(), document)

        steps = [lay_out(replace(view, closer=step), size) for step in range(3)]

        # Headlines are as wide as their sheet lets them be; the small words tell how near it is held.
        letters = [
            [box.size for box in layout.pane("document").boxes if isinstance(box, Glyphs)] for layout in steps
        ]
        assert min(letters[0]) < min(letters[1]) < min(letters[2]), document


@pytest.mark.parametrize("found", [True, False], ids=["a voice", "no voice"])
def test_who_asks_for_the_voice_is_told_once_whether_it_reads(found: bool):
    app = App(Settings(), levels=(Level(Title()),))

    asked, _ = update(story(), app, ReadAloud())
    app, _ = update(story(), asked, Voiced(found))
    silent = replace(app, aloud=False, notices=())
    again, _ = update(story(), silent, ReadAloud())

    assert app.notices == (say("aloud.begun" if found else "aloud.no-voice"),)
    assert app.aloud == found
    assert again.notices == ()


def test_the_key_that_silences_the_voice_takes_its_notice_away():
    app, _ = update(story(), App(Settings(), levels=(Level(Title()),), aloud=True), Voiced(True))

    app, _ = update(story(), app, Input("a", 0, ReadAloud()))

    assert (app.aloud, app.notices) == (False, ())


def test_a_voice_that_nobody_asked_for_is_found_without_a_word():
    app, _ = update(story(), App(Settings(), levels=(Level(SettingsPage()),)), Voiced(True))

    assert (app.aloud, app.notices) == (False, ())


@pytest.mark.parametrize("screen", [FirstMinute(), SettingsPage()], ids=str)
@pytest.mark.parametrize("language", ["en", "fr"])
def test_a_story_that_stays_in_its_own_language_says_so_beside_the_choice_of_another(
    screen: FirstMinute | SettingsPage, language: str
):
    app = App(Settings(language=language), levels=(Level(screen),))

    layout = lay_out(sight(story(), app), WIDE)

    words = " ".join(words_on(layout, pane.id, 0) for pane in layout.panes)
    assert (say("settings.abroad") in words) == (language == "fr")


def test_the_path_says_what_told_and_seen_mean_where_news_was_passed_on():
    passed = played("ask", "straight-across", "they-say")

    some, none = (
        lay_out(BesideView(story(), PREFECTURE, beside(story(), state, PREFECTURE)), WIDE)
        for state in (passed, played())
    )

    assert say("beside.rungs") in all_words(some, "beside")
    assert say("beside.rungs") not in all_words(none, "beside")


def test_a_document_that_was_opened_is_nothing_to_take_back():
    opened = update(small.courier(), small.reading(small.at("street")), OpenDocument(DocumentId("leaflet")))[
        0
    ]
    page = sight(small.courier(), update(small.courier(), opened, Leave())[0])

    assert isinstance(page, ReadingView)
    assert not page.can_undo
