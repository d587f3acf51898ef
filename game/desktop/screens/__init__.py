"""Screens: every screen of the window, laid out from its view."""

from __future__ import annotations

from typing import assert_never

from game.desktop.layout import Layout
from game.desktop.screens.beside import lay_out_beside
from game.desktop.screens.desk import lay_out_credits, lay_out_mistake, lay_out_slots, lay_out_strayed
from game.desktop.screens.document import lay_out_document
from game.desktop.screens.documents import lay_out_documents
from game.desktop.screens.help import lay_out_help
from game.desktop.screens.reading import lay_out_reading
from game.desktop.screens.settings import lay_out_first_minute, lay_out_settings
from game.desktop.screens.sheet import Sheet
from game.desktop.screens.title import lay_out_title
from game.desktop.screens.views import (
    BesideView,
    CreditsView,
    DocumentsView,
    DocumentView,
    FirstMinuteView,
    HelpView,
    MistakeView,
    ReadingView,
    SettingsView,
    SlotsView,
    StrayedView,
    TitleView,
    View,
)


def lay_out(view: View, sheet: Sheet) -> Layout:
    """The screen as boxes. The same view on the same sheet is the same layout."""
    match view:
        case TitleView():
            return lay_out_title(view, sheet)
        case FirstMinuteView():
            return lay_out_first_minute(view, sheet)
        case ReadingView():
            return lay_out_reading(view, sheet)
        case DocumentsView():
            return lay_out_documents(view, sheet)
        case DocumentView():
            return lay_out_document(view, sheet)
        case BesideView():
            return lay_out_beside(view, sheet)
        case SettingsView():
            return lay_out_settings(view, sheet)
        case HelpView():
            return lay_out_help(view, sheet)
        case CreditsView():
            return lay_out_credits(view, sheet)
        case SlotsView():
            return lay_out_slots(view, sheet)
        case StrayedView():
            return lay_out_strayed(view, sheet)
        case MistakeView():
            return lay_out_mistake(view, sheet)
    assert_never(view)
