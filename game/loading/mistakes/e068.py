"""E068: both 'go' and 'detour'."""

from __future__ import annotations

from game.loading.mistakes import Mistake, Says

MISTAKE = Mistake(
    severity="error",
    stops_play=True,
    en=Says(
        title="both 'go' and 'detour'",
        messages=("a choice has 'go:' or 'detour:', not both",),
        hints=("keep 'detour:' if the player comes back here by 'go: back', else keep 'go:'",),
        why=(
            "'go' leaves the page for good; 'detour' visits a scene and returns. A choice does "
            "one of the two."
        ),
    ),
    fr=Says(
        title="à la fois 'go' et 'detour'",
        messages=("un choix a 'go:' ou 'detour:', pas les deux",),
        hints=("gardez 'detour:' si le joueur revient ici par 'go: back', sinon gardez 'go:'",),
        why=(
            "'go' quitte la page pour de bon ; 'detour' visite une scène et revient. Un choix fait l'un "
            "des deux."
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
        go: street
        ▸detour: street
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
