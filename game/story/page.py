"""A page: all that a front end may show of a state, decided and in reading order."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Literal, NamedTuple

from game.story.conditions import Rung
from game.story.ids import ChapterId, ChoiceId, DocumentId, EndingId, PlaceId, RecordId, SceneId
from game.story.prose import Citation, Paragraph, Words
from game.story.register import FLAGS, Register, Values
from game.story.state import Clock


@dataclass(frozen=True, slots=True)
class Offer:
    """One choice on the page. A closed one is listed only if it says why (`locked`).

    The words of `care` are the author's only where there are any; else a front end says "skip".
    """

    id: ChoiceId
    text: tuple[Paragraph, ...]
    open: bool
    locked: tuple[Paragraph, ...] = ()
    kind: Literal["choice", "otherwise", "care"] = "choice"


@dataclass(frozen=True, slots=True)
class Since:
    """What a choice with `go: stay` or `back` added below the page: its own words, what came of it."""

    choice: ChoiceId
    asked: tuple[Paragraph, ...]
    then: tuple[Paragraph, ...]


@dataclass(frozen=True, slots=True)
class Face:
    """What is the same each time a scene's page is open."""

    scene: SceneId
    chapter: ChapterId
    title: str
    place: PlaceId | None
    frame: bool
    status: Literal["documented", "composite", "invented"] | None
    picture: str | None
    picture_says: str
    sound: str | None
    documents: tuple[DocumentId, ...]
    teach: str
    care: tuple[str, ...]
    stop: bool
    ending: EndingId | None
    ending_title: str


class Facts(NamedTuple):
    """What the story keeps track of, by name, in the order in which it was declared."""

    register: Register
    values: Values

    @property
    def flags(self) -> tuple[str, ...]:
        bits = self.values[FLAGS]
        return tuple(name for name, bit in self.register.flags.items() if bits >> bit & 1)

    @property
    def meters(self) -> Mapping[str, int]:
        meters = self.register.names.meters
        return {name: self.values[at] + meters[name].low for name, at in self.register.meters.items()}

    @property
    def states(self) -> Mapping[str, str]:
        states = self.register.names.states
        return {name: states[name].values[self.values[at]] for name, at in self.register.states.items()}

    @property
    def news(self) -> Mapping[str, Rung]:
        """What was heard, and how well; unheard news is left out."""
        return _rungs(self.register.news, self.values)

    @property
    def told(self) -> Mapping[str, Rung]:
        """What was passed on, and how sure one sounded the last time."""
        return _rungs(self.register.told, self.values)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Facts) and self._by_name() == other._by_name()

    def __ne__(self, other: object) -> bool:
        return not self == other

    def __hash__(self) -> int:
        return hash(self.flags)

    def _by_name(self) -> tuple[object, ...]:
        return (self.flags, self.meters, self.states, self.news, self.told)


def _rungs(places: Mapping[str, int], values: Values) -> Mapping[str, Rung]:
    return {name: Rung(values[at]) for name, at in places.items() if values[at]}


class Page(NamedTuple):
    """What stands on the page, top to bottom: `so_far`, `then`, `text`, each of `since`, `choices`.

    `then` is what the choice said that led here from another scene. `date` and `time` are
    carried from the page before where the scene has none (None before any is known).
    `chapter_closed` is the chapter whose last page the last step left, if it left one.
    `stuck`: every choice is closed and there is no `otherwise`: say so, keep the save, offer to undo.

    A named tuple, not a dataclass: one is made at every choice, and this takes an eighth of the time.
    """

    face: Face
    facts: Facts
    clock: Clock
    so_far: tuple[Paragraph, ...]
    then: tuple[Paragraph, ...]
    text: tuple[Paragraph, ...]
    since: tuple[Since, ...]
    choices: tuple[Offer, ...]
    chapter_closed: ChapterId | None
    turn: int
    stuck: bool

    @property
    def scene(self) -> SceneId:
        return self.face.scene

    @property
    def chapter(self) -> ChapterId:
        return self.face.chapter

    @property
    def title(self) -> str:
        return self.face.title

    @property
    def date(self) -> str | None:
        return (self.clock.frame_date if self.face.frame else None) or self.clock.date

    @property
    def time(self) -> str | None:
        return self.clock.frame_time if self.face.frame else self.clock.time

    @property
    def place(self) -> PlaceId | None:
        return self.face.place

    @property
    def frame(self) -> bool:
        return self.face.frame

    @property
    def status(self) -> Literal["documented", "composite", "invented"] | None:
        return self.face.status

    @property
    def picture(self) -> str | None:
        return self.face.picture

    @property
    def picture_says(self) -> str:
        return self.face.picture_says

    @property
    def sound(self) -> str | None:
        return self.face.sound

    @property
    def documents(self) -> tuple[DocumentId, ...]:
        return self.face.documents

    @property
    def teach(self) -> str:
        return self.face.teach

    @property
    def care(self) -> tuple[str, ...]:
        return self.face.care

    @property
    def stop(self) -> bool:
        return self.face.stop

    @property
    def ending(self) -> EndingId | None:
        return self.face.ending

    @property
    def ending_title(self) -> str:
        return self.face.ending_title

    @property
    def flags(self) -> tuple[str, ...]:
        return self.facts.flags

    @property
    def meters(self) -> Mapping[str, int]:
        return self.facts.meters

    @property
    def states(self) -> Mapping[str, str]:
        return self.facts.states

    @property
    def news(self) -> Mapping[str, Rung]:
        return self.facts.news

    @property
    def told(self) -> Mapping[str, Rung]:
        return self.facts.told

    @property
    def entries(self) -> tuple[RecordId, ...]:
        """The entries and documents cited in what is shown, in reading order, each once."""
        runs = (run for paragraph in self.shown() for run in paragraph.runs)
        return tuple(dict.fromkeys(id for run in runs if isinstance(run, Citation) for id in run.ids))

    @property
    def links(self) -> tuple[RecordId, ...]:
        """What words of what is shown are linked to, in reading order, each once."""
        runs = (run for paragraph in self.shown() for run in paragraph.runs)
        return tuple(dict.fromkeys(run.link for run in runs if isinstance(run, Words) and run.link))

    def shown(self) -> Iterator[Paragraph]:
        """Every paragraph of the page, top to bottom, those of the choices last."""
        yield from self.so_far
        yield from self.then
        yield from self.text
        for since in self.since:
            yield from since.asked
            yield from since.then
        for offer in self.choices:
            yield from offer.text
            yield from offer.locked
