"""E047: a label that is lost."""

from __future__ import annotations

from game.loading.mistakes import Mistake, Says

MISTAKE = Mistake(
    severity="error",
    stops_play=True,
    en=Says(
        title="a label that is lost",
        messages=("'{key}:' seems to be missing above this line",),
        hints=("write '{key}:' on a line of its own above it",),
        why=(
            "A list of choices stands below 'choices:', and the scenes of a chapter below "
            "'scenes:'. Without that line they are taken for more words of the text above."
        ),
    ),
    fr=Says(
        title="un mot-clé perdu",
        messages=("il semble manquer '{key}:' au-dessus de cette ligne",),
        hints=("écrivez '{key}:' au-dessus, seul sur sa ligne",),
        why=(
            "Une liste de choix se place sous 'choices:', et les scènes d'un chapitre sous 'scenes:'. "
            "Sans cette ligne, elles passent pour la suite du texte d'avant."
        ),
    ),
    wrong={
        "01-street.yaml": """\
chapter: The street

scenes:

  street:
    text: |
      You are in the street.

      - ▸id: wait
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
      - id: wait
        text: |
          Wait.
        go: stay
""",
    },
)
