"""Pages: what a reader takes outside the game, written whole where a reader finds it."""

from __future__ import annotations

import re
from collections.abc import Iterable
from pathlib import Path
from typing import Final

from game.saves.files import write_whole

LONGEST: Final = 80
"""How long a file's name becomes: some systems take no more than 255 bytes."""


def documents() -> Path:
    """Where this system keeps what its reader writes."""
    from platformdirs import user_documents_path

    return user_documents_path()


def downloads() -> Path:
    """Where this system puts what came from elsewhere."""
    from platformdirs import user_downloads_path

    return user_downloads_path()


def keep_page(content: str | bytes, name: str, folders: Iterable[Path], ending: str = ".html") -> Path | None:
    """The file it was written to, in the first folder that takes it; None where none does.

    One that is there already is left alone: the new one gets a number.
    """
    for folder in folders:
        try:
            path = _free(folder, file_name(name), ending)
            write_whole(path, content)
        except OSError:
            continue
        return path
    return None


def file_name(name: str) -> str:
    """A name that every system takes.

    >>> file_name("Courier - What? A/B"), file_name("...")
    ('Courier - What A B', 'path')
    """
    plain = " ".join(re.sub(r"[^\w\s'’.,()-]", " ", name).split())
    return plain.strip(". ")[:LONGEST].strip(". ") or "path"


def _free(folder: Path, name: str, ending: str) -> Path:
    path, number = folder / f"{name}{ending}", 1
    while path.exists():
        number += 1
        path = folder / f"{name} {number}{ending}"
    return path
