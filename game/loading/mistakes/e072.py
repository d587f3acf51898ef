"""E072: 'stay' where there is only one way on."""

from __future__ import annotations

from game.loading.mistakes import Mistake, Says

MISTAKE = Mistake(
    severity="error",
    stops_play=True,
    en=Says(
        title="'stay' where there is only one way on",
        messages=("'otherwise' cannot stay: the player could do nothing but come back here",),
        hints=("write the id of the scene that comes next",),
        why=(
            "'otherwise' is offered when nothing else is open. If it led back to the same page, "
            "the player would be stuck."
        ),
    ),
    fr=Says(
        title="'stay' là où il n'y a qu'une seule suite",
        messages=("'otherwise' ne peut pas rester : le joueur ne pourrait que revenir ici",),
        hints=("écrivez l'identifiant de la scène qui vient ensuite",),
        why=(
            "'otherwise' est proposé quand plus rien d'autre n'est ouvert. S'il ramenait à la même "
            "page, le joueur serait bloqué."
        ),
    ),
    wrong={
        "01-street.yaml": """\
chapter: The street

scenes:

  street:
    text: |
      You are in the street.
    otherwise:
      go: ▸stay

  quay:
    text: |
      You are in the street.
    ending: home
""",
    },
    right={
        "01-street.yaml": """\
chapter: The street

scenes:

  street:
    text: |
      You are in the street.
    otherwise:
      go: quay

  quay:
    text: |
      You are in the street.
    ending: home
""",
    },
)
