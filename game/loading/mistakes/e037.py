"""E037: a second beginning in one file."""

from __future__ import annotations

from game.loading.mistakes import Mistake, Says

MISTAKE = Mistake(
    severity="error",
    stops_play=True,
    en=Says(
        title="a second beginning in one file",
        messages=("'---' would begin a second file here; what follows is not read",),
        hints=(
            "delete the line, or put what follows into a file of its own; in a text, write the dashes two spaces further in",
        ),
        why=(
            "A line of three dashes divides a file into two. One file of a story is one chapter, "
            "or one part of the record."
        ),
    ),
    wrong={
        "01-street.yaml": """\
chapter: The street

scenes:

  street:
    text: |
      You are in the street.
    ending: home
▸---
chapter: The quay

scenes:

  quay:
    text: |
      You are in the quay.
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
)
