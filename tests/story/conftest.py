"""The courier's story: small, with a record; the same for all tests of playing and of the panels."""

from __future__ import annotations

from pathlib import Path

import pytest

from game.loading import load_story
from game.story import Story


@pytest.fixture(scope="session")
def courier() -> Story:
    return load_story(Path(__file__).parent / "courier")
