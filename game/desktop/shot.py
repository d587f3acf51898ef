"""Shots: a picture of any screen, made without a window."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from io import BytesIO
from pathlib import Path
from typing import Final, get_args

import pygame

from game import shipped
from game.desktop.app import (
    App,
    BesideRecord,
    Chapters,
    Credits,
    DocumentPage,
    Documents,
    FirstMinute,
    Help,
    HistoryPage,
    Level,
    MapPage,
    NotebookPage,
    Reading,
    RecordPanel,
    Screen,
    SettingsPage,
    Slots,
    TimelinePage,
    Title,
)
from game.desktop.atlas import city_of
from game.desktop.draw import PictureOf, draw
from game.desktop.fonts import measure
from game.desktop.ground import CityMap
from game.desktop.layout import opening
from game.desktop.pictures import Frame, UnsafePictureError, framed
from game.desktop.screens import lay_out
from game.desktop.screens.sheet import Sheet
from game.desktop.screens.views import View
from game.desktop.shelf import Shelf
from game.desktop.sights import sight
from game.desktop.theme import THEMES as DRAWN_THEMES
from game.desktop.theme import ThemeName
from game.loading.credits import Credit
from game.loading.files import Files
from game.settings import Settings
from game.story import State, Story, view
from game.story.panels import documents_met, record_of
from game.words import language

_PLAIN: Final[Mapping[str, Callable[[], Screen]]] = {
    "title": Title,
    "first-minute": FirstMinute,
    "reading": Reading,
    "documents": Documents,
    "map": MapPage,
    "timeline": TimelinePage,
    "notebook": NotebookPage,
    "history": HistoryPage,
    "chapters": Chapters,
    "slots": Slots,
    "settings": SettingsPage,
    "help": Help,
    "credits": Credits,
}
SCREENS: Final = ("reading", "record", "document", "beside", *(name for name in _PLAIN if name != "reading"))
THEMES: Final[tuple[ThemeName, ...]] = get_args(ThemeName)


def shoot(
    story: Story,
    state: State,
    screen: str,
    out: Path,
    size: tuple[int, int] = (1280, 720),
    theme: ThemeName = "light",
    text: int = 100,
    files: Files | None = None,
) -> None:
    """Draw a screen as it stands in that state into a PNG file.

    `files` are the story's, with its own pictures; the game's are looked for after them.
    Raises OSError where the file cannot be written.
    """
    settings = Settings(language=language(), text=text, theme=theme)
    sheet = Sheet(*size, measure, text=text, theme=theme, language=settings.language)
    shelf = Shelf(files, shipped.assets())
    layout = lay_out(view_of(story, state, screen, settings, shelf.credits, _city), sheet)
    surface = pygame.Surface(size, depth=32)
    picture_of = _framed(shelf)
    draw(surface, layout, DRAWN_THEMES[theme], opening(layout), None, None, picture_of)
    opaque = pygame.image.frombuffer(pygame.image.tobytes(surface, "RGB"), size, "RGB")
    png = BytesIO()
    pygame.image.save(opaque, png, "shot.png")
    out.write_bytes(png.getvalue())


def _city() -> CityMap:
    return city_of(shipped.assets())


def view_of(
    story: Story,
    state: State,
    screen: str,
    settings: Settings,
    made: Callable[[], tuple[Credit, ...]] = tuple,
    chart: Callable[[], CityMap | None] = lambda: None,
) -> View:
    """What that screen shows in a state; a record or a document is the page's first.

    `made` tells who made the pictures and sounds, where the credits are shown; `chart` gives the map.
    """
    if screen in ("title", "first-minute"):  # as on the first day: nothing is in hand
        return sight(story, App(settings, levels=(Level(_screen(story, state, screen)),)))
    levels = (Level(Title()), Level(Reading()), Level(_screen(story, state, screen)))
    credits = made() if screen == "credits" else ()
    city = chart() if screen == "map" else None
    return sight(story, App(settings, levels=levels, game=state, credits=credits, city=city))


def _screen(story: Story, state: State, name: str) -> Screen:
    page = view(story, state)
    if name == "record":
        on_record = record_of(story, page)
        return RecordPanel(on_record[0].id) if on_record else Reading()
    if name == "document":
        found = (*page.documents, *documents_met(story, state))
        return DocumentPage(found[0]) if found else Reading()
    if name == "beside":
        return BesideRecord(page.chapter)
    return _PLAIN[name]()


def _framed(shelf: Shelf) -> PictureOf:
    """Pictures drawn when they are asked for: a shot can wait."""

    def picture(frame: Frame) -> pygame.Surface | None:
        try:
            found = shelf.picture(frame.name)
            return framed(found, frame) if found else None
        except (UnsafePictureError, pygame.error, OSError):
            return None

    return picture
