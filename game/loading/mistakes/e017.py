"""E017: an id that is taken by the program."""

from __future__ import annotations

from game.loading.mistakes import Mistake, Says

MISTAKE = Mistake(
    severity="error",
    stops_play=True,
    en=Says(
        title="an id that is taken by the program",
        messages=("'{id}' means something to the program and cannot be an id here",),
        hints=("choose another id",),
        why=(
            "Players type words such as open, undo or help, and choose by number, so no choice "
            "can be called that. `go: stay` and `go: back` do not name a scene, so no scene can "
            "be called stay or back."
        ),
    ),
    fr=Says(
        title="un identifiant que le programme se réserve",
        messages=("'{id}' a un sens pour le programme et ne peut pas servir d'identifiant ici",),
        hints=("choisissez un autre identifiant",),
        why=(
            "Les joueurs tapent des mots comme open, undo ou help, et choisissent par un numéro : aucun "
            "choix ne peut donc s'appeler ainsi. 'go: stay' et 'go: back' ne désignent pas une scène : "
            "aucune scène ne peut s'appeler stay ou back."
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
      - id: ▸help
        text: |
          Wait.
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
      - id: ask-for-help
        text: |
          Wait.
        go: stay
""",
    },
)
