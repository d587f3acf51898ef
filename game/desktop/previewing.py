"""Previewing: the window beside an editor. It keeps no games; its story is read anew with every change."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

import pygame

from game import shipped
from game.desktop.app import App
from game.desktop.deeds import BringIn, CopyOut, Delete, FilesFound, FindFiles, Rename, TakeBack
from game.desktop.display import fill_screen, open_display
from game.desktop.edits import Checked, Edited, Preview
from game.desktop.messages import Message
from game.desktop.polling import live_events
from game.desktop.requests import ListPlaces, RecordWalk, Request, Restore, Save, SaveAs, SetAside, Speak
from game.desktop.shelf import Shelf
from game.desktop.stage import Stage
from game.desktop.tidings import Failed, Listed, Told
from game.desktop.window import run
from game.desktop.world import World
from game.loading.again import Again
from game.loading.diagnostics import Diagnostic
from game.loading.project import Project
from game.loading.watch import Watch
from game.saves import saves_of
from game.settings import Settings
from game.settings_file import read_settings, settings_path
from game.story import Start, State, Story
from game.story.ids import SceneId, StoryId
from game.story.model import Names
from game.story.record import Record as StoryRecord
from game.words import language, say, use

Check = Callable[[], Sequence[Diagnostic]]
"""Everything that is wrong with the story as it stands; takes as long as it takes."""

Record = Callable[[Story, State], Path]
"""Keeps the way to a state as a walk, and says in which file. Raises OSError."""

Aside = Callable[[Callable[[], None]], None]
"""Has something done while the window goes on."""


def open_preview(
    project: Project,
    again: Again,
    watch: Watch,
    check: Check,
    record: Record,
    *,
    start: Start,
    settings_file: Path | None = None,
) -> None:
    """Show the story in a window until it is closed. Raises NoDisplayError."""
    path = settings_file or settings_path()
    kept, whole = read_settings(path)
    settings = kept or Settings(language=language())
    use(settings.language)
    story = project.story or no_story(project.files.called)
    surface = open_display(story.title, full=False)
    shelf = Shelf(project.files, shipped.assets())
    world = PreviewWorld(story, again, watch, check, record, shelf, settings=settings, settings_path=path)
    first: list[Message] = [Edited(project.diagnostics, project.story is not None)]
    if not whole:
        first.append(Told(say("trouble.settings-damaged")))
    app = App(settings, preview=Preview(start))
    try:
        run(world, app, live_events(), Stage(surface, world.pictures), milliseconds, first)
    finally:
        world.close()
        pygame.quit()


def milliseconds() -> int:
    """On a clock that only goes forward."""
    return time.monotonic_ns() // 1_000_000


def no_story(called: str) -> Story:
    """What stands in for a story that could not be read yet: its name."""
    return Story(
        id=StoryId("none"),
        title=called,
        language="en",
        start=SceneId(""),
        names=Names(),
        endings={},
        chapters=(),
        scenes={},
        record=StoryRecord({}, {}, {}, {}, {}, {}),
    )


def in_thread(work: Callable[[], None]) -> None:
    """Done at once beside the window, and let go of when that is closed."""
    threading.Thread(target=work, name="check", daemon=True).start()


class PreviewWorld(World):
    """The window's reach beside an editor: no game is kept or read; the story's files are watched."""

    def __init__(
        self,
        story: Story,
        again: Again,
        watch: Watch,
        check: Check,
        record: Record,
        shelf: Shelf,
        *,
        settings: Settings,
        settings_path: Path,
        aside: Aside = in_thread,
    ) -> None:
        super().__init__(
            story,
            saves_of(story),
            settings=settings,
            settings_path=settings_path,
            shelf=shelf,
            reopen=lambda _: self.story,
            fill_screen=fill_screen,
        )
        self._again, self._watch, self._check, self._aside = again, watch, check, aside
        self._record = record
        self._edits = 0
        self._to_check, self._checking = True, False
        self._answer: tuple[int, Sequence[Diagnostic] | Exception] | None = None

    @property
    def stirred(self) -> bool:
        checks = self._answer is not None or (self._to_check and not self._checking)
        return checks or super().stirred or self._watch.stirred

    def fulfil(self, request: Request) -> tuple[Message, ...]:
        match request:
            case Save() | SetAside():
                return ()
            case SaveAs() | BringIn():
                return (Told(say("preview.no-saves")),)
            case Rename() | Delete() | TakeBack() | CopyOut():
                return ()
            case FindFiles():
                return (FilesFound(()),)
            case RecordWalk(state):
                return (Told(self._recorded(state)),)
            case Restore() | ListPlaces():
                return (self.places(),)
            case Speak(language):
                use(language)
                self._again.edition = language if language in self.story.editions else None
                self._watch.again()
                return ()
            case _:
                return super().fulfil(request)

    def _recorded(self, state: State) -> str:
        try:
            return say("preview.walk-kept", file=self._record(self.story, state))
        except OSError:
            return say("preview.walk-not-kept")

    def places(self, *, closely: bool = False) -> Listed:  # noqa: ARG002 (there are none to look at)
        """None: a preview keeps none, and those kept while playing are of no use beside an editor."""
        return Listed(())

    def news(self) -> Iterator[Message]:
        yield from super().news()
        try:
            yield from self._edited()
            yield from self._checked()
        except Exception:  # ours, or the disk's: the window stays
            yield Failed(self.note(None))

    def _edited(self) -> Iterator[Message]:
        project = self._watch.turn()
        if project is None:
            if self._to_check and not self._checking:
                self._begin_check()  # only now: the page that was changed is on the screen
            return
        self._edits += 1
        self._to_check = True
        self._shelf.hold(project.files)
        drawn = [name for name in self._watch.changed if name.startswith("pictures/")]
        self.pictures.forget(name.removeprefix("pictures/").rpartition(".")[0] for name in drawn)
        if project.story is not None:
            self.story = project.story
        yield Edited(project.diagnostics, project.story is not None)

    def _begin_check(self) -> None:
        self._to_check, self._checking = False, True
        number = self._edits

        def work() -> None:
            try:
                self._answer = number, self._check()
            except Exception as error:
                self._answer = number, error

        self._aside(work)

    def _checked(self) -> Iterator[Message]:
        if self._answer is None:
            return
        (number, found), self._answer, self._checking = self._answer, None, False
        if isinstance(found, Exception):
            raise found
        if number == self._edits:  # of an older story it says nothing about this one
            yield Checked(tuple(found))
