"""E037: a second beginning in one file."""

from __future__ import annotations

from game.loading.mistakes import Mistake, Says

MISTAKE = Mistake(
    severity="error",
    stops_play=True,
    en=Says(
        title="a second beginning in one file",
        messages=("'---' would begin a second file here; what follows is not read",),
        hints=(
            "delete the line, or put what follows into a file of its own; in a text, write the dashes two spaces further in",
        ),
        why=(
            "A line of three dashes divides a file into two. One file of a story is one chapter, "
            "or one part of the record."
        ),
    ),
    fr=Says(
        title="un second début dans un même fichier",
        messages=("'---' ferait commencer ici un second fichier ; ce qui suit n'est pas lu",),
        hints=(
            "supprimez la ligne, ou placez ce qui suit dans un fichier à lui ; dans un texte, écrivez les tirets deux espaces plus à droite",
        ),
        why=(
            "Une ligne de trois tirets coupe un fichier en deux. Un fichier d'une histoire est un "
            "chapitre, ou une partie du dossier historique."
        ),
    ),
    wrong={
        "01-street.yaml": """\
chapter: The street

scenes:

  street:
    text: |
      You are in the street.
    ending: home
▸---
chapter: The quay

scenes:

  quay:
    text: |
      You are in the quay.
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
