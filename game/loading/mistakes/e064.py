"""E064: a comma where a list is meant."""

from __future__ import annotations

from game.loading.mistakes import Mistake, Says

MISTAKE = Mistake(
    severity="error",
    stops_play=True,
    en=Says(
        title="a comma where a list is meant",
        messages=("after '{key}:' this is one thing with a comma in it",),
        hints=("write a list: '{key}: [{text}]'",),
        why=(
            "Several things stand in square brackets with commas between them, or below each "
            "other after dashes. Without brackets, the comma would belong to the name."
        ),
    ),
    fr=Says(
        title="une virgule là où il faut une liste",
        messages=("après '{key}:', ceci est une seule chose avec une virgule dedans",),
        hints=("écrivez une liste : '{key}: [{text}]'",),
        why=(
            "Plusieurs choses se placent entre crochets, séparées par des virgules, ou l'une sous "
            "l'autre après des tirets. Sans crochets, la virgule ferait partie du nom."
        ),
    ),
    wrong={
        "story.yaml": """\
title: An example
start: street
endings:
  home: You are home
flags:
  forged papers: You have papers.
  ration card: You have bread.
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
        gain: ▸forged papers, ration card
        go: stay
""",
    },
    right={
        "story.yaml": """\
title: An example
start: street
endings:
  home: You are home
flags:
  forged papers: You have papers.
  ration card: You have bread.
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
        gain: [forged papers, ration card]
        go: stay
""",
    },
)
