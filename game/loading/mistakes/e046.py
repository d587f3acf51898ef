"""E046: an id that is lost."""

from __future__ import annotations

from game.loading.mistakes import Mistake, Says

MISTAKE = Mistake(
    severity="error",
    stops_play=True,
    en=Says(
        title="an id that is lost",
        messages=("there is no id above '{key}:'",),
        hints=(
            "write the id of {id} on a line of its own above it, two spaces further to the left, with a colon",
        ),
        why=(
            "Each scene, and each thing of the record, stands under its id, on a line of its own "
            "that ends with a colon."
        ),
    ),
    fr=Says(
        title="un identifiant perdu",
        messages=("il n'y a pas d'identifiant au-dessus de '{key}:'",),
        hints=(
            "il faut ici un identifiant pour {id:un} : écrivez-le au-dessus, seul sur sa ligne, deux espaces plus à gauche, suivi de deux-points",
        ),
        why=(
            "Chaque scène, et chaque chose du dossier historique, est placée sous son identifiant, seul "
            "sur une ligne qui finit par deux-points."
        ),
    ),
    wrong={
        "01-street.yaml": """\
chapter: The street

scenes:

    ▸title: The street
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
    title: The street
    text: |
      You are in the street.
    ending: home
""",
    },
    also=("E012",),
)
