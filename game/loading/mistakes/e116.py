"""E116: 'first time here' without a here."""

from __future__ import annotations

from game.loading.mistakes import Mistake, Says

MISTAKE = Mistake(
    severity="error",
    stops_play=True,
    en=Says(
        title="'first time here' without a here",
        messages=("a derived name has no page, so there is no 'here'",),
        hints=("use 'first time here' where it is needed, in 'needs:' or in a text",),
        why=(
            "`first time here` is true on the first visit to the page it stands on. A derived "
            "name stands on no page."
        ),
    ),
    fr=Says(
        title="'first time here' sans lieu",
        messages=("un nom dérivé n'est sur aucune page : il n'y a pas de 'here'",),
        hints=("employez 'first time here' là où il le faut, dans 'needs:' ou dans un texte",),
        why=(
            "first time here (la première fois ici) est vrai à la première visite de la page où il se "
            "trouve. Un nom dérivé n'est sur aucune page."
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
derived:
  new in town: ▸first time here
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
        needs: forged papers
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
derived:
  new in town: not forged papers
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
        needs: forged papers
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
