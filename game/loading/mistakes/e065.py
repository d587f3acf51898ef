"""E065: a choice that leads nowhere."""

from __future__ import annotations

from game.loading.mistakes import Mistake, Says

MISTAKE = Mistake(
    severity="error",
    stops_play=True,
    en=Says(
        title="a choice that leads nowhere",
        messages=("this leads nowhere",),
        hints=("add 'go:' with the id of a scene, or 'go: stay' to remain on the page",),
        why=(
            "Every choice says where it leads: to a scene, to stay, to back from a detour, or into a detour."
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
      - ▸id: wait
        text: |
          Wait.
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
