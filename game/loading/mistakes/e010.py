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
    fr=Says(
        title="un zip sans histoire, ou avec deux",
        messages=(
            "il y a {count} fichiers 'story.yaml' dans ce zip : {names}",
            "il n'y a pas de 'story.yaml' dans ce zip",
        ),
        hints=(
            "mettez une seule histoire dans un zip",
            "faites le zip du dossier qui contient 'story.yaml'",
        ),
        why=(
            "Un zip contient une histoire : un dossier avec story.yaml, entouré ou non d'un autre "
            "dossier. S'il y en a deux, le programme ne peut pas savoir laquelle vous voulez."
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
