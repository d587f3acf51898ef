"""E021: a space is missing after a colon."""

from __future__ import annotations

from game.loading.mistakes import Mistake, Says

MISTAKE = Mistake(
    severity="error",
    stops_play=True,
    en=Says(
        title="a space is missing after a colon",
        messages=("a space is missing after '{key}:'",),
        hints=(
            "write '{key}: {rest}'",
            "write '{key}: …'",
        ),
        why=(
            "A label is written with a colon and then a space. Without the space the program "
            "takes the whole line for words."
        ),
    ),
    wrong={
        "01-street.yaml": """\
chapter: The street

scenes:

  street:
    ▸title:The street
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
    title: The street
    text: |
      You are in the street.
    ending: home
""",
    },
)
