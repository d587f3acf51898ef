"""E048: a list written as labels."""

from __future__ import annotations

from game.loading.mistakes import Mistake, Says

MISTAKE = Mistake(
    severity="error",
    stops_play=True,
    en=Says(
        title="a list written as labels",
        messages=("'{first}:' is a label here, and '{key}:' is a list",),
        hints=("write '- id: {first}' in place of '{first}:', and so with the others",),
        why=(
            "A scene's id is a label of its own, a choice's id is not: choices have an order, so they "
            "stand in a list, each after a dash, and say their id under 'id:'."
        ),
    ),
    fr=Says(
        title="une liste écrite avec des mots-clés",
        messages=("'{first}:' est ici un mot-clé, et '{key}:' est une liste",),
        hints=("écrivez '- id: {first}' à la place de '{first}:', et de même pour les autres",),
        why=(
            "L'identifiant d'une scène est un mot-clé à lui seul ; celui d'un choix ne l'est pas : les choix "
            "ont un ordre, ils forment donc une liste, chacun après un tiret, et disent leur identifiant "
            "sous 'id:'."
        ),
    ),
    wrong={
        "01-street.yaml": """\
chapter: The street

scenes:

  street:
    text: |
      You are in the street.
    choices:
      ▸wait:
        text: |
          Wait.
        go: stay
      leave:
        text: |
          Leave.
        go: quay

  quay:
    text: |
      You are on the quay.
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
    choices:
      - id: wait
        text: |
          Wait.
        go: stay
      - id: leave
        text: |
          Leave.
        go: quay

  quay:
    text: |
      You are on the quay.
    ending: home
""",
    },
)
