"""Settings on disk: read with any bytes in the file, written whole or not at all."""

from __future__ import annotations

from pathlib import Path

from game.settings import Settings, from_text, to_text

_LARGEST = 65_536


def settings_path() -> Path:
    """The one file that holds them, in the place this system keeps such files."""
    # Imported here: the first page must not wait for it when a test or a class brings its own folder.
    from platformdirs import user_config_path

    return user_config_path("liaison", appauthor=False) / "settings.json"


def read_settings(path: Path) -> tuple[Settings | None, bool]:
    """The settings kept there, or None if this is the first time; and whether all could be read."""
    try:
        with path.open("rb") as file:
            kept = file.read(_LARGEST + 1)
    except FileNotFoundError:
        return None, True
    except OSError:
        return Settings(), False
    if len(kept) > _LARGEST:
        return Settings(), False
    return from_text(kept)


def write_settings(path: Path, settings: Settings) -> bool:
    """Whether the settings could be kept; a full disk or a read-only folder changes nothing there."""
    from game.saves import write_whole

    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        write_whole(path, to_text(settings))
    except OSError:
        return False
    return True
