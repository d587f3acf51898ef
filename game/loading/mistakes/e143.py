"""E143: a quoted line without a space."""

from __future__ import annotations

from game.loading.mistakes import Mistake, Says

MISTAKE = Mistake(
    severity="error",
    stops_play=True,
    en=Says(
        title="a quoted line without a space",
        messages=("a space is missing after '>'",),
        hints=("write '{instead}'",),
        why=("Lines that begin with > and a space are a document quoted on the page."),
    ),
    fr=Says(
        title="une ligne citée sans espace",
        messages=("il manque un espace après '>'",),
        hints=("écrivez '{instead}'",),
        why=("Les lignes qui commencent par > et un espace sont un document reproduit sur la page."),
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
      You read:

      ▸>To the people of Paris!
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
      You read:

      > To the people of Paris!
    ending: home
""",
    },
)
