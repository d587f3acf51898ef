"""Where saves lie, and how they get there whole: slots, backups, a lock a slot.

A slot is `<name>.json` with up to three backups `<name>.1.json` (the newest) to `<name>.3.json`.
Writing goes to a file beside it, is flushed to the disk, and only then takes the slot's name. A
process killed between two of these steps leaves either the slot or its newest backup complete.
"""

from __future__ import annotations

import errno
import os
import re
import sys
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from types import TracebackType
from typing import NewType

from game.saves.form import NotRead, Save, read_save, save_of, write_save
from game.story import view
from game.story.ids import StoryId
from game.story.model import Story
from game.story.state import State
from game.words import say

SlotName = NewType("SlotName", str)
AUTOSAVE = SlotName("autosave")
BACKUPS = 3
LONGEST_NAME = 40

_SAVE_FILE = re.compile(r"(?P<name>[^.]+)(?:\.(?P<backup>[1-9]))?\.json")
_PLAIN_FOLDER = re.compile(r"\w+(-\w+)*")
_DEVICES = re.compile(r"(con|prn|aux|nul|(com|lpt)\d)", re.IGNORECASE)


class BadSlotNameError(ValueError):
    """No name for a slot; the message is one sentence."""


def slot_name(text: str) -> SlotName:
    """The slot of that name: letters, digits, spaces and hyphens, at most 40.

    It can never be a path, nor one of the names that Windows keeps for its devices.
    """
    name = re.sub(" +", " ", unicodedata.normalize("NFC", text)).strip()
    kinds = {unicodedata.category(character)[0] for character in name if character not in " -"}
    if not kinds or not kinds <= set("LMN") or len(name) > LONGEST_NAME or _DEVICES.fullmatch(name):
        raise BadSlotNameError(say("saves.bad-name", name=text))
    return SlotName(name)


@dataclass(frozen=True, slots=True)
class SaveTrouble:
    """A game could not be saved. It goes on; `says` is the sentence for the player."""

    kind: str
    """`space`, `rights` or `other`."""
    folder: Path

    @property
    def says(self) -> str:
        return say(f"saves.trouble.{self.kind}", folder=self.folder)


@dataclass(frozen=True, slots=True)
class Kept:
    """A slot and the newest complete save in it."""

    name: SlotName
    save: Save


@dataclass(frozen=True, slots=True)
class Saves:
    """The saves of one story: a folder, which need not be there yet."""

    folder: Path
    story: StoryId

    def file(self, slot: SlotName, backup: int = 0) -> Path:
        """The slot's file, or that of one of its backups, 1 the newest."""
        return self.folder / (f"{slot}.{backup}.json" if backup else f"{slot}.json")

    def candidates(self, slot: SlotName) -> Iterator[tuple[Path, Save | NotRead]]:
        """The slot's file and its backups, those that are there, newest first."""
        for backup in range(BACKUPS + 1):
            path = self.file(slot, backup)
            try:
                content = path.read_bytes()
            except (FileNotFoundError, NotADirectoryError):
                continue
            except OSError:
                yield path, NotRead("damaged")
            else:
                yield path, read_save(content)

    def slots(self) -> tuple[Kept, ...]:
        """The slots that hold a readable save of this story, newest first."""
        kept = (self.newest(name) for name in self.names())
        return tuple(sorted((k for k in kept if k), key=lambda k: _moment(k.save), reverse=True))

    def names(self) -> list[SlotName]:
        try:
            found = [_SAVE_FILE.fullmatch(path.name) for path in self.folder.iterdir()]
        except OSError:
            return []
        return sorted({SlotName(match["name"]) for match in found if match})

    def newest(self, slot: SlotName) -> Kept | None:
        for _, save in self.candidates(slot):
            if isinstance(save, Save) and save.story == self.story:
                return Kept(slot, save)
        return None

    def holds_newer(self, slot: SlotName) -> bool:
        """Whether a newer version of the program wrote the slot: its save is not ours to replace."""
        _, save = next(self.candidates(slot), (None, None))
        return save == NotRead("newer")

    def named(self, name: SlotName) -> SlotName:
        """The slot as it is already spelt on disk, if only its capitals differ; else as given.

        On many disks `Anna` and `anna` are one file.
        """
        there = self.names()
        if name in there:
            return name
        return next((slot for slot in there if slot.casefold() == name.casefold()), name)


def _moment(save: Save) -> float:
    return datetime.fromisoformat(save.saved).timestamp()


def saves_of(story: Story, root: Path | None = None) -> Saves:
    """The saves of that story under `root`, by default where this system keeps a program's files."""
    if root is None:
        from platformdirs import user_data_path

        root = user_data_path("liaison", appauthor=False) / "saves"
    # A story is named by whoever wrote it; as a folder it must stay inside `root`, on any system.
    name = f"x{story.id.encode().hex()}" if _unsafe(story.id) else story.id
    return Saves(root / name[:120], story.id)


def _unsafe(id: str) -> bool:
    return not _PLAIN_FOLDER.fullmatch(id) or bool(_DEVICES.fullmatch(id)) or len(id) > 60


def write_whole(path: Path, content: bytes | str) -> None:
    """Write a file so that it is there whole or not at all; OSError when it cannot be.

    Folders on the way are made.
    """
    part = _write_part(path, content)
    _put_in_place(part, path)


def _write_part(path: Path, content: bytes | str) -> Path:
    """The content beside `path`, safe on the disk, under a name of this process."""
    path.parent.mkdir(parents=True, exist_ok=True)
    part = path.with_name(f".{path.name}.{os.getpid()}.part")
    try:
        with part.open("wb") as file:
            file.write(content.encode() if isinstance(content, str) else content)
            file.flush()
            os.fsync(file.fileno())
    except OSError:
        part.unlink(missing_ok=True)
        raise
    return part


def _put_in_place(part: Path, path: Path) -> None:
    try:
        part.replace(path)
    except OSError:
        part.unlink(missing_ok=True)
        raise


class Claim:
    """A slot that this process writes to, and no other one until it ends or lets go."""

    def __init__(self, saves: Saves, slot: SlotName, lock: int | None) -> None:
        self.saves = saves
        self.slot = slot
        self._lock = lock

    def write(self, story: Story, state: State, now: datetime | None = None) -> SaveTrouble | None:
        """Save the game; what was in the slot becomes its newest backup."""
        when = now or datetime.now().astimezone()
        save = save_of(story, state, view(story, state), when)
        try:
            part = _write_part(self.saves.file(self.slot), write_save(save))
            for backup in range(BACKUPS - 1, -1, -1):
                older = self.saves.file(self.slot, backup)
                if older.exists():
                    older.replace(self.saves.file(self.slot, backup + 1))
            _put_in_place(part, self.saves.file(self.slot))
        except OSError as error:
            return trouble_of(error, self.saves.folder)
        return None

    def release(self) -> None:
        """Let the slot go; doing so twice changes nothing."""
        if self._lock is not None:
            os.close(self._lock)
            self._lock = None

    def __enter__(self) -> Claim:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.release()


def claim(saves: Saves, slot: SlotName) -> Claim:
    """Take a slot for this process: `autosave`, or `autosave 2` and so on while others hold it.

    A slot that a newer version of the program wrote is left to it as well. What a killed process
    left half written is cleared away. In a folder that cannot be written,
    or on a disk without locks, the claim is given all the same: writing tells what is wrong.
    """
    slot = saves.named(slot)
    for number in range(1, 100):
        name = slot if number == 1 else SlotName(f"{slot} {number}")
        try:
            saves.folder.mkdir(parents=True, exist_ok=True)
            lock = os.open(saves.folder / f".{name}.lock", os.O_RDWR | os.O_CREAT, 0o600)
        except OSError:
            return Claim(saves, slot, None)
        if not saves.holds_newer(name) and lock_file(lock):
            for part in saves.folder.glob(f".{name}.json.*.part"):
                part.unlink(missing_ok=True)
            return Claim(saves, name, lock)
        os.close(lock)
    return Claim(saves, slot, None)


def lock_file(file: int) -> bool:
    """Lock an open file for this process; False if another one has it.

    The system lets go of the lock when the process ends, however it ends. A disk that knows no
    locks counts as free.
    """
    try:
        if sys.platform == "win32":
            import msvcrt

            msvcrt.locking(file, msvcrt.LK_NBLCK, 1)
        else:
            import fcntl

            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError as error:
        return error.errno not in (errno.EACCES, errno.EAGAIN, errno.EWOULDBLOCK, errno.EDEADLK)
    return True


def keep_as(
    story: Story, state: State, saves: Saves, name: SlotName, now: datetime | None = None
) -> SaveTrouble | None:
    """Save the game once, into a slot of its own."""
    with claim(saves, name) as taken:
        return taken.write(story, state, now)


def keep_unread(path: Path, why: str) -> Path | None:
    """Give a file that could not be read a name under which no save is looked for; None if it cannot."""
    for number in range(1, 1000):
        aside = path.with_name(f"{path.stem}.{why}-{number}.json")
        if not aside.exists():
            try:
                return path.replace(aside)
            except OSError:
                return None
    return None


def trouble_of(error: OSError, folder: Path) -> SaveTrouble:
    """What the system's error means for a player."""
    if error.errno in (errno.ENOSPC, getattr(errno, "EDQUOT", None)):
        return SaveTrouble("space", folder)
    if error.errno in (errno.EACCES, errno.EPERM, errno.EROFS):
        return SaveTrouble("rights", folder)
    return SaveTrouble("other", folder)
