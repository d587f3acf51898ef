"""E027: a colon inside words."""

from __future__ import annotations

from game.loading.mistakes import Mistake, Says

MISTAKE = Mistake(
    severity="error",
    stops_play=True,
    en=Says(
        title="a colon inside words",
        messages=("there is a second colon in this line",),
        hints=(
            "put the words in straight quotation marks: '{quoted}'",
            "put the words below '{key}: |', where a colon is just a colon",
            "put the words in quotation marks, or below a label that ends with a bar: |",
        ),
        why=(
            "In a line such as `title: Paris: the quays` the program cannot know which colon ends "
            "the label. In a text below a bar a colon is just a colon."
        ),
    ),
    fr=Says(
        title="des deux-points au milieu des mots",
        messages=("il y a une seconde fois deux-points dans cette ligne",),
        hints=(
            "mettez les mots entre guillemets droits : '{quoted}'",
            "placez les mots sous '{key}: |', où deux-points ne sont que deux-points",
            "mettez les mots entre guillemets droits, ou sous un mot-clé qui finit par une barre : |",
        ),
        why=(
            "Dans une ligne comme 'title: Paris : les quais', le programme ne peut pas savoir quels "
            "deux-points achèvent le mot-clé. Dans un texte sous une barre, deux-points ne sont que "
            "deux-points."
        ),
    ),
    wrong={
        "01-street.yaml": """\
chapter: The street

scenes:

  street:
    title: Paris▸: the quays
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
    title: Paris, the quays
    text: |
      You are in the street.
    ending: home
""",
    },
)
