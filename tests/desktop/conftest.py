"""A window that nobody sees, for every test of the desktop."""

from __future__ import annotations

import os

# Before pygame looks for a screen, which it does when the first test opens one.
os.environ["SDL_VIDEODRIVER"] = "dummy"
os.environ["SDL_AUDIODRIVER"] = "dummy"
