"""E035: a label made of signs."""

from __future__ import annotations

from game.loading.mistakes import Mistake, Says

MISTAKE = Mistake(
    severity="error",
    stops_play=True,
    en=Says(
        title="a label made of signs",
        messages=("'<<' is no label of a story",),
        hints=("write out what should stand here",),
        why=(
            "In some files << copies labels from elsewhere. A story has no such copies, so that "
            "what you see is what is there."
        ),
    ),
    fr=Says(
        title="un mot-clé fait de signes",
        messages=("'<<' n'est pas un mot-clé d'une histoire",),
        hints=("écrivez en toutes lettres ce qui doit se trouver ici",),
        why=(
            "Dans certains fichiers, << recopie des mots-clés venus d'ailleurs. Une histoire n'a pas de "
            "telles copies : ce que vous voyez est ce qui y est."
        ),
    ),
    wrong={
        "01-street.yaml": """\
chapter: The street

scenes:

  street:
    ▸<<: {title: The street}
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
    title: The street
    text: |
      You are in the street.
    ending: home
""",
    },
)
