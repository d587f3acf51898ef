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
    TakeBack,
)
from game.desktop.edits import Checked, Edited, Jump, KeepWalk, OpenMistake
from game.desktop.leafing import Leafing
from game.desktop.looks import Look, LookAt, Nearer, Tap
from game.desktop.tidings import Tidings
from game.story.ids import ChapterId, ChoiceId, DocumentId, RecordId
from game.story.late import dataclass

if TYPE_CHECKING:  # a layout holds messages, so at run time it comes after them
    from game.desktop.layout import Place

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


# --- All of them; what the world answers is in tidings. ---


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

Message = Meaning | Input | Tidings | Edited | Checked | Done | FilesFound | ReadBefore
