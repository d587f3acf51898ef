"""The same line twice."""

from __future__ import annotations

from game.loading.mistakes import Mistake, Says

MISTAKE = Mistake(
    severity="warning",
    stops_play=False,
    en=Says(
        title="the same line twice",
        messages=("this line stands twice in a row",),
        hints=("take one of them out",),
        why=("A line that is repeated at once was most likely pasted twice."),
    ),
    fr=Says(
        title="deux fois la même ligne",
        messages=("cette ligne est là deux fois de suite",),
        hints=("retirez-en une",),
        why=("Une ligne aussitôt répétée a sans doute été collée deux fois."),
    ),
    wrong={
        "01-street.yaml": """\
chapter: The street

scenes:

  street:
    status: invented
    text: |
      You are in the street.
      ▸You are in the street.
    ending: home
""",
    },
    right={
        "01-street.yaml": """\
chapter: The street

scenes:

  street:
    status: invented
    text: |
      You are in the street.
      Nobody else is.
    ending: home
""",
    },
)
