"""E065: a choice that leads nowhere."""

from __future__ import annotations

from game.loading.mistakes import Mistake, Says

MISTAKE = Mistake(
    severity="error",
    stops_play=True,
    en=Says(
        title="a choice that leads nowhere",
        messages=("this leads nowhere",),
        hints=("add 'go:' with the id of a scene, or 'go: stay' to remain on the page",),
        why=(
            "Every choice says where it leads: to a scene, to stay, to back from a detour, or into a detour."
        ),
    ),
    fr=Says(
        title="un choix qui ne mène nulle part",
        messages=("ceci ne mène nulle part",),
        hints=("ajoutez 'go:' avec l'identifiant d'une scène, ou 'go: stay' pour rester sur la page",),
        why=(
            "Chaque choix dit où il mène : à une scène, à la même page (stay), au retour d'un détour "
            "(back), ou dans un détour."
        ),
    ),
    wrong={
        "01-street.yaml": """\
chapter: The street

scenes:

  street:
    text: |
      You are in the street.
    choices:
      - ▸id: wait
        text: |
          Wait.
""",
    },
    right={
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
        go: stay
""",
    },
)
