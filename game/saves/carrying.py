"""Carrying games: a kept place as a file of its own, and files from elsewhere brought in.

A file from elsewhere is read by the same reader as a save, never trusted, and never changed.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path
from typing import Final

from game.saves.files import BadSlotNameError, Saves, SlotName, trouble_of, write_whole
from game.saves.form import LARGEST, MARK, NotRead, Save, read_save, write_save
from game.saves.pages import keep_page
from game.saves.slots import NotDone, free, place_name
from game.story.ids import StoryId
from game.words import say

ENDING: Final = ".liaison"
ENDINGS: Final = (ENDING, ".json")
MOST_STEPS: Final = 3_000
"""Longer than anybody plays; a made-up path cannot keep the program busy."""
MOST_LISTED: Final = 12
MOST_LOOKED_AT: Final = 3_000
"""How many things of a folder are looked at: somebody's documents can be very many."""


@dataclass(frozen=True, slots=True)
class Found:
    """A file that may hold a game; `wrong` is the sentence why it cannot be brought in, "" if it can."""

    path: Path
    save: Save | None
    wrong: str


def copy_out(saves: Saves, slot: SlotName, name: str, folders: Iterable[Path]) -> Path | NotDone:
    """The newest good save of a slot as a file of that name, in the first folder that takes it."""
    kept = saves.newest(slot)
    if kept is None:
        return NotDone(say("saves.gone", slot=slot))
    written = keep_page(write_save(kept.save), name, folders, ENDING)
    return written or NotDone(say("saves.not-copied", slot=slot))


def bring_in(path: Path, saves: Saves, now: datetime) -> SlotName | NotDone:
    """The game in that file, as a new slot; the file stays as it is.

    It counts as kept when it was, but never later than now: or it would be the newest for ever.
    """
    found = looked_at(path, saves.story)
    if found.save is None:
        return NotDone(found.wrong)
    save = found.save
    if datetime.fromisoformat(save.saved).timestamp() > now.timestamp():
        save = replace(save, saved=now.isoformat(timespec="milliseconds"))
    name = free(saves, _name_of(path, save))
    try:
        write_whole(saves.file(name), write_save(save))
    except OSError as error:
        return NotDone(trouble_of(error, saves.folder).says)
    return name


def games_in(folders: Iterable[Path], story: StoryId) -> tuple[Found, ...]:
    """The saved games that lie in these folders, the file written last first."""
    paths = {path: written for folder in folders for path, written in _candidates(folder)}
    newest = sorted(paths, key=lambda path: paths[path], reverse=True)
    return tuple(looked_at(path, story) for path in newest[:MOST_LISTED])


def _candidates(folder: Path) -> Iterator[tuple[Path, float]]:
    """The files that begin as a save does, and any that has a save's ending; with when they were written."""
    try:
        for number, path in enumerate(folder.iterdir()):
            if number >= MOST_LOOKED_AT:
                return
            if path.suffix.lower() in ENDINGS and path.is_file() and _may_be_one(path):
                yield path, path.stat().st_mtime
    except OSError:
        return


def _may_be_one(path: Path) -> bool:
    if path.suffix.lower() == ENDING:
        return True
    mark = b'{"' + MARK.encode()
    try:
        with path.open("rb") as file:
            return file.read(len(mark)) == mark
    except OSError:
        return False


def looked_at(path: Path, story: StoryId) -> Found:
    """What the file holds, whatever it is."""
    name = said_name(path)
    try:
        content = _content(path)
    except (OSError, ValueError):
        return Found(path, None, say("saves.file.unreadable", file=name))
    if len(content) > LARGEST:
        return Found(path, None, say("saves.file.too-large", file=name))
    save = read_save(content)
    if isinstance(save, NotRead):
        return Found(path, None, say(f"saves.file.{save.why}", file=name))
    if save.story != story:
        return Found(path, None, say("saves.file.other-story", file=name, title=save.title))
    if len(save.steps) > MOST_STEPS:
        return Found(path, None, say("saves.file.too-large", file=name))
    return Found(path, save, "")


def _content(path: Path) -> bytes:
    """At most a byte more than a save may have. Pipes and devices, which may never end, count as unreadable."""
    if not path.is_file():
        raise OSError(path)
    with path.open("rb") as file:
        return file.read(LARGEST + 1)


def said_name(path: Path) -> str:
    """A file's name as it can be shown."""
    name = "".join(character if character.isprintable() else "?" for character in path.name)
    return name if len(name) <= 60 else f"{name[:56]}…"


def _name_of(path: Path, save: Save) -> SlotName:
    """After the file, as far as its name can be a slot's."""
    stem = path.stem.removeprefix(f"{save.title} - ")
    plain = "".join(character if character.isalnum() or character in " -" else " " for character in stem)
    try:
        return place_name(plain[:36])
    except BadSlotNameError:
        return place_name(say("saves.brought-name"))
