"""E139: a variation of another form."""

from __future__ import annotations

from game.loading.mistakes import Mistake, Says

MISTAKE = Mistake(
    severity="error",
    stops_play=True,
    en=Says(
        title="a variation of another form",
        messages=("this is not how a variation is written",),
        hints=("write '{instead}'",),
        why=(
            "What changes with the visits is written {first: … | then: … | later: …}, each part "
            "with its label; what changes by chance is written {one of: … | …}, without labels."
        ),
    ),
    fr=Says(
        title="une variante d'une autre forme",
        messages=("une variante ne s'écrit pas ainsi",),
        hints=("écrivez '{instead}'",),
        why=(
            "Ce qui change avec les visites s'écrit {first: … | then: … | later: …}, chaque partie avec "
            "son mot-clé ; ce qui change au hasard s'écrit {one of: … | …}, sans mots-clés."
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
      {first: New. ▸| Known.}
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
      {first: New. | later: Known.}
    ending: home
""",
    },
)
