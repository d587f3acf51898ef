"""E100: an empty condition."""

from __future__ import annotations

from game.loading.mistakes import Mistake, Says

MISTAKE = Mistake(
    severity="error",
    stops_play=True,
    en=Says(
        title="an empty condition",
        messages=("nothing stands here",),
        hints=("write a condition, such as 'forged papers' or 'exposure at least 3', or leave it out",),
        why=("After {if} and after 'needs:' stands a condition. An empty one cannot be decided."),
    ),
    fr=Says(
        title="une condition vide",
        messages=("il n'y a rien ici",),
        hints=("écrivez une condition, comme 'forged papers' ou 'exposure at least 3', ou retirez tout",),
        why=(
            "Après {if} et après 'needs:' vient une condition. D'une condition vide, on ne peut rien décider."
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
      {if▸ }You hesitate.{end} You go.
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
      {if forged papers}You hesitate.{end} You go.
    ending: home
""",
    },
)
