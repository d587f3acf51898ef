"""A story read again and again while its author writes: a file that did not change is not read anew."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any, TypeVar

from game.loading.files import Files, NoFiles
from game.loading.load import Load
from game.loading.nodes import Labels
from game.loading.outline import Expected
from game.loading.places import Content, Places
from game.loading.project import Project, files_at, project_of
from game.loading.reading import Gathered, Owner, Reading
from game.loading.source import Findings
from game.story.model import Names

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class _Kept:
    """What a file came to, and what it was read with: its bytes, the story's names, its language."""

    data: bytes
    names: Names
    language: str
    content: Content
    made: Any
    findings: Findings
    gathered: Gathered
    blind: frozenset[str]


class Again:
    """Reads the story at a path, as often as asked.

    Nine tenths of reading a story are spent on its chapters one by one, and an author changes one
    at a time. An edition is laid over the story as it is read, so its files are read every time.
    """

    def __init__(self, path: Path, edition: str | None = None) -> None:
        self._path = path
        self._kept: dict[str, _Kept] = {}
        self.edition = edition

    def project(self) -> Project:
        """What stands there now; its other editions are not looked at."""
        files = files_at(self._path)
        if isinstance(files, tuple):
            return Project(None, files, NoFiles(), Places({}, {}))
        return project_of(_Rereading(files, self.edition, self._kept))


class _Rereading(Load):
    """A reading that takes over from the last one what came of the same bytes."""

    def __init__(self, files: Files, edition: str | None, kept: dict[str, _Kept]) -> None:
        super().__init__(files, edition, every_edition=False)
        self._kept = kept

    def read(
        self,
        name: str,
        holds: str,
        expected: Expected,
        read: Callable[[Reading, Labels], T],
        root: Owner = (),
    ) -> T | None:
        if name.startswith("editions/"):
            return super().read(name, holds, expected, read, root)
        kept = self._kept.get(name)
        if kept is None or not self._fits(kept, name):
            names, language = self.vocabulary.names, self.language
            return self._keeping(
                name, names, language, lambda: super(_Rereading, self).read(name, holds, expected, read, root)
            )
        self.size += len(kept.data)
        self.contents[name] = kept.content
        self._take(kept)
        return kept.made  # type: ignore[no-any-return]

    def _fits(self, kept: _Kept, name: str) -> bool:
        same = kept.language == self.language and kept.names == self.vocabulary.names
        try:
            return same and kept.data == self.files.read(name)
        except OSError:
            return False

    def _keeping(self, name: str, names: Names, language: str, read: Callable[[], T | None]) -> T | None:
        """What `read` makes of the file, with all that it finds on the way kept for the next time."""
        findings, gathered, blind = self.findings, self.gathered, frozenset(self.blind)
        self.findings, self.gathered = Findings(), Gathered()
        self.blind.clear()
        made = read()
        content = self.contents.get(name)
        kept = _Kept(
            b"" if content is None else content.data,
            names,
            language,
            content or Content(b"", None),
            made,
            self.findings,
            self.gathered,
            frozenset(self.blind),
        )
        self.findings, self.gathered = findings, gathered
        self.blind |= blind
        self._take(kept)
        if content is None or made is None:
            self._kept.pop(name, None)  # what could not be read is tried anew
        else:
            self._kept[name] = kept
        return made

    def _take(self, kept: _Kept) -> None:
        self.findings.take(kept.findings)
        self.gathered.take(kept.gathered)
        self.blind |= kept.blind
