"""Every mistake in a story at once: what loading finds, and what each family of rules finds."""

from __future__ import annotations

from pathlib import Path

from game import shipped
from game.authoring.anachronisms import anachronisms
from game.authoring.assets import assets
from game.authoring.citations import citations
from game.authoring.clock import backward, misplaced
from game.authoring.early import too_early
from game.authoring.glyphs import glyphs
from game.authoring.history import history
from game.authoring.times import times_of
from game.loading import read_project
from game.loading.diagnostics import Diagnostic
from game.loading.files import Files, Folder
from game.loading.project import Project, without_collecting
from game.loading.source import in_order


def check(path: str | Path, edition: str | None = None) -> list[Diagnostic]:
    """All mistakes of the story in a folder or zip, sorted by place; of one edition where it is named."""
    with without_collecting():
        return list(judged(read_project(path, edition)))


def judged(project: Project) -> tuple[Diagnostic, ...]:
    """The same for a story that has been read."""
    shared = _shared()
    found = dict.fromkeys(
        [
            *project.diagnostics,
            *history(project),
            *citations(project),
            *in_time(project),
            *assets(project, shared),
            *glyphs(project),
        ]
    )
    return in_order(found, dict.fromkeys(one.span.file for one in project.diagnostics))


def in_time(project: Project) -> list[Diagnostic]:
    """Time goes on along every way, and nothing is leaned on, and no word said, before its time."""
    if project.story is None:
        return []
    times = times_of(project.story)
    wrong = misplaced(times)
    # Of a page that is itself too early, what it cites says nothing new.
    doubted = frozenset(scene for scene, late in wrong if not late)
    return [
        *backward(project, times, wrong),
        *too_early(project, times, doubted),
        *anachronisms(project, times),
    ]


def _shared() -> tuple[Files, ...]:
    """The pictures and sounds that come with the program."""
    root = shipped.assets()
    return (Folder(root),) if root.is_dir() else ()
