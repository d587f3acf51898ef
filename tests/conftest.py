"""What all tests share: goldens, and a home of their own for settings and saves."""

from __future__ import annotations

import difflib
from collections.abc import Callable
from pathlib import Path

import pytest

Golden = Callable[[str, Path], None]


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--accept", action="store_true", help="rewrite goldens that differ and show how")


@pytest.fixture
def golden(request: pytest.FixtureRequest) -> Golden:
    """Compares a text with a file of the project, line by line; `--accept` rewrites the file."""

    def compare(text: str, path: Path) -> None:
        before = path.read_text(encoding="utf-8") if path.exists() else ""
        if text == before:
            return
        changes = "\n".join(
            difflib.unified_diff(before.splitlines(), text.splitlines(), path.name, "now", lineterm="")
        )
        if not request.config.getoption("--accept"):
            pytest.fail(
                f"{path.name} is different (--accept takes it as it is now):\n{changes}", pytrace=False
            )
        path.write_text(text, encoding="utf-8")
        print(changes)

    return compare


@pytest.fixture(autouse=True)
def own_home(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> None:
    """Nobody's settings and saves are read or written by a test, and everybody's language is English."""
    home = tmp_path_factory.mktemp("home")
    for name in ("XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_STATE_HOME", "HOME", "APPDATA", "LOCALAPPDATA"):
        monkeypatch.setenv(name, str(home))
    for name in ("LC_ALL", "LC_MESSAGES", "LANG"):
        monkeypatch.setenv(name, "C.UTF-8")
