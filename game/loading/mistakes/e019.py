"""E019: a name that would be misread."""

from __future__ import annotations

from game.loading.mistakes import Mistake, Says

MISTAKE = Mistake(
    severity="error",
    stops_play=True,
    en=Says(
        title="a name that would be misread",
        messages=(
            "a name cannot begin with '{first}': '{name}'",
            "a name cannot contain the word '{word}': '{name}'",
            "a name cannot contain '{sign}': '{name}'",
            "the value '{value}' of '{state}' would be misread in a condition",
        ),
        hints=("choose other words: conditions use these",),
        why=(
            "Names stand in conditions, such as `forged papers and not ration card`. A name with "
            "one of the words of conditions in it (and, or, not, is, as, at, below, above), or "
            "one that begins like one (visited, chose, read, told, first), could be read in two "
            "ways. So could a value of a state that holds such a word: 'cover is not safe'."
        ),
    ),
    fr=Says(
        title="un nom qui serait mal compris",
        messages=(
            "un nom ne peut pas commencer par '{first}' : '{name}'",
            "un nom ne peut pas contenir le mot '{word}' : '{name}'",
            "un nom ne peut pas contenir '{sign}' : '{name}'",
            "la valeur '{value}' de '{state}' serait mal comprise dans une condition",
        ),
        hints=("choisissez d'autres mots : ceux-là servent aux conditions",),
        why=(
            "Les noms entrent dans des conditions, comme forged papers and not ration card. Un nom qui "
            "contient l'un des mots des conditions (and, or, not, is, as, at, below, above), ou qui "
            "commence comme l'une d'elles (visited, chose, read, told, first), pourrait se lire de deux "
            "façons. Il en va de même d'une valeur d'état qui contient un tel mot : 'cover is not safe'."
        ),
    ),
    wrong={
        "story.yaml": """\
title: An example
start: street
endings:
  home: You are home
flags:
  ▸bread and butter: You have eaten.
""",
    },
    right={
        "story.yaml": """\
title: An example
start: street
endings:
  home: You are home
flags:
  bread with butter: You have eaten.
""",
    },
)
