"""E055: not a date."""

from __future__ import annotations

from game.loading.mistakes import Mistake, Says

MISTAKE = Mistake(
    severity="error",
    stops_play=True,
    en=Says(
        title="not a date",
        messages=(
            "{year:!}there is no year in '{found}'",
            "'{found}' is not a date",
        ),
        hints=(
            "write '{key}: {instead}'",
            "{year:!}write a year in figures, such as '{key}: 1944'",
            "write it as 1944-08-19, 1944-08, 1944 or 19 August 1944",
        ),
        why=(
            "Dates are written as 1944-08-19, 1944-08, 1944, or 19 August 1944 (19 août 1944). In "
            "the record, 'A to B' stands for a span. The day must exist."
        ),
    ),
    wrong={
        "01-street.yaml": """\
chapter: The street

scenes:

  street:
    date: ▸19/08/1944
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
    date: 1944-08-19
    text: |
      You are in the street.
    ending: home
""",
    },
)
