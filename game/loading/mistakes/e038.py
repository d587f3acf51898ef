"""E038: a text after '>'."""

from __future__ import annotations

from game.loading.mistakes import Mistake, Says

MISTAKE = Mistake(
    severity="error",
    stops_play=False,
    en=Says(
        title="a text after '>'",
        messages=("a text begins after a bar (|), not after '>'",),
        hints=("write '|' in place of '>'",),
        why=(
            "After > the line breaks of a text are changed before anybody can read them, and a "
            "quoted document or a condition on a line of its own would be lost. After a bar the "
            "text stays as you typed it."
        ),
    ),
    fr=Says(
        title="un texte après '>'",
        messages=("un texte commence après une barre (|), et non après '>'",),
        hints=("écrivez '|' à la place de '>'",),
        why=(
            "Après >, les retours à la ligne d'un texte sont changés avant que quiconque puisse les "
            "lire : un document cité, ou une condition seule sur sa ligne, serait perdu. Après une "
            "barre, le texte reste tel que vous l'avez tapé."
        ),
    ),
    wrong={
        "01-street.yaml": """\
chapter: The street

scenes:

  street:
    text: ▸>
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
