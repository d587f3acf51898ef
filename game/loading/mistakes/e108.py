"""E108: a meter set outside its ends."""

from __future__ import annotations

from game.loading.mistakes import Mistake, Says

MISTAKE = Mistake(
    severity="error",
    stops_play=True,
    en=Says(
        title="a meter set outside its ends",
        messages=("'{about}' cannot be {found}",),
        hints=("write a number between its ends; the nearest is {instead}",),
        why=("A meter stays between the ends that story.yaml gives it."),
    ),
    fr=Says(
        title="une jauge fixée hors de ses bornes",
        messages=("'{about}' ne peut pas valoir {found}",),
        hints=("écrivez un nombre entre ses bornes ; le plus proche est {instead}",),
        why=("Une jauge reste entre les bornes que story.yaml lui donne."),
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
        set: exposure is ▸9
        go: stay
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
        set: exposure is 5
        go: stay
""",
    },
)
