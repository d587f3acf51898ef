"""E045: a dash too many."""

from __future__ import annotations

from game.loading.mistakes import Mistake, Says

MISTAKE = Mistake(
    severity="error",
    stops_play=True,
    en=Says(
        title="a dash too many",
        messages=("a dash does not belong here",),
        hints=("delete the dash: '{key}:' is a label, not an item of a list",),
        why=(
            "Dashes stand before the items of a list: before each choice, each way, each source. "
            "Labels of one thing have none."
        ),
    ),
    wrong={
        "01-street.yaml": """\
chapter: The street

scenes:

  street:
    ▸- title: The street
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
