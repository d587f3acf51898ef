"""E039: a text cut short by '#'."""

from __future__ import annotations

from game.loading.mistakes import Mistake, Says

MISTAKE = Mistake(
    severity="error",
    stops_play=True,
    en=Says(
        title="a text cut short by '#'",
        messages=("what stands after ' #' is not read",),
        hints=("put the words below a label that ends with a bar (|), where '#' is just a sign",),
        why=(
            "Outside a text, a space and # begin a remark that the program passes over. Here the "
            "words of your story would be lost in it."
        ),
    ),
    fr=Says(
        title="un texte coupé par '#'",
        messages=("ce qui suit ' #' n'est pas lu",),
        hints=("placez les mots sous un mot-clé qui finit par une barre (|), où '#' n'est qu'un signe",),
        why=(
            "Hors d'un texte, un espace et # commencent une remarque, sur laquelle le programme passe. "
            "Ici, des mots de votre histoire y seraient perdus."
        ),
    ),
    wrong={
        "01-street.yaml": """\
chapter: The street

scenes:

  street:
    title: ▸Quay #3 at night
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
    title: Quay 3 at night
    text: |
      You are in the street.
    ending: home
""",
    },
)
