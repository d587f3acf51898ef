"""E012: no such scene."""

from __future__ import annotations

from game.loading.mistakes import Mistake, Says

MISTAKE = Mistake(
    severity="error",
    stops_play=True,
    en=Says(
        title="no such scene",
        messages=("no scene called '{id}'",),
        hints=(
            "did you mean '{nearest}'?",
            "write the id of a scene, or add a scene with this id under 'scenes:'",
        ),
        why=(
            "A story moves from scene to scene by their ids. This id is not the id of any scene "
            "in any chapter, so the player could not arrive anywhere."
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
        go: ▸streat
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
        go: street
""",
    },
)
