"""Requests: what the window asks of the world; only `fulfil` hears them."""

from __future__ import annotations

from game.desktop.deeds import BringIn, CopyOut, Delete, FindFiles, Rename, TakeBack
from game.settings import Settings
from game.story.late import dataclass
from game.story.page import Page
from game.story.state import State


@dataclass(frozen=True, slots=True)
class Save:
    """Keep the game by itself, as after every step."""

    state: State


@dataclass(frozen=True, slots=True)
class SaveAs:
    state: State
    name: str


@dataclass(frozen=True, slots=True)
class SetAside:
    """What was kept by itself until now becomes a place of its own, before another game goes over it.

    `told` has the place's name told.
    """

    told: bool = False


@dataclass(frozen=True, slots=True)
class Restore:
    """Read a kept game (None: the newest)."""

    slot: str | None


@dataclass(frozen=True, slots=True)
class ListPlaces:
    """List the kept places; `closely` tells of each whether the story still leads there."""

    closely: bool = False


@dataclass(frozen=True, slots=True)
class ReadCredits:
    pass


@dataclass(frozen=True, slots=True)
class ReadMap:
    """Read the map of the city."""


@dataclass(frozen=True, slots=True)
class KeepPath:
    """Write your path beside the record as a page to print, under that name."""

    html: str
    name: str


@dataclass(frozen=True, slots=True)
class KeepSettings:
    settings: Settings


@dataclass(frozen=True, slots=True)
class Speak:
    """Say the program's words, and the story's where it has them, in this language."""

    language: str
    state: State | None


@dataclass(frozen=True, slots=True)
class FillScreen:
    on: bool


@dataclass(frozen=True, slots=True)
class Surround:
    """The sound around the reader; None is silence."""

    sound: str | None


@dataclass(frozen=True, slots=True)
class Play:
    """One small sound."""

    sound: str


@dataclass(frozen=True, slots=True)
class LookAhead:
    """Have the pictures ready of this page and of those that its choices lead to."""

    state: State
    page: Page


@dataclass(frozen=True, slots=True)
class ListFaces:
    """Find the faces installed on this computer."""


@dataclass(frozen=True, slots=True)
class FindVoice:
    """Find out whether this computer can read aloud."""


@dataclass(frozen=True, slots=True)
class RecordWalk:
    """Keep the way to this state as a walk, among the story's own files."""

    state: State


OfPlaces = (
    Save
    | SaveAs
    | SetAside
    | Restore
    | ListPlaces
    | Rename
    | Delete
    | TakeBack
    | CopyOut
    | BringIn
    | FindFiles
)
"""What is asked of the kept places."""

Request = (
    OfPlaces
    | ReadCredits
    | ReadMap
    | KeepPath
    | KeepSettings
    | Speak
    | FillScreen
    | Surround
    | Play
    | LookAhead
    | ListFaces
    | FindVoice
    | RecordWalk
)
