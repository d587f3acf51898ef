"""The register: where among the values of a state each thing that a story keeps track of stands.

The values are one tuple of whole numbers. Its first places hold bits and counts of the path, as far
as some condition or text of the story asks after them; the others hold the meters (counted from their
`from`), the states (by place among their values), the rungs of the news, and those they were told at.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import TypeVar

from game.story.conditions import Rung
from game.story.ids import ChoiceId, DocumentId, SceneId
from game.story.model import Names

Values = tuple[int, ...]

Held = Sequence[int]
"""Values to be read: those of a state, or those on their way to the next one."""

Key = TypeVar("Key")

FLAGS = 0
CHOSEN = 1
"""One bit for each `once` choice and each that a condition asks after."""
VISITED = 2
"""One bit for each scene that a condition asks after, or whose `arrive` happens once."""
READ = 3
"""Two bits for each document that a condition asks after: read, and offered so far."""
COUNTS = 4
"""How often each scene was entered whose texts or conditions can tell the difference."""
HERE = 5
"""The same for the page that is open, 0 where nothing can tell."""
SEED = 6
FIRST = 7

_MOST_ENTRIES = 0xFFFF
"""A scene with `{one of}` is counted up to here; nobody enters a page more often."""


@dataclass(frozen=True, slots=True)
class Count:
    """Where in COUNTS a scene's entries are counted, and up to how many."""

    shift: int
    mask: int
    most: int


@dataclass(frozen=True, slots=True, eq=False)
class Register:
    """Places of names by name; bits and counts by id. One is made for a story."""

    names: Names
    flags: Mapping[str, int]
    meters: Mapping[str, int]
    states: Mapping[str, int]
    news: Mapping[str, int]
    told: Mapping[str, int]
    chosen: Mapping[tuple[SceneId, ChoiceId], int] = field(default_factory=dict)
    visited: Mapping[SceneId, int] = field(default_factory=dict)
    read: Mapping[DocumentId, int] = field(default_factory=dict)
    counts: Mapping[SceneId, Count] = field(default_factory=dict)

    def start(self, seed: int) -> Values:
        """The values before the first page."""
        flags = sum(1 << bit for name, bit in self.flags.items() if self.names.flags[name].start)
        values = [flags, 0, 0, 0, 0, 0, seed]
        values += [meter.start - meter.low for meter in self.names.meters.values()]
        values += [state.values.index(state.start) for state in self.names.states.values()]
        values += [Rung.UNHEARD] * (2 * len(self.names.news))
        return tuple(int(value) for value in values)


def register_of(
    names: Names,
    chosen: Iterable[tuple[SceneId, ChoiceId]],
    visited: Iterable[SceneId],
    read: Iterable[DocumentId],
    most: Mapping[SceneId, int | None],
) -> Register:
    """The register for these names and for what of the path is asked after.

    `most` says how many visits of a scene its conditions and texts tell apart (None: every one).
    """
    meters = _placed(names.meters, FIRST)
    states = _placed(names.states, FIRST + len(meters))
    news = _placed(names.news, FIRST + len(meters) + len(states))
    return Register(
        names,
        flags=_placed(names.flags, 0),
        meters=meters,
        states=states,
        news=news,
        told=_placed(names.news, FIRST + len(meters) + len(states) + len(news)),
        chosen=_placed(chosen, 0),
        visited=_placed(visited, 0),
        read={document: 2 * index for index, document in enumerate(read)},
        counts=_counts(most),
    )


def _placed(keys: Iterable[Key], first: int) -> dict[Key, int]:
    return {key: place for place, key in enumerate(keys, first)}


def _counts(asked: Mapping[SceneId, int | None]) -> dict[SceneId, Count]:
    counts: dict[SceneId, Count] = {}
    shift = 0
    for scene, most in asked.items():
        width = (_MOST_ENTRIES if most is None else most).bit_length()
        counts[scene] = Count(shift, (1 << width) - 1, _MOST_ENTRIES if most is None else most)
        shift += width
    return counts
