"""E040: a file that is not made of labels."""

from __future__ import annotations

from game.loading.mistakes import Mistake, Says

MISTAKE = Mistake(
    severity="error",
    stops_play=True,
    en=Says(
        title="a file that is not made of labels",
        messages=(
            "{processor:!}this file was saved by a word processor, and is no plain text",
            "{empty:!}there is nothing in this file",
            "{dashes:!}this file begins with a list; it should begin with a label",
            "this file begins with words; it should begin with a label",
        ),
        hints=(
            "{processor:!}save it as plain text: in Word, Save as, Plain Text, Unicode (UTF-8); in TextEdit, Format, Make Plain Text",
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
            "{processor:!}ce fichier vient d'un traitement de texte et n'est pas du texte brut",
            "{empty:!}il n'y a rien dans ce fichier",
            "{dashes:!}ce fichier commence par une liste ; il devrait commencer par un mot-clé",
            "ce fichier commence par des mots ; il devrait commencer par un mot-clé",
        ),
        hints=(
            "{processor:!}enregistrez-le en texte brut : dans Word, Enregistrer sous, Texte brut, Unicode (UTF-8) ; dans TextEdit, Format, Convertir au format Texte",
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
