"""The slips of real authors that the files beside this one hold, and the stories they are made in."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path

import yaml

from game.loading.mistakes import example, mistake

HERE = Path(__file__).parent
KEYS = {
    "real_slips": {"m": "01-the-morning.yaml", "e": "02-the-evening.yaml", "s": "story.yaml"},
    "lesson_slips": {
        "s": "story.yaml",
        "a": "01-the-stairs.yaml",
        "b": "02-the-night.yaml",
        "fr-a": "editions/fr/01-the-stairs.yaml",
        "fr-b": "editions/fr/02-the-night.yaml",
        "fr-entries": "editions/fr/record/entries.yaml",
    },
}


@dataclass(frozen=True, slots=True)
class Made:
    """One slip: what is changed where, and the line that must be blamed for it."""

    code: str
    changes: tuple[tuple[str, str, str], ...]
    line: str
    blamed: str

    def in_files(self, files: dict[str, bytes]) -> dict[str, bytes]:
        """The story with the slip in it; each change at the first place, which must be there."""
        slipped = dict(files)
        for name, find, put in self.changes:
            text = slipped[name].decode()
            assert find in text, f"{find!r} is not in {name}"
            slipped[name] = text.replace(find, put, 1).encode()
        return slipped


def slips(held: str) -> tuple[Made, ...]:
    """The slips of one of the two files, in its order."""
    return tuple(_read(held))


def _read(held: str) -> Iterator[Made]:
    for code, rows in yaml.safe_load((HERE / f"{held}.yaml").read_text(encoding="utf-8")).items():
        for row in rows:
            several = [part for part in row if isinstance(part, list)]
            rest = row[len(several) :] if several else row[3:]
            changes = tuple((_file(held, file), find, put) for file, find, put in several or [row[:3]])
            file, _, put = changes[0]
            line = rest[0] if rest else put.strip("\n").split("\n")[0]
            yield Made(code, changes, line, _file(held, rest[1]) if len(rest) > 1 else file)


def _file(held: str, key: str) -> str:
    return KEYS[held].get(key, key if "/" in key else f"record/{key}.yaml")


@cache
def files_of(ground: str) -> dict[str, bytes]:
    """All files of a story beside this one; of `E012`, those of the right example on the mistake's own page."""
    if ground[1:].isdecimal():
        return example(mistake(ground).right, whole=mistake(ground).whole)
    folder = HERE / ground
    found = sorted(path for path in folder.rglob("*") if path.is_file())
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in found}
