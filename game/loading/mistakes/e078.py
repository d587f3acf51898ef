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
    fr=Says(
        title="une valeur donnée deux fois à un état",
        messages=("'{twice}' figure deux fois parmi les valeurs de '{state}'",),
        hints=("supprimez l'une des deux",),
        why=("Chaque valeur d'un état ne figure qu'une fois."),
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
