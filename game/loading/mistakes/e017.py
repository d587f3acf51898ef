"""E017: an id that is taken by the program."""

from __future__ import annotations

from game.loading.mistakes import Mistake, Says

MISTAKE = Mistake(
    severity="error",
    stops_play=True,
    en=Says(
        title="an id that is taken by the program",
        messages=("'{id}' means something to the program and cannot be an id here",),
        hints=("choose another id",),
        why=(
            "Players type words such as open, undo or help, and choose by number, so no choice "
            "can be called that. `go: stay` and `go: back` do not name a scene, so no scene can "
            "be called stay or back."
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
      - id: ▸help
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
      - id: ask-for-help
        text: |
          Wait.
        go: stay
""",
    },
)
