"""E009: something unsafe in a zip."""

from __future__ import annotations

from game.loading.mistakes import Mistake, Says

MISTAKE = Mistake(
    severity="error",
    stops_play=True,
    en=Says(
        title="something unsafe in a zip",
        messages=(
            "'{name}' would lie outside the story's folder",
            "'{name}' and '{other}' are the same name to some computers",
            "'{name}' is a name that Windows keeps for itself",
            "'{name}' is a link to another file",
            "'{name}' is locked with a password",
            "'{name}' is a thousand times as large as it is in the zip",
            "this zip holds more than {size} MB",
        ),
        hints=(
            "make the zip again from the story's folder alone",
            "rename one of the two",
            "give the file another name",
        ),
        why=(
            "A zip from somebody else could hold more than a story: files that want to be written "
            "elsewhere, links, names that mean two things, or a small file that swells to fill "
            "the disk. Liaison reads a zip without ever unpacking it, and still refuses these, so "
            "that you can pass it on without worry."
        ),
    ),
    wrong={
        "story.yaml": """\
title: An example
start: street
""",
        "▸../street.yaml": """\
chapter: The street

scenes:

  street:
    text: |
      You are in the street.
    ending: home
""",
    },
    right={
        "01-street.yaml": """\
chapter: The street

scenes:

  street:
    text: |
      You are in the street.
    ending: home
""",
    },
    zipped=True,
)
