"""E140: a variation with one alternative."""

from __future__ import annotations

from game.loading.mistakes import Mistake, Says

MISTAKE = Mistake(
    severity="error",
    stops_play=True,
    en=Says(
        title="a variation with one alternative",
        messages=("there is only one alternative here",),
        hints=("write '{instead}'",),
        why=("A variation has at least two alternatives with | between them. One alone is just text."),
    ),
    fr=Says(
        title="une variante à une seule possibilité",
        messages=("il n'y a qu'une possibilité ici",),
        hints=("écrivez '{instead}'",),
        why=(
            "Une variante a au moins deux possibilités, séparées par |. Une seule, c'est simplement du texte."
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
      ▸{one of: Rain.}
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
