"""Witnesses: how many independent voices stand behind an entry, and who of them was there."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from game.story.ids import SourceId
from game.story.record import Reference, Source

WAS_THERE = frozenset({"testimony", "diary"})
"""The kinds of source in which somebody who was there speaks for themselves."""


@dataclass(frozen=True, slots=True)
class Witness:
    """One voice: `origin` is where it was first heard, `references` all places that carry it."""

    origin: Source
    references: tuple[Reference, ...]
    seen: bool

    @property
    def was_there(self) -> bool:
        return self.origin.kind in WAS_THERE


def origin_of(sources: Mapping[SourceId, Source], id: SourceId) -> Source | None:
    """The source at the end of the chain of `follows`; None when it goes round in a circle."""
    passed: set[SourceId] = set()
    source = sources[id]
    while source.follows is not None and source.follows in sources:
        if source.id in passed:
            return None
        passed.add(source.id)
        source = sources[source.follows]
    return source


def witnesses_of(sources: Mapping[SourceId, Source], references: Iterable[Reference]) -> tuple[Witness, ...]:
    """The witnesses among the references, in their order; a source that follows another is the same one."""
    voices: dict[SourceId, tuple[Source, list[Reference]]] = {}
    for reference in references:
        if reference.source not in sources:
            continue
        origin = origin_of(sources, reference.source) or sources[reference.source]
        voices.setdefault(origin.id, (origin, []))[1].append(reference)
    return tuple(
        Witness(origin, tuple(carried), any(sources[one.source].seen for one in carried))
        for origin, carried in voices.values()
    )
