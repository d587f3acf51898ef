"""What ships with the program: where its scenes and its assets lie."""

from __future__ import annotations

import sys
from functools import cache
from pathlib import Path

CAMPAIGN = "paris-1944"


def homes(package: Path, frozen: Path | None) -> tuple[Path, ...]:
    """The folders that may hold `scenes/` and `assets/`, likeliest first.

    `package` is the folder of the `game` package; `frozen` is where a one-folder build keeps its
    files, None outside one.
    """
    wheel, checkout = package / "_data", package.parent
    return (wheel, checkout) if frozen is None else (frozen / "_data", frozen, wheel, checkout)


@cache
def root() -> Path:
    """The folder that holds `scenes/` and `assets/`, in a one-folder build, a wheel or a checkout."""
    # A one-folder build sets `sys.frozen`, and `sys._MEIPASS` where its files are not beside the program.
    built = Path(getattr(sys, "_MEIPASS", Path(sys.executable).parent)) if hasattr(sys, "frozen") else None
    candidates = homes(Path(__file__).resolve().parent, built)
    return next((home for home in candidates if (home / "scenes").is_dir()), candidates[-1])


def scenes() -> Path:
    """The folder of the stories that ship."""
    return root() / "scenes"


def assets() -> Path:
    """The folder of pictures, documents, sounds and the map."""
    return root() / "assets"


def campaign() -> Path:
    """The story that is played when none is named."""
    return scenes() / CAMPAIGN
