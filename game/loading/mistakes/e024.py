"""E024: a colon is missing."""

from __future__ import annotations

from game.loading.mistakes import Mistake, Says

MISTAKE = Mistake(
    severity="error",
    stops_play=True,
    en=Says(
        title="a colon is missing",
        messages=(
            "a colon is missing after '{key}'",
            "this line has no label with a colon",
        ),
        hints=(
            "write '{key}: {rest}'",
            "write '{key}:'",
            "if it belongs to a text, it stands under the other lines of the text; else a line here is a label, a colon and what it stands for, such as 'title: The quay'",
        ),
        why=("Outside a text, every line is a label, a colon, a space, and what the label stands for."),
    ),
    wrong={
        "01-street.yaml": """\
chapter: The street

scenes:

  street:
    ▸title The street
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
