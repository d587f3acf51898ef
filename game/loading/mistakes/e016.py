"""E016: not the form of an id."""

from __future__ import annotations

from game.loading.mistakes import Mistake, Says

MISTAKE = Mistake(
    severity="error",
    stops_play=True,
    en=Says(
        title="not the form of an id",
        messages=("'{id}' does not have the form of an id",),
        hints=(
            "write '{instead}': an id is made of small letters and digits, joined by single hyphens",
            "an id is made of small letters and digits, joined by single hyphens, at most 60 in all",
        ),
        why=(
            "Ids stand in file names, in saves and in votes, and are typed by hand. So they are "
            "made of small letters of any script and digits, joined by single hyphens, and have "
            "at most 60 characters."
        ),
    ),
    fr=Says(
        title="ce n'est pas la forme d'un identifiant",
        messages=("'{id}' n'a pas la forme d'un identifiant",),
        hints=(
            "écrivez '{instead}' : un identifiant est fait de minuscules et de chiffres, reliés par des traits d'union simples",
            "un identifiant est fait de minuscules et de chiffres, reliés par des traits d'union simples, 60 signes au plus",
        ),
        why=(
            "Les identifiants servent dans les noms de fichiers, dans les parties gardées et dans les "
            "votes, et on les tape à la main. Ils sont donc faits de lettres minuscules, accentuées ou "
            "non, et de chiffres, reliés par des traits d'union simples, 60 signes au plus."
        ),
    ),
    wrong={
        "01-street.yaml": """\
chapter: The street

scenes:

  street:
    text: |
      You are in the street.
    choices:
      - id: ▸Wait here
        text: |
          Wait.
        go: stay
""",
    },
    right={
        "01-street.yaml": """\
chapter: The street

scenes:

  street:
    text: |
      You are in the street.
    choices:
      - id: wait-here
        text: |
          Wait.
        go: stay
""",
    },
)
