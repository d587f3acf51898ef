"""E038: a text after '>'."""

from __future__ import annotations

from game.loading.mistakes import Mistake, Says

MISTAKE = Mistake(
    severity="error",
    stops_play=False,
    en=Says(
        title="a text after '>'",
        messages=("a text begins after a bar (|), not after '>'",),
        hints=("write '|' in place of '>'",),
        why=(
            "After > the line breaks of a text are changed before anybody can read them, and a "
            "quoted document or a condition on a line of its own would be lost. After a bar the "
            "text stays as you typed it."
        ),
    ),
    wrong={
        "01-street.yaml": """\
chapter: The street

scenes:

  street:
    text: ▸>
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
)
