"""E133: an else without its if."""

from __future__ import annotations

from game.loading.mistakes import Mistake, Says

MISTAKE = Mistake(
    severity="error",
    stops_play=True,
    en=Says(
        title="an else without its if",
        messages=("there is no {{if …}} before this '{found}'",),
        hints=("add the {{if …}} above, or delete it",),
        why=("{else} and {else if …} stand between an {if …} and its {end}."),
    ),
    fr=Says(
        title="un else sans son if",
        messages=("il n'y a pas de {{if …}} avant ce '{found}'",),
        hints=("ajoutez le {{if …}} au-dessus, ou effacez-le",),
        why=("{else} et {else if …} se placent entre un {if …} et son {end}."),
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
      ▸{else}
      You have none.
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
      {else}
      You have none.
      {end}
    ending: home
""",
    },
)
