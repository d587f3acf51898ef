"""E028: words that begin with a sign."""

from __future__ import annotations

from game.loading.mistakes import Mistake, Says

MISTAKE = Mistake(
    severity="error",
    stops_play=True,
    en=Says(
        title="words that begin with a sign",
        messages=(
            "{label:!}a label cannot begin with '{sign}'",
            "words cannot begin with '{sign}' here",
        ),
        hints=(
            "{label:!}delete the sign; a text stands further in than its label",
            "put them below '{key}: |', or in quotation marks",
            "put them in quotation marks, or below a label that ends with a bar: |",
        ),
        why=(
            "Some signs mean something special at the beginning of a value: * & ! % @ ` [ ] { } > "
            "| \" ' #. In a text below a bar they are just signs."
        ),
    ),
    wrong={
        "01-street.yaml": """\
chapter: The street

scenes:

  street:
    title: ▸@ the quay
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
    title: At the quay
    text: |
      You are in the street.
    ending: home
""",
    },
)
