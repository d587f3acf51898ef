"""W007: a file that is not read."""

from __future__ import annotations

from game.loading.mistakes import Mistake, Says

MISTAKE = Mistake(
    severity="warning",
    stops_play=False,
    en=Says(
        title="a file that is not read",
        messages=("'{file}' is not read",),
        hints=(
            "chapters lie beside 'story.yaml'; the record lies in 'record/', in files whose names begin with entries, documents, sources, people, places, glossary or anachronisms",
        ),
        why=(
            "The program knows by its folder and its name what a file is for. This one is in a "
            "folder, or has a name, that says nothing to it, so whatever you wrote there does not "
            "appear in the story."
        ),
    ),
    fr=Says(
        title="un fichier qui n'est pas lu",
        messages=("'{file}' n'est pas lu",),
        hints=(
            "les chapitres sont à côté de 'story.yaml' ; le dossier historique est dans 'record/', en fichiers dont le nom commence par entries, documents, sources, people, places, glossary ou anachronisms",
        ),
        why=(
            "Le programme sait par son dossier et son nom à quoi sert un fichier. Celui-ci est dans un "
            "dossier, ou porte un nom, qui ne lui dit rien : ce que vous y avez écrit ne paraît pas "
            "dans l'histoire."
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
""",
        "drafts/02-quay.yaml": """\
▸chapter: The quay
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
