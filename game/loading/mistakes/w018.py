"""W018: two ids that look alike."""

from __future__ import annotations

from game.loading.mistakes import Mistake, Says

MISTAKE = Mistake(
    severity="warning",
    stops_play=False,
    en=Says(
        title="two ids that look alike",
        messages=("'{id}' differs from '{other}' only in its accents",),
        hints=("give one of the two another id, so that nobody takes it for the other",),
        why=(
            "Two ids that differ only in an accent are easily mistaken for each other, by authors "
            "and by those who type them."
        ),
    ),
    wrong={
        "01-street.yaml": """\
chapter: The street

scenes:

  street:
    text: |
      You are in the street.
    otherwise:
      go: quai-d-été

  quai-d-été:
    text: |
      A quay.
    ending: home

  ▸quai-d-ete:
    text: |
      Another quay.
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
    otherwise:
      go: summer-quay

  summer-quay:
    text: |
      A quay.
    ending: home
""",
    },
)
