"""App: everything the window remembers, as one value. Pure."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Final

from game.desktop.deeds import FilesFound
from game.desktop.edits import Preview
from game.desktop.layout import Layout, Places, opening
from game.desktop.leafing import Shelf
from game.desktop.looks import Look
from game.desktop.messages import Hold
from game.desktop.tidings import Bookmark, Strayed
from game.settings import Settings
from game.story import State
from game.story.ids import ChapterId, DocumentId, RecordId, SceneId, SourceId
from game.story.late import dataclass

if TYPE_CHECKING:
    from game.desktop.ground import CityMap
    from game.loading.credits import Credit


@dataclass(frozen=True, slots=True)
class Title:
    pass


@dataclass(frozen=True, slots=True)
class FirstMinute:
    pass


@dataclass(frozen=True, slots=True)
class Reading:
    pass


@dataclass(frozen=True, slots=True)
class RecordPanel:
    """The record, open beside the page."""

    id: RecordId


@dataclass(frozen=True, slots=True)
class Documents:
    pass


CLOSEST: Final = 2
"""How many steps closer a document can be held."""


@dataclass(frozen=True, slots=True)
class DocumentPage:
    """A document; `closer` is how near it is held, from 0 (all of it, with what is told of it)."""

    document: DocumentId
    closer: int = 0


@dataclass(frozen=True, slots=True)
class BesideRecord:
    """Your path beside the record, for one chapter."""

    chapter: ChapterId


@dataclass(frozen=True, slots=True)
class MapPage:
    """The city at this hour, looked at somewhere (None: at all that is shown on it)."""

    look: Look | None = None


@dataclass(frozen=True, slots=True)
class TimelinePage:
    """The city and you, hour by hour, open at one part of it (None: where now is)."""

    part: str | None = None


@dataclass(frozen=True, slots=True)
class NotebookPage:
    """Everything met so far, open at a shelf (None: at the first with something on it)."""

    shelf: Shelf | None = None


@dataclass(frozen=True, slots=True)
class HistoryPage:
    """Every page read and choice taken, open at the page that so many steps led to (None: the last)."""

    at: int | None = None


@dataclass(frozen=True, slots=True)
class Chapters:
    """The chapters, to begin any of them."""


@dataclass(frozen=True, slots=True)
class Slots:
    """The places kept; `naming` is the name being typed for one more, or for `of`; None when none is.

    `says` is what came of the last thing done here, `deleted` the place that can be taken back.
    """

    naming: str | None = None
    of: str | None = None
    says: str = ""
    deleted: str = ""


@dataclass(frozen=True, slots=True)
class GameFiles:
    """The files found that may hold a game (None: they are being looked for); `says` is why one was not."""

    found: FilesFound | None = None
    says: str = ""


@dataclass(frozen=True, slots=True)
class SettingsPage:
    pass


@dataclass(frozen=True, slots=True)
class Faces:
    """The faces installed on this computer, to read in one of them; none until they have been looked for."""

    names: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Help:
    """Keys, then what the labels say; with `labels` those are first."""

    labels: bool = False


@dataclass(frozen=True, slots=True)
class Credits:
    """Who made this and from what; `source` shows what leans on it."""

    source: SourceId | None = None


@dataclass(frozen=True, slots=True)
class Crossroads:
    """A kept game that left the road of an edited story: how to go on?"""

    strayed: Strayed


@dataclass(frozen=True, slots=True)
class Mistake:
    says: str


@dataclass(frozen=True, slots=True)
class Mistakes:
    """The author's mistakes, open beside the page at one of them."""

    number: int = 0


@dataclass(frozen=True, slots=True)
class Scenes:
    """The scenes to go to; `typed` is what is looked for, `says` what is wrong with it."""

    typed: str = ""
    says: str = ""


Screen = (
    Title
    | FirstMinute
    | Reading
    | RecordPanel
    | Documents
    | DocumentPage
    | BesideRecord
    | MapPage
    | TimelinePage
    | NotebookPage
    | HistoryPage
    | Chapters
    | Slots
    | GameFiles
    | SettingsPage
    | Faces
    | Help
    | Credits
    | Crossroads
    | Mistake
    | Mistakes
    | Scenes
)


@dataclass(frozen=True, slots=True)
class Level:
    """One screen of the stack, with the focus and the place it is left at and found again.

    `places` is None until the reader turns: where the page opens.
    """

    screen: Screen
    focused: str | None = None
    places: Places | None = None


@dataclass(frozen=True, slots=True)
class Quiet:
    """Until when that key, and the pointer, mean nothing."""

    by: str
    until: int


@dataclass(frozen=True, slots=True)
class Tapped:
    """Where and when the ground of the map was clicked."""

    x: int
    y: int
    at: int


@dataclass(frozen=True, slots=True)
class App:
    """Everything the window remembers: ids, never pixels.

    `levels` begins with the title; the last one shows, and Escape takes it away. `held` is where
    the pointer went down. `city` is the map, None until it is first opened. `notices` are sentences waiting to be read, `told` all there ever were.
    `earlier` are the pages read in earlier games. `preview` is None but beside an editor. `heard` is what
    sounds around the reader, for who wants it in words. `aloud` is whether the screen is read out, `voice`
    whether there is one to read it (None: nobody has asked yet).
    """

    settings: Settings
    levels: tuple[Level, ...] = (Level(Title()),)
    game: State | None = None
    seed: int = 0
    bookmarks: tuple[Bookmark, ...] = ()
    earlier: frozenset[SceneId] = frozenset()
    credits: tuple[Credit, ...] = ()
    city: CityMap | None = None
    notices: tuple[str, ...] = ()
    told: frozenset[str] = frozenset()
    hovered: str | None = None
    held: Hold | None = None
    quiet: Quiet | None = None
    tapped: Tapped | None = None
    closing: bool = False
    heard: str = ""
    aloud: bool = False
    voice: bool | None = None
    preview: Preview | None = None

    @property
    def level(self) -> Level:
        return self.levels[-1]

    @property
    def screen(self) -> Screen:
        return self.levels[-1].screen

    @property
    def below(self) -> Screen | None:
        """What lies under the screen that shows."""
        return self.levels[-2].screen if len(self.levels) > 1 else None

    @property
    def newest(self) -> Bookmark | None:
        """The newest kept place that one can go on from."""
        return next((mark for mark in self.bookmarks if mark.goes_on), None)

    @property
    def is_at_page(self) -> bool:
        """Whether the page shows, alone or with the record beside it."""
        beside = isinstance(self.screen, RecordPanel) and isinstance(self.below, Reading)
        return beside or isinstance(self.screen, Reading)

    def over(self, screen: Screen) -> App:
        """With that screen on top: in place of an older one of its kind, and of all that stood on it."""
        below = self.levels
        for number, level in enumerate(self.levels):
            if type(level.screen) is type(screen):
                below = self.levels[:number]
                break
        return replace(self, levels=(*below, Level(screen)), hovered=None)

    def back(self) -> App:
        """Without the screen on top; the title stays."""
        return replace(self, levels=self.levels[:-1], hovered=None) if len(self.levels) > 1 else self

    def at_page(self) -> App:
        """With the page on top, as it was left, and nothing over it."""
        for number, level in enumerate(self.levels):
            if isinstance(level.screen, Reading):
                return replace(self, levels=self.levels[: number + 1], hovered=None)
        return replace(self, levels=(self.levels[0], Level(Reading())), hovered=None)

    def at(self, level: Level) -> App:
        """With the top level changed to this one."""
        return replace(self, levels=(*self.levels[:-1], level))


def standing(layout: Layout, app: App) -> Places:
    """The places that the panes are turned to: the reader's, or where this page opens."""
    return opening(layout) if app.level.places is None else app.level.places
