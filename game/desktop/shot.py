"""Shots: a picture of any screen, made without a window."""

from __future__ import annotations

from dataclasses import dataclass
from io import BytesIO
from pathlib import Path
from typing import Final, get_args

import pygame

from game import shipped
from game.desktop.draw import draw
from game.desktop.fonts import measure
from game.desktop.layout import opening
from game.desktop.paper import tooth
from game.desktop.pictures import UnsafePictureError, drawn
from game.desktop.screens import lay_out
from game.desktop.screens.sheet import Sheet
from game.desktop.screens.views import (
    BesideView,
    CreditsView,
    DocumentsView,
    DocumentView,
    FirstMinuteView,
    HelpView,
    ReadingView,
    SettingsView,
    TitleView,
    View,
)
from game.desktop.theme import THEMES as DRAWN_THEMES
from game.desktop.theme import ThemeName
from game.settings import Settings, spoken
from game.story import State, Story, view
from game.story.panels import beside, documents_met, record_of
from game.story.path import documents_read
from game.words import language

SCREENS: Final = (
    "title",
    "first-minute",
    "reading",
    "record",
    "documents",
    "document",
    "beside",
    "settings",
    "help",
    "credits",
)
THEMES: Final[tuple[ThemeName, ...]] = get_args(ThemeName)


def shoot(
    story: Story,
    state: State,
    screen: str,
    out: Path,
    size: tuple[int, int] = (1280, 720),
    theme: ThemeName = "light",
    text: int = 100,
    folder: Path | None = None,
) -> None:
    """Draw a screen as it stands in that state into a PNG file.

    `folder` is where the story's own pictures are; the game's are looked for after them.
    Raises OSError where the file cannot be written.
    """
    settings = Settings(language=language(), text=text, theme=theme)
    sheet = Sheet(*size, measure, text=text, theme=theme, language=settings.language)
    layout = lay_out(view_of(story, state, screen, settings), sheet)
    surface = pygame.Surface(size, depth=32)
    picture_of = _Shelf(folder, DRAWN_THEMES[theme].grain).picture
    draw(surface, layout, DRAWN_THEMES[theme], opening(layout), None, None, picture_of)
    opaque = pygame.image.frombuffer(pygame.image.tobytes(surface, "RGB"), size, "RGB")
    png = BytesIO()
    pygame.image.save(opaque, png, "shot.png")
    out.write_bytes(png.getvalue())


def view_of(story: Story, state: State, screen: str, settings: Settings) -> View:
    """What that screen shows in a state. A record or a document is the page's first."""
    page = view(story, state)
    met = documents_met(story, state)
    unread = tuple(document for document in met if document not in documents_read(state))
    on_record = record_of(story, page)
    reading = ReadingView(
        story,
        page,
        on_record[0].id if screen == "record" and on_record else None,
        tuple(document for document in page.documents if document in unread),
        bool(state.steps),
    )
    screens: dict[str, View] = {
        "title": TitleView(story),
        "first-minute": FirstMinuteView(story, spoken(settings)),
        "documents": DocumentsView(story, met, unread),
        "beside": BesideView(story, page.chapter, beside(story, state, page.chapter)),
        "settings": SettingsView(spoken(settings)),
        "help": HelpView(),
        "credits": CreditsView(story),
    }
    if screen == "document" and (page.documents or met):
        return DocumentView(story, (*page.documents, *met)[0])
    return screens.get(screen, reading)


@dataclass(frozen=True, slots=True)
class _Shelf:
    """Pictures read when they are asked for: a shot can wait."""

    folder: Path | None
    grain: int

    def picture(self, name: str, size: tuple[int, int], focus: tuple[float, float]) -> pygame.Surface | None:
        found = self._bytes(name)
        if found is None:
            return None
        try:
            surface = drawn(found, size, focus)
        except (UnsafePictureError, pygame.error):
            return None
        tooth(surface, self.grain)
        return surface

    def _bytes(self, name: str) -> bytes | None:
        for root in (self.folder, shipped.assets()):
            for ending in (".svg", ".png"):
                path = root / "pictures" / f"{name}{ending}" if root else None
                if path and path.is_file():
                    return path.read_bytes()
        return None
