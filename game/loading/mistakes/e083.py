"""E083: a chapter that starts in another."""

from __future__ import annotations

from game.loading.mistakes import Mistake, Says

MISTAKE = Mistake(
    severity="error",
    stops_play=True,
    en=Says(
        title="a chapter that starts in another",
        messages=("'{id}' is a scene of the chapter '{chapter}'",),
        hints=("write the id of a scene of this chapter, or delete the line: the first scene is the start",),
        why=("A chapter starts with a scene of its own file."),
    ),
    fr=Says(
        title="un chapitre qui commence dans un autre",
        messages=("'{id}' est une scène du chapitre '{chapter}'",),
        hints=(
            "écrivez l'identifiant d'une scène de ce chapitre, ou supprimez la ligne : la première scène est alors le début",
        ),
        why=("Un chapitre commence par une scène de son propre fichier."),
    ),
    wrong={
        "01-street.yaml": """\
chapter: The street

scenes:

  street:
    text: |
      You are in the street.
    otherwise:
      go: quay
""",
        "02-quay.yaml": """\
chapter: The quay
start: ▸street

scenes:

  quay:
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
    otherwise:
      go: quay
""",
        "02-quay.yaml": """\
chapter: The quay
start: quay

scenes:

  quay:
    text: |
      You are in the street.
    ending: home
""",
    },
)
