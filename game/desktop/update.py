"""Update: what each message makes of the app, and what it asks of the world. Pure."""

from __future__ import annotations

from dataclasses import replace
from typing import Final, assert_never

from game.desktop.app import App, Crossroads, Faces, Level, MapPage, Mistake, Quiet, Scenes, Tapped
from game.desktop.deeds import (
    BringIn,
    CopyOut,
    Delete,
    Done,
    FilesFound,
    OnAhead,
    ReadBefore,
    Rename,
    TakeBack,
)
from game.desktop.edits import Checked, Edited, Jump, KeepWalk, OpenMistake
from game.desktop.leafing import KeepAsPage, OpenDay, OpenHistory, OpenPath, OpenShelf, OpenSource
from game.desktop.looks import Look, LookAt, Nearer, Tap
from game.desktop.messages import (
    Act,
    Adjust,
    Begin,
    Choose,
    Close,
    Continue,
    Dismiss,
    Focus,
    GoBack,
    Hold,
    HoldCloser,
    Hover,
    Input,
    Keep,
    Leave,
    Meaning,
    Message,
    Name,
    OpenDocument,
    OpenRecord,
    ReadAloud,
    Release,
    Show,
    Turn,
    TurnPage,
    Undo,
    Way,
)
from game.desktop.places import asked, dismissed, done, files_listed, kept, named
from game.desktop.playing import (
    Step,
    begun,
    chosen,
    continued,
    gone_ahead,
    gone_back,
    opened,
    resumed,
    undone,
    way_taken,
)
from game.desktop.requests import FillScreen, FindVoice, KeepSettings, Request, Speak
from game.desktop.showing import acted, held_closer, leafed, left, record_shown, shown
from game.desktop.tidings import (
    Begun,
    Charted,
    Credited,
    Faced,
    Failed,
    Heard,
    Listed,
    Reread,
    Resumed,
    Strayed,
    Told,
    Voiced,
)
from game.settings import adjusted
from game.story import Start, Story, begin
from game.words import say

QUIET = 250
"""Milliseconds after a choice in which a second click, or the same key again, means nothing."""

TWICE: Final = 400
NEAR: Final = 12
"""Two clicks are one double click within so many milliseconds and pixels."""


def update(story: Story, app: App, message: Message) -> Step:
    """The app after the message, and what is asked of the world, in that order."""
    match message:
        case Input(by, at, means):
            return _input(story, app, by, at, means)
        case Listed(bookmarks):
            return replace(app, bookmarks=bookmarks), ()
        case Credited(credits):
            return replace(app, credits=credits), ()
        case Charted(city):
            return replace(app, city=city), ()
        case Faced(names):
            return (app.at(Level(Faces(names))) if isinstance(app.screen, Faces) else app), ()
        case Heard(says):
            return replace(app, heard=says), ()
        case Voiced(found):
            return _voiced(app, found), ()
        case Begun(state):
            return begun(story, app, state)
        case Resumed(state):
            return resumed(story, app, state)
        case Reread(state):
            return replace(app, game=state), ()
        case Strayed():
            return app.over(Crossroads(message)), ()
        case Done():
            return done(app, message), ()
        case FilesFound():
            return files_listed(app, message), ()
        case ReadBefore(scenes):
            return replace(app, earlier=scenes), ()
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
    if app.held is not None and not isinstance(means, Hold | LookAt):
        app = replace(app, held=None)
    if isinstance(means, Tap):
        return _tapped(app, means, at), ()
    if app.aloud and isinstance(means, Leave | ReadAloud):
        begun = say("aloud.begun")
        stays = tuple(notice for notice in app.notices if notice != begun)
        return replace(app, aloud=False, notices=stays), ()  # the key was meant for the voice
    after, requests = _meaning(story, app, means)
    if (
        app.notices
        and after.notices == app.notices
        and not isinstance(means, Hold | Release | Focus | LookAt)
    ):
        after = replace(after, notices=app.notices[1:])  # read by now: it stood on the screen acted on
    if after.game is not app.game and not isinstance(means, Undo):
        after = replace(after, quiet=Quiet(by, at + QUIET))
    return after, requests


def _tapped(app: App, tap: Tap, at: int) -> App:
    before = app.tapped
    if before is None or at - before.at > TWICE or max(abs(tap.x - before.x), abs(tap.y - before.y)) > NEAR:
        return replace(app, tapped=Tapped(tap.x, tap.y, at))
    return replace(_looking(app, tap.nearer), tapped=None)


def _meaning(story: Story, app: App, means: Meaning | Edited | Checked) -> Step:
    match means:
        case Choose(choice):
            return chosen(story, app, choice)
        case OpenDocument(document):
            return opened(story, app, document)
        case OpenRecord(id):
            return record_shown(story, app, id), ()
        case OpenHistory() | OpenDay() | OpenShelf() | OpenPath() | OpenSource() | KeepAsPage():
            return leafed(story, app, means)
        case OpenMistake() | KeepWalk() | Jump() | Edited() | Checked():
            from game.desktop.preview import heard  # who only plays has no use for it

            return heard(story, app, means)
        case ReadAloud():
            return _aloud(app)
        case Undo():
            return undone(story, app)
        case GoBack(steps):
            return gone_back(story, app, steps)
        case Begin() | Continue() | Way() | Keep() | Rename() | Delete() | TakeBack() | CopyOut() | BringIn():
            return _of_places(story, app, means)
        case OnAhead():
            return gone_ahead(story, app)
        case Adjust(setting, to):
            return _adjusted(app, setting, to)
        case Show(screen):
            return shown(story, app, screen)
        case Act():
            return acted(story, app)
        case Leave():
            return left(app)
        case _:
            return _moved(app, means), ()


_OfPlaces = Begin | Continue | Way | Keep | Rename | Delete | TakeBack | CopyOut | BringIn


def _of_places(story: Story, app: App, means: _OfPlaces) -> Step:
    """What is begun, gone on with, or done to a kept place."""
    match means:
        case Begin(chapter):
            return begun(story, app, begin(story, app.seed, Start(chapter=chapter)))
        case Continue(slot):
            return continued(story, app, slot)
        case Way(on):
            return way_taken(story, app, on)
        case Keep(name):
            return kept(app, name)
        case _:
            return asked(app, means)


_Moves = (
    Name
    | Dismiss
    | Close
    | Focus
    | LookAt
    | Nearer
    | Turn
    | Hover
    | Hold
    | Release
    | HoldCloser
    | Tap
    | TurnPage
)


def _moved(app: App, means: _Moves) -> App:
    """What changes only where the reader looks."""
    match means:
        case Name(text) if isinstance(app.screen, Scenes):
            return app.at(Level(Scenes(text or "")))
        case Name():
            return named(app, means)
        case Dismiss():
            return dismissed(app)
        case Close():
            return replace(app, closing=True)
        case Focus(id, places, look):
            after = app.at(replace(app.level, focused=id, places=places))
            return after if look is None else _looking(after, look)
        case LookAt(look, held):
            return replace(_looking(app, look), held=held)
        case Turn(places):
            return app.at(replace(app.level, places=places))
        case HoldCloser():
            return held_closer(app)
        case Hover(id):
            return app if id == app.hovered else replace(app, hovered=id)
        case Hold():
            # A ring around one thing while the pointer is at another would point two ways.
            return replace(app.at(replace(app.level, focused=None)), held=means)
        case Release() | Tap() | TurnPage() | Nearer():
            return app  # how far a page turns, only the layout knows: `Turn` says it, and `LookAt`
    assert_never(means)


def _looking(app: App, look: Look | None) -> App:
    return app.at(replace(app.level, screen=MapPage(look))) if isinstance(app.screen, MapPage) else app


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


def _aloud(app: App) -> Step:
    """With the screen read out from now on, if there is a voice or nobody has looked for one yet."""
    if app.voice is None:
        return replace(app, aloud=True), (FindVoice(),)
    return _voiced(replace(app, aloud=True), app.voice), ()


def _voiced(app: App, found: bool) -> App:
    """Whoever asked for the voice is told, once, that it reads on, or that there is none."""
    if not app.aloud:
        return replace(app, voice=found)
    says = say("aloud.begun" if found else "aloud.no-voice")
    return _told(replace(app, voice=found, aloud=found), says)


def _told(app: App, says: str) -> App:
    if not says or says in app.told:
        return app
    return replace(app, notices=(*app.notices, says), told=app.told | {says})
