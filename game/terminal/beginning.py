"""How a game in the terminal begins: a new one, or a saved one and what became of it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from game.saves import (
    AUTOSAVE,
    Absent,
    Damaged,
    Foreign,
    Kept,
    Loaded,
    Newer,
    Restored,
    Saves,
    SlotName,
    Strayed,
    claim,
    explain,
    restore,
    set_aside,
)
from game.story import State, Story, begin
from game.story.state import Start
from game.terminal.keeping import Keeper
from game.words import say
from game.words.dates import joined_dateline

MOST_SLOTS = 8

Ask = Callable[[Sequence[str]], int]
"""Shows numbered ways on and gives back the one taken, from 0. Without a person there is none
to ask: it is always the first."""

Tell = Callable[[str], None]

Reopen = Callable[[str], Story]
"""The story in another edition; as it is open now if there is no such edition any more."""


@dataclass(frozen=True, slots=True)
class Wanted:
    """What the command line asks for. None is what it does not say."""

    start: Start
    seed: int | None = None
    edition: str | None = None
    slot: SlotName | None = None


@dataclass(frozen=True, slots=True)
class Begun:
    """A game about to be played: the story, maybe in the save's edition, and where it stands."""

    story: Story
    state: State
    keeper: Keeper


def new_game(story: Story, wanted: Wanted) -> State:
    """The first page asked for; BadStartError where there is no such place."""
    return begin(story, wanted.seed or 0, wanted.start)


def begin_game(
    story: Story, wanted: Wanted, saves: Saves | None, reopen: Reopen, ask: Ask, tell: Tell
) -> Begun | None:
    """The game to play, saved in its slot if there are `saves`; None if the player leaves all as it is."""
    if saves is None:
        return Begun(story, new_game(story, wanted), Keeper(story, None, None, tell))
    slot = wanted.slot or _chosen_slot(saves, ask)
    if slot is None:
        set_aside(saves, AUTOSAVE)
        return _claimed(story, new_game(story, wanted), saves, AUTOSAVE, tell)
    kept = saves.newest(saves.named(slot))
    if kept and kept.save.edition != story.edition:
        story = reopen(kept.save.edition)
    state = _resumed(story, wanted, saves, slot, restore(story, saves, slot), ask, tell)
    return None if state is None else _claimed(story, state, saves, slot, tell)


def _chosen_slot(saves: Saves, ask: Ask) -> SlotName | None:
    """The slot to go on from, the newest first; None for a new game."""
    slots = saves.slots()[:MOST_SLOTS]
    if not slots:
        return AUTOSAVE
    taken = ask([*(say("terminal.continue", slot=thumbnail(kept)) for kept in slots), say("terminal.new")])
    return slots[taken].name if taken < len(slots) else None


def thumbnail(kept: Kept) -> str:
    """The line of a save: chapter, dateline, first words; and its slot's name, if a person gave it one."""
    line = kept.save.thumbnail
    where = joined_dateline(line.date, line.time, line.place)
    named = "" if kept.name == AUTOSAVE else kept.name
    return " · ".join(part for part in (named, line.chapter, where, line.words) if part)


def _resumed(
    story: Story, wanted: Wanted, saves: Saves, slot: SlotName, found: Restored, ask: Ask, tell: Tell
) -> State | None:
    """The state to play on from, once it is told and asked what is needed; None to leave it all."""
    if sentence := explain(found):
        tell(sentence)
    match found:
        case Absent():
            return new_game(story, wanted)
        case Loaded(save, state):
            if _overruled(wanted, save.edition, state):
                tell(say("saves.its-own"))
            return state
        case Strayed(safe=safe, fresh=fresh):
            taken = ask([say("saves.way.safe"), say("saves.way.fresh"), say("saves.way.untouched")])
            if taken == 2:
                return None
            set_aside(saves, slot)
            return fresh if taken else safe
        case Damaged(backup=None) | Foreign(backup=None) | Newer(backup=None):
            return new_game(story, wanted)
        case Damaged(backup=backup) | Foreign(backup=backup) | Newer(backup=backup):
            if ask([say("saves.way.backup"), say("terminal.new")]):
                return new_game(story, wanted)
            return _resumed(story, wanted, saves, slot, backup or Absent(), ask, tell)


def _overruled(wanted: Wanted, edition: str, state: State) -> bool:
    """Whether the command line asked for another seed, edition or beginning than the save has."""
    return (
        wanted.seed not in (None, state.seed)
        or wanted.edition not in (None, edition)
        or wanted.start not in (Start(), state.start)
    )


def _claimed(story: Story, state: State, saves: Saves, slot: SlotName, tell: Tell) -> Begun:
    taken = claim(saves, slot)
    if taken.slot != saves.named(slot):
        tell(say("saves.busy", slot=taken.slot))
    return Begun(story, state, Keeper(story, saves, taken, tell))
