"""E029: a line that stands too far in or out."""

from __future__ import annotations

from game.loading.mistakes import Mistake, Says

MISTAKE = Mistake(
    severity="error",
    stops_play=True,
    en=Says(
        title="a line that stands too far in or out",
        messages=(
            "{right:!}'{what}' stands too far to the right",
            "{left:!}'{what}' stands too far to the left",
        ),
        hints=(
            "put it under '{other}:', {spaces} spaces from the margin",
            "put it {spaces} spaces from the margin",
            "{right:!}put it at the margin",
        ),
        why=(
            "How far a line stands from the margin says what it belongs to. Labels of one thing "
            "stand exactly under each other; what belongs to a label stands two spaces further "
            "in."
        ),
    ),
    wrong={
        "01-street.yaml": """\
chapter: The street

scenes:

  street:
    title: The street
     ▸date: 1944-08-19
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
    date: 1944-08-19
    text: |
      You are in the street.
    ending: home
""",
    },
)
