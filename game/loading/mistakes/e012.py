"""E012: no such scene."""

from __future__ import annotations

from game.loading.mistakes import Mistake, Says

MISTAKE = Mistake(
    severity="error",
    stops_play=True,
    en=Says(
        title="no such scene",
        messages=("no scene called '{id}'",),
        hints=(
            "did you mean '{nearest}'?",
            "write the id of a scene, or add a scene with this id under 'scenes:'",
        ),
        why=(
            "A story moves from scene to scene by their ids. This id is not the id of any scene "
            "in any chapter, so the player could not arrive anywhere."
        ),
    ),
    fr=Says(
        title="scène introuvable",
        messages=("aucune scène ne s'appelle '{id}'",),
        hints=(
            "vouliez-vous dire '{nearest}' ?",
            "écrivez l'identifiant d'une scène, ou ajoutez sous 'scenes:' une scène de ce nom",
        ),
        why=(
            "Une histoire va de scène en scène par leurs identifiants. Celui-ci n'est celui d'aucune "
            "scène, dans aucun chapitre : le joueur n'arriverait nulle part."
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
      - id: wait
        text: |
          Wait.
        go: ▸streat
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
        go: street
""",
    },
)
