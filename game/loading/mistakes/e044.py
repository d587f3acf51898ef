"""E044: words that run on into the next line."""

from __future__ import annotations

from game.loading.mistakes import Mistake, Says

MISTAKE = Mistake(
    severity="error",
    stops_play=True,
    en=Says(
        title="words that run on into the next line",
        messages=("this line would be read as part of '{key}:' above it",),
        hints=(
            "is a label missing before it? A text of several lines stands below a label that ends with a bar, such as 'text: |'",
        ),
        why=(
            "What stands after a label ends with its line. A line further in, without a label of "
            "its own, would be joined to it; most often the line with the label of a text was "
            "lost."
        ),
    ),
    fr=Says(
        title="des mots qui débordent sur la ligne suivante",
        messages=("cette ligne serait lue comme la suite de '{key}:', au-dessus",),
        hints=(
            "manque-t-il un mot-clé avant elle ? Un texte de plusieurs lignes se place sous un mot-clé qui finit par une barre, comme 'text: |'",
        ),
        why=(
            "Ce qui suit un mot-clé finit avec sa ligne. Une ligne plus à droite, sans mot-clé à elle, "
            "y serait rattachée ; le plus souvent, c'est la ligne du mot-clé d'un texte qui s'est "
            "perdue."
        ),
    ),
    wrong={
        "01-street.yaml": """\
chapter: The street

scenes:

  street:
    title: The street
      ▸You are in the street.
    text: |
      Nobody is here.
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
      Nobody is here.
    ending: home
""",
    },
)
