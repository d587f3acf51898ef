"""The shelf: pictures, sounds and credits, the story's own before the program's."""

from __future__ import annotations

import re
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from game.loading.credits import Credit
    from game.loading.files import Files

_NAME = re.compile(r"[\w-]+")


class Shelf:
    """Finds by name what a story shows and plays: in its folder or zip, else in `assets`."""

    def __init__(self, files: Files | None, assets: Path) -> None:
        self._files = files
        self._assets = assets

    def hold(self, files: Files | None) -> None:
        """From now on the story's own are found in these files."""
        self._files = files

    def picture(self, name: str) -> bytes | None:
        """The picture of that name (a name has no ending), None if there is none. Raises OSError."""
        return self._found("pictures", name, (".svg", ".png"))

    def sound(self, name: str) -> bytes | None:
        """The same for a sound."""
        return self._found("sounds", name, (".ogg", ".wav"))

    def credits(self) -> tuple[Credit, ...]:
        """Who made what lies here; what cannot be read is left out."""
        # Read when the credits are first shown: the first page does not wait for it.
        from game.loading.credits import read_credits

        found: list[Credit] = []
        for read in (self._own_credits, (self._assets / "credits.yaml").read_bytes):
            try:
                found += read_credits(read().decode("utf-8-sig"))
            except (OSError, UnicodeDecodeError):
                continue
        return tuple(found)

    def _own_credits(self) -> bytes:
        if self._files is None or "credits.yaml" not in self._files.names():
            return b""
        return self._files.read("credits.yaml")

    def _found(self, folder: str, name: str, endings: tuple[str, ...]) -> bytes | None:
        if not _NAME.fullmatch(name):
            return None
        if self._files is not None:
            # In a story's own folder endings may be written large, as some programs do.
            stem = f"{folder}/{name}"
            own = {one[len(stem) :].lower(): one for one in self._files.names() if one.startswith(f"{stem}.")}
            for ending in endings:
                if ending in own:
                    return self._files.read(own[ending])
        for ending in endings:
            shipped = self._assets / folder / f"{name}{ending}"
            if shipped.is_file():
                return shipped.read_bytes()
        return None
