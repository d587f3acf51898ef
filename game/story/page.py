"""A page: all that a front end may show of a state, decided and in reading order."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal

from game.story.conditions import Rung
from game.story.ids import ChapterId, ChoiceId, DocumentId, EndingId, PlaceId, RecordId, SceneId
from game.story.prose import Paragraph


@dataclass(frozen=True, slots=True)
class Offer:
    """One choice on the page. A closed one is listed only if it says why (`locked`)."""

    id: ChoiceId
    text: tuple[Paragraph, ...]
    open: bool
    locked: tuple[Paragraph, ...] = ()
    kind: Literal["choice", "otherwise", "care"] = "choice"


@dataclass(frozen=True, slots=True)
class Since:
    """What a choice with `go: stay` added below the page: its own words, and what came of it."""

    choice: ChoiceId
    asked: tuple[Paragraph, ...]
    then: tuple[Paragraph, ...]


@dataclass(frozen=True, slots=True)
class Page:
    """What stands on the page, top to bottom: `so_far`, `then`, `text`, each of `since`, `choices`.

    `then` is what the choice said that led here from another scene. `date` and `time` are
    carried from the page before where the scene has none (None before any is known).
    `entries` are the record ids cited in what is shown, in reading order, each once.
    `chapter_closed` is the chapter whose last page the last step left, if it left one.
    """

    scene: SceneId
    chapter: ChapterId
    title: str
    date: str | None
    time: str | None
    place: PlaceId | None
    frame: bool
    status: Literal["documented", "composite", "invented"] | None
    picture: str | None
    picture_says: str
    sound: str | None
    so_far: tuple[Paragraph, ...]
    then: tuple[Paragraph, ...]
    text: tuple[Paragraph, ...]
    since: tuple[Since, ...]
    choices: tuple[Offer, ...]
    documents: tuple[DocumentId, ...]
    entries: tuple[RecordId, ...]
    teach: str
    care: tuple[str, ...]
    stop: bool
    ending: EndingId | None
    ending_title: str
    chapter_closed: ChapterId | None
    turn: int
    flags: tuple[str, ...]
    meters: Mapping[str, int]
    states: Mapping[str, str]
    news: Mapping[str, Rung]
    told: Mapping[str, Rung]
    stuck: bool
    """Every choice is closed and there is no `otherwise`: say so, keep the save, offer to undo."""
