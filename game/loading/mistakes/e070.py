"""E070: a scene with no way on."""

from __future__ import annotations

from game.loading.mistakes import Mistake, Says

MISTAKE = Mistake(
    severity="error",
    stops_play=True,
    en=Says(
        title="a scene with no way on",
        messages=("'{scene}' has no choices, no 'otherwise:' and is no ending",),
        hints=("add 'choices:', or 'otherwise:' with 'go:', or 'ending:' with the id of an ending",),
        why=(
            "From every page there is a way on, or it is an ending. A scene with none of these "
            "would leave the player stuck."
        ),
    ),
    fr=Says(
        title="une scène sans suite",
        messages=("'{scene}' n'a pas de choix, pas de 'otherwise:', et n'est pas une fin",),
        hints=("ajoutez 'choices:', ou 'otherwise:' avec 'go:', ou 'ending:' avec l'identifiant d'une fin",),
        why=(
            "De chaque page part une suite, ou bien c'est une fin. Une scène qui n'a rien de cela "
            "laisserait le joueur bloqué."
        ),
    ),
    wrong={
        "01-street.yaml": """\
chapter: The street

scenes:

  ▸street:
    text: |
      You are in the street.
""",
    },
    right={
        "01-street.yaml": """\
chapter: The street

scenes:

  street:
    text: |
      You are in the street.
    ending: home
""",
    },
)
