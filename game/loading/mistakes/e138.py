"""E138: a variation inside a variation."""

from __future__ import annotations

from game.loading.mistakes import Mistake, Says

MISTAKE = Mistake(
    severity="error",
    stops_play=True,
    en=Says(
        title="a variation inside a variation",
        messages=("a variation cannot hold another",),
        hints=("write out the alternatives in one",),
        why=(
            "A variation holds words, values and citations, so that the number of ways a page can "
            "read stays small."
        ),
    ),
    fr=Says(
        title="une variante dans une variante",
        messages=("une variante ne peut pas en contenir une autre",),
        hints=("écrivez toutes les possibilités dans une seule",),
        why=(
            "Une variante contient des mots, des valeurs et des citations, pour que le nombre de "
            "lectures possibles d'une page reste petit."
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
      {one of: Rain. | ▸{one of: Sun. | Wind.}}
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
      {one of: Rain. | Sun. | Wind.}
    ending: home
""",
    },
)
