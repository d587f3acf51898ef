"""Prose: the text of a page, as parts while it is a story's and as paragraphs when it is shown.

`game.story.prose_text` makes the parts from what an author typed, `game.story.resolve` the
paragraphs from the parts.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Literal

from game.story.conditions import Condition
from game.story.ids import RecordId
from game.story.slips import Mention

# --- What a page shows: everything decided, ready to set, print or speak. ---


@dataclass(frozen=True, slots=True)
class Words:
    """A run of text in one style. Spaces at its ends count."""

    text: str
    emphasis: bool = False
    strong: bool = False
    link: RecordId | None = None


@dataclass(frozen=True, slots=True)
class Citation:
    """The mark after a sentence: what of the record it rests on."""

    ids: tuple[RecordId, ...]


Run = Words | Citation


@dataclass(frozen=True, slots=True)
class Paragraph:
    """One paragraph of a page.

    `marked` is the paragraph as the author typed it, conditions, variations and
    values resolved, marks and escapes kept; `runs` is the same with the marks read;
    `plain` the words only. `continues` is True for a further paragraph of the same
    quoted document.
    """

    kind: Literal["narration", "dialogue", "quoted"]
    runs: tuple[Run, ...]
    marked: str
    continues: bool = False
    plain: str = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        plain = "".join(run.text for run in self.runs if isinstance(run, Words))
        # An unmarked paragraph keeps one string, not two.
        object.__setattr__(self, "plain", self.marked if plain == self.marked else plain)


# --- What an author typed, taken apart. ---


@dataclass(frozen=True, slots=True)
class Text:
    """Words that always stand here; `offset` is where they do in the source."""

    text: str
    offset: int


@dataclass(frozen=True, slots=True)
class Branch:
    """`{if …}`, `{else if …}` or (`when` is None) `{else}`."""

    when: Condition | None
    parts: tuple[Part, ...]


@dataclass(frozen=True, slots=True)
class If:
    """The first branch whose condition holds; nothing if none does.

    `on_own_line`: its `{end}` stood alone on its line, which is then no line of the text.
    """

    branches: tuple[Branch, ...]
    on_own_line: bool = False


@dataclass(frozen=True, slots=True)
class ByVisit:
    """`{first: … | then: … | later: …}`: the first on the first visit, and so on; the last stays."""

    alternatives: tuple[tuple[Part, ...], ...]


@dataclass(frozen=True, slots=True)
class OneOf:
    """`{one of: … | …}`. `place` counts the ones before it in the same text."""

    alternatives: tuple[tuple[Part, ...], ...]
    place: int


@dataclass(frozen=True, slots=True)
class Value:
    """`{exposure}`: the words for the value of a meter or a state."""

    name: str


Part = Text | If | ByVisit | OneOf | Value


@dataclass(frozen=True, slots=True)
class Prose:
    """A text of the story.

    `blocks` are the stretches between blank lines that stand outside every `{if}` and variation:
    no paragraph crosses from one to the next. A text without any brace is one block.
    """

    source: str
    blocks: tuple[tuple[Part, ...], ...]
    mentions: tuple[Mention, ...] = ()
