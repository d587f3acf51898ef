"""E082: no such choice."""

from __future__ import annotations

from game.loading.mistakes import Mistake, Says

MISTAKE = Mistake(
    severity="error",
    stops_play=True,
    en=Says(
        title="no such choice",
        messages=("scene '{scene}' has no choice called '{id}'",),
        hints=(
            "did you mean '{nearest}'?",
            "write the id of one of its choices",
        ),
        why=(
            "`chose scene.choice` is true when that choice was taken in that scene. There is no "
            "such choice, so it would never be true."
        ),
    ),
    fr=Says(
        title="choix introuvable",
        messages=("la scène '{scene}' n'a pas de choix '{id}'",),
        hints=(
            "vouliez-vous dire '{nearest}' ?",
            "écrivez l'identifiant d'un de ses choix",
        ),
        why=(
            "chose scène.choix est vrai quand ce choix a été fait dans cette scène. Ce choix n'existe "
            "pas : ce ne serait jamais vrai."
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
        needs: not chose street.▸wayt
        go: stay
    otherwise:
      go: street
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
        needs: not chose street.wait
        go: stay
    otherwise:
      go: street
""",
    },
)
