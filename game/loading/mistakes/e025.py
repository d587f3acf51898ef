"""E025: the bar of a text is missing."""

from __future__ import annotations

from game.loading.mistakes import Mistake, Says

MISTAKE = Mistake(
    severity="error",
    stops_play=True,
    en=Says(
        title="the bar of a text is missing",
        messages=(
            "{after:!}nothing stands after the bar; the text begins in the next line",
            "the text below '{key}:' needs a bar",
        ),
        hints=(
            "{after:!}put the text below, two spaces further in",
            "write '{key}: |' and the text below it, two spaces further in",
        ),
        why=(
            "A text of more than a few words stands below its label, two spaces further in, and "
            "the label's line ends with a bar: |. The bar says that everything below is words, "
            "whatever signs are in it."
        ),
    ),
    wrong={
        "01-street.yaml": """\
chapter: The street

scenes:

  street:
    ▸text:
      He says: "Wait: not yet."
    ending: home
""",
    },
    right={
        "01-street.yaml": """\
chapter: The street

scenes:

  street:
    text: |
      He says: "Wait: not yet."
    ending: home
""",
    },
)
