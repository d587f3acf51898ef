"""E098: a file that is not where it is looked for."""

from __future__ import annotations

from game.loading.mistakes import Mistake, Says

MISTAKE = Mistake(
    severity="error",
    stops_play=True,
    en=Says(
        title="a file that is not where it is looked for",
        messages=("'{file}' is not read",),
        hints=("it seems to be meant for '{meant}': give it this name, or move it there",),
        why=(
            "The program knows by its folder and its name what a file is for. The record lies in a folder "
            "called record, in files called entries, documents, sources, people, places, glossary and "
            "anachronisms; editions lie in a folder called editions. Some editors add .txt to a name, and some "
            "computers do not show it."
        ),
    ),
    fr=Says(
        title="un fichier qui n'est pas là où on le cherche",
        messages=("'{file}' n'est pas lu",),
        hints=("il semble fait pour '{meant}' : donnez-lui ce nom, ou placez-le là",),
        why=(
            "Le programme sait par son dossier et son nom à quoi sert un fichier. Le dossier historique est dans "
            "record, en fichiers nommés entries, documents, sources, people, places, glossary et anachronisms ; "
            "les éditions sont dans editions. Certains éditeurs ajoutent .txt à un nom, et certains ordinateurs "
            "ne le montrent pas."
        ),
    ),
    wrong={
        "▸records/people.yaml": """\
aubin:
  name: Monsieur Aubin
""",
    },
    right={
        "record/people.yaml": """\
aubin:
  name: Monsieur Aubin
""",
        "01-street.yaml": """\
chapter: The street

scenes:

  street:
    status: invented
    text: |
      You are in the street.
    ending: home
""",
    },
)
