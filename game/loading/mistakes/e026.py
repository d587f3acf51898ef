"""E026: a quotation mark is lost."""

from __future__ import annotations

from game.loading.mistakes import Mistake, Says

MISTAKE = Mistake(
    severity="error",
    stops_play=True,
    en=Says(
        title="a quotation mark is lost",
        messages=(
            "{after:!}there are words after the closing quotation mark",
            "the quotation mark {mark} that opens here is never closed",
        ),
        hints=(
            "{after:!}put all the words below '{key}: |', where quotation marks are just words",
            "close it, or put the words below '{key}: |', where quotation marks are just words",
            "put the words below a label that ends with a bar: |",
        ),
        why=(
            "Outside a text, a quotation mark at the beginning of a value opens a quotation that "
            "must be closed, with nothing after it. In a text below a bar, quotation marks are "
            "just words."
        ),
    ),
    fr=Says(
        title="un guillemet perdu",
        messages=(
            "{after:!}il y a des mots après le guillemet fermant",
            "le guillemet {mark} ouvert ici n'est jamais fermé",
        ),
        hints=(
            "{after:!}placez tous les mots sous '{key}: |', où les guillemets ne sont que des guillemets",
            "fermez-le, ou placez les mots sous '{key}: |', où les guillemets ne sont que des guillemets",
            "placez les mots sous un mot-clé qui finit par une barre : |",
        ),
        why=(
            "Hors d'un texte, un guillemet placé juste après le mot-clé ouvre une citation qu'il faut "
            "fermer, sans rien après. Dans un texte sous une barre, les guillemets ne sont que des "
            "guillemets."
        ),
    ),
    wrong={
        "01-street.yaml": """\
chapter: The street

scenes:

  street:
    title: ▸"Where to?
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
    title: "Where to?"
    text: |
      You are in the street.
    ending: home
""",
    },
)
