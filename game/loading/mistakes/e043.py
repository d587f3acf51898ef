"""E043: a label that is not words."""

from __future__ import annotations

from game.loading.mistakes import Mistake, Says

MISTAKE = Mistake(
    severity="error",
    stops_play=True,
    en=Says(
        title="a label that is not words",
        messages=("a label is made of words, not of a list",),
        hints=(
            "write the label as words; if this line is text, put it below a label that ends with a bar (|)",
        ),
        why=(
            "Before the colon stands a label or an id, in words. A line that begins with a "
            "bracket or a brace is most often a line of text that stands in the wrong place."
        ),
    ),
    fr=Says(
        title="un mot-clé qui n'est pas fait de mots",
        messages=("un mot-clé est fait de mots, et non d'une liste",),
        hints=(
            "écrivez le mot-clé en mots ; si cette ligne est du texte, placez-la sous un mot-clé qui finit par une barre (|)",
        ),
        why=(
            "Avant les deux-points vient un mot-clé ou un identifiant, en mots. Une ligne qui commence "
            "par un crochet ou une accolade est le plus souvent une ligne de texte qui n'est pas à sa "
            "place."
        ),
    ),
    wrong={
        "01-street.yaml": """\
chapter: The street

scenes:

  street:
    ▸[the, street]: quiet
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
