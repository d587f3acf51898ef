"""E073: a frame without a date."""

from __future__ import annotations

from game.loading.mistakes import Mistake, Says

MISTAKE = Mistake(
    severity="error",
    stops_play=False,
    en=Says(
        title="a frame without a date",
        messages=("a page with 'frame: yes' needs its own date",),
        hints=("add 'date:' with the day on which it is told",),
        why=(
            "A frame is told later than what it tells of, so it does not carry on the date of the "
            "page before."
        ),
    ),
    wrong={
        "01-street.yaml": """\
chapter: The street

scenes:

  street:
    ▸frame: yes
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
    frame: yes
    date: 1946-03
    text: |
      You are in the street.
    ending: home
""",
    },
)
