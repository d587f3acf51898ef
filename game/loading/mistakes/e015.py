"""E015: the same id twice."""

from __future__ import annotations

from game.loading.mistakes import Mistake, Says

MISTAKE = Mistake(
    severity="error",
    stops_play=True,
    en=Says(
        title="the same id twice",
        messages=(
            "'{id}' is the id of another {kind} of scene '{scene}', in line {line}",
            "there is already something called '{id}', in {file} line {line}",
        ),
        hints=("give one of the two another id",),
        why=(
            "An id names one thing only. All scenes of a story share one list of ids, whatever "
            "their chapter; everything in the record shares another; the choices of a scene a "
            "third."
        ),
    ),
    fr=Says(
        title="deux fois le même identifiant",
        messages=(
            "'{id}' désigne déjà {kind:un} de la scène '{scene}', à la ligne {line}",
            "quelque chose s'appelle déjà '{id}', dans {file}, à la ligne {line}",
        ),
        hints=("donnez à l'un des deux un autre identifiant",),
        why=(
            "Un identifiant ne désigne qu'une chose. Toutes les scènes d'une histoire, quel que soit "
            "leur chapitre, partagent une même liste d'identifiants ; tout ce qui est dans le dossier "
            "historique en partage une autre ; les choix d'une scène, une troisième."
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
        go: stay
      - id: ▸wait
        text: |
          Wait again.
        go: stay
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
      - id: wait-again
        text: |
          Wait again.
        go: stay
""",
    },
)
