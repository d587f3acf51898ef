"""The command from outside, as a shell runs it."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
ERRAND = str(ROOT / "tests" / "terminal" / "errand")
PATIENCE = 120
"""Seconds after which a command that waits for somebody has failed."""


def liaison(*arguments: str, typed: str = "", **environment: str) -> subprocess.CompletedProcess[str]:
    """What `python -m game` prints and answers when these lines are its input."""
    return subprocess.run(
        [sys.executable, "-m", "game", *arguments],
        cwd=ROOT,
        input=typed,
        capture_output=True,
        encoding="utf-8",
        check=False,
        timeout=PATIENCE,
        env={**os.environ, **environment},
    )
