"""E078: a value that a state has twice."""

from __future__ import annotations

from game.loading.mistakes import Mistake, Says

MISTAKE = Mistake(
    severity="error",
    stops_play=True,
    en=Says(
        title="a value that a state has twice",
        messages=("'{twice}' stands twice among the values of '{state}'",),
        hints=("delete one of the two",),
        why=("Each value of a state stands once."),
    ),
    wrong={
        "story.yaml": """\
title: An example
start: street
endings:
  home: You are home
states:
  cover: {one-of: ▸[intact, intact, blown]}
""",
    },
    right={
        "story.yaml": """\
title: An example
start: street
endings:
  home: You are home
states:
  cover: {one-of: [intact, blown]}
""",
    },
)
