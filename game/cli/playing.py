"""The command `play`, and `liaison` alone: in the window, in the terminal, for other programs."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

import click

from game import words
from game.cli.common import EDITION, STORY, open_story, open_with_files, path_of, state_at, tell
from game.cli.usage import SpokenCommand, WrongUsageError
from game.terminal.streams import at_a_terminal
from game.words import say

if TYPE_CHECKING:
    from game.loading.files import Files
    from game.story import Story
    from game.terminal.beginning import Ask, Begun, Wanted


@click.command(cls=SpokenCommand)
@STORY
@click.option("--terminal", is_flag=True)
@click.option("--jsonl", is_flag=True)
@click.option("--chapter", metavar="ID")
@click.option("--from", "scene", metavar="SCENE")
@click.option("--with", "facts", metavar="FACTS", default="")
@click.option("--seed", metavar="N")
@EDITION
@click.option("--saves", metavar="DIR")
@click.option("--slot", metavar="NAME")
def play(
    story: str | None,
    terminal: bool,
    jsonl: bool,
    chapter: str | None,
    scene: str | None,
    facts: str,
    seed: str | None,
    edition: str | None,
    saves: str | None,
    slot: str | None,
) -> int:
    from game.saves import BadSlotNameError, slot_name
    from game.terminal.beginning import Wanted

    if terminal and jsonl:
        raise WrongUsageError(say("cli.one-of", one="--terminal", other="--jsonl"))
    if jsonl and slot and not saves:
        raise WrongUsageError(say("cli.slot-needs-saves"))
    if edition:
        words.use(edition)
    path = path_of(story)
    opened, files = open_with_files(path, edition)
    number = _seed(seed)
    # Tried before any save is looked at: what was typed must make sense even if a save overrules it.
    start = state_at(opened, chapter, scene, facts, number or 0).start
    try:
        named = slot_name(slot) if slot else None
    except BadSlotNameError as bad:
        raise WrongUsageError(str(bad)) from bad
    wanted = Wanted(start, number, edition, named)
    game = Asked(path, opened, files, wanted, Path(saves) if saves else None)
    if jsonl:
        return game.for_programs()
    return game.on_terminal() if terminal else game.in_window()


def _seed(typed: str | None) -> int | None:
    if typed is None:
        return None
    if not typed.removeprefix("-").isdecimal() or len(typed) > 18:
        raise WrongUsageError(say("cli.no-number", option="--seed", word=typed))
    return int(typed)


def _first(ways: Sequence[str]) -> int:
    """The way taken where there is nobody to ask."""
    del ways
    return 0


class Asked:
    """What `play` was asked for: a story, open, and how to begin in it."""

    def __init__(self, path: Path, story: Story, files: Files, wanted: Wanted, saves: Path | None) -> None:
        self._path = path
        self._story = story
        self._files = files
        self._wanted = wanted
        self._saves = saves

    def for_programs(self) -> int:
        from game.terminal.jsonl import play_jsonl
        from game.terminal.streams import utf8_streams

        utf8_streams()
        if begun := self._begun(self._saves is not None, _first):
            play_jsonl(begun.story, begun.state, sys.stdin, print, begun.keeper.keep)
            begun.keeper.release()
        return 0

    def on_terminal(self) -> int:
        """A person's game is saved without being asked; a pipe's only where it says so."""
        from game.terminal.desk import Desk
        from game.terminal.player import play_in_terminal

        desk = Desk(person=at_a_terminal())
        keeps = desk.person or self._saves is not None or self._wanted.slot is not None
        try:
            if begun := self._begun(keeps, desk.ask if desk.person else _first):
                play_in_terminal(begun, desk)
                begun.keeper.release()
        except (KeyboardInterrupt, EOFError):
            # To leave is no mistake, and every step is saved already.
            print()
        return 0

    def in_window(self) -> int:
        from game.desktop.window import NoDisplayError, open_window
        from game.saves import saves_of

        try:
            open_window(
                self._story,
                start=self._wanted.start,
                seed=self._wanted.seed or 0,
                saves=saves_of(self._story, self._saves),
                slot=self._wanted.slot,
                reopen=self._reopened,
                files=self._files,
            )
        except NoDisplayError as blind:
            tell(str(blind))
            return self.on_terminal() if at_a_terminal() else 2
        return 0

    def _begun(self, keeps: bool, ask: Ask) -> Begun | None:
        from dataclasses import replace

        from game.saves import AUTOSAVE, saves_of
        from game.terminal.beginning import begin_game

        saves = saves_of(self._story, self._saves) if keeps else None
        # Without a person nothing is chosen by what happens to be the newest.
        asked = (
            self._wanted if ask is not _first else replace(self._wanted, slot=self._wanted.slot or AUTOSAVE)
        )
        return begin_game(self._story, asked, saves, self._reopened, ask, tell)

    def _reopened(self, edition: str) -> Story:
        """The story in that edition; as it is if there is none of that name any more."""
        if edition and edition not in self._story.editions:
            return self._story
        return open_story(self._path, edition or None)
