"""E112: a parenthesis that is not closed."""

from __future__ import annotations

from game.loading.mistakes import Mistake, Says

MISTAKE = Mistake(
    severity="error",
    stops_play=True,
    en=Says(
        title="a parenthesis that is not closed",
        messages=("the '(' is never closed",),
        hints=("add ')' where the part in parentheses ends",),
        why=(
            "Parentheses hold together what belongs together in a condition: (a or b) and c. Each "
            "that opens must close."
        ),
    ),
    fr=Says(
        title="une parenthèse qui n'est pas fermée",
        messages=("la '(' n'est jamais fermée",),
        hints=("ajoutez ')' là où finit la partie entre parenthèses",),
        why=(
            "Les parenthèses tiennent ensemble ce qui va ensemble dans une condition : (a or b) and c. "
            "Chaque parenthèse ouverte doit être fermée."
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
        needs: ▸(forged papers or exposure below 3
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
        needs: (forged papers or exposure below 3)
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
