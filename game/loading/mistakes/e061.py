"""E061: a label that stands too far in."""

from __future__ import annotations

from game.loading.mistakes import Mistake, Says

MISTAKE = Mistake(
    severity="error",
    stops_play=True,
    en=Says(
        title="a label that stands too far in",
        messages=("'{key}' is no label of {what}; it belongs to {outer}",),
        hints=("it may stand too far to the right: put it under the other labels of {outer}",),
        why=(
            "How far a line stands from the margin says what it belongs to. This label exists, "
            "but one level further out."
        ),
    ),
    fr=Says(
        title="un mot-clé trop à droite",
        messages=("'{key}' n'est pas un mot-clé prévu pour {what:un} ; il va avec {outer:un}",),
        hints=(
            "il est peut-être trop à droite : placez-le sous les autres mots-clés qui vont avec {outer:un}",
        ),
        why=(
            "La distance à la marge dit à quoi une ligne appartient. Ce mot-clé existe, mais un niveau "
            "plus à gauche."
        ),
    ),
    wrong={
        "01-street.yaml": """\
chapter: The street

scenes:

  street:
    text: |
      You are in the street.
    title: The street
    choices:
      - id: wait
        text: |
          Wait.
        ▸title: Waiting
        go: stay
""",
    },
    right={
        "01-street.yaml": """\
chapter: The street

scenes:

  street:
    text: |
      You are in the street.
    title: The street
    choices:
      - id: wait
        text: |
          Wait.
        go: stay
""",
    },
)
