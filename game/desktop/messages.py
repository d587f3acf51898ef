"""Messages: everything that can happen to the window, as values."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Literal

from game.desktop.deeds import (
    BringIn,
    CopyOut,
    Delete,
    Done,
    FilesFound,
    OnAhead,
    ReadBefore,
    Rename,
    Standing,
    TakeBack,
)
from game.desktop.edits import Checked, Edited, Jump, KeepWalk, OpenMistake
from game.desktop.leafing import Leafing
from game.desktop.looks import Look, LookAt, Nearer, Tap
from game.story.ids import ChapterId, ChoiceId, DocumentId, RecordId
from game.story.late import dataclass
from game.story.state import State

if TYPE_CHECKING:  # a layout holds messages, so at run time it comes after them
    from game.desktop.ground import CityMap
    from game.desktop.layout import Place
    from game.loading.credits import Credit

# --- What a person does: these stand in layouts and behind keys. ---


@dataclass(frozen=True, slots=True)
class Choose:
    choice: ChoiceId


@dataclass(frozen=True, slots=True)
class OpenDocument:
    document: DocumentId


@dataclass(frozen=True, slots=True)
class OpenRecord:
    """Open the record panel at this id (None: at what the page cites first)."""

    id: RecordId | None = None


GameScreen = Literal["record", "documents", "map", "timeline", "notebook", "history", "beside"]
"""The screens that show a game in hand."""

ScreenName = (
    GameScreen
    | Literal[
        "title",
        "first-minute",
        "chapters",
        "slots",
        "files",
        "settings",
        "faces",
        "help",
        "labels",
        "credits",
        "scenes",
    ]
)


@dataclass(frozen=True, slots=True)
class Show:
    screen: ScreenName


@dataclass(frozen=True, slots=True)
class Leave:
    """Escape: back out one level."""


@dataclass(frozen=True, slots=True)
class Undo:
    pass


@dataclass(frozen=True, slots=True)
class GoBack:
    """Go back to the page that so many steps of the game led to."""

    steps: int


@dataclass(frozen=True, slots=True)
class Begin:
    """A new game, from the story's start or a chapter's."""

    chapter: ChapterId | None = None


@dataclass(frozen=True, slots=True)
class Continue:
    """Go on with the game in hand, or with a kept one (None: the newest)."""

    slot: str | None = None


@dataclass(frozen=True, slots=True)
class Name:
    """The name being typed for a place kept, `of` that one if it has a name; None stops naming."""

    text: str | None
    of: str | None = None


@dataclass(frozen=True, slots=True)
class Keep:
    """Keep this place under a name."""

    name: str


@dataclass(frozen=True, slots=True)
class Way:
    """How to go on with a game whose story was edited: from the last safe page, from the
    chapter's start with what is carried, or not at all (the save stays as it is)."""

    on: Literal["safe", "fresh", "untouched"]


@dataclass(frozen=True, slots=True)
class Adjust:
    """Change one setting: a step up (`+`) or down (`-`), or to a value."""

    setting: str
    to: str


@dataclass(frozen=True, slots=True)
class HoldCloser:
    """Hold the document a step closer; from the closest, lay it down again."""


@dataclass(frozen=True, slots=True)
class ReadAloud:
    """Have the screen read aloud, or be silent again."""


@dataclass(frozen=True, slots=True)
class TurnPage:
    """Turn that pane by a page."""

    pane: str
    backward: bool = False


@dataclass(frozen=True, slots=True)
class Dismiss:
    """Put away the sentence that was told."""


@dataclass(frozen=True, slots=True)
class Close:
    pass


# --- What the window makes of keys and pointer, with the layout at hand. ---


@dataclass(frozen=True, slots=True)
class Act:
    """Enter with nothing in focus: do what this screen is for."""


@dataclass(frozen=True, slots=True)
class Focus:
    """The focus moves; `places` is where that thing can be seen, on a map `look` if one must look elsewhere."""

    id: str | None
    places: Mapping[str, Place]
    look: Look | None = None


@dataclass(frozen=True, slots=True)
class Turn:
    """Panes are turned to these places."""

    places: Mapping[str, Place]


@dataclass(frozen=True, slots=True)
class Hover:
    id: str | None


@dataclass(frozen=True, slots=True)
class Hold:
    """The pointer went down at a point, on a hit or on nothing; what happens is decided where it goes up."""

    id: str | None
    x: int
    y: int


@dataclass(frozen=True, slots=True)
class Release:
    """The pointer went up and nothing came of it."""


@dataclass(frozen=True, slots=True)
class Input:
    """What a person did just now: `by` is the key's name or `pointer`, `at` milliseconds on the
    window's clock. After a choice the same key and the pointer mean nothing for a moment."""

    by: str
    at: int
    means: Meaning


# --- What the world answers. ---


@dataclass(frozen=True, slots=True)
class Bookmark:
    """A kept place; its three lines say where it was, and its chapters what it came through.

    `kept` says when, `automatic` whether the program keeps it by itself; `standing` is how it stands,
    and `goes_on` whether there is a whole save in it.
    """

    name: str
    chapter: str
    dateline: str
    words: str
    begun: frozenset[ChapterId] = frozenset()
    finished: frozenset[ChapterId] = frozenset()
    kept: str = ""
    automatic: bool = False
    standing: Standing = "whole"
    goes_on: bool = True


@dataclass(frozen=True, slots=True)
class Listed:
    """The kept places, newest first."""

    bookmarks: tuple[Bookmark, ...]


@dataclass(frozen=True, slots=True)
class Credited:
    """Who made the pictures and sounds."""

    credits: tuple[Credit, ...]


@dataclass(frozen=True, slots=True)
class Charted:
    """The map of the city, as far as it could be read."""

    city: CityMap


@dataclass(frozen=True, slots=True)
class Faced:
    """The faces that are installed, by name."""

    names: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Heard:
    """What sounds around the reader now, in words; "" where nothing does, or nobody wants it said."""

    says: str


@dataclass(frozen=True, slots=True)
class Voiced:
    """Whether this computer has a voice that reads aloud."""

    found: bool


@dataclass(frozen=True, slots=True)
class Begun:
    """A new game is in hand, from wherever it was asked to begin."""

    state: State


@dataclass(frozen=True, slots=True)
class Resumed:
    """A kept game is in hand again."""

    state: State


@dataclass(frozen=True, slots=True)
class Reread:
    """The same game, in the words of another edition."""

    state: State


@dataclass(frozen=True, slots=True)
class Strayed:
    """A kept game's story was edited: where it can go on, and one sentence on what happened."""

    says: str
    safe: State
    fresh: State


@dataclass(frozen=True, slots=True)
class Told:
    """One sentence about something missing or lost. The same one is never told twice."""

    says: str


@dataclass(frozen=True, slots=True)
class Failed:
    """A mistake of the story or of ours came up; `says` names the scene."""

    says: str


Meaning = (
    Choose
    | OpenDocument
    | OpenRecord
    | Leafing
    | Show
    | Leave
    | HoldCloser
    | ReadAloud
    | Undo
    | GoBack
    | Begin
    | Continue
    | Name
    | Keep
    | Way
    | Adjust
    | LookAt
    | Nearer
    | Tap
    | TurnPage
    | Dismiss
    | Close
    | Act
    | Focus
    | Turn
    | Hover
    | Hold
    | Release
    | OpenMistake
    | KeepWalk
    | Jump
    | OnAhead
    | Rename
    | Delete
    | TakeBack
    | CopyOut
    | BringIn
)

Message = (
    Meaning
    | Input
    | Listed
    | Credited
    | Faced
    | Heard
    | Voiced
    | Charted
    | Begun
    | Resumed
    | Reread
    | Strayed
    | Told
    | Failed
    | Edited
    | Checked
    | Done
    | FilesFound
    | ReadBefore
)
