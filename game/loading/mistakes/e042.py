"""E042: a line that cannot be understood."""

from __future__ import annotations

from game.loading.mistakes import Mistake, Says

MISTAKE = Mistake(
    severity="error",
    stops_play=True,
    en=Says(
        title="a line that cannot be understood",
        messages=("this line cannot be understood",),
        hints=(
            "put a comma before '{key}:'",
            "look at this line and the one above it: a colon, a dash, a quotation mark or a bracket is missing or too many, or a line stands too far in or out",
        ),
        why=("The program gave up here. Most often the cause is in this line or the one above it."),
    ),
    fr=Says(
        title="une ligne incompréhensible",
        messages=("cette ligne ne se comprend pas",),
        hints=(
            "mettez une virgule avant '{key}:'",
            "regardez cette ligne et celle d'avant : il y manque, ou il y a de trop, deux-points, un tiret, un guillemet ou un crochet, ou une ligne est trop à droite ou trop à gauche",
        ),
        why=(
            "Le programme a renoncé ici. Le plus souvent, la cause est dans cette ligne ou dans celle "
            "d'avant."
        ),
    ),
    wrong={
        "story.yaml": """\
title: An example
start: street
flags:
  papers: You carry papers
endings:
  home: You are home
""",
        "01-street.yaml": """\
chapter: The street

scenes:

  street:
    arrive: {once: yes gain▸: papers}
    text: |
      You are in the street{if papers}, with your papers{end}.
    ending: home
""",
    },
    right={
        "01-street.yaml": """\
chapter: The street

scenes:

  street:
    title: The street
    text: |
      You are in the street.
    ending: home
""",
    },
)
