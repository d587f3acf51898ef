"""An ending that is never reached."""

from __future__ import annotations

from game.loading.mistakes import Mistake, Says

MISTAKE = Mistake(
    severity="warning",
    stops_play=False,
    en=Says(
        title="an ending that is never reached",
        messages=("no scene has the ending '{ending}'",),
        hints=("write ending: {ending} in the scene that ends so",),
        why=("story.yaml has a title for this ending, but no play ends with it, for no scene names it."),
    ),
    fr=Says(
        title="une fin qui n'est jamais atteinte",
        messages=("aucune scène n'a la fin « {ending} »",),
        hints=("écrivez ending: {ending} dans la scène qui finit ainsi",),
        why=(
            "story.yaml a un titre pour cette fin, mais aucune partie ne finit ainsi : aucune scène ne la nomme."
        ),
    ),
    wrong={
        "story.yaml": """\
title: An example
start: street
endings:
  home: You are home
  ▸away: You are away
""",
    },
    right={
        "story.yaml": """\
title: An example
start: street
endings:
  home: You are home
""",
    },
)
