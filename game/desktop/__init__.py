"""The desktop player."""

import os

# Before the first import of pygame, which prints a line about itself among a command's results, and
# names its windows after the script that started it.
os.environ.setdefault("PYGAME_HIDE_SUPPORT_PROMPT", "1")
os.environ.setdefault("SDL_VIDEO_X11_WMCLASS", "liaison")
