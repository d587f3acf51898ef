"""E041: a bracket that is not closed."""

from __future__ import annotations

from game.loading.mistakes import Mistake, Says

MISTAKE = Mistake(
    severity="error",
    stops_play=True,
    en=Says(
        title="a bracket that is not closed",
        messages=(
            "{closes:!}this '{bracket}' closes nothing",
            "the '{bracket}' that opens here is never closed",
        ),
        hints=(
            "close it with '{closing}', or put the words below a label that ends with a bar (|)",
            "delete it, or put the words in quotation marks",
        ),
        why=(
            "Brackets hold a list in one line: [one, two]; braces hold labels in one line: {id: "
            "one, where: two}. In words, they belong in a text below a bar."
        ),
    ),
    fr=Says(
        title="un crochet qui n'est pas fermé",
        messages=(
            "{closes:!}ce '{bracket}' ne ferme rien",
            "le '{bracket}' ouvert ici n'est jamais fermé",
        ),
        hints=(
            "fermez-le par '{closing}', ou placez les mots sous un mot-clé qui finit par une barre (|)",
            "effacez-le, ou mettez les mots entre guillemets droits",
        ),
        why=(
            "Les crochets tiennent une liste sur une ligne : [un, deux] ; les accolades tiennent des "
            "mots-clés sur une ligne : {id: un, where: deux}. Parmi des mots, leur place est dans un "
            "texte sous une barre."
        ),
    ),
    wrong={
        "01-street.yaml": """\
chapter: The street

scenes:

  street:
    title: ▸[The street
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
