"""What a label of the language takes: a closed union, one class a kind of value."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

IdKind = Literal[
    "story", "chapter", "scene", "choice", "ending", "entry", "document", "source", "person", "place",
    "term", "anachronism", "edition",
]  # fmt: skip

EffectKind = Literal["gain", "lose", "change", "set", "learn", "tell"]

FormName = Literal[
    "story", "flag", "meter", "state", "news", "chapter", "alone", "scene", "arrive", "choice", "way",
    "otherwise", "care", "entry", "quote", "reference", "document", "source", "person", "place", "term",
    "anachronism", "credits", "credit", "edition story", "edition flag", "edition meter", "edition state",
    "edition chapter", "edition scene", "edition choice", "edition otherwise", "edition care",
    "edition entry", "edition quote", "edition document", "edition source", "edition person",
    "edition place", "edition term",
]  # fmt: skip


@dataclass(frozen=True, slots=True)
class Prose:
    """Text of the story, with paragraphs, conditions, variations, citations and links."""


@dataclass(frozen=True, slots=True)
class Words:
    """Plain words: one line; with `lines` a text of several; with `kept` its line breaks stand."""

    lines: bool = False
    kept: bool = False


@dataclass(frozen=True, slots=True)
class NewId:
    """The id that its owner is known by."""

    of: IdKind


@dataclass(frozen=True, slots=True)
class IdOf:
    """The id of something that stands elsewhere."""

    of: IdKind


@dataclass(frozen=True, slots=True)
class Name:
    """One of the phrases that a story keeps track of, or a value of a state."""


@dataclass(frozen=True, slots=True)
class Former:
    """An id or a name that was used before."""


@dataclass(frozen=True, slots=True)
class Asset:
    """The name of a file under `pictures/` or `sounds/`, without its ending."""

    folder: Literal["pictures", "sounds"]


@dataclass(frozen=True, slots=True)
class YesNo:
    pass


@dataclass(frozen=True, slots=True)
class Whole:
    """A whole number between two, both included."""

    low: int
    high: int


@dataclass(frozen=True, slots=True)
class Date:
    """`1944`, `1944-08`, `1944-08-19`, `19 août 1944`.

    An `instant` may carry an hour (`1944-08-19T09:00`); a `moment` that, or be `A to B`.
    """

    form: Literal["day", "instant", "moment"] = "day"


@dataclass(frozen=True, slots=True)
class Time:
    """`07:30`, `7h30`; a `moment` may also be `about 8`, `evening`, `07:00 to 09:00`."""

    moment: bool = False


@dataclass(frozen=True, slots=True)
class Year:
    """A year, or several: `1944`, `1944-1946`, `about 1950`."""


@dataclass(frozen=True, slots=True)
class OneOf:
    words: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Point:
    """Latitude and longitude in degrees."""


@dataclass(frozen=True, slots=True)
class When:
    """A condition."""


@dataclass(frozen=True, slots=True)
class Effects:
    """One effect of a kind, or a list of them."""

    kind: EffectKind


@dataclass(frozen=True, slots=True)
class Ways:
    """A scene id, `stay`, `back`, or a list of ways tried in order."""


@dataclass(frozen=True, slots=True)
class Inside:
    """Labels of their own, one level further in."""

    form: FormName


@dataclass(frozen=True, slots=True)
class ListOf:
    """A list; a list of one needs no brackets."""

    of: Prose | Words | IdOf | Name | Former | Inside


@dataclass(frozen=True, slots=True)
class Each:
    """Ids, names, numbers or values, and under each what it stands for."""

    named: Literal["id", "name", "number", "value"]
    of: Inside | When | Words
    kind: IdKind | None = None


Takes = (
    Prose
    | Words
    | NewId
    | IdOf
    | Name
    | Former
    | Asset
    | YesNo
    | Whole
    | Date
    | Time
    | Year
    | OneOf
    | Point
    | When
    | Effects
    | Ways
    | Inside
    | ListOf
    | Each
)


@dataclass(frozen=True, slots=True)
class Label:
    """One row of the language.

    `means` and `veut_dire` say it in one plain line of English and French; `example` is
    what an author would type. `field` is the model's name for it where it differs.
    """

    key: str
    takes: Takes
    means: str
    veut_dire: str
    example: str
    required: bool = False
    field: str = ""

    @property
    def attribute(self) -> str:
        return self.field or self.key.replace("-", "_")


@dataclass(frozen=True, slots=True)
class Form:
    """A set of labels that stand together, and what an author calls the thing they describe (with its article).

    `short` is the label that a bare text stands for: `forged papers: You carry …`.
    """

    name: FormName
    called: str
    nom: str
    labels: tuple[Label, ...]
    short: str = ""

    def label(self, key: str) -> Label:
        """The row of that key; KeyError if the form has none."""
        for label in self.labels:
            if label.key == key:
                return label
        raise KeyError(key)
