"""E057: the hour 24:00."""

from __future__ import annotations

from game.loading.mistakes import Mistake, Says

MISTAKE = Mistake(
    severity="error",
    stops_play=True,
    en=Says(
        title="the hour 24:00",
        messages=("'{found}' belongs to two days",),
        hints=("write 00:00 with the next day's date",),
        why=(
            "At midnight a new day begins: the hour after 23:59 is 00:00 of the next date. With "
            "24:00 nobody could tell which day is meant."
        ),
    ),
    wrong={
        "01-street.yaml": """\
chapter: The street

scenes:

  street:
    time: ▸24:00
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
    date: 1944-08-20
    time: 00:00
    text: |
      You are in the street.
    ending: home
""",
    },
)
