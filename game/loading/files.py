"""The files of a story, in a folder or in a zip, read the same way."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Protocol


class Files(Protocol):
    """The files of one story. Names are relative to it, with `/` between folders, in text order."""

    @property
    def called(self) -> str:
        """The name of the folder, or of the zip without its ending."""
        ...

    def names(self) -> tuple[str, ...]: ...

    def read(self, name: str) -> bytes:
        """Its bytes; OSError when they cannot be had."""
        ...

    def size(self, name: str) -> int: ...


def passed_over(name: str) -> bool:
    """Whether a file is none of the story's: hidden, an editor's copy, or left by an archiver."""
    return any(
        part.startswith(".") or part.endswith("~") or part in ("__MACOSX", "Thumbs.db")
        for part in name.split("/")
    )


def glance(files: Files, name: str) -> bytes:
    """What a file holds; nothing where it cannot be read, which is told elsewhere."""
    try:
        return files.read(name)
    except OSError:
        return b""


def editions_among(names: tuple[str, ...]) -> tuple[str, ...]:
    """The editions that a story's files hold, sorted as text."""
    folders = {name.split("/")[1] for name in names if name.startswith("editions/") and name.count("/") >= 2}
    return tuple(sorted(folders))


class Folder:
    """A story in a folder. Links that lead out of it are passed over."""

    def __init__(self, root: Path) -> None:
        self._root = root
        self._names = tuple(sorted(self._found()))

    @property
    def called(self) -> str:
        return self._root.resolve().name

    def names(self) -> tuple[str, ...]:
        return self._names

    def read(self, name: str) -> bytes:
        return (self._root / name).read_bytes()

    def size(self, name: str) -> int:
        return (self._root / name).stat().st_size

    def _found(self) -> Iterator[str]:
        home = self._root.resolve()
        folders = [self._root]
        while folders:
            for path in folders.pop().iterdir():
                name = path.relative_to(self._root).as_posix()
                if passed_over(name) or (path.is_symlink() and not path.resolve().is_relative_to(home)):
                    continue
                if path.is_dir() and not name.endswith((".yaml", ".yml")):
                    if not path.is_symlink():
                        folders.append(path)
                else:
                    yield name


class Changed:
    """The same files with some of them written anew, before anything is written."""

    def __init__(self, files: Files, changes: Mapping[str, str]) -> None:
        self._files = files
        self._changes = {name: text.encode() for name, text in changes.items()}

    @property
    def called(self) -> str:
        return self._files.called

    def names(self) -> tuple[str, ...]:
        return tuple(sorted({*self._files.names(), *self._changes}))

    def read(self, name: str) -> bytes:
        return self._changes[name] if name in self._changes else self._files.read(name)

    def size(self, name: str) -> int:
        return len(self._changes[name]) if name in self._changes else self._files.size(name)


class NoFiles:
    """What is there when there is no story."""

    called = ""

    def names(self) -> tuple[str, ...]:
        return ()

    def read(self, name: str) -> bytes:
        raise FileNotFoundError(2, "there is no story", name)

    def size(self, name: str) -> int:
        raise FileNotFoundError(2, "there is no story", name)
