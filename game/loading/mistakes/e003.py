"""E003: no chapter."""

from __future__ import annotations

from game.loading.mistakes import Mistake, Says

MISTAKE = Mistake(
    severity="error",
    stops_play=True,
    en=Says(
        title="no chapter",
        messages=("this story has no chapter",),
        hints=(
            "put the chapters that lie in '{folder}', such as '{file}', beside 'story.yaml'",
            "put a file such as '01-street.yaml' beside 'story.yaml', with 'chapter:' and 'scenes:'",
        ),
        why=(
            "Every file ending in .yaml that lies beside story.yaml is a chapter, and a story "
            "needs at least one. Files in other folders, and files whose names begin with a dot "
            "or end with ~, are not read as chapters."
        ),
    ),
    fr=Says(
        title="aucun chapitre",
        messages=("cette histoire n'a pas de chapitre",),
        hints=(
            "placez à côté de 'story.yaml' les chapitres qui sont dans '{folder}', comme '{file}'",
            "placez à côté de 'story.yaml' un fichier comme '01-street.yaml', avec 'chapter:' et 'scenes:'",
        ),
        why=(
            "Chaque fichier en .yaml placé à côté de story.yaml est un chapitre, et il en faut au moins "
            "un. Les fichiers des autres dossiers, et ceux dont le nom commence par un point ou finit "
            "par ~, ne sont pas lus comme des chapitres."
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
