"""E016: not the form of an id."""

from __future__ import annotations

from game.loading.mistakes import Mistake, Says

MISTAKE = Mistake(
    severity="error",
    stops_play=True,
    en=Says(
        title="not the form of an id",
        messages=("'{id}' does not have the form of an id",),
        hints=(
            "write '{instead}': an id is made of small letters and digits, joined by single hyphens",
            "an id is made of small letters and digits, joined by single hyphens, at most 60 in all",
        ),
        why=(
            "Ids stand in file names, in saves and in votes, and are typed by hand. So they are "
            "made of small letters of any script and digits, joined by single hyphens, and have "
            "at most 60 characters."
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
      - id: ▸Wait here
        text: |
          Wait.
        go: stay
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
      - id: wait-here
        text: |
          Wait.
        go: stay
""",
    },
)
