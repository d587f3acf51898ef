"""The rooms of the house: who may import whom, and what stays out of the pure ones."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

GAME = Path(__file__).parent.parent / "game"

ALLOWED = {
    "story": set(),
    "lesson": {"story"},
    "loading": {"lesson", "story", "shipped"},
    "saves": {"loading", "story", "words"},
    "sessions": {"loading", "story", "words"},
    "settings": {"words"},
    "settings_file": {"settings", "saves", "words"},
    "shipped": set(),
    "words": set(),
    "authoring": {"loading", "lesson", "story", "shipped", "words"},
    "reports": {"loading", "lesson", "story", "saves", "sessions", "words"},
    "terminal": {
        "loading",
        "lesson",
        "reports",
        "story",
        "saves",
        "sessions",
        "settings",
        "settings_file",
        "shipped",
        "words",
    },
    "desktop": {
        "loading",
        "lesson",
        "reports",
        "story",
        "saves",
        "sessions",
        "settings",
        "settings_file",
        "shipped",
        "words",
    },
    "classroom": {
        "loading",
        "lesson",
        "story",
        "saves",
        "sessions",
        "settings",
        "settings_file",
        "shipped",
        "words",
    },
}
"""Arrows that may be: cli may import all, and nobody imports cli but `__main__`."""

PURE = [
    "story/**/*.py",
    "lesson/**/*.py",
    "loading/diagnostics.py",
    "loading/render.py",
    "reports/*.py",
    "desktop/aloud.py",
    "desktop/app.py",
    "desktop/boxes.py",
    "desktop/cartography.py",
    "desktop/deeds.py",
    "desktop/edits.py",
    "desktop/ground.py",
    "desktop/ways.py",
    "desktop/layout.py",
    "desktop/joint.py",
    "desktop/looking.py",
    "desktop/looks.py",
    "desktop/naming.py",
    "desktop/places.py",
    "desktop/playing.py",
    "desktop/preview.py",
    "desktop/requests.py",
    "desktop/showing.py",
    "desktop/slotkeys.py",
    "desktop/leafing.py",
    "desktop/light.py",
    "desktop/messages.py",
    "desktop/typography.py",
    "desktop/update.py",
    "desktop/gestures.py",
    "desktop/keys.py",
    "desktop/rows.py",
    "desktop/sights.py",
    "desktop/theme.py",
    "desktop/tidings.py",
    "desktop/screens/*.py",
]
IMPURE = {"pygame", "yaml", "os", "pathlib", "sys", "time", "random", "socket"}


def modules() -> list[Path]:
    return sorted(path for path in GAME.rglob("*.py") if "_data" not in path.parts)


def room(path: Path) -> str:
    parts = path.relative_to(GAME).parts
    return parts[0].removesuffix(".py")


def imports(path: Path) -> set[str]:
    """The dotted names a module imports, wherever in it."""
    found: set[str] = set()
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            found.update(alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, f"{path.relative_to(GAME)}: relative import"
            module = node.module or ""
            found.update(f"{module}.{alias.name}" for alias in node.names)
    return found


def test_arrows_between_the_rooms_point_one_way() -> None:
    broken = []

    for path in modules():
        here = room(path)
        if here in ("cli", "__main__", "__init__"):
            continue
        for name in sorted(imports(path)):
            if name.startswith("game."):
                there = name.split(".")[1]
                if there != here and there not in ALLOWED[here]:
                    broken.append(f"{path.relative_to(GAME)}: {here} -> {there}")

    assert broken == []


@pytest.mark.parametrize("pattern", PURE)
def test_pure_rooms_touch_nothing_outside_themselves(pattern: str) -> None:
    paths = sorted(GAME.glob(pattern))
    broken = [
        f"{path.relative_to(GAME)}: {name}"
        for path in paths
        for name in sorted(imports(path))
        if name.split(".")[0] in IMPURE
    ]

    assert paths or pattern.startswith("lesson")
    assert broken == []


def test_pure_rooms_of_the_desktop_lean_only_on_pure_rooms() -> None:
    pure = {path for pattern in PURE for path in GAME.glob(pattern)}
    broken = [
        f"{path.relative_to(GAME)}: {name}"
        for path in sorted(pure)
        for name in sorted(imports(path))
        for leaned_on in _modules_named(name)
        if leaned_on.is_relative_to(GAME / "desktop") and leaned_on not in pure
    ]

    assert broken == []


def _modules_named(name: str) -> Iterator[Path]:
    """The module that is imported, whether the name is its own or that of a thing in it."""
    parts = name.split(".")
    for end in (len(parts), len(parts) - 1):
        path = GAME.parent.joinpath(*parts[:end]).with_suffix(".py")
        if path.is_file():
            yield path


def test_nothing_in_the_game_evaluates_text_or_unpacks_objects() -> None:
    forbidden = re.compile(
        r"\b(eval|exec)\(|\b(import|from) (pickle|marshal|shelve)\b|yaml\.(load|safe_load|unsafe_load)\(|shell=True|os\.system"
    )
    found = [
        f"{path.relative_to(GAME)}:{number}: {line.strip()}"
        for path in modules()
        for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1)
        if forbidden.search(line)
    ]

    assert found == []
