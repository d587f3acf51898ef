"""E015: the same id twice."""

from __future__ import annotations

from game.loading.mistakes import Mistake, Says

MISTAKE = Mistake(
    severity="error",
    stops_play=True,
    en=Says(
        title="the same id twice",
        messages=(
            "'{id}' is the id of another {kind} of scene '{scene}', in line {line}",
            "there is already something called '{id}', in {file} line {line}",
        ),
        hints=("give one of the two another id",),
        why=(
            "An id names one thing only. All scenes of a story share one list of ids, whatever "
            "their chapter; everything in the record shares another; the choices of a scene a "
            "third."
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
        go: stay
      - id: ▸wait
        text: |
          Wait again.
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
      - id: wait-again
        text: |
          Wait again.
        go: stay
""",
    },
)
