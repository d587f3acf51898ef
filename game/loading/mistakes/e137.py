"""E137: a condition inside a variation."""

from __future__ import annotations

from game.loading.mistakes import Mistake, Says

MISTAKE = Mistake(
    severity="error",
    stops_play=True,
    en=Says(
        title="a condition inside a variation",
        messages=("a variation cannot hold an {{if …}}",),
        hints=("put the condition around the variation",),
        why=(
            "A variation holds words, values and citations. What hangs on a condition is kept "
            "apart from it, so that both can be proved."
        ),
    ),
    fr=Says(
        title="une condition à l'intérieur d'une variante",
        messages=("une variante ne peut pas contenir de {{if …}}",),
        hints=("placez la condition autour de la variante",),
        why=(
            "Une variante contient des mots, des valeurs et des citations. Ce qui dépend d'une "
            "condition en reste séparé, pour que l'un et l'autre puissent être prouvés."
        ),
    ),
    wrong={
        "story.yaml": """\
title: An example
start: street
flags:
  forged papers: You carry an identity card in another name.
meters:
  exposure: {from: 0, to: 5, words: {0: nobody knows you, 3: a sentry would look twice}}
  tiredness: {from: 0, to: 5}
states:
  cover: {one-of: [intact, shaken, blown]}
news:
  prefecture held: Who holds the Prefecture
endings:
  home: You are home
""",
        "01-street.yaml": """\
chapter: The street

scenes:

  street:
    text: |
      {one of: Rain. | ▸{if forged papers}Sun.{end}}
    ending: home
""",
    },
    right={
        "story.yaml": """\
title: An example
start: street
flags:
  forged papers: You carry an identity card in another name.
meters:
  exposure: {from: 0, to: 5, words: {0: nobody knows you, 3: a sentry would look twice}}
  tiredness: {from: 0, to: 5}
states:
  cover: {one-of: [intact, shaken, blown]}
news:
  prefecture held: Who holds the Prefecture
endings:
  home: You are home
""",
        "01-street.yaml": """\
chapter: The street

scenes:

  street:
    text: |
      {if forged papers}{one of: Rain. | Sun.}{end} You go.
    ending: home
""",
    },
)
