"""The text player from outside: what is typed and what is read, as goldens."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

from game.terminal.wishes import WORDS

HERE = Path(__file__).parent
ROOT = HERE.parents[1]


def liaison(*arguments: str, typed: str = "", **more) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "game", *arguments],
        cwd=ROOT,
        input=typed,
        capture_output=True,
        encoding="utf-8",
        check=False,
        **more,
    )


def test_a_story_is_played_to_its_end_with_every_word(golden, tmp_path):
    script = (HERE / "errand.script").read_text(encoding="utf-8")

    done = liaison("play", str(HERE / "errand"), "--terminal", "--saves", str(tmp_path), typed=script)

    assert done.stderr == ""
    assert done.returncode == 0
    assert {line.split()[0] for line in script.splitlines() if line} >= set(WORDS) - {"quit"}
    golden(done.stdout, HERE / "errand.transcript")
