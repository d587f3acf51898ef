"""E053: a whole number is expected here."""

from __future__ import annotations

from game.loading.mistakes import Mistake, Says

MISTAKE = Mistake(
    severity="error",
    stops_play=True,
    en=Says(
        title="a whole number is expected here",
        messages=("'{found}' is not a whole number",),
        hints=("write the number in figures, such as '{key}: 18'",),
        why=("This label takes a whole number, in figures, with nothing after it."),
    ),
    fr=Says(
        title="un nombre entier est attendu ici",
        messages=("'{found}' n'est pas un nombre entier",),
        hints=("écrivez le nombre en chiffres, comme '{key}: 18'",),
        why=("Ce mot-clé demande un nombre entier, en chiffres, sans rien après."),
    ),
    wrong={
        "01-street.yaml": """\
chapter: The street
minutes: ▸about twenty

scenes:

  street:
    text: |
      You are in the street.
    ending: home
""",
    },
    right={
        "01-street.yaml": """\
chapter: The street
minutes: 20

scenes:

  street:
    text: |
      You are in the street.
    ending: home
""",
    },
)
