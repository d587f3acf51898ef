"""Stage: the surface of the window, and the layout that stands on it."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from typing import Final

import pygame

from game.desktop.app import App, Scenes, Slots, standing
from game.desktop.draw import draw
from game.desktop.fonts import measure
from game.desktop.layout import Illustration, Layout, Places
from game.desktop.pictures import Frame, Pictures, frame_of
from game.desktop.screens import lay_out
from game.desktop.screens.sheet import Sheet
from game.desktop.screens.views import MistakesView, ReadingView, View
from game.desktop.sights import called, sight
from game.desktop.theme import THEMES, ThemeName
from game.settings import Settings
from game.story import Page, Story

GLINT: Final = 700
"""Milliseconds for which a new document on the table is lit as if it were pointed at."""


@dataclass(frozen=True, slots=True)
class _Drawn:
    """What the last drawing showed; drawing the same again would change no pixel."""

    layout: Layout
    theme: str
    places: Places
    focused: str | None
    hovered: str | None


class Stage:
    """Lays out what is new, draws what has changed, and nothing else."""

    def __init__(self, surface: pygame.Surface, pictures: Pictures) -> None:
        self._surface = surface
        self._pictures = pictures
        self.app: App | None = None
        """The app as it was last shown."""
        self._story: Story | None = None
        self._view: View | None = None
        self._sheet: Sheet | None = None
        self._drawn: _Drawn | None = None
        self.glint: str | None = None
        """The new document that is lit for a moment, unless motion is reduced."""
        self._glinted: set[str] = set()
        self._lit_at: int | None = None
        self._caption = ""
        self._hand = False
        self._naming = True  # as pygame begins
        self.layout = Layout(*surface.get_size(), (), (), ())
        self.page: Page | None = None
        """The page on the screen, if it shows one."""

    def resized(self) -> None:
        """The window has another size now, or lost what was drawn on it."""
        surface = pygame.display.get_surface()
        if surface is not None:
            self._surface = surface
        self._story = self._drawn = None

    def _begin_anew(self) -> None:
        """The window was closed and another one opened in its place."""
        self.resized()
        self._hand, self._naming = False, True

    def show(self, story: Story, app: App) -> None:
        """Have the window show the app as it is now."""
        if pygame.display.get_surface() is not self._surface:
            self._begin_anew()
        if app is not self.app or story is not self._story:
            self._lay_out(story, app)
            self.app, self._story = app, story
        lit = app.hovered or self.glint
        places = standing(self.layout, app)
        wanted = _Drawn(self.layout, app.settings.theme, places, app.level.focused, lit)
        if self._pictures.news() or wanted != self._drawn:
            self._draw(wanted)
        self._attend(app)

    def dims(self, now: Callable[[], int]) -> bool:
        """Whether a glint is over now, and has to be drawn away."""
        if self.glint is None:
            return False
        if self._lit_at is None:
            self._lit_at = now()
        elif now() - self._lit_at >= GLINT:
            self.glint = None
        return self.glint is None

    def _light(self, seen: View, *, still: bool) -> None:
        """Light the first document that is new on the table: each once."""
        if not isinstance(seen, ReadingView):
            self.glint = None
            return
        fresh = [id for id in seen.unread if id not in self._glinted]
        if fresh:
            self._glinted.update(fresh)
            self.glint, self._lit_at = None if still else f"document:{fresh[0]}", None

    def frame(self, theme: ThemeName) -> Frame | None:
        """How the screen shows its picture, if it has one."""
        for box in self.layout.boxes:
            if isinstance(box, Illustration):
                return frame_of(box, THEMES[theme].grain)
        return None

    def _lay_out(self, story: Story, app: App) -> None:
        sheet = _sheet(*self._surface.get_size(), app.settings)
        seen = sight(story, app)
        if sheet != self._sheet or seen != self._view:
            self.layout = lay_out(seen, sheet)
            self._sheet, self._view = sheet, seen
            self._light(seen, still=app.settings.motion == "reduced")
        self.page = seen.page if isinstance(seen, ReadingView | MistakesView) else None
        self._name(story, seen)

    def _name(self, story: Story, seen: View) -> None:
        """Say in the window's bar where the reader is, for whoever looks for it among others."""
        here = called(seen)
        caption = f"{here} · {story.title}" if here else story.title
        if caption != self._caption:
            pygame.display.set_caption(caption)
            self._caption = caption

    def _draw(self, wanted: _Drawn) -> None:
        draw(
            self._surface,
            wanted.layout,
            THEMES[wanted.theme],
            wanted.places,
            wanted.focused,
            wanted.hovered,
            self._pictures.surface,
        )
        pygame.display.flip()
        self._drawn = wanted

    def _attend(self, app: App) -> None:
        """The pointer, and the keyboard of a tablet, as the screen wants them."""
        hand = app.hovered is not None
        if hand != self._hand:
            # A screen without pointers of its own keeps the one it has.
            with suppress(pygame.error):
                pygame.mouse.set_cursor(pygame.SYSTEM_CURSOR_HAND if hand else pygame.SYSTEM_CURSOR_ARROW)
            self._hand = hand
        naming = isinstance(app.screen, Scenes) or (
            isinstance(app.screen, Slots) and app.screen.naming is not None
        )
        if naming != self._naming:
            # Only while a name is typed: on a tablet it brings up the keyboard over the page.
            (pygame.key.start_text_input if naming else pygame.key.stop_text_input)()
            self._naming = naming


def _sheet(width: int, height: int, settings: Settings) -> Sheet:
    return Sheet(
        width,
        height,
        measure,
        text=settings.text,
        theme=settings.theme,
        face=settings.face,
        letters=settings.letters,
        lines=settings.lines,
        column=settings.column,
        language=settings.language,
    )
