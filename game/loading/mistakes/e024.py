"""E024: a colon is missing."""

from __future__ import annotations

from game.loading.mistakes import Mistake, Says

MISTAKE = Mistake(
    severity="error",
    stops_play=True,
    en=Says(
        title="a colon is missing",
        messages=(
            "a colon is missing after '{key}'",
            "this line has no label with a colon",
        ),
        hints=(
            "write '{key}: {rest}'",
            "write '{key}:'",
            "if it belongs to a text, it stands under the other lines of the text; else a line here is a label, a colon and what it stands for, such as 'title: The quay'",
        ),
        why=("Outside a text, every line is a label, a colon, a space, and what the label stands for."),
    ),
    fr=Says(
        title="il manque les deux-points",
        messages=(
            "il manque les deux-points après '{key}'",
            "cette ligne n'a pas de mot-clé suivi de deux-points",
        ),
        hints=(
            "écrivez '{key}: {rest}'",
            "écrivez '{key}:'",
            "si elle fait partie d'un texte, elle se place sous les autres lignes du texte ; sinon une ligne est ici un mot-clé, deux-points et ce qu'il annonce, comme 'title: The quay'",
        ),
        why=(
            "Hors d'un texte, chaque ligne est un mot-clé, deux-points, un espace, et ce que le mot-clé "
            "annonce."
        ),
    ),
    wrong={
        "01-street.yaml": """\
chapter: The street

scenes:

  street:
    ▸title The street
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
