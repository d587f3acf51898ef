"""E069: a reason without a condition."""

from __future__ import annotations

from game.loading.mistakes import Mistake, Says

MISTAKE = Mistake(
    severity="error",
    stops_play=False,
    en=Says(
        title="a reason without a condition",
        messages=("'locked:' gives the reason why a choice is closed, but this one is always open",),
        hints=("add 'needs:' with the condition, or delete 'locked:'",),
        why=(
            "A choice with 'needs:' is closed while its condition does not hold, and 'locked:' "
            "then says why. Without a condition the words would never be shown."
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
        ▸locked: |
          It is shut.
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
      - id: wait
        text: |
          Wait.
        needs: first time here
        locked: |
          It is shut.
        go: stay
    otherwise:
      go: street
""",
    },
)
