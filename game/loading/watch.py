"""Watching a story's files: what changed, and when it is whole enough to be shown."""

from __future__ import annotations

import os
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Final

from game.loading.files import passed_over
from game.loading.places import STORY_FILE
from game.loading.project import Project

UNFINISHED: Final = 100
"""Milliseconds for which a story that cannot be played must stay as it is before it is shown: some
programs write a file in several goes, and half of one is nothing its author did."""

Glimpse = Mapping[str, tuple[int, int, int]]
"""When each file was written last, its size and its number on the disk, by its name in the story."""


class Look:
    """A look at the files of the story at a path, by their stamps alone.

    A folder is listed again only when its own stamp says that something was put in or taken out.
    """

    def __init__(self, path: Path) -> None:
        self._root = path.parent if path.name == STORY_FILE else path
        self._folders: dict[Path, tuple[int, int, int] | None] = {}
        self._files: dict[str, Path] = {}

    def __call__(self) -> Glimpse:
        if not self._folders or any(_stamp(folder) != was for folder, was in self._folders.items()):
            self._list()
        stamps = ((name, _stamp(path)) for name, path in self._files.items())
        return {name: stamp for name, stamp in stamps if stamp is not None}

    def _list(self) -> None:
        # The stamps come first: what is put in while the names are read shows at the next look.
        self._folders = {self._root: _stamp(self._root)}
        self._files = {} if self._root.is_dir() else {"": self._root}
        for name, folders, files in os.walk(self._root):
            folder = Path(name)
            folders[:] = [inner for inner in folders if not passed_over(inner)]
            self._folders |= {folder / inner: _stamp(folder / inner) for inner in folders}
            for file in files:
                if not passed_over(file):
                    path = folder / file
                    self._files[path.relative_to(self._root).as_posix()] = path


def _stamp(path: Path) -> tuple[int, int, int] | None:
    try:
        found = path.stat()
    except OSError:
        return None
    return found.st_mtime_ns, found.st_size, found.st_ino


class Watch:
    """Tells of each change once, as the project that was read then.

    `look` and `now` (milliseconds) are given, so that no test depends on a disk or a clock.
    """

    def __init__(
        self, look: Callable[[], Glimpse], read: Callable[[], Project], now: Callable[[], int]
    ) -> None:
        self._look, self._read, self._now = look, read, now
        self._shown: Glimpse | None = None
        self._seen: Glimpse | None = None
        self._since = 0
        self._held: Project | None = None
        self.changed: frozenset[str] = frozenset()
        """The names of the files that the last change was in."""

    def first(self) -> Project:
        """What stands there at the beginning."""
        self._shown = self._seen = self._look()
        return self._read()

    def again(self) -> None:
        """Tell of the story at the next turn as if it had changed."""
        self._shown = self._seen = None

    @property
    def stirred(self) -> bool:
        """Whether `turn` has something to find out."""
        return self._look() != self._shown

    def turn(self) -> Project | None:
        """What has changed since the last time, if something has and it is not half written."""
        seen = self._look()
        if seen == self._shown:
            return None
        if seen != self._seen:
            self._seen, self._since, self._held = seen, self._now(), None
            try:
                project = self._read()
            except Exception:
                self._shown = seen  # a mistake of ours: told once, not at every turn
                raise
            if self._look() != seen:
                return None  # written while it was read: the next turn reads it whole
            if project.story is None:
                self._held = project
                return None
            return self._told(seen, project)
        if self._held is None:
            # Another save came while it was read, and left the stamps as they were.
            self._seen = None
            return None
        return self._told(seen, self._held) if self._now() - self._since >= UNFINISHED else None

    def _told(self, seen: Glimpse, project: Project) -> Project:
        before = self._shown or {}
        both = seen.keys() | before.keys()
        self.changed = frozenset(name for name in both if seen.get(name) != before.get(name))
        self._shown, self._held = seen, None
        return project
