"""E011: an unknown label."""

from __future__ import annotations

from game.loading.mistakes import Mistake, Says

MISTAKE = Mistake(
    severity="error",
    stops_play=True,
    en=Says(
        title="an unknown label",
        messages=("'{key}' is no label of {what}",),
        hints=(
            "did you mean '{nearest}'?",
            "'{key}' belongs to {inner}, further in",
            "write one of: {known}",
            "look at the list of labels in scenes/README.md",
        ),
        why=(
            "A label the program does not know is most often a slip of the pen, or it stands in "
            "the wrong place. What stands after it would not appear in the story, so it is "
            "refused rather than passed over."
        ),
    ),
    wrong={
        "01-street.yaml": """\
chapter: The street

scenes:

  street:
    ▸tittle: The street
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
