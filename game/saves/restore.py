"""Going back into a saved game: what became of it, as a value, and the sentence that says so."""

from __future__ import annotations

from collections.abc import Container, Iterator, Mapping
from pathlib import Path
from typing import assert_never

from game.saves.files import Saves, SlotName, keep_unread
from game.saves.form import NotRead, Save, Snapshot, snapshot_of
from game.story import BadStartError, StrayedError, begin, replay, view
from game.story.conditions import Rung
from game.story.ids import ChapterId
from game.story.late import dataclass
from game.story.model import Story
from game.story.state import Start, State
from game.words import say


@dataclass(frozen=True, slots=True)
class Absent:
    """Nothing is saved there."""


@dataclass(frozen=True, slots=True)
class Loaded:
    save: Save
    state: State


@dataclass(frozen=True, slots=True)
class Strayed:
    """The story was edited under the save, and its path no longer leads to the same place.

    Three ways on: `safe`, the last page that the path still reaches (`page` is its title);
    `fresh`, the start of the chapter with what the player carried; or leaving the save untouched.
    `changed` names what is now different where the whole path could still be walked, and is
    empty where it broke off.
    """

    save: Save
    safe: State
    page: str
    fresh: State
    changed: tuple[str, ...]


Backup = Loaded | Strayed | None


@dataclass(frozen=True, slots=True)
class Damaged:
    """The file cannot be read. It was kept under the name `aside` (None: it could not be moved)."""

    aside: Path | None
    backup: Backup


@dataclass(frozen=True, slots=True)
class Foreign:
    """No save of this program, or (`title`) one of another story; kept like a damaged one."""

    title: str
    aside: Path | None
    backup: Backup


@dataclass(frozen=True, slots=True)
class Newer:
    """Written by a newer version of the program. The file stays where it is."""

    backup: Backup


Restored = Absent | Loaded | Strayed | Damaged | Foreign | Newer


def restore(story: Story, saves: Saves, slot: SlotName) -> Restored:
    """The game in that slot, or what stands between the player and it.

    Where the slot's own file is missing its newest backup counts as the save: a process killed
    while saving leaves it so. An unreadable file is moved out of the way of the next save.
    """
    candidates = saves.candidates(saves.named(slot))
    path, save = next(candidates, (None, None))
    if path is None or save is None:
        return Absent()
    if isinstance(save, NotRead):
        backup = _newest_good(story, candidates)
        match save.why:
            case "newer":
                return Newer(backup)
            case "foreign":
                return Foreign("", keep_unread(path, "foreign"), backup)
            case _:
                return Damaged(keep_unread(path, "damaged"), backup)
    if save.story != story.id:
        backup = _newest_good(story, candidates)
        return Foreign(save.title or save.story, keep_unread(path, "foreign"), backup)
    return replayed(story, save)


def _newest_good(story: Story, candidates: Iterator[tuple[Path, Save | NotRead]]) -> Backup:
    for _, save in candidates:
        if isinstance(save, Save) and save.story == story.id:
            return replayed(story, save)
    return None


def replayed(story: Story, save: Save) -> Loaded | Strayed:
    """Where a save leads in the story as it is now."""
    try:
        state = replay(story, save.steps, save.seed, save.start)
    except StrayedError as strayed:
        return _strayed(story, save, strayed.state)
    except BadStartError:
        # Not even the first page is where it was.
        return _strayed(story, save, begin(story, save.seed))
    changed = tuple(_changed(story, save.snapshot, snapshot_of(view(story, state))))
    return _strayed(story, save, state, changed) if changed else Loaded(save, state)


def _strayed(story: Story, save: Save, safe: State, changed: tuple[str, ...] = ()) -> Strayed:
    page = view(story, safe)
    called = page.title or story.chapter(page.chapter).title
    return Strayed(save, safe, called, _fresh(story, save, safe), changed)


def _changed(story: Story, before: Snapshot, now: Snapshot) -> Iterator[str]:
    """The names whose values are not what they were.

    A meter or a state that the story has got since does not count: a save holds all there were.
    """
    names = story.names
    if _now(story, before.scene, story.scenes) != now.scene:
        yield now.scene
    flags = {_now(story, name, names.flags) for name in before.flags}
    yield from sorted(flags.symmetric_difference(now.flags))
    yield from _different(story, names.meters, before.meters, now.meters)
    yield from _different(story, names.states, before.states, now.states)
    yield from _different(story, names.news, before.news, now.news, new_ones_count=True)
    yield from _different(story, names.news, before.told, now.told, new_ones_count=True)


def _now(story: Story, name: str, known: Container[str]) -> str:
    """What it is called today. An entry may once have had the id that a scene has now."""
    return name if name in known else story.was.get(name, name)


def _different(
    story: Story,
    known: Container[str],
    then: Mapping[str, object],
    since: Mapping[str, object],
    new_ones_count: bool = False,
) -> Iterator[str]:
    called = {_now(story, name, known): value for name, value in then.items()}
    yield from (name for name, value in called.items() if since.get(name) != value)
    if new_ones_count:
        yield from (name for name in since if name not in called)


def _fresh(story: Story, save: Save, reached: State) -> State:
    """The start of the chapter the player was in, with what they carried and the story still knows."""
    chapters: dict[ChapterId, None] = {chapter.id: None for chapter in story.chapters}
    here = save.snapshot.chapter
    chapter = here if here in chapters else story.scenes[reached.scene].chapter
    facts = ", ".join(_facts(story, save.snapshot))
    return begin(story, save.seed, Start(chapter=chapter, facts=facts))


def _facts(story: Story, carried: Snapshot) -> Iterator[str]:
    """What was carried, as typed after `--with`; what the story no longer knows is left behind."""
    names = story.names
    flags = {_now(story, name, names.flags) for name in carried.flags}
    for flag in names.flags:
        yield flag if flag in flags else f"not {flag}"
    for name, number in carried.meters.items():
        if meter := names.meters.get(_now(story, name, names.meters)):
            yield f"{meter.name}={min(max(number, meter.low), meter.high)}"
    for name, value in carried.states.items():
        state = names.states.get(_now(story, name, names.states))
        if state and value in state.values:
            yield f"{state.name}={value}"
    for prefix, rungs in (("", carried.news), ("told ", carried.told)):
        for name, rung in rungs.items():
            if (called := _now(story, name, names.news)) in names.news and rung.upper() in Rung.__members__:
                yield f"{prefix}{called}={rung}"


def explain(restored: Restored) -> str:
    """One sentence for the player; "" where there is nothing to say."""
    match restored:
        case Absent() | Loaded():
            return ""
        case Strayed(changed=(), page=page):
            return say("saves.strayed", page=page)
        case Strayed(changed=changed):
            return say("saves.changed", names=", ".join(changed))
        case Damaged():
            return say("saves.damaged")
        case Foreign(title=""):
            return say("saves.foreign")
        case Foreign(title=title):
            return say("saves.other-story", title=title)
        case Newer():
            return say("saves.newer")
        case _:
            assert_never(restored)
