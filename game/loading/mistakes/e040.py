"""E040: a file that is not made of labels."""

from __future__ import annotations

from game.loading.mistakes import Mistake, Says

MISTAKE = Mistake(
    severity="error",
    stops_play=True,
    en=Says(
        title="a file that is not made of labels",
        messages=(
            "{empty:!}there is nothing in this file",
            "{dashes:!}this file begins with a list; it should begin with a label",
            "this file begins with words; it should begin with a label",
        ),
        hints=(
            "{scenes:!}a chapter begins with 'chapter:' and 'scenes:'",
            "{record:!}each thing in the record stands under its id, such as 'prefecture-taken:'",
            "{names:!}story.yaml has 'title:' and 'start:'",
        ),
        why=(
            "Every file of a story is made of labels with something after them. A chapter has "
            "'chapter:' and 'scenes:'; a file of the record has ids."
        ),
    ),
    fr=Says(
        title="un fichier qui n'est pas fait de mots-clés",
        messages=(
            "{empty:!}il n'y a rien dans ce fichier",
            "{dashes:!}ce fichier commence par une liste ; il devrait commencer par un mot-clé",
            "ce fichier commence par des mots ; il devrait commencer par un mot-clé",
        ),
        hints=(
            "{scenes:!}un chapitre commence par 'chapter:' et 'scenes:'",
            "{record:!}chaque chose du dossier historique est placée sous son identifiant, comme 'prefecture-taken:'",
            "{names:!}story.yaml a 'title:' et 'start:'",
        ),
        why=(
            "Chaque fichier d'une histoire est fait de mots-clés suivis de quelque chose. Un chapitre a "
            "'chapter:' et 'scenes:' ; un fichier du dossier historique a des identifiants."
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
        "02-quay.yaml": """\
▸A quay in the morning.
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
