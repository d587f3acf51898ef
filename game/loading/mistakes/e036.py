"""E036: a line for another program."""

from __future__ import annotations

from game.loading.mistakes import Mistake, Says

MISTAKE = Mistake(
    severity="error",
    stops_play=True,
    en=Says(
        title="a line for another program",
        messages=("a line that begins with '%' has no meaning in a story",),
        hints=("delete the line",),
        why=(
            "Lines that begin with % at the top of a file are instructions for other programs. A "
            "story needs none."
        ),
    ),
    fr=Says(
        title="une ligne destinée à un autre programme",
        messages=("une ligne qui commence par '%' n'a pas de sens dans une histoire",),
        hints=("supprimez la ligne",),
        why=(
            "Les lignes qui commencent par % en tête d'un fichier sont des consignes pour d'autres "
            "programmes. Une histoire n'en a pas besoin."
        ),
    ),
    wrong={
        "01-street.yaml": """\
▸%YAML 1.1
---
chapter: The street

scenes:

  street:
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
    ending: home
""",
    },
)
