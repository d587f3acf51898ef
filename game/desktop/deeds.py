"""Deeds: what is done with kept places, as values, and what the world answers.

A deed is a message of a person's and goes to the world as it is: only there the files lie.
"""

from __future__ import annotations

from typing import Literal

from game.story.ids import SceneId
from game.story.late import dataclass

Standing = Literal["whole", "edited", "damaged", "foreign", "newer"]
"""How a kept place stands: `edited` where the story has changed and its path no longer leads there."""


@dataclass(frozen=True, slots=True)
class Rename:
    slot: str
    name: str


@dataclass(frozen=True, slots=True)
class Delete:
    """Put a place where it can be taken back from."""

    slot: str


@dataclass(frozen=True, slots=True)
class TakeBack:
    """Have the place again that was deleted."""

    slot: str


@dataclass(frozen=True, slots=True)
class CopyOut:
    """Write a place as a file of its own, where the reader's documents are."""

    slot: str


@dataclass(frozen=True, slots=True)
class BringIn:
    """Keep the game in that file as a place."""

    path: str


Deed = Rename | Delete | TakeBack | CopyOut | BringIn


@dataclass(frozen=True, slots=True)
class OnAhead:
    """Go to the next decision, over pages read in an earlier game that leave only one way on."""


@dataclass(frozen=True, slots=True)
class FindFiles:
    """Look for files that hold a game."""


@dataclass(frozen=True, slots=True)
class GameFile:
    """A file that may hold a game; `wrong` is the sentence why it cannot be brought in, "" if it can."""

    path: str
    name: str
    line: str = ""
    words: str = ""
    kept: str = ""
    wrong: str = ""


@dataclass(frozen=True, slots=True)
class FilesFound:
    """The files that may hold a game, and the folders that were looked through."""

    files: tuple[GameFile, ...]
    folders: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Done:
    """What came of a deed, in a sentence; "" where the list itself tells it.

    `slot` is the place it is about as it is called now, `deleted` the one that can be taken back.
    `refused` leaves a name that is being typed as it is.
    """

    says: str = ""
    slot: str = ""
    deleted: str = ""
    refused: bool = False


@dataclass(frozen=True, slots=True)
class ReadBefore:
    """The pages that were read in earlier games."""

    scenes: frozenset[SceneId]
