"""E032: a line that has left its text."""

from __future__ import annotations

from game.loading.mistakes import Mistake, Says

MISTAKE = Mistake(
    severity="error",
    stops_play=True,
    en=Says(
        title="a line that has left its text",
        messages=(
            "{first:!}the first line of this text stands further in than the others",
            "this line stands further to the left than the text it belongs to",
        ),
        hints=(
            "{first:!}put all lines of the text {spaces} spaces from the margin",
            "put it {spaces} spaces from the margin, under the other lines of the text",
        ),
        why=(
            "A text below a bar goes on as long as its lines stand at least as far in as its "
            "first. A line further to the left ends it, and is taken for a label."
        ),
    ),
    fr=Says(
        title="une ligne sortie de son texte",
        messages=(
            "{first:!}la première ligne de ce texte est plus à droite que les autres",
            "cette ligne est plus à gauche que le texte auquel elle appartient",
        ),
        hints=(
            "{first:!}placez toutes les lignes du texte à {spaces} espaces de la marge",
            "placez-la à {spaces} espaces de la marge, sous les autres lignes du texte",
        ),
        why=(
            "Un texte sous une barre dure tant que ses lignes sont au moins aussi à droite que la "
            "première. Une ligne plus à gauche y met fin, et passe pour un mot-clé."
        ),
    ),
    wrong={
        "01-street.yaml": """\
chapter: The street

scenes:

  street:
    text: |
      You are in the street. It is
    ▸early, and nobody is out.
    ending: home
""",
    },
    right={
        "01-street.yaml": """\
chapter: The street

scenes:

  street:
    text: |
      You are in the street. It is
      early, and nobody is out.
    ending: home
""",
    },
)
