"""Screens: every screen of the window, laid out from its view."""

from __future__ import annotations

from typing import assert_never

from game.desktop.layout import Layout
from game.desktop.screens.reading import lay_out_reading
from game.desktop.screens.sheet import Sheet
from game.desktop.screens.title import lay_out_title
from game.desktop.screens.views import (
    BesideView,
    CardView,
    ChaptersView,
    CreditsView,
    DocumentsView,
    DocumentView,
    FacesView,
    FirstMinuteView,
    GameFilesView,
    HelpView,
    HistoryView,
    MapView,
    MistakesView,
    MistakeView,
    NotebookView,
    ReadingView,
    ScenesView,
    SettingsView,
    SlotsView,
    StrayedView,
    TimelineView,
    TitleView,
    View,
)

OfTheDesk = CardView | MapView | TimelineView | NotebookView | HistoryView | ChaptersView

Asked = FirstMinuteView | SettingsView | FacesView

Another = (
    Asked
    | DocumentsView
    | DocumentView
    | BesideView
    | HelpView
    | CreditsView
    | SlotsView
    | GameFilesView
    | StrayedView
    | MistakeView
    | MistakesView
    | ScenesView
)


def lay_out(view: View, sheet: Sheet) -> Layout:
    """The screen as boxes. The same view on the same sheet is the same layout."""
    match view:
        case TitleView():
            return lay_out_title(view, sheet)
        case ReadingView():
            return lay_out_reading(view, sheet)
        case CardView() | MapView() | TimelineView() | NotebookView() | HistoryView() | ChaptersView():
            return _lay_out_of_the_desk(view, sheet)
        case _:
            return _lay_out_another(view, sheet)


def _lay_out_of_the_desk(view: OfTheDesk, sheet: Sheet) -> Layout:
    """What lies on the desk beside the page; read, like the others, when it is first shown."""
    from game.desktop.screens import card, chapters, city, history, notebook, timeline

    match view:
        case CardView():
            return card.lay_out_card(view, sheet)
        case MapView():
            return city.lay_out_map(view, sheet)
        case TimelineView():
            return timeline.lay_out_timeline(view, sheet)
        case NotebookView():
            return notebook.lay_out_notebook(view, sheet)
        case HistoryView():
            return history.lay_out_history(view, sheet)
        case ChaptersView():
            return chapters.lay_out_chapters(view, sheet)
    assert_never(view)


def _lay_out_another(view: Another, sheet: Sheet) -> Layout:
    """A screen that is not on the way to the first page: its module is read when it is first shown."""
    from game.desktop.screens import (
        beside,
        credits,
        desk,
        document,
        documents,
        help,
        mistakes,
        scenes,
        slots,
    )

    match view:
        case FirstMinuteView() | SettingsView() | FacesView():
            return _lay_out_asked(view, sheet)
        case DocumentsView():
            return documents.lay_out_documents(view, sheet)
        case DocumentView():
            return document.lay_out_document(view, sheet)
        case BesideView():
            return beside.lay_out_beside(view, sheet)
        case HelpView():
            return help.lay_out_help(view, sheet)
        case CreditsView():
            return credits.lay_out_credits(view, sheet)
        case SlotsView():
            return slots.lay_out_slots(view, sheet)
        case GameFilesView():
            return slots.lay_out_files(view, sheet)
        case StrayedView():
            return desk.lay_out_strayed(view, sheet)
        case MistakeView():
            return desk.lay_out_mistake(view, sheet)
        case MistakesView():
            return mistakes.lay_out_mistakes(view, sheet)
        case ScenesView():
            return scenes.lay_out_scenes(view, sheet)
    assert_never(view)


def _lay_out_asked(view: Asked, sheet: Sheet) -> Layout:
    """What asks how the reader likes to read."""
    from game.desktop.screens import settings

    match view:
        case FirstMinuteView():
            return settings.lay_out_first_minute(view, sheet)
        case SettingsView():
            return settings.lay_out_settings(view, sheet)
        case FacesView():
            return settings.lay_out_faces(view, sheet)
    assert_never(view)
