"""Every mistake in a story at once: what loading finds, and what each family of rules finds."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from game import shipped
from game.authoring.anachronisms import anachronisms
from game.authoring.asking import noted
from game.authoring.assets import assets
from game.authoring.brackets import brackets
from game.authoring.citations import citations
from game.authoring.clock import backward, misplaced
from game.authoring.early import too_early
from game.authoring.evidence import LARGE, Evidence
from game.authoring.glyphs import glyphs
from game.authoring.history import history
from game.authoring.languages import languages
from game.authoring.passages import Passage, passages
from game.authoring.questions import about_words, questions
from game.authoring.severity import unweighable, weighed
from game.authoring.swapped import swapped
from game.authoring.times import times_of
from game.authoring.traps import traps
from game.loading import read_project
from game.loading.diagnostics import Diagnostic
from game.loading.files import Files, Folder
from game.loading.project import Project, without_collecting
from game.loading.source import in_order
from game.story.model import Story

_OF_THE_ORIGINAL = ("E200", "W345")
"""Mistakes of pages that cite nothing: what an edition cites is compared with what the original does."""


def check(path: str | Path, edition: str | None = None) -> list[Diagnostic]:
    """All mistakes of the story in a folder or zip, sorted by place.

    The words of every edition are judged; where one is named, those of that edition alone.
    """
    found, _ = checked(path, edition)
    return found


def checked(path: str | Path, edition: str | None = None) -> tuple[list[Diagnostic], bool]:
    """All mistakes, and whether every question was asked: of a large story only those that need no search are."""
    with without_collecting():
        project = read_project(path, edition)
        found = list(judged(project))
        if edition is None and project.story is not None:
            for name in project.story.editions:
                told = read_project(path, name, every_edition=False)
                own = (one for one in in_words(told, _texts(told)) if one.code not in _OF_THE_ORIGINAL)
                found += weighed(project.story, own)
        asked = project.story is None or len(project.story.scenes) <= LARGE
        return list(in_order(dict.fromkeys(found), _files(project))), asked


def judged(project: Project) -> tuple[Diagnostic, ...]:
    """Everything that is wrong with a story that has been read, in the words it was read in.

    One mistyped id hides no other mistake: the rules look at what could be read.
    """
    # A story with a hole in it cannot be explored: what is missing would look like a page without a way on.
    whole = project.story
    project = replace(project, story=whole or project.draft)
    texts = _texts(project)
    found = [
        *project.diagnostics,
        *in_words(project, texts),
        *in_time(project, texts),
        *swapped(project),
        *assets(project, _shared()),
        *(hanging_together(project, whole, texts) if whole is not None else ()),
    ]
    return in_order(dict.fromkeys(weighed(project.story, found)), _files(project))


def in_words(project: Project, texts: Sequence[Passage]) -> list[Diagnostic]:
    """What the story and its record say: labels, citations, characters."""
    if any(one.stops_play and _about_the_record(one) for one in project.diagnostics):
        # A record with a hole in it seems to bear less than it does.
        return [*languages(project), *glyphs(project, texts)]
    asked = () if project.story is None else about_words(project.story, texts)
    return [
        *languages(project),
        *history(project),
        *citations(project, texts),
        *brackets(project, texts),
        *glyphs(project, texts),
        *noted(project, asked),
    ]


def _about_the_record(one: Diagnostic) -> bool:
    """Whether a mistake is one of the record: in its files, or in one that was meant for it."""
    return any(str(name).startswith("record/") for name in (one.span.file, one.fields.get("meant")))


def hanging_together(project: Project, story: Story, texts: Sequence[Passage]) -> list[Diagnostic]:
    """What the situations show that a player can get into, and what it all hangs together by."""
    evidence = Evidence(story, texts)
    asked = (*unweighable(story), *traps(evidence), *questions(evidence))
    return list(noted(project, asked))


def in_time(project: Project, texts: Sequence[Passage]) -> list[Diagnostic]:
    """Time goes on along every way, and nothing is leaned on, and no word said, before its time."""
    if project.story is None:
        return []
    chapters = {chapter.file for chapter in project.story.chapters}
    if any(one.code in ("E055", "E056") and one.span.file in chapters for one in project.diagnostics):
        # Where a date cannot be read, the day before seems to go on.
        return []
    times = times_of(project.story)
    wrong = misplaced(times)
    # Of a page that is itself too early, what it cites says nothing new.
    doubted = frozenset(scene for scene, late in wrong if not late)
    # Where an entry ends before it begins, one of its two dates is a slip.
    sure = all(one.code != "E094" for one in project.diagnostics)
    return [
        *backward(project, times, wrong),
        *(too_early(project, texts, times, doubted) if sure else ()),
        *anachronisms(project, texts, times),
    ]


def _texts(project: Project) -> tuple[Passage, ...]:
    return () if project.story is None else passages(project.story)


def _shared() -> tuple[Files, ...]:
    """The pictures and sounds that come with the program."""
    root = shipped.assets()
    return (Folder(root),) if root.is_dir() else ()


def _files(project: Project) -> tuple[str, ...]:
    """The story's files in the order in which mistakes are told: itself, its chapters, its record, the rest."""
    ranks = {"story.yaml": 0, "record": 2, "editions": 3}
    return tuple(sorted(project.files.names(), key=lambda name: (ranks.get(name.split("/")[0], 1), name)))
