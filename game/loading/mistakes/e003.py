"""E003: no chapter."""

from __future__ import annotations

from game.loading.mistakes import Mistake, Says

MISTAKE = Mistake(
    severity="error",
    stops_play=True,
    en=Says(
        title="no chapter",
        messages=("this story has no chapter",),
        hints=("put a file such as '01-street.yaml' beside 'story.yaml', with 'chapter:' and 'scenes:'",),
        why=(
            "Every file ending in .yaml that lies beside story.yaml is a chapter, and a story "
            "needs at least one. Files in other folders, and files whose names begin with a dot "
            "or end with ~, are not read as chapters."
        ),
    ),
    wrong={
        "▸story.yaml": """\
title: An example
start: street
""",
        "street.txt": """\
chapter: The street

scenes:

  street:
    text: |
      You are in the street.
    ending: home
""",
    },
    right={
        "story.yaml": """\
title: An example
start: street
endings:
  home: You are home
""",
        "01-street.yaml": """\
chapter: The street

scenes:

  street:
    text: |
      You are in the street.
    ending: home
""",
    },
    whole=True,
)
