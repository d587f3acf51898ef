"""Kills a game a thousand times while it saves: `python -m tests.bench.kill_saves [KILLS] [SEED]`.

Prints how many complete saves were lost. The test suite does the same a few dozen times.
"""

from __future__ import annotations

import sys
import tempfile
from pathlib import Path

from tests.saves.kills import lost


def main(kills: int = 1000, seed: int = 1944) -> int:
    with tempfile.TemporaryDirectory() as folder:
        found = lost(Path(folder), kills, seed)
    print(f"kills {kills} · saves lost {len(found)}")
    for line in found:
        print(f"  {line}")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main(*map(int, sys.argv[1:3])))
