"""E071: choices at an ending."""

from __future__ import annotations

from game.loading.mistakes import Mistake, Says

MISTAKE = Mistake(
    severity="error",
    stops_play=True,
    en=Says(
        title="choices at an ending",
        messages=("an ending has no '{key}:'",),
        hints=("delete 'ending:' if the story goes on here, or delete '{key}:'",),
        why=("A scene with 'ending:' ends the story. Nothing can be chosen after it."),
    ),
    fr=Says(
        title="des choix à une fin",
        messages=("une fin n'a pas de '{key}:'",),
        hints=("supprimez 'ending:' si l'histoire continue ici, ou supprimez '{key}:'",),
        why=("Une scène avec 'ending:' termine l'histoire. Rien ne peut être choisi après elle."),
    ),
    wrong={
        "01-street.yaml": """\
chapter: The street

scenes:

  street:
    text: |
      You are in the street.
    ending: home
    ▸otherwise:
      go: street
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
