"""Brackets that were to cite and do not: a capital, an article, a lost or a round bracket makes words of an id."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Sequence

from game.authoring.passages import Passage
from game.loading.diagnostics import Diagnostic
from game.loading.nearest import plain
from game.loading.project import Project
from game.story.ids import is_id

_BRACKETS = re.compile(r"(?<!\\)\[([^\[\]\n]{1,80})\](?!\()")
_TWICE = re.compile(r"(?<!\\)\[\[([^\[\]\n]{1,80})\]\](?!\()")
"""Two brackets on each side, as some other programs write a link."""

_BESIDE = re.compile(
    r"(?<!\\)\[([^\W_][\w-]*)(?=[\s.,;]|$)(?![^\[\]]*\])|(?<=[.!?…\"”»]\s)\(([^\W_][\w-]*)\)"
)
"""A bracket that nobody closes, and round ones after a sentence."""

_APART = re.compile(r"(?<!\\)\[([^\[\]\n]{1,80})\]\s+\(([^\W_][\w-]*)\)")
"""A link with a space between its two parts."""

_FIRST_WORDS = re.compile(r"^(?:the|an?|see|cf|le|la|les|l|un|une|voir)-")
_LINK = re.compile(r"(?<!\\)\[([^\[\]\n]{1,80})\]\(([^()\n]{1,80})\)")


def brackets(project: Project, passages: Sequence[Passage]) -> list[Diagnostic]:
    """Each pair of brackets that is read as words, though an entry or a document is all but called that."""
    story = project.story
    if story is None:
        return []
    record = story.record
    cited = {plain(id): id for id in (*record.entries, *record.documents)}
    linked = cited | {plain(id): id for id in (*record.terms, *record.people, *record.places)}
    links = [*_nearly_linked(project, passages, linked), *_apart(project, passages, set(linked.values()))]
    if not cited:
        return links
    near = _nearly_cited(project, passages, cited)
    return [*near, *_in_other_brackets(project, passages, cited), *links]


def _apart(project: Project, passages: Sequence[Passage], ids: Collection[str]) -> Iterator[Diagnostic]:
    for passage in passages:
        for found in _APART.finditer(passage.prose.source):
            if found[2] in ids:
                yield _told(project, passage, found, f"[{found[1]}]({found[2]})")


def _nearly_linked(
    project: Project, passages: Sequence[Passage], ids: dict[str, str]
) -> Iterator[Diagnostic]:
    for passage in passages:
        for found in _LINK.finditer(passage.prose.source) if "](" in passage.prose.source else ():
            meant = ids.get(plain(found[2]), "")
            if meant and not is_id(found[2]):
                yield _told(project, passage, found, f"[{found[1]}]({meant})")


def _nearly_cited(project: Project, passages: Sequence[Passage], ids: dict[str, str]) -> Iterator[Diagnostic]:
    for passage in passages:
        if "[" not in passage.prose.source:
            continue
        doubled = list(_TWICE.finditer(passage.prose.source))
        for found in (*doubled, *_BRACKETS.finditer(passage.prose.source)):
            if any(outer.start() < found.start() < outer.end() for outer in doubled):
                continue
            words = found[1].split(",")
            if found.re is not _TWICE and all(is_id(word.strip()) for word in words):
                continue
            meant = [ids.get(plain(word)) or ids.get(_FIRST_WORDS.sub("", plain(word)), "") for word in words]
            if all(meant):
                yield _told(project, passage, found, f"[{', '.join(meant)}]")


def _in_other_brackets(
    project: Project, passages: Sequence[Passage], ids: dict[str, str]
) -> Iterator[Diagnostic]:
    for passage in passages:
        for found in _BESIDE.finditer(passage.prose.source):
            id = found[1] or found[2]
            if id in ids.values():
                yield _told(project, passage, found, f"[{id}]")


def _told(project: Project, passage: Passage, found: re.Match[str], meant: str) -> Diagnostic:
    round = "yes" if found[0].startswith("(") else ""
    place = {"offset": found.start(), "length": len(found[0])}
    return project.note("W219", passage.owner, **place, words=found[0], meant=meant, round=round)
