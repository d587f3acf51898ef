"""E109: a sign or word of another language."""

from __future__ import annotations

from game.loading.mistakes import Mistake, Says

MISTAKE = Mistake(
    severity="error",
    stops_play=True,
    en=Says(
        title="a sign or word of another language",
        messages=("'{found}' is not how conditions are written",),
        hints=(
            "write '{instead}'",
            "write it in words: at least, at most, below, above, is, is not, and, or, not",
        ),
        why=(
            "Conditions are written in plain English words, so that they read like a sentence: "
            "exposure at least 3 and not forged papers."
        ),
    ),
    fr=Says(
        title="un signe ou un mot d'un autre langage",
        messages=("'{found}' n'est pas la façon d'écrire une condition",),
        hints=(
            "écrivez '{instead}'",
            "écrivez-le en mots : at least (au moins), at most (au plus), below (moins de), above (plus de), is, is not, and (et), or (ou), not (pas)",
        ),
        why=(
            "Les conditions s'écrivent avec des mots anglais tout simples, pour se lire comme une "
            "phrase : exposure at least 3 and not forged papers (exposition au moins 3 et pas de faux "
            "papiers)."
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
      You are in the street.
    choices:
      - id: wait
        text: |
          Wait.
        needs: exposure ▸>= 3
        go: stay
    otherwise:
      go: quay

  quay:
    text: |
      You are on the quay.
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
      You are in the street.
    choices:
      - id: wait
        text: |
          Wait.
        needs: exposure at least 3
        go: stay
    otherwise:
      go: quay

  quay:
    text: |
      You are on the quay.
    ending: home
""",
    },
)
