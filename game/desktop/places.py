"""Places: what becomes of the app when kept places are named, renamed, deleted, carried out and in. Pure."""

from __future__ import annotations

from dataclasses import replace

from game.desktop.app import App, GameFiles, Level, Screen, Slots
from game.desktop.deeds import BringIn, Deed, Delete, Done, FilesFound, Rename, TakeBack
from game.desktop.messages import Name
from game.desktop.playing import Step
from game.desktop.requests import ListPlaces, SaveAs


def named(app: App, name: Name) -> App:
    """With the name as it is typed so far, or with none being typed."""
    screen = app.screen
    if not isinstance(screen, Slots):
        return app
    if name.text is None:
        # What was being renamed keeps the focus.
        focused = f"slot:{screen.of}" if screen.of else None
        return app.at(replace(app.level, screen=Slots(deleted=screen.deleted), focused=focused))
    if screen.naming is None and name.of is None:
        return app.at(Level(Slots(name.text, deleted=screen.deleted)))  # its line stands on top
    return _seeing(app, Slots(name.text, name.of or screen.of, deleted=screen.deleted))


def kept(app: App, name: str) -> Step:
    """The name is asked to be taken, for one more place or for the one being renamed."""
    screen = app.screen
    if isinstance(screen, Slots) and screen.of is not None:
        return asked(app, Rename(screen.of, name))
    if app.game is None or not name.strip():
        return app, ()
    return app, (SaveAs(app.game, name.strip()), ListPlaces(closely=True))


def asked(app: App, deed: Deed) -> Step:
    """A deed is asked for: on the screen of the places, or wherever a file is dropped."""
    if not isinstance(app.screen, Slots | GameFiles):
        if not isinstance(deed, BringIn):
            return app, ()
        app = app.over(Slots())
    if isinstance(app.screen, Slots):
        if isinstance(deed, TakeBack) and deed.slot != app.screen.deleted:
            return app, ()
        app = _seeing(app, replace(app.screen, says=""))
        if isinstance(deed, Delete):
            app = app.at(replace(app.level, focused=_beside(app, deed.slot)))
    return app, (deed, ListPlaces(closely=True))


def done(app: App, came: Done) -> App:
    """The screen with what came of a deed."""
    screen = app.screen
    if isinstance(screen, GameFiles):
        if came.refused:
            return _seeing(app, replace(screen, says=came.says))
        app = app.over(Slots())
    elif not isinstance(screen, Slots):
        return app
    elif came.refused:
        return _seeing(app, replace(screen, says=came.says))
    focused = f"slot:{came.slot}" if came.slot else app.level.focused
    after = _seeing(app, Slots(says=came.says, deleted=came.deleted))
    return after.at(replace(after.level, focused=focused))


def files_listed(app: App, files: FilesFound) -> App:
    """The files found, where they were asked for."""
    return _seeing(app, GameFiles(files)) if isinstance(app.screen, GameFiles) else app


def dismissed(app: App) -> App:
    """Without the sentence that was told."""
    if not app.notices and isinstance(app.screen, Slots | GameFiles):
        return _seeing(app, replace(app.screen, says=""))
    return replace(app, notices=app.notices[1:])


def _seeing(app: App, screen: Screen) -> App:
    """That screen as the reader sees it: turned to where it was."""
    return app.at(replace(app.level, screen=screen))


def _beside(app: App, slot: str) -> str | None:
    """The row that takes the focus when one goes: the next, or the last."""
    rows = [mark.name for mark in app.bookmarks]
    at = rows.index(slot) if slot in rows else 0
    left = [name for name in rows if name != slot]
    mark = next((one for one in app.bookmarks if left and one.name == left[min(at, len(left) - 1)]), None)
    return None if mark is None else f"{'slot' if mark.goes_on else 'lost'}:{mark.name}"
