"""E067: a way that is never taken."""

from __future__ import annotations

from game.loading.mistakes import Mistake, Says

MISTAKE = Mistake(
    severity="error",
    stops_play=True,
    en=Says(
        title="a way that is never taken",
        messages=("this way is never taken: the one before it has no condition",),
        hints=("put the way without a condition last",),
        why=(
            "The ways of a list are tried in order, and the first whose condition holds is taken. "
            "One without a condition is always taken, so nothing after it can be."
        ),
    ),
    fr=Says(
        title="une voie qui n'est jamais prise",
        messages=("cette voie n'est jamais prise : celle d'avant n'a pas de condition",),
        hints=("placez en dernier la voie sans condition",),
        why=(
            "Les voies d'une liste sont essayées dans l'ordre, et la première dont la condition est "
            "remplie est prise. Une voie sans condition est toujours prise : rien de ce qui la suit ne "
            "peut l'être."
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
          - stay
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
