"""E013: something required is missing."""

from __future__ import annotations

from game.loading.mistakes import Mistake, Says

MISTAKE = Mistake(
    severity="error",
    stops_play=True,
    en=Says(
        title="something required is missing",
        messages=("{what} needs '{key}:'",),
        hints=("add a line such as '{example}'",),
        why=(
            "Some labels must be there, or the program cannot build the page: a chapter needs "
            "chapter and scenes; a scene needs text; a choice needs id and text; an entry needs "
            "says, certainty and sources; a source needs title, kind and year."
        ),
    ),
    fr=Says(
        title="il manque quelque chose d'obligatoire",
        messages=("il faut '{key}:' dans {what:un}",),
        hints=("ajoutez une ligne comme '{example}'",),
        why=(
            "Certains mots-clés sont obligatoires, sans quoi le programme ne peut pas composer la page "
            ": dans un chapitre, chapter et scenes ; dans une scène, text ; dans un choix, id et text ; "
            "dans une entrée, says, certainty et sources ; dans une source, title, kind et year."
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
      - ▸id: wait
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
      - id: wait
        text: |
          Wait.
        go: stay
""",
    },
)
