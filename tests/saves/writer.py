"""Plays one choice after the other and saves after each, saying so, until it is killed.

`python -m tests.saves.writer STORY SAVES TURNS`: prints the slot, then the turn of each save that is done.
"""

from __future__ import annotations

import sys
from pathlib import Path

from game.loading import load_story
from game.saves import AUTOSAVE, Loaded, claim, restore, saves_of
from game.story import begin, choose
from game.story.ids import ChoiceId


def main(folder: str, root: str, turns: int) -> None:
    story = load_story(Path(folder))
    saves = saves_of(story, Path(root))
    restored = restore(story, saves, AUTOSAVE)
    state = restored.state if isinstance(restored, Loaded) else begin(story)
    with claim(saves, AUTOSAVE) as taken:
        print(taken.slot, flush=True)
        for turn in range(len(state.steps) + 1, turns + 1):
            state = choose(story, state, ChoiceId("walk"))
            if taken.write(story, state) is None:
                print(turn, flush=True)


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2], int(sys.argv[3]))
