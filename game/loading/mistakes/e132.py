"""E132: an end without its if."""

from __future__ import annotations

from game.loading.mistakes import Mistake, Says

MISTAKE = Mistake(
    severity="error",
    stops_play=True,
    en=Says(
        title="an end without its if",
        messages=("there is no {{if …}} that this {{end}} could end",),
        hints=("delete it, or add the {{if …}} above",),
        why=("A part that is shown under a condition begins with {if …} and ends with {end}."),
    ),
    fr=Says(
        title="un end sans son if",
        messages=("il n'y a pas de {{if …}} que ce {{end}} puisse achever",),
        hints=("effacez-le, ou ajoutez le {{if …}} au-dessus",),
        why=("Une partie montrée sous condition commence par {if …} et finit par {end}."),
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
      You have your papers.
      ▸{end}
      You go.
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
      You go.
    ending: home
""",
    },
)
