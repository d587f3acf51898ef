"""E059: labels are expected here."""

from __future__ import annotations

from game.loading.mistakes import Mistake, Says

MISTAKE = Mistake(
    severity="error",
    stops_play=True,
    en=Says(
        title="labels are expected here",
        messages=(
            "under '{key}:' each {each} stands on a line of its own, followed by a colon",
            "{dashes:!}{what} is written with labels, one a line; this is a list",
            "{what} is written with labels, one a line",
        ),
        hints=("begin with '{first}:'",),
        why=(
            "Scenes, choices and the things of the record are written with labels, one on each "
            "line: a word, a colon, and what it stands for."
        ),
    ),
    wrong={
        "01-street.yaml": """\
chapter: The street

scenes:

  street:
    text: |
      You are in the street.
    choices:
      - ▸wait
""",
    },
    right={
        "01-street.yaml": """\
chapter: The street

scenes:

  street:
    text: |
      You are in the street.
    choices:
      - id: wait
        text: |
          Wait.
        go: stay
""",
    },
)
