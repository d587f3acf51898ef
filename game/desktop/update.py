"""Update: what each message makes of the app, and what it asks of the world. Pure."""

from __future__ import annotations

from dataclasses import replace
from typing import assert_never

from game.desktop.app import (
    App,
    BesideRecord,
    Credits,
    Crossroads,
    DocumentPage,
    Documents,
    FirstMinute,
    Help,
    Level,
    Mistake,
    Mistakes,
    Quiet,
    Reading,
    RecordPanel,
    Scenes,
    SettingsPage,
    Slots,
    Title,
)
from game.desktop.edits import Checked, Edited, Jump, OpenMistake
from game.desktop.messages import (
    Act,
    Adjust,
    Begin,
    Begun,
    Choose,
    Close,
    Continue,
    Credited,
    Dismiss,
    Failed,
    Focus,
    Hold,
    Hover,
    Input,
    Keep,
    Leave,
    Listed,
    Meaning,
    Message,
    Name,
    OpenDocument,
    OpenRecord,
    Release,
    Reread,
    Resumed,
    ScreenName,
    Show,
    Strayed,
    Told,
    Turn,
    TurnPage,
    Undo,
    Way,
)
from game.desktop.requests import (
    FillScreen,
    KeepSettings,
    ListPlaces,
    LookAhead,
    Play,
    ReadCredits,
    Request,
    Restore,
    Save,
    SaveAs,
    SetAside,
    Speak,
    Surround,
)
from game.desktop.screens.marks import following
from game.settings import adjusted
from game.story import (
    Start,
    State,
    Story,
    UnavailableDocumentError,
    begin,
    choose,
    open_document,
    undo,
    view,
)
from game.story.ids import ChapterId, ChoiceId, DocumentId, RecordId

QUIET = 250
"""Milliseconds after a choice in which a second click, or the same key again, means nothing."""

Step = tuple[App, tuple[Request, ...]]


def update(story: Story, app: App, message: Message) -> Step:
    """The app after the message, and what is asked of the world, in that order."""
    match message:
        case Input(by, at, means):
            return _input(story, app, by, at, means)
        case Listed(bookmarks):
            return replace(app, bookmarks=bookmarks), ()
        case Credited(credits):
            return replace(app, credits=credits), ()
        case Begun(state):
            return _begun(story, app, state)
        case Resumed(state):
            return _resumed(story, app, state)
        case Reread(state):
            return replace(app, game=state), ()
        case Strayed():
            return app.over(Crossroads(message)), ()
        case Told(says):
            return _told(app, says), ()
        case Failed(says):
            return app.over(Mistake(says)), ()
        case _:
            return _meaning(story, app, message)


def _input(story: Story, app: App, by: str, at: int, means: Meaning) -> Step:
    if isinstance(means, Hover):
        return _meaning(story, app, means)
    if app.quiet is not None and at < app.quiet.until and by in (app.quiet.by, "pointer"):
        return replace(app, held=None), ()
    if app.held is not None and not isinstance(means, Hold):
        app = replace(app, held=None)
    after, requests = _meaning(story, app, means)
    if app.notices and after.notices == app.notices and not isinstance(means, Hold | Release | Focus):
        after = replace(after, notices=app.notices[1:])  # read by now: it stood on the screen acted on
    if after.game is not app.game and not isinstance(means, Undo):
        after = replace(after, quiet=Quiet(by, at + QUIET))
    return after, requests


def _meaning(story: Story, app: App, means: Meaning | Edited | Checked) -> Step:
    match means:
        case Choose(choice):
            return _chosen(story, app, choice)
        case OpenDocument(document):
            return _opened(story, app, document)
        case OpenRecord(id):
            return _record(story, app, id), ()
        case OpenMistake() | Jump() | Edited() | Checked():
            from game.desktop.preview import heard  # who only plays has no use for it

            return heard(story, app, means)
        case Undo():
            return _undone(story, app)
        case Begin(chapter):
            return _begun(story, app, begin(story, app.seed, Start(chapter=chapter)))
        case Continue(slot):
            return _continued(story, app, slot)
        case Way(on):
            return _way(story, app, on)
        case Keep(name):
            return _kept(app, name)
        case Adjust(setting, to):
            return _adjusted(app, setting, to)
        case Show(screen):
            return _show(story, app, screen)
        case Act():
            return _act(story, app)
        case Leave():
            return _left(app)
        case _:
            return _moved(app, means), ()


def _left(app: App) -> Step:
    after = app.back()
    return after, ((ListPlaces(), Surround(None)) if isinstance(after.screen, Title) else ())


def _moved(app: App, means: Name | Dismiss | Close | Focus | Turn | Hover | Hold | Release | TurnPage) -> App:
    """What changes only where the reader looks."""
    match means:
        case Name(text) if isinstance(app.screen, Scenes):
            return app.at(Level(Scenes(text or "")))
        case Name(text):
            return app.at(Level(Slots(text))) if isinstance(app.screen, Slots) else app
        case Dismiss():
            return replace(app, notices=app.notices[1:])
        case Close():
            return replace(app, closing=True)
        case Focus(id, places):
            return app.at(replace(app.level, focused=id, places=places))
        case Turn(places):
            return app.at(replace(app.level, places=places))
        case Hover(id):
            return app if id == app.hovered else replace(app, hovered=id)
        case Hold():
            # A ring around one thing while the pointer is at another would point two ways.
            return replace(app.at(replace(app.level, focused=None)), held=means)
        case Release() | TurnPage():
            return app  # how far a page turns, only the layout knows: `Turn` says it
    assert_never(means)


def _chosen(story: Story, app: App, choice: ChoiceId) -> Step:
    if app.game is None or not isinstance(app.screen, Reading | RecordPanel | Mistakes):
        return app, ()
    if not any(offer.id == choice and offer.open for offer in view(story, app.game).choices):
        return app, ()  # a locked one: its reason already stands on the page
    after, requests = _turned_to(story, app, choose(story, app.game, choice))
    assert after.game is not None
    closed = view(story, after.game).chapter_closed
    if closed is None or not _worth_a_look(story, after.game, closed):
        return after, requests
    return after.over(BesideRecord(closed)), requests


def _worth_a_look(story: Story, state: State, chapter: ChapterId) -> bool:
    """Whether the path through a chapter has anything that the record can stand beside."""
    from game.story.beside import beside  # at a chapter's end: the first page does not wait for it

    path = beside(story, state, chapter)
    return bool(path.passed) or any(act.entries for act in path.acts)


def _turned_to(story: Story, app: App, state: State) -> Step:
    """At the page of a new state, and kept: nothing is lost from here on."""
    app = app.at_page().at(Level(Reading()))
    return replace(app, game=state), (Save(state), *_page_requests(story, state))


def _page_requests(story: Story, state: State) -> tuple[Request, ...]:
    page = view(story, state)
    return (Surround(page.sound), LookAhead(state, page))


def _opened(story: Story, app: App, document: DocumentId) -> Step:
    if app.game is None:
        return app, ()
    try:
        state = open_document(story, app.game, document)
    except UnavailableDocumentError:
        return app, ()  # cited, but never on the table: the record panel tells of it
    requests: tuple[Request, ...] = (Play("paper"),)
    if state is not app.game:
        # The page below keeps the reader's place: opening may have opened a choice, no more.
        app = replace(app, game=state)
        requests = (Save(state), *requests, LookAhead(state, view(story, state)))
    return app.over(DocumentPage(document)), requests


def _record(story: Story, app: App, id: RecordId | None) -> App:
    if app.game is None:
        return app
    if id is None:
        if isinstance(app.screen, BesideRecord):
            return app  # the page below may be another chapter's: what it cites is none of this path's
        opened = app.screen.id if isinstance(app.screen, RecordPanel) else None
        id = following(view(story, app.game), opened)
        if id is None:
            return app
    kept = app if isinstance(app.screen, BesideRecord | RecordPanel) else app.at_page()
    return kept.over(RecordPanel(id))


def _undone(story: Story, app: App) -> Step:
    if app.game is None or not isinstance(
        app.screen, Reading | RecordPanel | BesideRecord | Mistake | Mistakes
    ):
        return app, ()
    before = undo(story, app.game)
    return (app, ()) if before is app.game else _turned_to(story, app, before)


def _begun(story: Story, app: App, state: State) -> Step:
    after, requests = _turned_to(story, app, state)
    return after, (SetAside(), *requests)


def _continued(story: Story, app: App, slot: str | None) -> Step:
    if slot is None and app.game is not None:
        return app.at_page(), (Surround(view(story, app.game).sound),)
    return app, (Restore(slot),)


def _resumed(story: Story, app: App, state: State) -> Step:
    app = replace(app, game=state).at_page()
    return app.at(Level(Reading())), _page_requests(story, state)


def _way(story: Story, app: App, on: str) -> Step:
    screen = app.screen
    if not isinstance(screen, Crossroads):
        return app, ()
    state = {"safe": screen.strayed.safe, "fresh": screen.strayed.fresh}.get(on)
    if state is None:
        return app.back(), ()
    after, requests = _turned_to(story, app.back(), state)
    return after, (SetAside(), *requests)


def _kept(app: App, name: str) -> Step:
    if app.game is None or not name.strip():
        return app, ()
    after = app.at(Level(Slots())) if isinstance(app.screen, Slots) else app
    return after, (SaveAs(app.game, name.strip()), ListPlaces())


def _adjusted(app: App, setting: str, to: str) -> Step:
    settings = adjusted(app.settings, setting, to)
    if settings == app.settings:
        return app, ()
    requests: tuple[Request, ...] = (KeepSettings(settings),)
    if settings.language != app.settings.language:
        requests += (Speak(settings.language, app.game),)
    if settings.screen != app.settings.screen:
        requests += (FillScreen(settings.screen == "full"),)
    return replace(app, settings=settings), requests


def _show(story: Story, app: App, screen: ScreenName) -> Step:
    match screen:
        case "title":
            return replace(app, levels=(Level(Title()),), hovered=None), (ListPlaces(), Surround(None))
        case "slots":
            return app.over(Slots()), (ListPlaces(),)
        case "record":
            return _record(story, app, None), ()
        case "first-minute":
            return app.over(FirstMinute()), ()
        case "settings":
            return app.over(SettingsPage()), ()
        case "help":
            return app.over(Help()), ()
        case "credits":
            return app.over(Credits()), (ReadCredits(),)
        case "scenes":
            return (app if app.preview is None else app.over(Scenes())), ()
        case "documents":
            return (app if app.game is None else app.at_page().over(Documents())), ()
        case "beside":
            if app.game is None:
                return app, ()
            return app.at_page().over(BesideRecord(view(story, app.game).chapter)), ()
    assert_never(screen)


def _act(story: Story, app: App) -> Step:
    """Enter with nothing in focus."""
    match app.screen:
        case Title():
            if app.game is not None or app.bookmarks:
                return _continued(story, app, None)
            return _begun(story, app, begin(story, app.seed))
        case Reading():
            return _act_on_page(story, app)
        case Slots(str(naming)):
            return _kept(app, naming)
        case Crossroads():
            return _way(story, app, "safe")
        case BesideRecord() if app.game is not None and view(story, app.game).ending is not None:
            return _show(story, app, "title")
        case _:
            return _left(app)


def _act_on_page(story: Story, app: App) -> Step:
    assert app.game is not None, "a page is shown only with a game in hand"
    page = view(story, app.game)
    if page.ending is not None:
        return _show(story, app, "beside")
    opened = [offer.id for offer in page.choices if offer.open]
    return _chosen(story, app, opened[0]) if len(opened) == 1 else (app, ())


def _told(app: App, says: str) -> App:
    if not says or says in app.told:
        return app
    return replace(app, notices=(*app.notices, says), told=app.told | {says})
