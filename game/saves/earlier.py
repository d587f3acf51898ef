"""Pages read in earlier games of a story: ids, one a line, in one small file beside its saves.

A game counts as an earlier one once it was set aside: when a new one began, when a reader went back to a
page of it or on with another place. Losing the file loses nothing else, so trouble with it is not told.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from game.saves.files import Saves, write_whole
from game.story.ids import SceneId
from game.story.model import Story

FILE: Final = "read-before.txt"
LARGEST: Final = 2_000_000


def remember(saves: Saves, scenes: Iterable[SceneId]) -> None:
    """From now on these pages are read ones."""
    known = _kept(saves)
    after = known | set(scenes)
    if after == known:
        return
    try:
        write_whole(saves.folder / FILE, "".join(f"{id}\n" for id in sorted(after)))
    except OSError:
        return


def read_before(story: Story, saves: Saves) -> frozenset[SceneId]:
    """The scenes of the story that were read in earlier games, by the names they have now."""
    called = (story.was.get(id, id) if id not in story.scenes else id for id in _kept(saves))
    return frozenset(SceneId(id) for id in called if id in story.scenes)


def _kept(saves: Saves) -> frozenset[SceneId]:
    """What the file says, whatever became of it: a line that is no id leads nowhere."""
    try:
        with (saves.folder / FILE).open("rb") as file:
            content = file.read(LARGEST + 1)
        text = content.decode() if len(content) <= LARGEST else ""
    except (OSError, UnicodeDecodeError):
        return frozenset()
    return frozenset(SceneId(line) for line in text.split("\n") if _is_id(line))


def _is_id(line: str) -> bool:
    return 0 < len(line) <= 120 and line.isprintable() and " " not in line
