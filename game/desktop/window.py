"""The window: one loop from events to messages to drawing. Nothing calls back."""

from __future__ import annotations

import time
from collections import deque
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path

import pygame

from game import shipped
from game.desktop.app import App, standing
from game.desktop.display import NoDisplayError, fill_screen, open_display
from game.desktop.messages import Continue, Input, Message, Show
from game.desktop.polling import live_events
from game.desktop.shelf import Shelf
from game.desktop.stage import Stage
from game.desktop.tidings import Begun, Failed, Told
from game.desktop.update import update
from game.desktop.world import World
from game.loading.files import Files
from game.saves import AUTOSAVE, Saves, SlotName
from game.settings import Settings
from game.settings_file import read_settings, settings_path
from game.story import Start, Story, begin
from game.words import language, say, use

__all__ = ["NoDisplayError", "open_window", "run"]

Now = Callable[[], int]
"""Milliseconds on the window's clock."""

_AWAY, _BACK = pygame.WINDOWMINIMIZED, (pygame.WINDOWRESTORED, pygame.WINDOWMAXIMIZED, pygame.WINDOWSHOWN)
_REDRAWN_BY = (pygame.VIDEORESIZE, pygame.WINDOWEXPOSED, pygame.WINDOWRESTORED)


def open_window(
    story: Story,
    *,
    saves: Saves,
    reopen: Callable[[str], Story],
    files: Files | None = None,
    start: Start | None = None,
    seed: int = 0,
    slot: SlotName | None = None,
    settings_file: Path | None = None,
) -> None:
    """Play in a window until it is closed.

    With `start` the game begins there at once, with `slot` it goes on with the one kept there;
    otherwise the title asks. `reopen` gives the story in another edition, `files` its own pictures and
    sounds. Raises NoDisplayError, and BadStartError for a start the story does not have.
    """
    path = settings_file or settings_path()
    kept, whole = read_settings(path)
    settings = kept or Settings(language=language())
    use(settings.language)
    way_in = list(_way_in(story, start, seed, slot))
    surface = open_display(story.title, full=settings.screen == "full")
    world = World(
        story,
        saves,
        settings=settings,
        settings_path=path,
        shelf=Shelf(files, shipped.assets()),
        reopen=reopen,
        fill_screen=fill_screen,
        slot=slot or AUTOSAVE,
    )
    first = [world.places(), *way_in, *_of_settings(new=kept is None, whole=whole)]
    try:
        stage = Stage(surface, world.pictures)
        run(world, App(settings, seed=seed), live_events(), stage, _milliseconds, first)
    finally:
        world.close()
        pygame.quit()


def _way_in(story: Story, start: Start | None, seed: int, slot: SlotName | None) -> Iterable[Message]:
    """Where the game begins at once, or goes on; nothing where the title asks."""
    if start and start != Start():
        yield Begun(begin(story, seed, start))
    elif slot:
        yield Continue(slot)


def _of_settings(*, new: bool, whole: bool) -> Iterable[Message]:
    """What is asked of a new player, and told of settings that were damaged."""
    if new:
        yield Show("first-minute")
    if not whole:
        yield Told(say("trouble.settings-damaged"))


def _milliseconds() -> int:
    return time.monotonic_ns() // 1_000_000


def run(
    world: World,
    app: App,
    events: Iterable[pygame.Event | None],
    stage: Stage,
    now: Now,
    first: Sequence[Message] = (),
) -> App:
    """Play until the events end or the window is closed; the app as it is then.

    None among the events means that there are no more for now.
    """
    app = _shown(world, _advanced(world, app, first), stage)
    _read_out(world, app, stage)
    for event in events:
        if event is None and not world.stirred and not stage.dims(now):
            continue  # the way of an idle window: nothing is made and nothing compared
        app = _shown(world, _advanced(world, app, _messages(world, app, event, stage, now)), stage)
        _read_out(world, app, stage)
        if app.closing:
            break
    return app


def _read_out(world: World, app: App, stage: Stage) -> None:
    """Have the voice, where one was asked for, follow what is on the screen."""
    if app.aloud:
        from game.desktop.aloud import said_of

        world.read_out(said_of(stage.layout, standing(stage.layout, app), app.level.focused))
    else:
        world.read_out(None)


def _messages(
    world: World, app: App, event: pygame.Event | None, stage: Stage, now: Now
) -> Iterable[Message]:
    if event is None:
        world.look_ahead(stage.frame(app.settings.theme))
        return world.news()
    if event.type == _AWAY or event.type in _BACK:
        world.rest(event.type == _AWAY)
    if event.type in _REDRAWN_BY:
        stage.resized()
        world.look_again()
        return ()
    # Read with the first event: by then the first page has been drawn.
    from game.desktop.events import input_name, to_gesture
    from game.desktop.gestures import meaning

    gesture = to_gesture(event)
    meant = None if gesture is None else meaning(gesture, stage.layout, app, stage.page)
    return () if meant is None else (Input(input_name(event), now(), meant),)


def _advanced(world: World, app: App, messages: Iterable[Message]) -> App:
    """The app after these messages and all that came of them."""
    waiting = deque(messages)
    while waiting:
        try:
            app, requests = update(world.story, app, waiting.popleft())
            for request in requests:
                waiting.extend(world.fulfil(request))
        except Exception:  # the one place where mistakes of the story, or ours, end
            app = _failed(world, app)
    return app


def _shown(world: World, app: App, stage: Stage) -> App:
    try:
        stage.show(world.story, app)
    except Exception:
        app = _failed(world, app)
        stage.show(world.story, app)
    return app


def _failed(world: World, app: App) -> App:
    """The mistake told on a page of its own. The app before it is whole: nothing was changed halfway."""
    return update(world.story, app, Failed(world.note(app.game)))[0]
