"""How much of a core an idle page costs, in a real window: `python -m tests.bench.idle`."""

from __future__ import annotations

import os
import tempfile
import time
from pathlib import Path

from game import shipped
from tests.desktop.xvfb import MISSING, Hands, is_there, playing, screen

SETTLING, MEASURED = 4, 20
"""Seconds."""


def cpu_seconds(process: int) -> float:
    """User and system time of all its threads so far."""
    fields = Path(f"/proc/{process}/stat").read_text().rpartition(")")[2].split()
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


def main() -> None:
    if not is_there():
        print(MISSING)
        return
    with screen(1920, 1080) as display, tempfile.TemporaryDirectory() as home:
        chapter = ["play", str(shipped.campaign()), "--chapter", "prefecture"]
        hands = Hands(display)
        with playing(hands, Path(home), chapter) as program:
            hands.sees("Before the first page · Courier")
            hands.press("Return")
            hands.sees("Two of three · Courier")
            time.sleep(SETTLING)
            before, began = cpu_seconds(program.pid), time.monotonic()
            time.sleep(MEASURED)
            share = (cpu_seconds(program.pid) - before) / (time.monotonic() - began)
    print(f"idle page, 1920×1080: {share:.2%} of a core (must 0.50 %, aim 0.30 %)")


if __name__ == "__main__":
    main()
