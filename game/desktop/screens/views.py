"""What each screen is made of: one value a screen, no window, no clock.

`notice` is one sentence, said once, on any screen: a save that could not be written, no sound.
`picture` is what the leaf stands on.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import field
from typing import TYPE_CHECKING, Final, Literal

from game.desktop.deeds import FilesFound
from game.desktop.layout import Picture
from game.desktop.leafing import Shelf
from game.desktop.light import minutes_of
from game.desktop.looks import Look
from game.desktop.tidings import Bookmark
from game.story.ids import ChapterId, DocumentId, RecordId, SourceId
from game.story.late import dataclass
from game.story.model import Story
from game.story.page import Page

if TYPE_CHECKING:  # read when they are first shown, not on the way to the first page
    from game.desktop.ground import CityMap
    from game.desktop.preview import Row
    from game.loading.credits import Credit
    from game.loading.diagnostics import Diagnostic
    from game.story.beside import Beside
    from game.story.citymap import City
    from game.story.panels import Notebook, PageRead
    from game.story.timeline import Timeline

COVER: Final = Picture("title")
"""The picture of the cover, and of every screen that belongs to no page."""


def picture_of(page: Page) -> Picture | None:
    """A page's picture in the light of its hour."""
    return Picture(page.picture, minutes_of(page.time)) if page.picture else None


@dataclass(frozen=True, slots=True)
class TitleView:
    """The cover. `kept` is where a returning player was."""

    story: Story
    kept: Bookmark | None = None
    notice: str = ""
    picture: Picture = COVER


@dataclass(frozen=True, slots=True)
class FirstMinuteView:
    """What is asked once, before the story: language, size, contrast, sound; and the content note."""

    story: Story
    values: Mapping[str, str] = field(default_factory=dict)
    notice: str = ""
    picture: Picture = COVER
    abroad: bool = False


@dataclass(frozen=True, slots=True)
class Tally:
    """How many mistakes and questions there are beside the page; `broken` if they stop play,
    `checked` False while more may be found."""

    errors: int
    warnings: int
    broken: bool
    checked: bool


@dataclass(frozen=True, slots=True)
class ReadingView:
    """A page; with `record`, the record open beside it at that id.

    `unread` are the documents on the table that were not opened yet; `mistakes` is None but in a preview;
    `opens` where the chapter was entered with this page; `heard` is what sounds around the reader, in words;
    `before` where it was read in an earlier game, `ahead` if one key goes on from it to the next decision.
    """

    story: Story
    page: Page
    record: RecordId | None = None
    unread: tuple[DocumentId, ...] = ()
    can_undo: bool = False
    notice: str = ""
    mistakes: Tally | None = None
    opens: bool = False
    heard: str = ""
    before: bool = False
    ahead: bool = False


@dataclass(frozen=True, slots=True)
class DocumentsView:
    """Every document met so far, in the order it was met."""

    story: Story
    met: tuple[DocumentId, ...]
    unread: tuple[DocumentId, ...] = ()
    notice: str = ""
    picture: Picture = COVER


@dataclass(frozen=True, slots=True)
class DocumentView:
    """A document; with `closer` it is alone on the table, larger. `others` is whether more were met."""

    story: Story
    document: DocumentId
    notice: str = ""
    closer: int = 0
    others: bool = False


@dataclass(frozen=True, slots=True)
class BesideView:
    """Your path beside the record, for one chapter; `ended` when there is no page to go on to.

    `chapters` are those the path came through, in the story's order.
    """

    story: Story
    chapter: ChapterId
    beside: Beside
    notice: str = ""
    ended: bool = False
    chapters: tuple[ChapterId, ...] = ()


@dataclass(frozen=True, slots=True)
class CardView:
    """One thing of the record, opened from a screen that has no place beside it; `back` says which."""

    story: Story
    record: RecordId
    back: Literal["beside", "timeline", "map"]
    notice: str = ""
    picture: Picture = COVER


@dataclass(frozen=True, slots=True)
class MapView:
    """The city at the hour of a page, and what is known of it then.

    `city` is the map, None while there is none; `look` is where one looks, None at all that is known.
    """

    story: Story
    page: Page
    known: City
    city: CityMap | None = None
    look: Look | None = None
    notice: str = ""
    picture: Picture = COVER


@dataclass(frozen=True, slots=True)
class TimelineView:
    """The city's lane and yours, open at one part of it (None: where now is)."""

    story: Story
    timeline: Timeline
    part: str | None = None
    notice: str = ""
    picture: Picture = COVER


@dataclass(frozen=True, slots=True)
class NotebookView:
    """Everything met so far, open at a shelf; with `record`, that card beside it."""

    story: Story
    notebook: Notebook
    shelf: Shelf | None = None
    record: RecordId | None = None
    notice: str = ""
    picture: Picture = COVER


@dataclass(frozen=True, slots=True)
class HistoryView:
    """Every page read and choice taken, open at `at`; `here` is the number of steps taken so far."""

    story: Story
    rows: tuple[PageRead, ...]
    here: int
    at: int | None = None
    notice: str = ""
    picture: Picture = COVER


@dataclass(frozen=True, slots=True)
class ChaptersView:
    """The chapters, each with what it is about and how long it takes; `here` is the one being played.

    `begun` and `finished` are as far as the places kept and the game in hand tell.
    """

    story: Story
    here: ChapterId | None = None
    begun: frozenset[ChapterId] = frozenset()
    finished: frozenset[ChapterId] = frozenset()
    notice: str = ""
    picture: Picture = COVER


@dataclass(frozen=True, slots=True)
class SettingsView:
    """`values` is what each setting stands at, by its name; `voice` whether there is one to read aloud
    (None: not known yet); `abroad` is whether the story is told in another language than the program."""

    values: Mapping[str, str]
    notice: str = ""
    picture: Picture = COVER
    voice: bool | None = None
    abroad: bool = False


@dataclass(frozen=True, slots=True)
class FacesView:
    """The installed faces; `chosen` is the one the reader reads in."""

    names: tuple[str, ...]
    chosen: str
    notice: str = ""
    picture: Picture = COVER


@dataclass(frozen=True, slots=True)
class HelpView:
    """`authors` is whether the keys are shown that there are only beside an editor; `labels` puts the labels first."""

    notice: str = ""
    picture: Picture = COVER
    authors: bool = False
    labels: bool = False


@dataclass(frozen=True, slots=True)
class CreditsView:
    """`made` are the pictures and sounds, with who made them; `source` shows what leans on it."""

    story: Story
    made: tuple[Credit, ...] = ()
    source: SourceId | None = None
    notice: str = ""
    picture: Picture = COVER


@dataclass(frozen=True, slots=True)
class SlotsView:
    """The places kept; `naming` is the name being typed for one more, or for `of`; None when none is.

    `deleted` is the place that can be taken back.
    """

    bookmarks: tuple[Bookmark, ...]
    naming: str | None = None
    of: str | None = None
    can_keep: bool = False
    deleted: str = ""
    notice: str = ""
    picture: Picture = COVER


@dataclass(frozen=True, slots=True)
class GameFilesView:
    """The files that may hold a game; None while they are being looked for."""

    files: FilesFound | None = None
    notice: str = ""
    picture: Picture = COVER


@dataclass(frozen=True, slots=True)
class StrayedView:
    """A kept game whose story was edited: what happened, and three ways on."""

    says: str
    notice: str = ""
    picture: Picture = COVER


@dataclass(frozen=True, slots=True)
class MistakeView:
    """Something is wrong with the story or with the game; what is kept is safe."""

    says: str
    notice: str = ""
    picture: Picture = COVER


@dataclass(frozen=True, slots=True)
class MistakesView:
    """An author's mistakes at one of them, beside the last page that could be shown, if there was one."""

    reading: ReadingView | None
    mistakes: tuple[Diagnostic, ...]
    number: int
    tally: Tally
    notice: str = ""
    picture: Picture = COVER

    @property
    def page(self) -> Page | None:
        return None if self.reading is None else self.reading.page


@dataclass(frozen=True, slots=True)
class ScenesView:
    """The scenes to go to. `facts` is what shall hold there, `says` what is wrong with what was typed."""

    rows: tuple[Row, ...]
    typed: str
    facts: str
    says: str = ""
    notice: str = ""
    picture: Picture = COVER


View = (
    TitleView
    | FirstMinuteView
    | ReadingView
    | DocumentsView
    | DocumentView
    | BesideView
    | CardView
    | MapView
    | TimelineView
    | NotebookView
    | HistoryView
    | ChaptersView
    | SettingsView
    | FacesView
    | HelpView
    | CreditsView
    | SlotsView
    | GameFilesView
    | StrayedView
    | MistakeView
    | MistakesView
    | ScenesView
)
