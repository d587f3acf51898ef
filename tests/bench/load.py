"""Loading and every check, nothing cached: must 2.5 s, 150 MB / 0.25 s; aim 1.3 s, 100 MB / 0.13 s.

    python -m tests.bench.load

Generated stories of 10,000 and 1,000 scenes. Each is loaded and checked in processes of their
own; the time is the median, the memory the most that any of them held.
"""

from __future__ import annotations

import statistics
import subprocess
import sys
import tempfile
from pathlib import Path

from tests.bench.big_story import write_big_story

RUNS = 5
_ONCE = """
import resource, sys, time
from game.authoring import check
from game.loading import load_story
started, used = time.perf_counter(), time.process_time()
if sys.argv[2] == "check":
    check(sys.argv[1])
else:
    story = load_story(sys.argv[1])
print(time.perf_counter() - started, time.process_time() - used, resource.getrusage(resource.RUSAGE_SELF).ru_maxrss)
"""


def measured(folder: Path, what: str) -> tuple[float, float, float]:
    """Seconds, seconds of computing, and megabytes of the whole process."""
    runs = []
    for _ in range(RUNS):
        done = subprocess.run(
            [sys.executable, "-c", _ONCE, str(folder), what], capture_output=True, text=True, check=True
        )
        runs.append([float(number) for number in done.stdout.split()])
    seconds, computing, kilobytes = zip(*runs, strict=True)
    return statistics.median(seconds), statistics.median(computing), max(kilobytes) / 1024


def main() -> None:
    for scenes, must, aim in ((10_000, "2.5 s, 150 MB", "1.3 s, 100 MB"), (1_000, "0.25 s", "0.13 s")):
        with tempfile.TemporaryDirectory() as place:
            folder = Path(place)
            write_big_story(folder, scenes, seed=1)
            for what in ("load", "check"):
                seconds, computing, megabytes = measured(folder, what)
                print(
                    f"{what} {scenes:6,} scenes: {seconds:.2f} s ({computing:.2f} s computing), {megabytes:.0f} MB"
                    + (f"   (must {must}; aim {aim})" if what == "check" else "")
                )


if __name__ == "__main__":
    main()
