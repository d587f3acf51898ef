"""E027: a colon inside words."""

from __future__ import annotations

from game.loading.mistakes import Mistake, Says

MISTAKE = Mistake(
    severity="error",
    stops_play=True,
    en=Says(
        title="a colon inside words",
        messages=("there is a second colon in this line",),
        hints=(
            "put the words below '{key}: |', where a colon is just a colon",
            "put the words in quotation marks, or below a label that ends with a bar: |",
        ),
        why=(
            "In a line such as `title: Paris: the quays` the program cannot know which colon ends "
            "the label. In a text below a bar a colon is just a colon."
        ),
    ),
    wrong={
        "01-street.yaml": """\
chapter: The street

scenes:

  street:
    title: Paris▸: the quays
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
    title: Paris, the quays
    text: |
      You are in the street.
    ending: home
""",
    },
)
