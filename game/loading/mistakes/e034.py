"""E034: a sign that names a kind."""

from __future__ import annotations

from game.loading.mistakes import Mistake, Says

MISTAKE = Mistake(
    severity="error",
    stops_play=True,
    en=Says(
        title="a sign that names a kind",
        messages=("words cannot begin with '!' here",),
        hints=(
            "put the words below a label that ends with a bar (|), or in quotation marks; in a condition write 'not'",
        ),
        why=(
            "At the beginning of a value, an exclamation mark has a meaning of its own in this "
            "kind of file. In a story it has none, so that no file can make the program do "
            "anything."
        ),
    ),
    fr=Says(
        title="un signe qui nomme un genre",
        messages=("des mots ne peuvent pas commencer par '!' ici",),
        hints=(
            "placez les mots sous un mot-clé qui finit par une barre (|), ou entre guillemets droits ; dans une condition, écrivez 'not'",
        ),
        why=(
            "Juste après un mot-clé, un point d'exclamation a un sens à lui dans ce genre de fichier. "
            "Dans une histoire il n'en a pas, pour qu'aucun fichier ne puisse faire agir le programme."
        ),
    ),
    wrong={
        "01-street.yaml": """\
chapter: The street

scenes:

  street:
    title: ▸!Halt
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
    title: "!Halt"
    text: |
      You are in the street.
    ending: home
""",
    },
)
