from __future__ import annotations

from datetime import UTC, datetime

import pytest

from tests.saves.courier import story_in


@pytest.fixture
def story(tmp_path):
    return story_in(tmp_path / "story")


@pytest.fixture
def saves(story, tmp_path):
    from game.saves import saves_of

    return saves_of(story, tmp_path / "saves")


@pytest.fixture
def noon():
    return datetime(2026, 8, 19, 12, 0, tzinfo=UTC)
