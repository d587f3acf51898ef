"""E059: labels are expected here."""

from __future__ import annotations

from game.loading.mistakes import Mistake, Says

MISTAKE = Mistake(
    severity="error",
    stops_play=True,
    en=Says(
        title="labels are expected here",
        messages=(
            "under '{key}:' each {each} stands on a line of its own, followed by a colon",
            "{dashes:!}{what} is written with labels, one a line; this is a list",
            "{what} is written with labels, one a line",
        ),
        hints=(
            "begin with '{first}:'",
            "write '{example}: …' on a line below '{key}:', and so with the others",
            "write them below '{key}:', one a line, each followed by a colon",
        ),
        why=(
            "Scenes, choices and the things of the record are written with labels, one on each "
            "line: a word, a colon, and what it stands for."
        ),
    ),
    fr=Says(
        title="des mots-clés sont attendus ici",
        messages=(
            "sous '{key}:', chaque {each:nom} est seul au début de sa ligne, suivi de deux-points",
            "{dashes:!}des mots-clés sont attendus ici pour {what:un}, un par ligne ; ceci est une liste",
            "des mots-clés sont attendus ici pour {what:un}, un par ligne",
        ),
        hints=(
            "commencez par '{first}:'",
            "écrivez '{example}: …' à la ligne sous '{key}:', et ainsi de suite",
            "écrivez-les sous '{key}:', un par ligne, chacun suivi de deux-points",
        ),
        why=(
            "Les scènes, les choix et les choses du dossier historique s'écrivent avec des mots-clés, "
            "un par ligne : un mot, deux-points, et ce qu'il annonce."
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
      - ▸wait
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
