"""E075: a name declared twice."""

from __future__ import annotations

from game.loading.mistakes import Mistake, Says

MISTAKE = Mistake(
    severity="error",
    stops_play=True,
    en=Says(
        title="a name declared twice",
        messages=("'{name}' is already among the {shelf}, in line {line}",),
        hints=("give one of the two another name",),
        why=(
            "Flags, meters, states, news and derived names share one list of names, so that a "
            "condition can only mean one thing."
        ),
    ),
    fr=Says(
        title="un nom déclaré deux fois",
        messages=("'{name}' figure déjà parmi les {shelf:nom}, à la ligne {line}",),
        hints=("donnez à l'un des deux un autre nom",),
        why=(
            "Les marques (flags), jauges (meters), états (states), nouvelles (news) et noms dérivés "
            "(derived) partagent une seule liste de noms, pour qu'une condition n'ait qu'un sens."
        ),
    ),
    wrong={
        "story.yaml": """\
title: An example
start: street
endings:
  home: You are home
flags:
  cover: You have a cover.
states:
  ▸cover: {one-of: [intact, blown]}
""",
    },
    right={
        "story.yaml": """\
title: An example
start: street
endings:
  home: You are home
flags:
  cover: You have a cover.
states:
  cover story: {one-of: [intact, blown]}
""",
    },
)
