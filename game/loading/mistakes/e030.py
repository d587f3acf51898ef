"""E030: a tab at the beginning of a line."""

from __future__ import annotations

from game.loading.mistakes import Mistake, Says

MISTAKE = Mistake(
    severity="error",
    stops_play=True,
    en=Says(
        title="a tab at the beginning of a line",
        messages=(
            "there is a tab at the beginning of this line, and of lines {lines}",
            "there is a tab at the beginning of this line",
        ),
        hints=("use spaces: most editors can replace tabs by spaces for you",),
        why=(
            "A tab is as wide as each editor likes, so nobody can see what such a line belongs "
            "to. Only spaces may stand before the words of a line."
        ),
    ),
    fr=Says(
        title="une tabulation en début de ligne",
        messages=(
            "il y a une tabulation au début de cette ligne, et des lignes {lines}",
            "il y a une tabulation au début de cette ligne",
        ),
        hints=(
            "mettez des espaces : la plupart des éditeurs savent remplacer les tabulations par des espaces",
        ),
        why=(
            "Une tabulation est large comme chaque éditeur le veut : personne ne peut voir à quoi la "
            "ligne appartient. Seuls des espaces se placent avant les mots d'une ligne."
        ),
    ),
    wrong={
        "01-street.yaml": """\
chapter: The street

scenes:

  street:
▸\ttitle: The street
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
    title: The street
    text: |
      You are in the street.
    ending: home
""",
    },
)
