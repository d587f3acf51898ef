"""E051: not one of the words that can stand here."""

from __future__ import annotations

from game.loading.mistakes import Mistake, Says

MISTAKE = Mistake(
    severity="error",
    stops_play=True,
    en=Says(
        title="not one of the words that can stand here",
        messages=("'{found}' is none of the words that can stand after '{key}:'",),
        hints=(
            "did you mean '{nearest}'? It can be: {words}",
            "write one of: {words}",
        ),
        why=("After some labels only a few words can stand, and each has its meaning."),
    ),
    wrong={
        "01-street.yaml": """\
chapter: The street

scenes:

  street:
    status: ▸inventad
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
    status: invented
    text: |
      You are in the street.
    ending: home
""",
    },
)
