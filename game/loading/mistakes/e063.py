"""E063: the file name of a picture or a sound."""

from __future__ import annotations

from game.loading.mistakes import Mistake, Says

MISTAKE = Mistake(
    severity="error",
    stops_play=False,
    en=Says(
        title="the file name of a picture or a sound",
        messages=("'{name}' looks like a file name",),
        hints=("write '{stem}' alone: the program finds the file in '{folder}/' and knows its ending",),
        why=(
            "A picture or sound is named by its file's name without folder and ending, so that it "
            "can be replaced by a better one."
        ),
    ),
    fr=Says(
        title="le nom de fichier d'une image ou d'un son",
        messages=("'{name}' ressemble à un nom de fichier",),
        hints=(
            "écrivez '{stem}' tout court : le programme trouve le fichier dans '{folder}/' et connaît sa terminaison",
        ),
        why=(
            "Une image ou un son se désigne par le nom de son fichier, sans dossier ni terminaison, "
            "pour qu'on puisse le remplacer par un meilleur."
        ),
    ),
    wrong={
        "01-street.yaml": """\
chapter: The street

scenes:

  street:
    picture: ▸pictures/quay.svg
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
    text: |
      You are in the street.
    ending: home
""",
    },
)
