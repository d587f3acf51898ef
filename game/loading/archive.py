"""A story in a zip: read in memory, never unpacked, and refused where it holds more than a story."""

from __future__ import annotations

import io
import stat
import unicodedata
import zipfile
import zlib
from collections.abc import Iterable
from pathlib import Path
from typing import Final

from game.loading.diagnostics import Diagnostic, Span
from game.loading.files import passed_over
from game.loading.mistakes import diagnose

MAX_UNPACKED: Final = 100_000_000
MAX_MEMBERS: Final = 20_000
MAX_RATIO: Final = 1_000
_STORY_FILE: Final = "story.yaml"
_DEVICES: Final = frozenset(
    ("con", "prn", "aux", "nul", *(f"{port}{number}" for port in ("com", "lpt") for number in range(1, 10)))
)
_DAMAGED: Final = (
    zipfile.BadZipFile, zlib.error, EOFError, OSError, RuntimeError, NotImplementedError, ValueError, IndexError,
    OverflowError, KeyError,
)  # fmt: skip
"""What zipfile raises on damaged, locked or strangely packed files (RuntimeError: a password)."""


class BadArchive(Exception):
    """A zip that is refused; `diagnostics` says why."""

    def __init__(self, diagnostics: Iterable[Diagnostic]) -> None:
        super().__init__()
        self.diagnostics = tuple(diagnostics)


class Archive:
    """The files of the one story in a zip. Raises BadArchive; OSError if it cannot be opened."""

    def __init__(self, path: Path) -> None:
        self._path = path
        whole = Span(path.name, None, None)
        if path.stat().st_size > MAX_UNPACKED:
            raise BadArchive([diagnose("E009", whole, size=MAX_UNPACKED // 1_000_000)])
        try:
            self._zip = zipfile.ZipFile(io.BytesIO(path.read_bytes()))
            members = self._zip.infolist()
        except _DAMAGED:
            raise BadArchive([diagnose("E008", whole)]) from None
        if len(members) > MAX_MEMBERS:
            raise BadArchive([diagnose("E009", whole, members=f"{MAX_MEMBERS:,}")])
        unsafe = list(_unsafe(members, whole))
        if unsafe:
            raise BadArchive(unsafe)
        named = {_name(member): member for member in members if not member.is_dir()}
        home = self._home([name for name in named if not passed_over(name)], whole)
        self._members = {
            name.removeprefix(home): member
            for name, member in sorted(named.items())
            if name.startswith(home) and not passed_over(name.removeprefix(home))
        }

    @property
    def called(self) -> str:
        return self._path.stem

    def names(self) -> tuple[str, ...]:
        return tuple(self._members)

    def read(self, name: str) -> bytes:
        if name not in self._members:
            raise FileNotFoundError(2, "it is not in the zip")
        try:
            return self._zip.read(self._members[name])
        except _DAMAGED:
            raise OSError(5, "it is damaged in the zip") from None

    def size(self, name: str) -> int:
        return self._members[name].file_size

    @staticmethod
    def _home(names: Iterable[str], whole: Span) -> str:
        """The folder of the one story.yaml, with a slash at its end, or "" for the top."""
        homes = [name.removesuffix(_STORY_FILE) for name in names if name.rpartition("/")[2] == _STORY_FILE]
        # An edition has a story.yaml of its own.
        homes = [one for one in homes if not any(one.startswith(f"{other}editions/") for other in homes)]
        if len(homes) == 1:
            return homes[0]
        found = [f"{home}{_STORY_FILE}" for home in homes]
        first = Span(found[0], 1, 1) if found else whole
        count = len(found) or None
        raise BadArchive([diagnose("E010", first, count=count, names=", ".join(found[:5]))])


def _name(member: zipfile.ZipInfo) -> str:
    return unicodedata.normalize("NFC", member.filename.replace("\\", "/"))


def _unsafe(members: Iterable[zipfile.ZipInfo], whole: Span) -> Iterable[Diagnostic]:
    """What makes a zip unfit to be passed on, one mistake a file at most."""
    met: dict[str, str] = {}
    unpacked = 0
    for member in members:
        name = _name(member)
        at = Span(name, None, None)
        parts = name.rstrip("/").split("/")
        unpacked += member.file_size
        kind = stat.S_IFMT(member.external_attr >> 16)
        twin = met.setdefault("/".join(part.rstrip(" .") for part in parts).casefold(), name)
        if name.startswith("/") or ".." in parts or ":" in parts[0] or "" in parts:
            yield diagnose("E009", at, name=name, outside="yes")
        elif kind not in (0, stat.S_IFREG, stat.S_IFDIR):
            yield diagnose("E009", at, name=name, link="yes")
        elif any(part.partition(".")[0].rstrip().casefold() in _DEVICES for part in parts):
            yield diagnose("E009", at, name=name, device="yes")
        elif member.flag_bits & 1:
            yield diagnose("E009", at, name=name, locked="yes")
        elif member.file_size >= MAX_RATIO * max(1, member.compress_size):
            yield diagnose("E009", at, name=name, ratio="yes")
        elif twin is not name:
            yield diagnose("E009", at, name=name, other=twin)
    if unpacked > MAX_UNPACKED:
        yield diagnose("E009", whole, size=MAX_UNPACKED // 1_000_000)
