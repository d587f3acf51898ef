"""E101: a name that is not declared."""

from __future__ import annotations

from game.loading.mistakes import Mistake, Says

MISTAKE = Mistake(
    severity="error",
    stops_play=True,
    en=Says(
        title="a name that is not declared",
        messages=(
            "story.yaml declares nothing called '{name}' (also in lines {others})",
            "story.yaml declares nothing called '{name}'",
        ),
        hints=(
            "did you mean '{nearest}'?",
            "declare it in story.yaml, under flags, meters, states, news or derived",
        ),
        why=(
            "Everything a story keeps track of is declared once, in story.yaml, so that a slip of "
            "the pen cannot become a second thing that nobody ever sets. Capitals count."
        ),
    ),
    fr=Says(
        title="un nom qui n'est pas déclaré",
        messages=(
            "story.yaml ne déclare rien qui s'appelle '{name}' (de même aux lignes {others:fr})",
            "story.yaml ne déclare rien qui s'appelle '{name}'",
        ),
        hints=(
            "vouliez-vous dire '{nearest}' ?",
            "déclarez-le dans story.yaml, sous flags, meters, states, news ou derived",
        ),
        why=(
            "Tout ce que l'histoire retient est déclaré une fois, dans story.yaml, pour qu'une faute de "
            "frappe ne devienne pas une seconde chose que personne ne change jamais. Les majuscules "
            "comptent."
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
        needs: ▸forgd papers
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
