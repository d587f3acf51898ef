"""E049: two chapters of the same id."""

from __future__ import annotations

from game.loading.mistakes import Mistake, Says

_STREET = """\
chapter: The street

scenes:

  street:
    text: |
      You are in the street.
    otherwise:
      go: corner
"""

MISTAKE = Mistake(
    severity="error",
    stops_play=True,
    en=Says(
        title="two chapters of the same id",
        messages=(
            "'{file}' has the id '{id}', and so has '{other}'",
            "'{file}' has the same scenes as '{twin}'",
        ),
        hints=(
            "{twin:!}delete the one that is a copy, or give its scenes other ids",
            "give one of the two an 'id:' of its own below 'chapter:', or another file name",
        ),
        why=(
            "A chapter's id is what its file is called without the number before it, unless it says "
            "another under 'id:'. Saves, votes and reports know a chapter by it, so no two chapters of "
            "a story can have the same."
        ),
    ),
    fr=Says(
        title="deux chapitres du même identifiant",
        messages=(
            "'{file}' a l'identifiant '{id}', et '{other}' aussi",
            "'{file}' a les mêmes scènes que '{twin}'",
        ),
        hints=(
            "{twin:!}supprimez celui qui est une copie, ou donnez d'autres identifiants à ses scènes",
            "donnez à l'un des deux un 'id:' à lui, sous 'chapter:', ou un autre nom de fichier",
        ),
        why=(
            "L'identifiant d'un chapitre est le nom de son fichier sans le numéro qui le précède, sauf s'il en "
            "dit un autre sous 'id:'. Les parties gardées, les votes et les rapports reconnaissent un chapitre "
            "ainsi : deux chapitres d'une histoire ne peuvent donc pas avoir le même."
        ),
    ),
    wrong={
        "01-street.yaml": _STREET,
        "02-street.yaml": """\
▸chapter: The street again

scenes:

  corner:
    text: |
      You are at the corner.
    ending: home
""",
    },
    right={
        "01-street.yaml": _STREET,
        "02-street.yaml": """\
chapter: The street again
id: corner-of-the-street

scenes:

  corner:
    text: |
      You are at the corner.
    ending: home
""",
    },
)
