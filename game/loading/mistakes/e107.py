"""E107: something that can never be true."""

from __future__ import annotations

from game.loading.mistakes import Mistake, Says

MISTAKE = Mistake(
    severity="error",
    stops_play=True,
    en=Says(
        title="something that can never be true",
        messages=(
            "'{found}' can never be true: it goes from {about}",
            "'{found}' can never be true",
        ),
        hints=("choose a comparison that can hold, or look at its ends in story.yaml",),
        why=(
            "What is asked for lies outside what this name can ever be, so whatever hangs on it "
            "would never be seen."
        ),
    ),
    fr=Says(
        title="quelque chose qui ne peut jamais être vrai",
        messages=(
            "'{found}' ne peut jamais être vrai : cela va de {about:fr}",
            "'{found}' ne peut jamais être vrai",
        ),
        hints=("choisissez une comparaison possible, ou regardez ses bornes dans story.yaml",),
        why=(
            "Ce qui est demandé est hors de tout ce que ce nom peut être : ce qui en dépend ne serait "
            "jamais vu."
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
        needs: ▸exposure above 5
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
        needs: exposure at least 5
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
