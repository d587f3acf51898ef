"""Edits: what a window beside an editor remembers of its story, and what it hears of it, as values."""

from __future__ import annotations

from game.loading.diagnostics import Diagnostic
from game.story.late import dataclass
from game.story.state import Start, State, Step

_AT_THE_START = Start()


@dataclass(frozen=True, slots=True)
class Preview:
    """What is only remembered beside an editor.

    `start` and `road` are the way as it was last played by hand, `reached` how far it went after the
    last edit: a choice that is taken out and put back is walked again. `known` are the mistakes of the
    check before, newest first; `checked` is False while another one is awaited.
    """

    start: Start = _AT_THE_START
    road: tuple[Step, ...] = ()
    reached: State | None = None
    says: str = ""
    mistakes: tuple[Diagnostic, ...] = ()
    known: tuple[Diagnostic, ...] = ()
    broken: bool = False
    checked: bool = False


@dataclass(frozen=True, slots=True)
class Edited:
    """The story was read anew. Where it `plays`, it is the one played from now on."""

    mistakes: tuple[Diagnostic, ...]
    plays: bool


@dataclass(frozen=True, slots=True)
class Checked:
    """All that is wrong with the story as it stands now, by place."""

    mistakes: tuple[Diagnostic, ...]


@dataclass(frozen=True, slots=True)
class OpenMistake:
    """Show that mistake, counted from 0 and round the end (None: the next one, or the first)."""

    number: int | None = None


@dataclass(frozen=True, slots=True)
class KeepWalk:
    """Keep the way to this page as a walk of the story."""


@dataclass(frozen=True, slots=True)
class Jump:
    """Begin there, in the middle of the story."""

    start: Start
