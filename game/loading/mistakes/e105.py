"""E105: not a rung of news."""

from __future__ import annotations

from game.loading.mistakes import Mistake, Says

MISTAKE = Mistake(
    severity="error",
    stops_play=True,
    en=Says(
        title="not a rung of news",
        messages=("news cannot stand at '{found}'",),
        hints=(
            "did you mean '{instead}'? The rungs are: unheard, rumor, told, read, seen",
            "the rungs are: unheard, rumor, told, read, seen; what is learned or told is at least a rumor",
        ),
        why=(
            "A piece of news stands on a rung: unheard, rumor, told, read, seen. It can be "
            "learned or passed on as rumor, told, read or seen."
        ),
    ),
    fr=Says(
        title="ce n'est pas l'échelon d'une nouvelle",
        messages=("une nouvelle ne peut pas être sur '{found}'",),
        hints=(
            "vouliez-vous dire '{instead}' ? Les échelons : unheard, rumor, told, read, seen",
            "les échelons sont unheard, rumor, told, read et seen ; ce qu'on apprend ou ce qu'on dit est au moins rumor",
        ),
        why=(
            "Une nouvelle est sur un échelon : unheard (pas entendue), rumor (rumeur), told (dite), "
            "read (lue), seen (vue). On l'apprend ou on la transmet comme rumor, told, read ou seen."
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
        learn: prefecture held as ▸sean
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
        learn: prefecture held as seen
        go: stay
""",
    },
)
