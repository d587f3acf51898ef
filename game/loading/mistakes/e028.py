"""E028: words that begin with a sign."""

from __future__ import annotations

from game.loading.mistakes import Mistake, Says

MISTAKE = Mistake(
    severity="error",
    stops_play=True,
    en=Says(
        title="words that begin with a sign",
        messages=(
            "{label:!}a label cannot begin with '{sign}'",
            "words cannot begin with '{sign}' here",
        ),
        hints=(
            "{label:!}delete the sign; a text stands further in than its label",
            "put them below '{key}: |', or in quotation marks",
            "put them in quotation marks, or below a label that ends with a bar: |",
        ),
        why=(
            "Some signs mean something special at the beginning of a value: * & ! % @ ` [ ] { } > "
            "| \" ' #. In a text below a bar they are just signs."
        ),
    ),
    fr=Says(
        title="des mots qui commencent par un signe",
        messages=(
            "{label:!}un mot-clé ne peut pas commencer par '{sign}'",
            "des mots ne peuvent pas commencer par '{sign}' ici",
        ),
        hints=(
            "{label:!}effacez le signe ; un texte se place plus à droite que son mot-clé",
            "placez-les sous '{key}: |', ou entre guillemets droits",
            "mettez-les entre guillemets droits, ou sous un mot-clé qui finit par une barre : |",
        ),
        why=(
            'Certains signes ont un sens particulier juste après un mot-clé : * & ! % @ ` [ ] { } > | " '
            "' #. Dans un texte sous une barre, ce ne sont que des signes."
        ),
    ),
    wrong={
        "01-street.yaml": """\
chapter: The street

scenes:

  street:
    title: ▸@ the quay
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
    title: At the quay
    text: |
      You are in the street.
    ending: home
""",
    },
)
