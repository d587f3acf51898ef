"""E076: derived names that need each other."""

from __future__ import annotations

from game.loading.mistakes import Mistake, Says

MISTAKE = Mistake(
    severity="error",
    stops_play=True,
    en=Says(
        title="derived names that need each other",
        messages=("'{name}' needs itself: {ring}",),
        hints=("let one of them rest on flags, meters, states or news alone",),
        why=(
            "A derived name is true when its condition holds. If that condition leads back to the "
            "name itself, nothing can ever be decided."
        ),
    ),
    fr=Says(
        title="des noms dérivés qui ont besoin l'un de l'autre",
        messages=("'{name}' a besoin de lui-même : {ring}",),
        hints=(
            "faites reposer l'un d'eux seulement sur des marques, des jauges, des états ou des nouvelles",
        ),
        why=(
            "Un nom dérivé est vrai quand sa condition est remplie. Si cette condition ramène au nom "
            "lui-même, on ne peut jamais rien décider."
        ),
    ),
    wrong={
        "story.yaml": """\
title: An example
start: street
endings:
  home: You are home
flags:
  hunted: You are hunted.
derived:
  ▸in danger: not safe
  safe: not in danger
""",
    },
    right={
        "story.yaml": """\
title: An example
start: street
endings:
  home: You are home
flags:
  hunted: You are hunted.
derived:
  in danger: hunted
  safe: not in danger
""",
    },
)
