"""A story's folder or zip, read whole: the story, everything wrong with it, and where each value stands."""

from __future__ import annotations

import gc
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final

from game.loading.astray import meant_as_story
from game.loading.diagnostics import Diagnostic, Span
from game.loading.files import Files, Folder, NoFiles
from game.loading.load import Load
from game.loading.mistakes import diagnose
from game.loading.places import STORY_FILE, Places
from game.loading.reading import Owner
from game.story.model import Story

_YAML: Final = (".yaml", ".yml")


class BadStory(Exception):
    """A story that cannot be played as it is; `diagnostics` holds all its mistakes."""

    def __init__(self, diagnostics: Sequence[Diagnostic]) -> None:
        worst = next((one for one in diagnostics if one.stops_play), None)
        super().__init__(worst.message if worst else "this story cannot be read")
        self.diagnostics = tuple(diagnostics)


@dataclass(slots=True)
class Project:
    """What was read. `story` is None where a mistake stops play; `draft` is what could be read of it.

    A value is named by its owner: `("scene", id, "text")`, `("choice", scene, choice, "go", "0", "when")`,
    `("entry", id, "sources", "1", "where")`, `("story", "start")`, `("flag", name)`, `("chapter", id, "minutes")`;
    in an edition the same after `("edition", "fr")`. Where the story is read in an edition, a value that
    the edition gives is found there.
    """

    story: Story | None
    diagnostics: tuple[Diagnostic, ...]
    files: Files
    places: Places = field(repr=False)
    draft: Story | None = field(default=None, repr=False)

    def place(self, owner: Owner, offset: int | None = None, length: int | None = None) -> Span:
        """Where a value stands; `offset` and `length` count characters of it. Of a missing one, its owner."""
        return self.places.place(owner, offset, length)

    def text(self, owner: Owner) -> str:
        """A value as its author typed it, "" if it is not there."""
        return self.places.text(owner)

    def note(
        self,
        code: str,
        owner: Owner,
        *,
        offset: int | None = None,
        length: int | None = None,
        **fields: object,
    ) -> Diagnostic:
        """The mistake `code` at that value, its words filled in with `fields`."""
        return diagnose(code, self.place(owner, offset, length), **fields)


@contextmanager
def without_collecting() -> Iterator[None]:
    """Nothing a load makes is garbage until it ends: looking for some would take two thirds of it.

    The first story of a process mostly stays to its end. What is there by then is never looked
    through again; later stories are.
    """
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_on:
            if not gc.get_freeze_count():
                gc.freeze()
            gc.enable()


def load_story(path: str | Path, edition: str | None = None) -> Story:
    """The story in a folder or zip, ready to play. Raises BadStory where a mistake stops play."""
    project = read_project(path, edition, every_edition=False)
    if project.story is None:
        raise BadStory(project.diagnostics)
    return project.story


def read_project(path: str | Path, edition: str | None = None, *, every_edition: bool = True) -> Project:
    """The story and every mistake that can be seen without exploring it.

    The story is in the words of `edition`; the other editions are read for their mistakes,
    or (`every_edition` False) not at all.
    """
    files = files_at(Path(path))
    if isinstance(files, tuple):
        return Project(None, files, NoFiles(), Places({}, {}))
    return read_files(files, edition, every_edition=every_edition)


def read_files(files: Files, edition: str | None = None, *, every_edition: bool = True) -> Project:
    """The same, of files that need not be on the disk."""
    return project_of(Load(files, edition, every_edition=every_edition))


def project_of(load: Load) -> Project:
    """What that reading of a story comes to."""
    with without_collecting():
        story = load.story()
        found = load.diagnostics()
        if any(one.stops_play for one in found):
            return Project(None, found, load.files, load.places, story)
        return Project(story, found, load.files, load.places)


def files_at(path: Path) -> Files | tuple[Diagnostic, ...]:
    """The files at a path, or why there is no story there."""
    whole = Span(path.name, None, None)
    if path.suffix in _YAML and path.is_file():
        home = _story_of(path)
        if home is None:
            return (diagnose("E002", whole, file=path.name),)
        path = home
    try:
        if path.is_dir():
            folder = Folder(path)
            if STORY_FILE in folder.names():
                return folder
            inner = [
                name.rpartition("/")[0]
                for name in folder.names()
                if name.endswith(f"/{STORY_FILE}") and not name.startswith("editions/")
            ]
            return (
                diagnose(
                    "E002",
                    Span(STORY_FILE, None, None),
                    where=path.resolve().name,
                    other=meant_as_story(folder.names()),
                    inner=inner[0] if len(inner) == 1 else "",
                ),
            )
        if path.exists():
            return _archive(path)
    except OSError as error:
        return (diagnose("E001", whole, file=path.name, reason=error.strerror),)
    return (diagnose("E002", whole, path=path),)


def _story_of(path: Path) -> Path | None:
    """The folder of the story that a file is one of: its own, or one above `record/` and `editions/`."""
    if path.name == STORY_FILE:
        return path.parent
    above = (path.parent, *path.resolve().parents[1:4])
    return next((folder for folder in above if (folder / STORY_FILE).is_file()), None)


def _archive(path: Path) -> Files | tuple[Diagnostic, ...]:
    # Only a zip needs it, and the first page must not wait for it.
    from game.loading.archive import Archive, BadArchive

    try:
        return Archive(path)
    except BadArchive as bad:
        return bad.diagnostics
