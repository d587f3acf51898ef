"""E095: a way around a page that leads nowhere."""

from __future__ import annotations

from game.loading.mistakes import Mistake, Says

MISTAKE = Mistake(
    severity="error",
    stops_play=False,
    en=Says(
        title="a way around a page that leads nowhere",
        messages=("'care' has '{key}:' but no 'go:', so nobody can skip the page",),
        hints=("add 'go:' with the scene that comes instead, or delete '{key}:'",),
        why=(
            "'care' with 'warns:' alone only warns. To let players skip the page it needs 'go:', "
            "and may then have 'instead:', which is read in its place, and effects."
        ),
    ),
    wrong={
        "01-street.yaml": """\
chapter: The street

scenes:

  street:
    text: |
      You are in the street.
    ending: home
    care:
      warns: [death]
      ▸instead: |
        Two men are led away.
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
    care:
      warns: [death]
""",
    },
)
