"""E102: a former name."""

from __future__ import annotations

from game.loading.mistakes import Mistake, Says

MISTAKE = Mistake(
    severity="error",
    stops_play=True,
    en=Says(
        title="a former name",
        messages=("'{found}' is a former name",),
        hints=("write '{instead}'",),
        why=(
            "'was:' keeps old saves working. In the story itself only the name of today is used, "
            "so that it can be found."
        ),
    ),
    fr=Says(
        title="un ancien nom",
        messages=("'{found}' est un ancien nom",),
        hints=("écrivez '{instead}'",),
        why=(
            "'was:' garde valables les anciennes parties. Dans l'histoire elle-même, on n'emploie que "
            "le nom d'aujourd'hui, pour pouvoir le retrouver."
        ),
    ),
    wrong={
        "story.yaml": """\
title: An example
start: street
flags:
  forged papers: {means: You carry an identity card in another name., was: false papers}
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
        needs: ▸false papers
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
  forged papers: {means: You carry an identity card in another name., was: false papers}
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
