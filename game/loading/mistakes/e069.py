"""E069: a reason without a condition."""

from __future__ import annotations

from game.loading.mistakes import Mistake, Says

MISTAKE = Mistake(
    severity="error",
    stops_play=False,
    en=Says(
        title="a reason without a condition",
        messages=("'locked:' gives the reason why a choice is closed, but this one is always open",),
        hints=("add 'needs:' with the condition, or delete 'locked:'",),
        why=(
            "A choice with 'needs:' is closed while its condition does not hold, and 'locked:' "
            "then says why. Without a condition the words would never be shown."
        ),
    ),
    fr=Says(
        title="une raison sans condition",
        messages=("'locked:' dit pourquoi un choix est fermé, mais celui-ci est toujours ouvert",),
        hints=("ajoutez 'needs:' avec la condition, ou supprimez 'locked:'",),
        why=(
            "Un choix qui a 'needs:' est fermé tant que sa condition n'est pas remplie, et 'locked:' "
            "dit alors pourquoi. Sans condition, ces mots ne seraient jamais montrés."
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
      - id: wait
        text: |
          Wait.
        ▸locked: |
          It is shut.
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
        needs: first time here
        locked: |
          It is shut.
        go: stay
    otherwise:
      go: street
""",
    },
)
