"""W019: the same thing twice in a list."""

from __future__ import annotations

from game.loading.mistakes import Mistake, Says

_SOURCES = """\
primout:
  title: The week
  kind: scholarship
  year: 1994
  seen: yes
"""

MISTAKE = Mistake(
    severity="warning",
    stops_play=False,
    en=Says(
        title="the same thing twice in a list",
        messages=("this is the same as the one before it",),
        hints=("delete one of the two",),
        why=(
            "Two items of a list that follow each other say exactly the same. Most often a line was "
            "pasted twice, and another was meant to stand in its place."
        ),
    ),
    fr=Says(
        title="deux fois la même chose dans une liste",
        messages=("c'est la même chose que juste avant",),
        hints=("supprimez l'un des deux",),
        why=(
            "Deux éléments d'une liste qui se suivent disent exactement la même chose. Le plus souvent, une "
            "ligne a été collée deux fois, et une autre devait se trouver à sa place."
        ),
    ),
    wrong={
        "record/entries.yaml": """\
taken:
  says: |
    The policemen took the Prefecture.
  certainty: one-source
  sources:
    - {id: primout, where: 19 August}
    - ▸{id: primout, where: 19 August}
""",
        "record/sources.yaml": _SOURCES,
    },
    right={
        "record/entries.yaml": """\
taken:
  says: |
    The policemen took the Prefecture.
  certainty: one-source
  sources:
    - {id: primout, where: 19 August}
    - {id: primout, where: 20 August}
""",
        "record/sources.yaml": _SOURCES,
    },
)
