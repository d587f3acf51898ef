"""E066: a list of ways whose last has a condition."""

from __future__ import annotations

from game.loading.mistakes import Mistake, Says

MISTAKE = Mistake(
    severity="error",
    stops_play=True,
    en=Says(
        title="a list of ways whose last has a condition",
        messages=("the last way has a condition: when it does not hold, there is no way on",),
        hints=("end the list with the id of a scene alone, such as '- quay'",),
        why=(
            "The ways of a list are tried in order, and the first whose condition holds is taken. "
            "The last must have none, so that there is always a way on."
        ),
    ),
    fr=Says(
        title="une liste de voies dont la dernière a une condition",
        messages=("la dernière voie a une condition : si elle n'est pas remplie, il n'y a pas de suite",),
        hints=("finissez la liste par l'identifiant d'une scène tout seul, comme '- quay'",),
        why=(
            "Les voies d'une liste sont essayées dans l'ordre, et la première dont la condition est "
            "remplie est prise. La dernière n'en a pas, pour qu'il y ait toujours une suite."
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
        go:
          - ▸{when: first time here, to: street}
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
        go:
          - {when: first time here, to: street}
          - stay
""",
    },
)
