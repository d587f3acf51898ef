"""E135: an if without its end."""

from __future__ import annotations

from game.loading.mistakes import Mistake, Says

MISTAKE = Mistake(
    severity="error",
    stops_play=True,
    en=Says(
        title="an if without its end",
        messages=("this {{if …}} has no {{end}}",),
        hints=("write {{end}} after the part that hangs on it",),
        why=(
            "A part that is shown under a condition ends with {end}, so that nobody has to guess "
            "how far it goes."
        ),
    ),
    fr=Says(
        title="un if sans son end",
        messages=("ce {{if …}} n'a pas de {{end}}",),
        hints=("écrivez {{end}} après la partie qui en dépend",),
        why=(
            "Une partie montrée sous condition finit par {end}, pour que personne n'ait à deviner "
            "jusqu'où elle va."
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
      ▸{if forged papers}
      You have your papers.
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
      {if forged papers}
      You have your papers.
      {end}
    ending: home
""",
    },
)
