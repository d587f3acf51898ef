"""E005: an invisible character."""

from __future__ import annotations

from game.loading.mistakes import Mistake, Says

MISTAKE = Mistake(
    severity="error",
    stops_play=False,
    en=Says(
        title="an invisible character",
        messages=(
            "these quotation marks hold an invisible character ({number}, {name}), written with a backslash{escaped:!}",
            "there is an invisible character here ({number}, {name}), and more in lines {lines}",
            "there is an invisible character here ({number}, {name})",
        ),
        hints=(
            "take it out, or put the words below a bar (|), where a backslash hides nothing{escaped:!}",
            "delete it: put the cursor after it and press Backspace, or type the line again",
        ),
        why=(
            "Some characters cannot be seen: they ring a bell, turn the direction of writing, or "
            "have no width. They come with text that was copied from a web page or a PDF. On a "
            "page they could hide words or show them in another order, so none is allowed in a "
            "story."
        ),
    ),
    wrong={
        "01-street.yaml": """\
chapter: The street

scenes:

  street:
    text: |
      You are in the ▸\u202estreet.
    ending: home
""",
    },
    right={
        "01-street.yaml": """\
chapter: The street

scenes:

  street:
    text: |
      You are in the street.
    ending: home
""",
    },
)
