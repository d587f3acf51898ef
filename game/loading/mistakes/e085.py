"""E085: no such edition."""

from __future__ import annotations

from game.loading.mistakes import Mistake, Says

MISTAKE = Mistake(
    severity="error",
    stops_play=True,
    en=Says(
        title="no such edition",
        messages=("there is no edition called '{id}'",),
        hints=(
            "did you mean '{nearest}'?",
            "there is: {known}",
            "this story has only its original; an edition is a folder such as 'editions/fr/'",
        ),
        why=(
            "An edition is a folder under editions/ with the same outline and the words in "
            "another language or reading level."
        ),
    ),
    wrong={
        "story.yaml": """\
title: An example
start: street
endings:
  home: You are home
editions: [▸fr]
""",
    },
    right={
        "story.yaml": """\
title: An example
start: street
endings:
  home: You are home
""",
    },
)
