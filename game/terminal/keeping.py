"""Keeping a game while it is played: after every step, and once under a name."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from game.saves import AUTOSAVE, BadSlotNameError, Claim, Saves, keep_as, slot_name
from game.saves.earlier import read_before
from game.saves.pages import keep_page
from game.story import State, Story
from game.story.ids import SceneId
from game.terminal.lines import Line
from game.words import say


class Keeper:
    """Saves a game in its slot, if it has one. Trouble is told once; play goes on."""

    def __init__(
        self, story: Story, saves: Saves | None, claim: Claim | None, tell: Callable[[str], None]
    ) -> None:
        self.story = story
        self._saves = saves
        self._claim = claim
        self._tell = tell
        self._told = False
        self._earlier: frozenset[SceneId] | None = None

    @property
    def earlier(self) -> frozenset[SceneId]:
        """The pages that were read in earlier games; read when it is first asked for."""
        if self._earlier is None:
            none = frozenset[SceneId]()
            self._earlier = none if self._saves is None else read_before(self.story, self._saves)
        return self._earlier

    def keep(self, state: State) -> None:
        """Save the game as it stands."""
        trouble = self._claim.write(self.story, state) if self._claim else None
        if trouble and not self._told:
            self._told = True
            self._tell(trouble.says)

    def keep_as(self, state: State, name: str) -> str:
        """Save it once more under a name, and the sentence that says what came of it."""
        if self._saves is None:
            return say("terminal.nothing-is-saved")
        if not name:
            slot = self._claim.slot if self._claim else AUTOSAVE
            trouble = self._claim.write(self.story, state) if self._claim else None
            return trouble.says if trouble else say("terminal.saved-by-itself", slot=slot)
        try:
            slot = slot_name(name)
        except BadSlotNameError as bad:
            return str(bad)
        if self._claim and slot == self._claim.slot:
            trouble = self._claim.write(self.story, state)
        else:
            trouble = keep_as(self.story, state, self._saves, slot)
        return trouble.says if trouble else say("terminal.saved", slot=slot)

    def slots_lines(self, asked: str) -> Iterator[Line]:
        """The kept places, or what came of what was asked of them."""
        from game.terminal.slots import slots_lines  # only who asks for them waits for it

        return slots_lines(self.story, self._saves, self._claim.slot if self._claim else None, asked)

    def keep_page(self, html: str, name: str) -> str:
        """Write a page beside the saves, and the sentence that says where or why not."""
        if self._saves is None:
            return say("terminal.nothing-is-saved")
        kept = keep_page(html, name, (self._saves.folder,))
        return say("beside.kept-page", file=kept) if kept else say("beside.not-kept-page")

    def release(self) -> None:
        if self._claim:
            self._claim.release()
