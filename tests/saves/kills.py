"""Killing a game while it saves, as often as wanted: the newest complete save is always there."""

from __future__ import annotations

import random
import subprocess
import sys
from pathlib import Path

from game.loading import load_story
from game.saves import AUTOSAVE, Loaded, restore, saves_of

ROOT = Path(__file__).resolve().parents[2]
FOREVER = 1_000_000

ROUNDABOUT = {
    "story.yaml": "title: Roundabout\nid: roundabout\nstart: east\n",
    "01-round.yaml": """\
chapter: Round and round
scenes:
  east:
    text: |
      East.
    choices:
      - id: walk
        text: |
          Walk.
        go: west
  west:
    text: |
      West.
    choices:
      - id: walk
        text: |
          Walk.
        go: east
""",
}


def write_roundabout(folder: Path) -> Path:
    folder.mkdir(parents=True, exist_ok=True)
    for name, text in ROUNDABOUT.items():
        (folder / name).write_text(text, encoding="utf-8")
    return folder


def writer(story: Path, root: Path, turns: int = FOREVER) -> subprocess.Popen[str]:
    return subprocess.Popen(
        [sys.executable, "-m", "tests.saves.writer", str(story), str(root), str(turns)],
        cwd=ROOT,
        stdout=subprocess.PIPE,
        text=True,
    )


def lost(folder: Path, kills: int, seed: int) -> list[str]:
    """Kills a game that saves, `kills` times at moments drawn from the seed; what was lost, if anything."""
    story_folder, root = write_roundabout(folder / "story"), folder / "saves"
    story = load_story(story_folder)
    saves = saves_of(story, root)
    moments = random.Random(seed)
    found: list[str] = []
    done = 0
    for kill in range(kills):
        with writer(story_folder, root) as game:
            assert game.stdout
            slot = game.stdout.readline().strip()
            wait_for = moments.randint(1, 12)
            said = [game.stdout.readline() for _ in range(wait_for)]
            game.kill()
            said += game.stdout.readlines()
        # A line may have been cut by the kill as well; its save was done all the same.
        turns = [int(line) for line in said if line.endswith("\n")]
        done = turns[-1] if turns else done
        restored = restore(story, saves, AUTOSAVE)
        if (
            slot != AUTOSAVE
            or not isinstance(restored, Loaded)
            or len(restored.state.steps) not in (done, done + 1)
        ):
            found.append(f"kill {kill}: saved {done} in {slot}, found {restored}")
        elif len(restored.state.steps) > 400:
            for path in saves.folder.glob("autosave*"):
                path.unlink()
    return found
