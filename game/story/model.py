"""The model: a story as its author wrote it, checked, linked and ready to play."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Literal

from game.story.conditions import Condition
from game.story.effects import Effect
from game.story.ids import (
    ChapterId,
    ChoiceId,
    DocumentId,
    EndingId,
    EntryId,
    PlaceId,
    SceneId,
    StoryId,
)
from game.story.prose import Prose
from game.story.record import Record

if TYPE_CHECKING:
    from game.story.engine import Engine


@dataclass(frozen=True, slots=True)
class Flag:
    name: str
    means: str
    start: bool = False
    was: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Meter:
    """A bounded whole number, told in words: `words` maps the number each begins at to them."""

    name: str
    low: int
    high: int
    start: int
    means: str = ""
    words: Mapping[int, str] = field(default_factory=dict)
    was: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class StateName:
    """A name that has one of several values (`states:` in story.yaml)."""

    name: str
    values: tuple[str, ...]
    start: str
    means: str = ""
    words: Mapping[str, str] = field(default_factory=dict)
    was: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class News:
    name: str
    means: str = ""
    entry: EntryId | None = None
    was: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Names:
    """All that a story keeps track of: one namespace, declared in story.yaml."""

    flags: Mapping[str, Flag] = field(default_factory=dict)
    meters: Mapping[str, Meter] = field(default_factory=dict)
    states: Mapping[str, StateName] = field(default_factory=dict)
    news: Mapping[str, News] = field(default_factory=dict)
    derived: Mapping[str, Condition] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Stay:
    """`go: stay`: the page remains, what was chosen stands below it."""


@dataclass(frozen=True, slots=True)
class Back:
    """`go: back`: return from a detour to the page that left."""


Target = SceneId | Stay | Back


@dataclass(frozen=True, slots=True)
class Fork:
    """One line of a `go` list: taken when `when` holds (None: always)."""

    when: Condition | None
    to: Target


@dataclass(frozen=True, slots=True)
class Choice:
    """What the player may do. Exactly one of `go` (the last fork unconditional) and `detour` is set.

    A scene's `otherwise` and `care` are choices too, with those words as ids.
    """

    id: ChoiceId
    text: Prose
    go: tuple[Fork, ...] = ()
    detour: SceneId | None = None
    needs: Condition | None = None
    locked: Prose | None = None
    once: bool = False
    effects: tuple[Effect, ...] = ()
    then: Prose | None = None
    history: Literal["recorded", "plausible", "counterfactual"] | None = None
    record: tuple[EntryId, ...] = ()
    was: tuple[str, ...] = ()
    kind: Literal["choice", "otherwise", "care"] = "choice"


@dataclass(frozen=True, slots=True)
class Arrival:
    """Effects of entering a scene; `once` means the first entering only."""

    effects: tuple[Effect, ...]
    once: bool = False


@dataclass(frozen=True, slots=True)
class Scene:
    id: SceneId
    chapter: ChapterId
    text: Prose
    choices: tuple[Choice, ...] = ()
    otherwise: Choice | None = None
    care: Choice | None = None
    care_warns: tuple[str, ...] = ()
    ending: EndingId | None = None
    title: str = ""
    date: str | None = None
    time: str | None = None
    place: PlaceId | None = None
    picture: str | None = None
    picture_says: str = ""
    sound: str | None = None
    status: Literal["documented", "composite", "invented"] | None = None
    frame: bool = False
    arrive: Arrival | None = None
    documents: tuple[DocumentId, ...] = ()
    teach: str = ""
    stop: bool = False
    note: str = ""
    was: tuple[str, ...] = ()

    def all_choices(self) -> tuple[Choice, ...]:
        """Its choices, then `otherwise` and `care` where it has them."""
        if self.otherwise is None and self.care is None:
            return self.choices
        return (*self.choices, *(choice for choice in (self.otherwise, self.care) if choice is not None))

    def choice(self, id: ChoiceId) -> Choice:
        """Its choice of that id, `otherwise` and `care` too; KeyError if there is none."""
        for choice in self.all_choices():
            if choice.id == id:
                return choice
        raise KeyError(id)


@dataclass(frozen=True, slots=True)
class Chapter:
    """One file of scenes. `alone` is what holds when a lesson or a new player begins here."""

    id: ChapterId
    title: str
    start: SceneId
    scenes: tuple[SceneId, ...]
    question: str = ""
    minutes: int | None = None
    alone: tuple[Effect, ...] = ()
    so_far: Prose | None = None
    teach: tuple[str, ...] = ()
    exit_ticket: tuple[str, ...] = ()
    file: str = ""


@dataclass(frozen=True, slots=True)
class Story:
    """A whole story. Built by `game.loading`; played by `game.story.play`.

    `was` maps former ids to the ones in use, for old saves and walks: scenes by `old`,
    choices by `scene.old`, names and record ids by `old`.
    """

    id: StoryId
    title: str
    language: str
    start: SceneId
    names: Names
    endings: Mapping[EndingId, str]
    chapters: tuple[Chapter, ...]
    scenes: Mapping[SceneId, Scene]
    record: Record
    edition: str = ""
    editions: tuple[str, ...] = ()
    credits: str = ""
    content_note: str = ""
    was: Mapping[str, str] = field(default_factory=dict)
    missing_words: tuple[str, ...] = ()
    """What the edition does not give, told in the original's words."""
    severities: Mapping[str, str] = field(default_factory=dict)
    """How the author lets kinds of mistakes count: code to `error`, `warning` or `off`."""
    engine: Engine = field(init=False, repr=False, compare=False)
    """The story made ready to be played; empty until it is."""

    def __post_init__(self) -> None:
        from game.story.engine import Engine  # which is made of the classes above

        object.__setattr__(self, "engine", Engine(self))

    @property
    def fingerprint(self) -> str:
        """A short hash of all that the rules read, not of the wording."""
        return self.engine.fingerprint

    def chapter(self, id: ChapterId) -> Chapter:
        """The chapter of that id; KeyError if there is none."""
        for chapter in self.chapters:
            if chapter.id == id:
                return chapter
        raise KeyError(id)
