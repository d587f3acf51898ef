"""What the rules ask of a story, before its places are looked up."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field

from game.loading.diagnostics import Diagnostic
from game.loading.project import Project

MOST = 10
"""So many questions of one kind are told; a long list is read by nobody, and each place takes time to find."""


@dataclass(frozen=True, slots=True)
class Asked:
    """One question: its code, the value it is about, and the fields of its words."""

    code: str
    owner: tuple[str, ...]
    fields: Mapping[str, object] = field(default_factory=dict)
    offset: int | None = None
    length: int | None = None


def noted(project: Project, asked: Iterable[Asked]) -> Iterator[Diagnostic]:
    """The questions in their places; of a kind that comes too often the first ones, and how many more."""
    seen: Counter[str] = Counter()
    for one in asked:
        seen[one.code] += 1
        if seen[one.code] <= MOST:
            yield project.note(one.code, one.owner, offset=one.offset, length=one.length, **one.fields)
    for code, count in seen.items():
        if count > MOST:
            yield project.note("W399", ("story", "title"), kind=code, count=count - MOST)
