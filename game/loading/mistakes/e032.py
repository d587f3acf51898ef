"""E032: a line that has left its text."""

from __future__ import annotations

from game.loading.mistakes import Mistake, Says

MISTAKE = Mistake(
    severity="error",
    stops_play=True,
    en=Says(
        title="a line that has left its text",
        messages=(
            "this line stands further to the left than the text it belongs to",
            "this line stands to the left of the first line of its text",
        ),
        hints=(
            "put it {spaces} spaces from the margin, under the first line of the text",
            "put all lines of the text under its first line",
        ),
        why=(
            "A text below a bar goes on as long as its lines stand at least as far in as its "
            "first. A line further to the left ends it, and is taken for a label."
        ),
    ),
    wrong={
        "01-street.yaml": """\
chapter: The street

scenes:

  street:
    text: |
      You are in the street. It is
    ▸early, and nobody is out.
    ending: home
""",
    },
    right={
        "01-street.yaml": """\
chapter: The street

scenes:

  street:
    text: |
      You are in the street. It is
      early, and nobody is out.
    ending: home
""",
    },
)
