"""E031: a no-break space at the beginning of a line."""

from __future__ import annotations

from game.loading.mistakes import Mistake, Says

MISTAKE = Mistake(
    severity="error",
    stops_play=True,
    en=Says(
        title="a no-break space at the beginning of a line",
        messages=(
            "there is a no-break space at the beginning of this line, and of lines {lines}",
            "there is a no-break space at the beginning of this line",
        ),
        hints=("delete what stands before the words and type ordinary spaces",),
        why=(
            "A no-break space looks like a space and is none. It comes with text that was copied "
            "from a web page or a word processor. Only ordinary spaces may stand before the words "
            "of a line."
        ),
    ),
    wrong={
        "01-street.yaml": """\
chapter: The street

scenes:

  street:
  ▸\xa0 title: The street
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
