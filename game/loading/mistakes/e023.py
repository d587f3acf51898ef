"""E023: a dash is missing."""

from __future__ import annotations

from game.loading.mistakes import Mistake, Says

MISTAKE = Mistake(
    severity="error",
    stops_play=True,
    en=Says(
        title="a dash is missing",
        messages=(
            "a dash seems to be missing before '{key}:'",
            "a dash is missing here",
        ),
        hints=(
            "write '- {key}: {rest}': each {thing} of a list begins with a dash",
            "each item of a list begins with a dash and a space",
        ),
        why=(
            "Choices, and other lists of things with labels, are kept apart by dashes: the first "
            "label of each stands after a dash and a space."
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
      - id: wait
        text: |
          Wait.
        go: stay
      ▸id: leave
        text: |
          Leave.
        go: street
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
      - id: leave
        text: |
          Leave.
        go: street
""",
    },
)
