"""E029: a line that stands too far in or out."""

from __future__ import annotations

from game.loading.mistakes import Mistake, Says

MISTAKE = Mistake(
    severity="error",
    stops_play=True,
    en=Says(
        title="a line that stands too far in or out",
        messages=(
            "{right:!}'{what}' stands too far to the right",
            "{left:!}'{what}' stands too far to the left",
        ),
        hints=(
            "put it under '{other}:', {spaces} spaces from the margin",
            "put it {spaces} spaces from the margin",
            "{right:!}put it at the margin",
        ),
        why=(
            "How far a line stands from the margin says what it belongs to. Labels of one thing "
            "stand exactly under each other; what belongs to a label stands two spaces further "
            "in."
        ),
    ),
    fr=Says(
        title="une ligne trop à droite ou trop à gauche",
        messages=(
            "{right:!}'{what}' est trop à droite",
            "{left:!}'{what}' est trop à gauche",
        ),
        hints=(
            "placez la ligne sous '{other}:', à {spaces} espaces de la marge",
            "placez la ligne à {spaces} espaces de la marge",
            "{right:!}placez la ligne contre la marge",
        ),
        why=(
            "La distance à la marge dit à quoi une ligne appartient. Les mots-clés d'une même chose "
            "sont exactement l'un sous l'autre ; ce qui dépend d'un mot-clé est deux espaces plus à "
            "droite."
        ),
    ),
    wrong={
        "01-street.yaml": """\
chapter: The street

scenes:

  street:
    title: The street
     ▸date: 1944-08-19
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
    date: 1944-08-19
    text: |
      You are in the street.
    ending: home
""",
    },
)
