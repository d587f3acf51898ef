"""Showing: which screen comes on top, and what Enter does on each. Pure."""

from __future__ import annotations

from dataclasses import replace
from typing import assert_never

from game.desktop.app import (
    CLOSEST,
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
    Level,
    MapPage,
    NotebookPage,
    Reading,
    RecordPanel,
    Scenes,
    SettingsPage,
    Slots,
    TimelinePage,
    Title,
)
from game.desktop.deeds import FindFiles
from game.desktop.leafing import KeepAsPage, Leafing, OpenDay, OpenHistory, OpenPath, OpenShelf, OpenSource
from game.desktop.messages import GameScreen, ScreenName
from game.desktop.places import kept
from game.desktop.playing import Step, begun, chosen, continued, opened, way_taken
from game.desktop.requests import (
    FindVoice,
    KeepPath,
    ListFaces,
    ListPlaces,
    ReadCredits,
    ReadMap,
    Request,
    Surround,
)
from game.desktop.screens.marks import following
from game.story import Story, begin, view
from game.story.ids import DocumentId, RecordId
from game.story.path import turned_to


def record_shown(story: Story, app: App, id: RecordId | None) -> App:
    if app.game is None:
        return app
    if id is None:
        if not app.is_at_page:
            return app  # what the page below cites is none of this screen's
        opened = app.screen.id if isinstance(app.screen, RecordPanel) else None
        id = following(view(story, app.game), opened)
        if id is None:
            return app
    stays = isinstance(app.screen, BesideRecord | RecordPanel | MapPage | TimelinePage | NotebookPage)
    after = (app if stays else app.at_page()).over(RecordPanel(id))
    if isinstance(after.below, NotebookPage):
        # The notebook stays beside the card: the focus and the turned page stay with it.
        after = after.at(replace(after.level, focused=app.level.focused, places=app.level.places))
    return after


def shown(story: Story, app: App, screen: ScreenName) -> Step:
    """That screen on top, if there is anything to show on it."""
    match screen:
        case "title":
            return replace(app, levels=(Level(Title()),), hovered=None), (ListPlaces(), Surround(None))
        case "slots":
            return app.over(Slots()), (ListPlaces(closely=True),)
        case "files":
            return app.over(GameFiles()), (FindFiles(),)
        case "credits":
            return app.over(Credits()), (ReadCredits(),)
        case "first-minute":
            return app.over(FirstMinute()), ()
        case "chapters":
            return app.over(Chapters()), (ListPlaces(),)
        case "documents" if isinstance(app.screen, DocumentPage):
            return _next_document(story, app, app.screen.document)
        case "faces":
            return app.over(Faces()), (ListFaces(),)
        case "settings":
            return app.over(SettingsPage()), _voice_sought(app)
        case "help":
            return app.over(Help()), _voice_sought(app)
        case "labels":
            return app.over(Help(labels=True)), _voice_sought(app)
        case "map" if app.city is None:
            return (app if app.game is None else _shown_of_the_game(story, app, "map")), (ReadMap(),)
        case "scenes":
            return (app if app.preview is None else app.over(Scenes())), ()
        case _:
            return (app if app.game is None else _shown_of_the_game(story, app, screen)), ()


def _voice_sought(app: App) -> tuple[Request, ...]:
    """These screens say whether there is a voice."""
    return (FindVoice(),) if app.voice is None else ()


def _next_document(story: Story, app: App, at: DocumentId) -> Step:
    """The document met after this one; where there is no other, all of them on the table."""
    from game.story.path import documents_met

    assert app.game is not None, "a document is open only with a game in hand"
    met = documents_met(story, app.game)
    after = met[(met.index(at) + 1) % len(met)] if at in met else at
    return opened(story, app, after) if after != at else (app.at_page().over(Documents()), ())


def held_closer(app: App) -> App:
    """The document a step closer, or laid down again from the closest."""
    if not isinstance(app.screen, DocumentPage):
        return app
    return app.at(Level(replace(app.screen, closer=(app.screen.closer + 1) % (CLOSEST + 1))))


def _shown_of_the_game(story: Story, app: App, screen: GameScreen) -> App:
    """What lies on the desk beside the page: each in place of the others."""
    assert app.game is not None
    desk = app.at_page()
    match screen:
        case "record":
            return record_shown(story, app, None)
        case "documents":
            return desk.over(Documents())
        case "map":
            return desk.over(MapPage())
        case "timeline":
            return _at_row(desk.over(TimelinePage()), turned_to(app.game))
        case "notebook":
            return desk.over(NotebookPage())
        case "history":
            return _at_row(desk.over(HistoryPage()), len(app.game.steps))
        case "beside":
            return desk.over(BesideRecord(view(story, app.game).chapter))
    assert_never(screen)


def _at_row(app: App, steps: int) -> App:
    """With the focus on the page that so many steps led to: one key goes on, or back, from there."""
    return app.at(replace(app.level, focused=f"page:{steps}"))


def leafed(story: Story, app: App, means: Leafing) -> Step:
    """Another place in what lies open, or the path kept as a page."""
    match means:
        case OpenHistory(steps):
            return (app if app.game is None else _at_row(app.over(HistoryPage(steps)), steps)), ()
        case OpenDay(part):
            return (app if app.game is None else app.over(TimelinePage(part))), ()
        case OpenShelf(shelf):
            return (app if app.game is None else app.over(NotebookPage(shelf))), ()
        case OpenPath(chapter):
            return (app if app.game is None else app.over(BesideRecord(chapter))), ()
        case OpenSource(source):
            if not isinstance(app.screen, Credits):
                return app, ()
            # What is opened comes into view; what is closed leaves the reader where it stood.
            places = app.level.places if source is None else None
            return app.at(replace(app.level, screen=Credits(source), places=places)), ()
        case KeepAsPage():
            return _kept_as_page(story, app)
    assert_never(means)


def _kept_as_page(story: Story, app: App) -> Step:
    if app.game is None or not isinstance(app.screen, BesideRecord):
        return app, ()
    # Read when a path is first kept: nothing else needs it.
    from game.reports.path import path_page
    from game.story.beside import beside

    chapter = app.screen.chapter
    html = path_page(story, beside(story, app.game, chapter))
    return app, (KeepPath(html, f"{story.title} - {story.chapter(chapter).title}"),)


def left(app: App) -> Step:
    """One level back; a notebook is found as it was left beside the card."""
    after = app.back()
    if isinstance(after.screen, NotebookPage) and isinstance(app.screen, RecordPanel):
        after = after.at(replace(after.level, focused=app.level.focused, places=app.level.places))
    return after, ((ListPlaces(), Surround(None)) if isinstance(after.screen, Title) else ())


def acted(story: Story, app: App) -> Step:
    """Enter with nothing in focus."""
    match app.screen:
        case Title():
            if app.game is not None or app.newest is not None:
                return continued(story, app, None)
            return begun(story, app, begin(story, app.seed))
        case Reading():
            return _act_on_page(story, app)
        case Slots(str(naming)):
            return kept(app, naming)
        case Crossroads():
            return way_taken(story, app, "safe")
        case BesideRecord() if app.game is not None and view(story, app.game).ending is not None:
            return shown(story, app, "title")
        case _:
            return left(app)


def _act_on_page(story: Story, app: App) -> Step:
    assert app.game is not None, "a page is shown only with a game in hand"
    page = view(story, app.game)
    if page.ending is not None:
        return shown(story, app, "beside")
    opened = [offer.id for offer in page.choices if offer.open]
    return chosen(story, app, opened[0]) if len(opened) == 1 else (app, ())
