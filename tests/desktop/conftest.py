"""A window that nobody sees, for every test of the desktop, and for no other: what the others start would open it."""

from __future__ import annotations

import os
from collections.abc import Iterator

import pytest


@pytest.fixture(scope="package", autouse=True)
def unseen() -> Iterator[None]:
    before = {name: os.environ.get(name) for name in ("SDL_VIDEODRIVER", "SDL_AUDIODRIVER")}
    # Before pygame looks for a screen, which it does when the first test opens one.
    os.environ.update(dict.fromkeys(before, "dummy"))
    yield
    for name, value in before.items():
        if value is None:
            del os.environ[name]
        else:
            os.environ[name] = value
