"""Sights: the view that a screen is laid out from, made of the story and the app. Pure."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Final, assert_never

from game.desktop.app import (
    App,
    BesideRecord,
    Chapters,
    Credits,
    Crossroads,
    DocumentPage,
    Documents,
    Faces,
    FirstMinute,
    GameFiles,
    Help,
    HistoryPage,
    MapPage,
    Mistake,
    Mistakes,
    NotebookPage,
    Reading,
    RecordPanel,
    Scenes,
    SettingsPage,
    Slots,
    TimelinePage,
    Title,
)
from game.desktop.edits import Preview
from game.desktop.layout import Picture
from game.desktop.screens.views import (
    COVER,
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
    Tally,
    TimelineView,
    TitleView,
    View,
    picture_of,
)
from game.desktop.tidings import Bookmark
from game.settings import spoken
from game.story import Page, State, Story, view
from game.story.ahead import only_way
from game.story.ids import ChapterId, DocumentId, RecordId
from game.story.path import chapters_of, documents_met, opens_chapter
from game.story.state import Chose, Opened
from game.words import say
from game.words.dates import joined_dateline

FIRST_WORDS: Final = 80
"""How much of a page stands on the title: as much as in a save."""


def sight(story: Story, app: App) -> View:
    """What is shown now. Focus, hover and turned pages are no part of it: they lay nothing out anew."""
    notice = app.notices[0] if app.notices else ""
    match app.screen:
        case Title():
            return TitleView(story, _in_game(story, app) or app.newest, notice)
        case FirstMinute():
            return FirstMinuteView(story, spoken(app.settings), notice, abroad=_abroad(story, app))
        case SettingsPage():
            values, behind = spoken(app.settings), _behind(story, app)
            return SettingsView(values, notice, behind, app.voice, _abroad(story, app))
        case Faces(names):
            return FacesView(names, app.settings.face, notice, _behind(story, app))
        case Help(labels):
            return HelpView(notice, _behind(story, app), app.preview is not None, labels)
        case Credits(source):
            return CreditsView(story, app.credits, source, notice, _behind(story, app))
        case Slots() as slots:
            return _slots(story, app, slots, notice)
        case GameFiles(found, says):
            return GameFilesView(found, _joined(says, notice), _behind(story, app))
        case Crossroads(strayed):
            return StrayedView(strayed.says, notice, _behind(story, app))
        case Mistake(says):
            return MistakeView(says, notice)  # and nothing of the story: it may be what is wrong
        case Reading():
            return _page(story, app, None, notice)
        case RecordPanel(id):
            return _card(story, app, id, notice)
        case Documents() | DocumentPage():
            return _documents(story, app, app.screen, notice)
        case BesideRecord(chapter):
            return _beside(story, app, chapter, notice)
        case MapPage() | TimelinePage() | NotebookPage() | HistoryPage():
            return _on_the_desk(story, app, app.screen, notice)
        case Chapters():
            return _chapters(story, app, notice)
        case Mistakes() | Scenes():
            return _beside_an_editor(story, app, app.screen, notice)
    assert_never(app.screen)


CALLED: Final[Mapping[type[View], str]] = {
    FirstMinuteView: "first.title",
    DocumentsView: "documents.title",
    BesideView: "beside.title",
    CardView: "record.title",
    MapView: "map.title",
    TimelineView: "timeline.title",
    NotebookView: "notebook.title",
    HistoryView: "history.title",
    ChaptersView: "chapters.title",
    SettingsView: "settings.title",
    FacesView: "faces.title",
    HelpView: "help.title",
    CreditsView: "title.credits",
    SlotsView: "slots.title",
    GameFilesView: "files.title",
    StrayedView: "strayed.title",
    MistakeView: "mistake.title",
    MistakesView: "preview.title",
    ScenesView: "scenes.title",
}
"""The key of the words each screen is called by; the cover, pages and documents have names of their own."""


def called(seen: View) -> str:
    """What the screen is called, for the window's bar and whoever has it read aloud; "" on the cover."""
    match seen:
        case ReadingView(_, page, None):
            return page.title
        case ReadingView(_, page):
            return f"{say('record.title')} · {page.title}" if page.title else say("record.title")
        case DocumentView(story, document):
            return story.record.documents[document].title
        case TitleView():
            return ""
        case _:
            return say(CALLED[type(seen)])


def _slots(story: Story, app: App, slots: Slots, notice: str) -> SlotsView:
    return SlotsView(
        app.bookmarks,
        slots.naming,
        slots.of,
        app.game is not None,
        slots.deleted,
        _joined(slots.says, notice),
        _behind(story, app),
    )


def _joined(*says: str) -> str:
    """What came of the last thing done, and any trouble told meanwhile."""
    return " ".join(part for part in says if part)


def _in_game(story: Story, app: App) -> Bookmark | None:
    """Where the game in hand stands: the title goes on with it, whatever else is kept, or could not be."""
    if app.game is None:
        return None
    page = view(story, app.game)
    place = story.record.places.get(page.place) if page.place else None
    dateline = joined_dateline(page.date, page.time, place.name if place else "")
    return Bookmark("", story.chapter(page.chapter).title, dateline, _first_words(page))


def _first_words(page: Page) -> str:
    text = next((paragraph.plain for paragraph in page.text), "")
    return text if len(text) <= FIRST_WORDS else text[:FIRST_WORDS].rpartition(" ")[0] + " …"


def _in_hand(app: App) -> State:
    assert app.game is not None, "this screen is shown only with a game in hand"
    return app.game


def _page(story: Story, app: App, record: RecordId | None, notice: str) -> ReadingView:
    state = _in_hand(app)
    page = view(story, state)
    tally = None if app.preview is None else _tally(app.preview)
    unread, opens = _unread(state, page.documents), opens_chapter(story, state)
    before, ahead = page.scene in app.earlier, only_way(story, state, app.earlier) is not None
    return ReadingView(
        story, page, record, unread, _can_undo(state), notice, tally, opens, app.heard, before, ahead
    )


def _tally(preview: Preview) -> Tally:
    errors = sum(one.severity == "error" for one in preview.mistakes)
    return Tally(errors, len(preview.mistakes) - errors, preview.broken, preview.checked)


def _beside_an_editor(
    story: Story, app: App, screen: Mistakes | Scenes, notice: str
) -> MistakesView | ScenesView:
    if isinstance(screen, Mistakes):
        return _mistakes(story, app, screen.number, notice)
    return _scenes(story, app, screen, notice)


def _mistakes(story: Story, app: App, number: int, notice: str) -> MistakesView:
    assert app.preview is not None, "this screen is shown only beside an editor"
    reading = None if app.game is None else _page(story, app, None, notice)
    return MistakesView(reading, app.preview.mistakes, number, _tally(app.preview), notice)


def _documents(
    story: Story, app: App, screen: Documents | DocumentPage, notice: str
) -> DocumentsView | DocumentView:
    """What was met so far, or one of it."""
    state = _in_hand(app)
    met = documents_met(story, state)
    match screen:
        case Documents():
            return DocumentsView(story, met, _unread(state, met), notice, _behind(story, app))
        case DocumentPage(document, closer):
            return DocumentView(story, document, notice, closer, len(met) > 1)


def _scenes(story: Story, app: App, scenes: Scenes, notice: str) -> ScenesView:
    from game.desktop.preview import rows, sought

    typed, says = scenes.typed, scenes.says
    assert app.preview is not None, "this screen is shown only beside an editor"
    facts = app.preview.start.facts
    found = rows(story, app.game, typed, facts)
    return ScenesView(found, typed, sought(typed, facts)[1], says, notice, _behind(story, app))


def _card(story: Story, app: App, record: RecordId, notice: str) -> View:
    """The record beside the page or the notebook it was opened from, or instead of another screen."""
    match app.below:
        case NotebookPage() as page:
            beside = _on_the_desk(story, app, page, notice)
            assert isinstance(beside, NotebookView)
            return replace(beside, record=record)
        case BesideRecord():
            return CardView(story, record, "beside", notice, _behind(story, app))
        case TimelinePage():
            return CardView(story, record, "timeline", notice, _behind(story, app))
        case MapPage():
            return CardView(story, record, "map", notice, _behind(story, app))
        case _:
            return _page(story, app, record, notice)


def _chapters(story: Story, app: App, notice: str) -> ChaptersView:
    """The chapters, and which were begun and finished in the games kept and in the one in hand."""
    marks = app.bookmarks
    begun = frozenset(id for mark in marks for id in mark.begun)
    finished = frozenset(id for mark in marks for id in mark.finished)
    here = None
    if app.game is not None:
        page = view(story, app.game)
        here = page.chapter
        through = chapters_of(story, app.game.steps, here, ended=page.ending is not None)
        begun, finished = begun | through.begun, finished | through.finished
    return ChaptersView(story, here, begun, finished, notice, _behind(story, app))


def _on_the_desk(
    story: Story, app: App, screen: MapPage | TimelinePage | NotebookPage | HistoryPage, notice: str
) -> View:
    # Read when they are first shown: the first page does not wait for them.
    from game.story.citymap import city_at
    from game.story.panels import history, notebook, timeline

    state, behind = _in_hand(app), _behind(story, app)
    match screen:
        case MapPage(look):
            known = city_at(story, state)
            return MapView(story, view(story, state), known, app.city, look, notice, behind)
        case TimelinePage(part):
            return TimelineView(story, timeline(story, state), part, notice, behind)
        case NotebookPage(shelf):
            return NotebookView(story, notebook(story, state), shelf, None, notice, behind)
        case HistoryPage(at):
            return HistoryView(story, history(story, state), len(state.steps), at, notice, behind)
    assert_never(screen)


def _beside(story: Story, app: App, chapter: ChapterId, notice: str) -> BesideView:
    # Read when it is first shown: the first page does not wait for it.
    from game.story.beside import beside

    state = _in_hand(app)
    page = view(story, state)
    through = chapters_of(story, state.steps, page.chapter).begun
    chapters = tuple(one.id for one in story.chapters if one.id in through)
    ended = page.ending is not None
    return BesideView(story, chapter, beside(story, state, chapter), notice, ended, chapters)


def _unread(state: State, documents: tuple[DocumentId, ...]) -> tuple[DocumentId, ...]:
    read = {step.document for step in state.steps if isinstance(step, Opened)}
    return tuple(document for document in documents if document not in read)


def _abroad(story: Story, app: App) -> bool:
    """Whether the program speaks a language that the story is not told in."""
    return app.settings.language not in (story.language, story.edition)


def _behind(story: Story, app: App) -> Picture:
    """The picture under a screen that has none of its own: the page's that it was opened from."""
    if app.game is None or not any(isinstance(level.screen, Reading) for level in app.levels):
        return COVER
    return picture_of(view(story, app.game)) or COVER


def _can_undo(state: State) -> bool:
    """Whether there is a choice to take back: a document that was opened stays opened."""
    return any(isinstance(step, Chose) for step in state.steps)
