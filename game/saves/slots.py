"""Slots as a person has them in hand: listed with what is wrong with them, renamed, deleted, taken back.

What is deleted is moved to a folder beside the saves, and stays there until the next thing is deleted.
"""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime
from typing import Final, Literal

from game.saves.earlier import remember
from game.saves.files import (
    AUTOSAVE,
    BACKUPS,
    LONGEST_NAME,
    BadSlotNameError,
    Saves,
    SlotName,
    lock_file,
    slot_name,
    trouble_of,
)
from game.saves.form import NotRead, Save
from game.story.late import dataclass
from game.words import say

DELETED: Final = "deleted"
"""The folder of what was deleted last."""

Standing = Literal["whole", "damaged", "foreign", "newer"]


@dataclass(frozen=True, slots=True)
class Slot:
    """A slot as it lies on the disk: how its own file stands, and the newest good save in it, if any."""

    name: SlotName
    standing: Standing
    save: Save | None


@dataclass(frozen=True, slots=True)
class NotDone:
    """Everything was left as it is; `says` is the sentence for the player."""

    says: str


def is_automatic(slot: SlotName) -> bool:
    """Whether the program keeps it by itself, after every choice."""
    name, _, number = slot.casefold().partition(" ")
    return name == AUTOSAVE and (number.isdecimal() or not number)


def slots_of(saves: Saves) -> tuple[Slot, ...]:
    """Every slot, the newest first; those without a good save last."""
    found = [_slot(saves, name) for name in saves.names()]
    return tuple(sorted(found, key=_newness, reverse=True))


def _slot(saves: Saves, name: SlotName) -> Slot:
    standing: Standing = "whole"
    for number, (_, save) in enumerate(saves.candidates(name)):
        if isinstance(save, Save) and save.story == saves.story:
            return Slot(name, standing, save)
        if number == 0:
            standing = "foreign"
            if isinstance(save, NotRead) and save.why in ("damaged", "newer"):
                standing = "newer" if save.why == "newer" else "damaged"
    return Slot(name, standing, None)


def _newness(slot: Slot) -> tuple[float, bool]:
    """When it was kept; of two kept at one moment the automatic one comes first."""
    moment = datetime.fromisoformat(slot.save.saved).timestamp() if slot.save else 0.0
    return moment, is_automatic(slot.name)


def place_name(text: str, but_not: tuple[SlotName, ...] = ()) -> SlotName:
    """A slot's name that a person may give; BadSlotNameError for the program's own and those taken."""
    name = slot_name(text)
    if is_automatic(name):
        raise BadSlotNameError(say("saves.automatic-name", name=name))
    if any(taken.casefold() == name.casefold() for taken in but_not):
        raise BadSlotNameError(say("saves.taken", name=name))
    return name


def rename(saves: Saves, slot: SlotName, text: str, own: SlotName | None = None) -> SlotName | NotDone:
    """Give a slot another name. `own` is the one that this process writes to."""
    try:
        name = place_name(text, tuple(there for there in saves.names() if there != slot))
    except BadSlotNameError as bad:
        return NotDone(str(bad))
    if name == slot:
        return name
    return _moved(saves, slot, saves, name, own)


def delete(saves: Saves, slot: SlotName, own: SlotName | None = None) -> SlotName | NotDone:
    """Put a slot where it can be taken back from until the next one is deleted."""
    bin = deleted_of(saves)
    try:
        bin.folder.mkdir(parents=True, exist_ok=True)
        for name in bin.names():
            for backup in range(BACKUPS + 1):
                bin.file(name, backup).unlink(missing_ok=True)
    except OSError as error:
        return NotDone(trouble_of(error, saves.folder).says)
    return _moved(saves, slot, bin, slot, own)


def take_back(saves: Saves, slot: SlotName) -> SlotName | NotDone:
    """The deleted slot where it was; under a name with a number if there is another by now."""
    return _moved(deleted_of(saves), slot, saves, free(saves, slot), None)


def deleted_of(saves: Saves) -> Saves:
    """What was deleted last, as saves of their own."""
    return Saves(saves.folder / DELETED, saves.story)


def set_aside(saves: Saves, slot: SlotName) -> SlotName | None:
    """Move a slot with its backups to a new one named by the day and hour it was saved.

    For a new game, or going on after the story was edited: the old game stays a save like any
    other, and from now on its pages count as read in an earlier game. None when there was nothing to
    keep, or no right to move it.
    """
    kept = saves.newest(slot)
    if kept is None or not kept.save.steps:
        return None
    saved = datetime.fromisoformat(kept.save.saved)
    name = free(saves, SlotName(f"{saved:%Y-%m-%d %H-%M}"))
    try:
        _move(saves, slot, saves, name)
    except OSError:
        return None
    remember(saves, (*(step.scene for step in kept.save.steps), kept.save.snapshot.scene))
    return name


def free(saves: Saves, name: SlotName) -> SlotName:
    """That name, or the first with a number after it that no slot has."""
    there = {slot.casefold() for slot in saves.names()}
    stem = name[: LONGEST_NAME - 4].rstrip(" -")
    numbered = (SlotName(f"{stem} {number}") for number in range(2, 1000))
    if name.casefold() not in there:
        return name
    return next(free for free in numbered if free.casefold() not in there)


def _moved(
    source: Saves, slot: SlotName, target: Saves, name: SlotName, own: SlotName | None
) -> SlotName | NotDone:
    if slot not in source.names():
        return NotDone(say("saves.gone", slot=slot))
    try:
        with _alone(source, slot, own) as alone:
            if not alone:
                return NotDone(say("saves.in-use", slot=slot))
            _move(source, slot, target, name)
    except OSError as error:
        return NotDone(trouble_of(error, source.folder).says)
    return name


def _move(source: Saves, slot: SlotName, target: Saves, name: SlotName) -> None:
    """The slot itself last: whatever moves are made before the end, it is whole in one place."""
    for backup in range(BACKUPS, -1, -1):
        if source.file(slot, backup).exists():
            source.file(slot, backup).replace(target.file(name, backup))


@contextmanager
def _alone(saves: Saves, slot: SlotName, own: SlotName | None) -> Iterator[bool]:
    """Whether no other process plays in that slot; none begins to, meanwhile."""
    if slot == own or saves.folder.name == DELETED:
        yield True
        return
    lock = os.open(saves.folder / f".{slot}.lock", os.O_RDWR | os.O_CREAT, 0o600)
    try:
        yield lock_file(lock)
    finally:
        os.close(lock)
