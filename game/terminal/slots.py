"""The kept places at the terminal: listed with their numbers, renamed, deleted and taken back, carried out and in."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime
from pathlib import Path
from typing import Literal, get_args

from game.saves import Kept, Saves, SlotName
from game.saves.slots import NotDone, Slot, delete, deleted_of, is_automatic, rename, slots_of, take_back
from game.story import Story
from game.terminal.beginning import thumbnail
from game.terminal.lines import Line
from game.words import say

Deed = Literal["name", "delete", "back", "file", "bring"]
DEEDS: tuple[Deed, ...] = get_args(Deed)


def slots_lines(story: Story, saves: Saves | None, own: SlotName | None, asked: str) -> Iterator[Line]:
    """All of them, and how to handle them; or what came of what was asked, as `delete 2`."""
    if saves is None:
        yield Line(say("terminal.nothing-is-saved"))
        return
    word, _, rest = asked.partition(" ")
    deed = _deeds().get(word.casefold())
    if deed is None:
        yield from _listed(_rows(saves))
        return
    yield Line(_done(story, saves, own, deed, rest.strip()))


def _deeds() -> dict[str, Deed]:
    """What can be done, in English and in the program's language."""
    return {say(f"terminal.slots.{deed}"): deed for deed in DEEDS} | {deed: deed for deed in DEEDS}


def _rows(saves: Saves) -> tuple[Slot, ...]:
    """In the order of their numbers: what is kept by itself, then the others, newest first."""
    return tuple(sorted(slots_of(saves), key=lambda slot: not is_automatic(slot.name)))


def _listed(slots: tuple[Slot, ...]) -> Iterator[Line]:
    if not slots:
        yield Line(say("slots.none"))
    for number, slot in enumerate(slots, 1):
        yield Line(f"{number}. {_line(slot)}", hang=len(f"{number}. "))
    for deed in DEEDS:
        yield Line(say(f"terminal.slots.{deed}.says"), 2, 2)


def _line(slot: Slot) -> str:
    name = say("slots.automatic") if is_automatic(slot.name) else ""
    if slot.save is None:
        return f"{name or slot.name} · {say(f'slots.{slot.standing}.no-copy')}"
    stands = "" if slot.standing == "whole" else say(f"slots.{slot.standing}")
    where = thumbnail(Kept(slot.name, slot.save))
    return " · ".join(part for part in (name, where, stands) if part)


def _done(story: Story, saves: Saves, own: SlotName | None, deed: Deed, rest: str) -> str:
    if deed == "back":
        return _taken_back(saves)
    if deed == "bring":
        return _brought(saves, rest)
    number, _, name = rest.partition(" ")
    slots = _rows(saves)
    if not (number.isdecimal() and len(number) < 9 and 1 <= int(number) <= len(slots)):
        return say("terminal.slots.no-such", word=number, count=len(slots))
    slot = slots[int(number) - 1].name
    match deed:
        case "name":
            came = rename(saves, slot, name, own)
            return came.says if isinstance(came, NotDone) else say("terminal.saved", slot=came)
        case "delete":
            came = delete(saves, slot, own)
            return came.says if isinstance(came, NotDone) else say("terminal.slots.deleted", slot=came)
        case "file":
            return _copied(story, saves, slot)


def _taken_back(saves: Saves) -> str:
    lost = deleted_of(saves).names()
    if not lost:
        return say("terminal.slots.nothing-deleted")
    came = take_back(saves, lost[-1])
    return came.says if isinstance(came, NotDone) else say("terminal.saved", slot=came)


def _copied(story: Story, saves: Saves, slot: SlotName) -> str:
    from game.saves.carrying import copy_out

    came = copy_out(saves, slot, f"{story.title} - {slot}", (saves.folder,))
    return came.says if isinstance(came, NotDone) else say("slots.copied", file=came)


def _brought(saves: Saves, path: str) -> str:
    from game.saves.carrying import bring_in

    came = bring_in(Path(path).expanduser(), saves, datetime.now().astimezone())
    return came.says if isinstance(came, NotDone) else say("slots.brought-in", slot=came)
