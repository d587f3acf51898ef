"""The command `walk`: recorded play-throughs, run again, with what is different."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from difflib import unified_diff
from pathlib import Path
from typing import TYPE_CHECKING

import click

from game.cli.common import STORY, open_story, path_of, show, writing
from game.cli.usage import SpokenCommand, WrongUsageError, with_nearest
from game.story import State, Story
from game.story.slips import nearest
from game.words import say

if TYPE_CHECKING:  # the first page must not wait for the authors' tools
    from game.authoring.walks import Walk

WALKS = "walks"


@click.command(cls=SpokenCommand)
@STORY
@click.argument("file", required=False, metavar="[FILE]")
@click.option("--record", is_flag=True)
@click.option("--update", is_flag=True)
@click.option("--saves", metavar="DIR")
@click.option("--slot", metavar="NAME")
def walk(
    story: str | None, file: str | None, record: bool, update: bool, saves: str | None, slot: str | None
) -> int:
    if (saves or slot) and not record:
        raise WrongUsageError(say("cli.walk.needs-record", option="--saves" if saves else "--slot"))
    path = path_of(story)
    if record:
        return _record(path, file, saves, slot)
    files = _files(path, file)
    stories: dict[str, Story] = {}
    differing = 0
    for name, content in files:
        outcome = _walked(path, name, content, stories, update)
        differing += bool(outcome.wrong)
        show(outcome.lines)
    show([say("walk.done", count=len(files), differing=differing)] if files else [say("walk.none")])
    return int(bool(differing))


@dataclass(frozen=True, slots=True)
class Outcome:
    lines: tuple[str, ...]
    wrong: bool


def _files(path: Path, typed: str | None) -> list[tuple[Path | str, bytes]]:
    """The walks: the one that was typed, tried as given, then inside the story; else all of the story's."""
    from game.loading.archive import Archive
    from game.loading.files import Files, Folder

    if typed is not None and Path(typed).is_file():
        return [(Path(typed), Path(typed).read_bytes())]
    inside: Files = Folder(path) if path.is_dir() else Archive(path)
    walks = [
        name for name in inside.names() if name.startswith(f"{WALKS}/") and name.endswith((".yaml", ".yml"))
    ]
    if typed is not None:
        wanted = {typed, f"{WALKS}/{typed}", f"{WALKS}/{typed}.yaml"}
        walks = [name for name in walks if name in wanted] or _no_such(typed, walks)
    here = Path.cwd()
    folder = path.relative_to(here) if path.is_relative_to(here) else path
    return [(folder / name if path.is_dir() else name, inside.read(name)) for name in walks]


def _no_such(typed: str, walks: list[str]) -> list[str]:
    near = nearest(typed, [Path(name).stem for name in walks])
    raise WrongUsageError(with_nearest(say("cli.unknown.path", word=typed), near))


def _walked(path: Path, name: Path | str, content: bytes, stories: dict[str, Story], update: bool) -> Outcome:
    from game.authoring.walking import walk_along
    from game.authoring.walks import BadWalkError, read_walk

    shown = str(name)
    try:
        one = read_walk(shown, content)
    except BadWalkError as bad:
        at = shown if bad.line is None else f"{shown}:{bad.line}"
        return Outcome((f"{at}: {say(bad.key, **bad.fields)}",), True)
    if one.edition not in stories:
        stories[one.edition] = open_story(path, one.edition or None)
    walked = walk_along(stories[one.edition], one)
    lines = [f"{shown}: {sentence}" for sentence in walked.wrong]
    if isinstance(name, Path):
        lines += _compared(name.with_suffix(".transcript"), walked.text, update)
    wrong = bool(walked.wrong) or (bool(lines) and not update)
    return Outcome((say("walk.as-before", walk=shown),) if not lines else tuple(lines), wrong)


def _compared(transcript: Path, now: str, update: bool) -> Iterator[str]:
    """How the transcript is different; with `update` it is written anew."""
    if not transcript.is_file() and not update:
        yield say("walk.no-transcript", file=transcript)
        return
    before = transcript.read_text(encoding="utf-8") if transcript.is_file() else ""
    if before == now:
        return
    yield from unified_diff(
        before.splitlines(), now.splitlines(), transcript.name, say("walk.now"), lineterm=""
    )
    if update:
        with writing(transcript):
            transcript.write_text(now, encoding="utf-8")


def _record(path: Path, file: str | None, saves: str | None, slot: str | None) -> int:
    """Write the saved game as a walk, with its transcript."""
    if file is None:
        raise WrongUsageError(say("cli.needs", what="FILE"))
    out = Path(file) if Path(file).suffix else path / WALKS / f"{file}.yaml"
    if not out.parent.is_dir() and out.parent == Path(WALKS):
        out = path / file  # as it is found when it is walked: as given, or inside the story
    if not out.parent.is_dir() and out.parent != path / WALKS:
        raise WrongUsageError(say("cli.no-file", file=file))
    if not path.is_dir() and out.parent == path / WALKS:
        raise WrongUsageError(say("walk.no-folder", story=path))
    story, state = _saved(path, saves, slot)
    with writing(out):
        _keep(out, story, state)
    return 0


def record_beside(path: Path, story: Story, state: State) -> Path:
    """Write the way to that state into a new file among the story's walks. Raises OSError.

    A story in a zip gets it beside the zip.
    """
    folder = path / WALKS if path.is_dir() else path.parent
    name, number = f"to-{state.scene}", 1
    while (out := folder / (f"{name}.yaml" if number == 1 else f"{name}-{number}.yaml")).exists():
        number += 1
    _keep(out, story, state)
    return out


def _keep(out: Path, story: Story, state: State) -> None:
    from game.authoring.walking import walk_along
    from game.authoring.walks import recorded, write_walk

    one: Walk = recorded(story, state, out.stem.replace("-", " "))
    out.parent.mkdir(exist_ok=True)
    out.write_text(write_walk(one), encoding="utf-8")
    out.with_suffix(".transcript").write_text(walk_along(story, one).text, encoding="utf-8")


def _saved(path: Path, saves: str | None, slot: str | None) -> tuple[Story, State]:
    """The game in the slot, by default the one that is saved by itself; in the edition it was played in."""
    from game.saves import AUTOSAVE, BadSlotNameError, Loaded, restore, saves_of, slot_name

    story = open_story(path, None)
    try:
        name = slot_name(slot) if slot else AUTOSAVE
    except BadSlotNameError as bad:
        raise WrongUsageError(str(bad)) from bad
    found = restore(story, saves_of(story, Path(saves) if saves else None), name)
    if not isinstance(found, Loaded):
        raise WrongUsageError(say("walk.no-save", slot=name))
    if found.save.edition in story.editions:
        story = open_story(path, found.save.edition)
    return story, found.state
