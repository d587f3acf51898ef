"""E022: a space is missing after a dash."""

from __future__ import annotations

from game.loading.mistakes import Mistake, Says

MISTAKE = Mistake(
    severity="error",
    stops_play=True,
    en=Says(
        title="a space is missing after a dash",
        messages=(
            "after the dash stands a no-break space, not an ordinary one{odd:!}",
            "a space is missing after the dash",
        ),
        hints=("write '- {rest}'",),
        why=(
            "Each item of a list begins with a dash and a space. Without the space the dash "
            "belongs to the word after it."
        ),
    ),
    fr=Says(
        title="il manque un espace après un tiret",
        messages=(
            "après le tiret se trouve un espace insécable au lieu d'un espace ordinaire{odd:!}",
            "il manque un espace après le tiret",
        ),
        hints=("écrivez '- {rest}'",),
        why=(
            "Chaque élément d'une liste commence par un tiret et un espace. Sans l'espace, le tiret "
            "fait partie du mot qui suit."
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
      ▸-id: wait
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
      - id: wait
        text: |
          Wait.
        go: stay
""",
    },
)
