"""E041: a bracket that is not closed."""

from __future__ import annotations

from game.loading.mistakes import Mistake, Says

MISTAKE = Mistake(
    severity="error",
    stops_play=True,
    en=Says(
        title="a bracket that is not closed",
        messages=(
            "{closes:!}this '{bracket}' closes nothing",
            "the '{bracket}' that opens here is never closed",
        ),
        hints=(
            "close it with '{closing}', or put the words below a label that ends with a bar (|)",
            "delete it, or put the words in quotation marks",
        ),
        why=(
            "Brackets hold a list in one line: [one, two]; braces hold labels in one line: {id: "
            "one, where: two}. In words, they belong in a text below a bar."
        ),
    ),
    wrong={
        "01-street.yaml": """\
chapter: The street

scenes:

  street:
    title: ▸[The street
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
