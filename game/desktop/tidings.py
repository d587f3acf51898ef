"""Tidings: what the world outside answers to requests, or tells by itself. Pure."""

from __future__ import annotations

from typing import TYPE_CHECKING

from game.desktop.deeds import Standing
from game.story.ids import ChapterId
from game.story.late import dataclass
from game.story.state import State

if TYPE_CHECKING:
    from game.desktop.ground import CityMap
    from game.loading.credits import Credit


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


Tidings = (
    Listed | Credited | Faced | Heard | Voiced | Charted | Begun | Resumed | Reread | Strayed | Told | Failed
)
