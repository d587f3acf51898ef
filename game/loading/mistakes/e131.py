"""E131: a brace that is not closed."""

from __future__ import annotations

from game.loading.mistakes import Mistake, Says

MISTAKE = Mistake(
    severity="error",
    stops_play=True,
    en=Says(
        title="a brace that is not closed",
        messages=("the brace that opens here is never closed",),
        hints=("add '}}' where it ends; for a brace in the text, write '\\{{'",),
        why=("Each brace that opens must close: {if forged papers}, {end}, {one of: Rain. | Sun.}"),
    ),
    fr=Says(
        title="une accolade qui n'est pas fermée",
        messages=("l'accolade ouverte ici n'est jamais fermée",),
        hints=("ajoutez '}}' là où elle finit ; pour une accolade dans le texte, écrivez '\\{{'",),
        why=(
            "Chaque accolade ouverte doit être fermée : {if forged papers}, {end}, {one of: Pluie. | Soleil.}"
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
      ▸{one of: Rain. | Sun.
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
      {one of: Rain. | Sun.}
    ending: home
""",
    },
)
