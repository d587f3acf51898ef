"""Kept places and files of games, as the window is told of them; and deeds done on them.

The clock is always the caller's.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime, timedelta
from pathlib import Path
from typing import assert_never

from game.desktop.deeds import BringIn, CopyOut, Deed, Delete, Done, FilesFound, GameFile, Rename, TakeBack
from game.desktop.tidings import Bookmark, Listed
from game.saves import BadSlotNameError, Saves, SlotName, keep_as
from game.saves.form import Save
from game.saves.restore import Strayed, replayed
from game.saves.slots import NotDone, Slot, delete, is_automatic, place_name, rename, slots_of, take_back
from game.story import State, Story
from game.story.path import chapters_of
from game.words import say
from game.words.dates import joined_dateline, long_date


def listed(story: Story, saves: Saves, now: datetime, *, closely: bool = False) -> Listed:
    """The kept places, newest first; `closely` replays those of another edition of the rules."""
    return Listed(tuple(_bookmark(story, slot, now, closely) for slot in slots_of(saves)))


def _bookmark(story: Story, slot: Slot, now: datetime, closely: bool) -> Bookmark:
    if slot.save is None:
        return Bookmark(
            slot.name,
            "",
            "",
            "",
            automatic=is_automatic(slot.name),
            standing=slot.standing,
            goes_on=False,
        )
    where, snapshot = slot.save.thumbnail, slot.save.snapshot
    scene = story.scenes.get(snapshot.scene)
    ended = scene is not None and scene.ending is not None
    through = chapters_of(story, slot.save.steps, snapshot.chapter, ended=ended)
    edited = closely and slot.standing == "whole" and _strays(story, slot.save)
    return Bookmark(
        slot.name,
        where.chapter,
        joined_dateline(where.date, where.time, where.place),
        where.words,
        through.begun,
        through.finished,
        kept=when(datetime.fromisoformat(slot.save.saved), now),
        automatic=is_automatic(slot.name),
        standing="edited" if edited else slot.standing,
    )


def _strays(story: Story, save: Save) -> bool:
    return save.fingerprint != story.fingerprint and isinstance(replayed(story, save), Strayed)


def when(saved: datetime, now: datetime) -> str:
    """`kept today at 14:05`, `kept yesterday at 09:30`, `kept on Saturday 19 August 2028`, as a clock here says it."""
    here = saved.astimezone(now.tzinfo)
    if here.date() == now.date():
        return say("slots.today", time=f"{here:%H:%M}")
    if here.date() == (now - timedelta(days=1)).date():
        return say("slots.yesterday", time=f"{here:%H:%M}")
    return say("slots.on", date=long_date(here.date().isoformat()))


def kept_as(story: Story, state: State, saves: Saves, name: str) -> Done:
    """The game kept under a name, or the sentence why it could not be."""
    try:
        slot = place_name(name)
    except BadSlotNameError as bad:
        return Done(str(bad), refused=True)
    trouble = keep_as(story, state, saves, slot)
    return Done(trouble.says, refused=True) if trouble else Done(say("saves.kept", slot=slot), slot)


def deed_done(
    story: Story,
    saves: Saves,
    deed: Deed,
    own: SlotName | None,
    papers: Iterable[Path],
    now: datetime,
) -> Done:
    """What came of it. `own` is the slot that this window writes to, `papers` where files are written."""
    match deed:
        case Rename(slot, name):
            return _told(rename(saves, SlotName(slot), name, own))
        case Delete(slot):
            came = delete(saves, SlotName(slot), own)
            if isinstance(came, NotDone):
                return _told(came)
            return Done(
                say("slots.deleted", slot=say("slots.automatic") if is_automatic(came) else came),
                deleted=came,
            )
        case TakeBack(slot):
            return _told(take_back(saves, SlotName(slot)))
        case CopyOut(slot):
            return _copied(story, saves, SlotName(slot), papers)
        case BringIn(path):
            # Read when it is first wanted: the first page does not wait for it.
            from game.saves.carrying import bring_in

            brought = bring_in(Path(path), saves, now)
            if isinstance(brought, NotDone):
                return _told(brought)
            return Done(say("slots.brought-in", slot=brought), brought)
    assert_never(deed)


def _told(came: SlotName | NotDone) -> Done:
    return Done(came.says, refused=True) if isinstance(came, NotDone) else Done(slot=came)


def _copied(story: Story, saves: Saves, slot: SlotName, papers: Iterable[Path]) -> Done:
    from game.saves.carrying import copy_out

    kept = saves.newest(slot)
    name = kept.save.thumbnail.chapter if kept is not None and is_automatic(slot) else slot
    came = copy_out(saves, slot, f"{story.title} - {name}", papers)
    if isinstance(came, NotDone):
        return _told(came)
    return Done(say("slots.copied", file=came), slot)


def files_found(story: Story, saves: Saves, folders: Iterable[Path], now: datetime) -> FilesFound:
    """The files that may hold a game, and what was deleted last: it lies there until the next is."""
    from game.saves.carrying import Found, games_in, said_name
    from game.saves.slots import deleted_of

    def told(found: Found) -> GameFile:
        if found.save is None:
            return GameFile(str(found.path), said_name(found.path), wrong=found.wrong)
        where = found.save.thumbnail
        line = (where.chapter, joined_dateline(where.date, where.time, where.place))
        return GameFile(
            str(found.path),
            said_name(found.path),
            " · ".join(part for part in line if part),
            where.words,
            when(datetime.fromisoformat(found.save.saved), now),
        )

    looked = [folder for folder in folders if folder.is_dir()]
    found = games_in(looked, story.id)
    bin = deleted_of(saves)
    lost = [one for one in games_in((bin.folder,), story.id) if one.path == bin.file(SlotName(one.path.stem))]
    return FilesFound(tuple(map(told, (*found, *lost))), tuple(map(str, looked)))
