"""E056: not a time."""

from __future__ import annotations

from game.loading.mistakes import Mistake, Says

MISTAKE = Mistake(
    severity="error",
    stops_play=True,
    en=Says(
        title="not a time",
        messages=("'{found}' is not a time",),
        hints=("write it as 07:30, 7h30, about 8, evening, or 07:00 to 09:00",),
        why=(
            "Times are written as 7:30, 07:30, 7h30, 7 h 30 or 19.30; or as about 8, morning, "
            "evening, night; or as a span."
        ),
    ),
    wrong={
        "01-street.yaml": """\
chapter: The street

scenes:

  street:
    time: ▸half past nine
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
    time: 09:30
    text: |
      You are in the street.
    ending: home
""",
    },
)
