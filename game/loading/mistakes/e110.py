"""E110: a condition that is not finished."""

from __future__ import annotations

from game.loading.mistakes import Mistake, Says

MISTAKE = Mistake(
    severity="error",
    stops_play=True,
    en=Says(
        title="a condition that is not finished",
        messages=(
            "something is missing after '{found}'",
            "something is missing here",
        ),
        hints=(
            "for example: '{instead}'",
            "finish the condition",
        ),
        why=(
            "A condition says what must hold: a flag by its name alone, a meter with a comparison "
            "and a number, a state with one of its values, news with a rung; after and, or, not "
            "another condition follows."
        ),
    ),
    fr=Says(
        title="une condition inachevée",
        messages=(
            "il manque quelque chose après '{found}'",
            "il manque quelque chose ici",
        ),
        hints=(
            "par exemple : '{instead}'",
            "achevez la condition",
        ),
        why=(
            "Une condition dit ce qui doit être vrai : une marque par son seul nom, une jauge avec une "
            "comparaison et un nombre, un état avec l'une de ses valeurs, une nouvelle avec un échelon "
            "; après and, or ou not vient une autre condition."
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
        needs: forged papers ▸and
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
        needs: forged papers and exposure below 3
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
