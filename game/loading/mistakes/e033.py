"""E033: a sign that copies other parts."""

from __future__ import annotations

from game.loading.mistakes import Mistake, Says

MISTAKE = Mistake(
    severity="error",
    stops_play=True,
    en=Says(
        title="a sign that copies other parts",
        messages=("words cannot begin with '{sign}' here ('{sign}{name}')",),
        hints=("put the words below a label that ends with a bar (|), or in quotation marks",),
        why=(
            "At the beginning of a value, & and * have a meaning of their own in this kind of "
            "file: they copy parts of it from one place to another. A story has no such copies, "
            "so that what you see is what is there."
        ),
    ),
    fr=Says(
        title="un signe qui recopie d'autres parties",
        messages=("des mots ne peuvent pas commencer par '{sign}' ici ('{sign}{name}')",),
        hints=("placez les mots sous un mot-clé qui finit par une barre (|), ou entre guillemets droits",),
        why=(
            "Juste après un mot-clé, & et * ont un sens à eux dans ce genre de fichier : ils recopient "
            "un morceau d'un endroit à un autre. Une histoire n'a pas de telles copies : ce que vous "
            "voyez est ce qui y est."
        ),
    ),
    wrong={
        "01-street.yaml": """\
chapter: The street

scenes:

  street:
    title: ▸*The* street
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
    title: "*The* street"
    text: |
      You are in the street.
    ending: home
""",
    },
)
