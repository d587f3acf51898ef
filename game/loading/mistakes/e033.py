"""E033: a sign that copies other parts."""

from __future__ import annotations

from game.loading.mistakes import Mistake, Says

MISTAKE = Mistake(
    severity="error",
    stops_play=True,
    en=Says(
        title="a sign that copies other parts",
        messages=("words cannot begin with '{sign}' here ('{sign}{name}')",),
        hints=("put the words below a label that ends with a bar (|), or in quotation marks",),
        why=(
            "At the beginning of a value, & and * have a meaning of their own in this kind of "
            "file: they copy parts of it from one place to another. A story has no such copies, "
            "so that what you see is what is there."
        ),
    ),
    wrong={
        "01-street.yaml": """\
chapter: The street

scenes:

  street:
    title: ▸*The* street
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
    title: "*The* street"
    text: |
      You are in the street.
    ending: home
""",
    },
)
