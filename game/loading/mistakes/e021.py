"""E021: a space is missing after a colon."""

from __future__ import annotations

from game.loading.mistakes import Mistake, Says

MISTAKE = Mistake(
    severity="error",
    stops_play=True,
    en=Says(
        title="a space is missing after a colon",
        messages=(
            "after '{key}:' stands a no-break space, not an ordinary one{odd:!}",
            "a space is missing after '{key}:'",
        ),
        hints=(
            "write '{key}: {rest}'",
            "write '{key}: …'",
        ),
        why=(
            "A label is written with a colon and then a space. Without the space the program "
            "takes the whole line for words."
        ),
    ),
    fr=Says(
        title="il manque un espace après les deux-points",
        messages=(
            "après '{key}:' se trouve un espace insécable au lieu d'un espace ordinaire{odd:!}",
            "il manque un espace après '{key}:'",
        ),
        hints=(
            "écrivez '{key}: {rest}'",
            "écrivez '{key}: …'",
        ),
        why=(
            "Un mot-clé s'écrit avec deux-points, puis un espace. Sans l'espace, le programme prend "
            "toute la ligne pour des mots."
        ),
    ),
    wrong={
        "01-street.yaml": """\
chapter: The street

scenes:

  street:
    ▸title:The street
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
