"""E050: words are expected here."""

from __future__ import annotations

from game.loading.mistakes import Mistake, Says

MISTAKE = Mistake(
    severity="error",
    stops_play=True,
    en=Says(
        title="words are expected here",
        messages=(
            "'{key}:' takes words; '{labels}:' looks like a label",
            "'{key}:' takes words, not a list",
        ),
        hints=("write the words after the colon, or below '{key}: |'",),
        why=("This label takes words. What stands here is a list, or has labels of its own."),
    ),
    fr=Says(
        title="des mots sont attendus ici",
        messages=(
            "'{key}:' demande des mots ; '{labels}:' ressemble à un mot-clé",
            "'{key}:' demande des mots, et non une liste",
        ),
        hints=("écrivez les mots après les deux-points, ou sous '{key}: |'",),
        why=("Ce mot-clé demande des mots. Ce qui se trouve ici est une liste, ou a des mots-clés à soi."),
    ),
    wrong={
        "01-street.yaml": """\
chapter: The street

scenes:

  street:
    title: ▸[The, street]
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
