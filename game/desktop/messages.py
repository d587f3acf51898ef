"""Messages: everything that can happen to the window, as values."""

from __future__ import annotations

from dataclasses import dataclass

from game.story.ids import ChoiceId, DocumentId, RecordId


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


@dataclass(frozen=True, slots=True)
class Show:
    """Go to a screen by name: title, reading, record, documents, beside, settings, help, …"""

    screen: str


@dataclass(frozen=True, slots=True)
class Leave:
    """Escape: back out one level."""


@dataclass(frozen=True, slots=True)
class Undo:
    pass


@dataclass(frozen=True, slots=True)
class FocusNext:
    backward: bool = False


@dataclass(frozen=True, slots=True)
class Activate:
    """Enter: do what the focused thing does."""


@dataclass(frozen=True, slots=True)
class Hover:
    id: str | None


@dataclass(frozen=True, slots=True)
class TurnPage:
    backward: bool = False


@dataclass(frozen=True, slots=True)
class Adjust:
    """Change one setting by a step, or to a value."""

    setting: str
    to: str


@dataclass(frozen=True, slots=True)
class Resized:
    width: int
    height: int


@dataclass(frozen=True, slots=True)
class Tick:
    """Time arrives as a message: milliseconds since the window opened."""

    now: int


@dataclass(frozen=True, slots=True)
class Close:
    pass


Message = (
    Choose
    | OpenDocument
    | OpenRecord
    | Show
    | Leave
    | Undo
    | FocusNext
    | Activate
    | Hover
    | TurnPage
    | Adjust
    | Resized
    | Tick
    | Close
)
