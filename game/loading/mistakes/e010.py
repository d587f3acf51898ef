"""E010: a zip with no story, or with two."""

from __future__ import annotations

from game.loading.mistakes import Mistake, Says

MISTAKE = Mistake(
    severity="error",
    stops_play=True,
    en=Says(
        title="a zip with no story, or with two",
        messages=(
            "there are {count} files called 'story.yaml' in this zip: {names}",
            "there is no 'story.yaml' in this zip",
        ),
        hints=(
            "put one story in one zip",
            "zip the folder that holds 'story.yaml'",
        ),
        why=(
            "A zip holds one story: a folder with story.yaml in it, with or without one folder "
            "around it. With two, the program cannot know which one you mean."
        ),
    ),
    wrong={
        "▸street/story.yaml": """\
title: An example
start: street
""",
        "street/01-street.yaml": """\
chapter: The street

scenes:

  street:
    text: |
      You are in the street.
    ending: home
""",
        "quay/story.yaml": """\
title: An example
start: street
""",
    },
    right={
        "street/story.yaml": """\
title: An example
start: street
endings:
  home: You are home
""",
        "street/01-street.yaml": """\
chapter: The street

scenes:

  street:
    text: |
      You are in the street.
    ending: home
""",
    },
    zipped=True,
)
